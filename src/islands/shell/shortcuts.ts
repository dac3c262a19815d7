import styles from '../../styles/habits.css?url';
import type { Area } from '../../i18n/types.ts';
import { copy, headingInView } from './heading-link.ts';
import { remember, stored } from '../../stores/device-settings.ts';
import { habitWords } from '../parts/own-words.ts';
import { styled } from '../parts/styled.ts';

// What single keys do, the list of them, and the switch that turns them off.

let dialog: Promise<HTMLDialogElement> | undefined;

/** Does what a key says: `?` lists the keys, `c` copies a link, `[` and `]` turn to another step. */
export async function press(key: string): Promise<void> {
  if (key === '?') return open();
  if (key === 'c') {
    const heading = headingInView();
    if (heading) await copy(heading);
    return;
  }
  document
    .querySelector<HTMLAnchorElement>(`.turn [rel=${key === '[' ? 'prev' : 'next'}]`)
    ?.click();
}

/** Shows the list of the keys. */
export async function open(): Promise<void> {
  dialog ??= build();
  const shown = await dialog;
  if (!shown.open) shown.showModal();
}

async function build(): Promise<HTMLDialogElement> {
  const [words] = await Promise.all([habitWords(), styled(styles)]);
  const made = document.createElement('dialog');
  made.className = 'keys';
  made.setAttribute('aria-labelledby', 'keys-title');
  const title = document.createElement('h2');
  title.id = 'keys-title';
  title.textContent = words.shortcuts;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => made.close());
  made.append(title, listOf(words.keys), switchOf(words), close);
  document.body.append(made);
  return made;
}

/** The keys and what each does; turning to a step only where the page has steps around it. */
function listOf(keys: Area<'habits'>['keys']): HTMLElement {
  const has = (rel: string) => document.querySelector(`.turn [rel=${rel}]`) !== null;
  const rows: [string, string, boolean][] = [
    ['/', keys.search, document.querySelector('#search') !== null],
    ['c', keys.copy, headingInView() !== undefined],
    ['[', keys.previous, has('prev')],
    [']', keys.next, has('next')],
    ['?', keys.help, true],
    ['Esc', keys.close, true],
  ];
  const list = document.createElement('dl');
  for (const [key, does] of rows.filter(([, , works]) => works)) {
    const term = document.createElement('dt');
    const name = document.createElement('kbd');
    name.textContent = key;
    term.append(name);
    const detail = document.createElement('dd');
    detail.textContent = does;
    list.append(term, detail);
  }
  return list;
}

/** Single keys disturb some readers: they can be switched off, and stay off on this device. */
function switchOf(words: Area<'habits'>): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = stored('keys') !== 'off';
  box.addEventListener('change', () => remember('keys', box.checked ? null : 'off'));
  const hint = document.createElement('small');
  hint.textContent = words.onHint;
  label.append(box, ' ', words.on, hint);
  return label;
}
