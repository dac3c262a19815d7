import './as-of-door.ts';
import '../reading/beside-door.ts';
import './habits-door.ts';
import { isShortcut } from './is-shortcut.ts';
import './offline-door.ts';
import '../reading/progress-door.ts';
import { remember } from '../../stores/device-settings.ts';

// The shell's own behaviour on every page: colours, the language last chosen, the door to search.

const root = document.documentElement;

const themes = ['', 'light', 'dark'];
const themeButton = document.querySelector<HTMLButtonElement>('#theme');

function nameTheme(): void {
  if (!themeButton) return;
  const names = (themeButton.dataset['names'] ?? '').split('|');
  const name = names[themes.indexOf(root.dataset['theme'] ?? '')] ?? names[0];
  const label = `${themeButton.dataset['label']}: ${name}`;
  themeButton.ariaLabel = label;
  themeButton.title = label;
  themeButton.hidden = false;
  // The frame of the browser takes the colour of the paper that is shown.
  const { backgroundColor } = getComputedStyle(document.body);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]'))
    if (root.dataset['theme']) meta.content = backgroundColor;
}

themeButton?.addEventListener('click', () => {
  const next = themes[(themes.indexOf(root.dataset['theme'] ?? '') + 1) % themes.length] ?? '';
  root.dataset['theme'] = next;
  remember('theme', next);
  nameTheme();
});
nameTheme();

// The fragment holds the answers of a tool; the language switch takes it along.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
  if (!link) return;
  remember('language', link.hreflang.toLowerCase());
  link.hash = location.hash;
});

const searchButton = document.querySelector<HTMLButtonElement>('#search');
const openSearch = () => void import('../search/search.ts').then(({ open }) => open());
if (searchButton) {
  searchButton.hidden = false;
  searchButton.addEventListener('click', openSearch);
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isShortcut(event)) return;
    event.preventDefault();
    openSearch();
  });
}

// A menu closes as a menu does: by Escape, by a click beside it, or when the focus goes on from it.
const menu = document.querySelector<HTMLDetailsElement>('.pick');
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
const closeBeside = ({ target }: Event) => {
  if (menu?.open && !menu.contains(target as Node)) menu.open = false;
};
addEventListener('click', closeBeside);
addEventListener('focusin', closeBeside);

// On a phone the journey is folded to one line; on wide screens it stands open.
const journey = document.querySelector<HTMLDetailsElement>('.journey');
const wide = matchMedia('(min-width: 64rem)');
const unfold = () => {
  if (journey) journey.open = wide.matches;
};
wide.addEventListener('change', unfold);
unfold();
