import styles from '../../styles/habits.css?url';
import { fill } from '../../i18n/fill.ts';
import { habitWords } from '../parts/own-words.ts';
import { styled } from '../parts/styled.ts';

// A link to a heading or to a row with a date. It shows at the pointer, and is no stop of the
// keyboard and no part of the heading's name: the key “c” does the same for the section in view.

const status = document.createElement('p');
status.role = 'status';
status.className = 'note-copied';

/** Puts a link beside a heading, or beside the head of a row. */
export async function offer(place: HTMLElement): Promise<void> {
  if (place.querySelector('.here')) return;
  const link = document.createElement('a');
  link.className = 'here';
  link.href = `#${idOf(place)}`;
  link.tabIndex = -1;
  link.ariaHidden = 'true';
  link.textContent = '#';
  const name = textOf(place);
  place.append(link);
  const [words] = await Promise.all([habitWords(), styled(styles)]);
  link.title = fill(words.copyLink, { heading: name });
  link.addEventListener('click', () => void copy(place));
}

/** Copies the address of a heading, puts it in the address bar, and says so. */
export async function copy(place: HTMLElement): Promise<void> {
  const address = new URL(`#${idOf(place)}`, location.href).href;
  const heading = textOf(place);
  const [words] = await Promise.all([habitWords(), styled(styles)]);
  document.body.append(status);
  history.replaceState(history.state, '', address);
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = fill(words.copied, { heading });
  } catch {
    status.textContent = words.copyFailed;
  }
  setTimeout(() => status.remove(), 4000);
  // It never covers what has the focus.
  addEventListener('focusin', () => status.remove(), { once: true });
}

/** The section in view: the last heading above the upper third of the window. */
export function headingInView(): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
  const shown = headings.filter((one) => one.checkVisibility());
  const above = shown.filter((one) => one.getBoundingClientRect().top < innerHeight / 3);
  return above.at(-1) ?? shown[0];
}

const idOf = (place: HTMLElement) => place.id || place.closest<HTMLElement>('[id]')!.id;

/** The words of a heading, without the link and without a text that lies beside it. */
function textOf(place: HTMLElement): string {
  const copied = (place.querySelector('.pair-own') ?? place).cloneNode(true) as HTMLElement;
  copied.querySelector('.here')?.remove();
  return copied.textContent!.trim();
}
