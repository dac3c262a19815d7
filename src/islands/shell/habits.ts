import { preferredLocale } from '../../i18n/choose-locale.ts';
import { stored } from '../../stores/device-settings.ts';
import { isShortcut } from './is-shortcut.ts';
import { keepFocus } from './keep-focus.ts';
import { pageLocale } from '../parts/page-locale.ts';

// Small comforts: a list of the keys, a link to a heading, a word to a reader whose browser prefers
// another language. Each is loaded when it is asked for.

/** Begins with the reader's first move, which may already be a key that means something. */
export function start(first: Event): void {
  keepFocus();
  const button = document.querySelector<HTMLButtonElement>('#keys');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => void shortcuts().then(({ open }) => open()));
  }
  addEventListener('keydown', key);
  if (first.type === 'keydown') key(first as KeyboardEvent);

  addEventListener('pointerover', ({ target }) => {
    const place = (target as Element).closest<HTMLElement>('main :is(h2, h3)[id], main tr[id] th');
    if (place) void import('./heading-link.ts').then(({ offer }) => offer(place));
  });

  const preferred = preferredLocale(navigator.languages);
  if (preferred && preferred !== pageLocale && stored('language') === null) {
    void import('./suggest-language.ts').then(({ suggest }) => suggest(preferred));
  }
}

const shortcuts = () => import('./shortcuts.ts');

function key(event: KeyboardEvent): void {
  if (!/^[?c[\]]$/.test(event.key) || !isShortcut(event)) return;
  void shortcuts().then(({ press }) => press(event.key));
}
