import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Area } from '../../i18n/types.ts';
import { editionOn, editions } from '../../rules/index.ts';
import { $chosenAsOf, restoreAsOf, setAsOf } from '../../stores/as-of.ts';
import { pageLocale as locale } from '../parts/page-locale.ts';

// The form of the control “as of”: any day, and what held on it. Loaded on first use.

let built: Promise<HTMLFormElement> | undefined;

/** Puts the form in the place of the button that asks for it; there is only ever one. */
export async function open(control: HTMLElement, moveFocus: boolean): Promise<void> {
  built ??= build(control);
  const form = await built;
  control.querySelector('button')!.hidden = true;
  if (moveFocus) form.querySelector('input')!.focus();
}

async function build(control: HTMLElement): Promise<HTMLFormElement> {
  const { asOf: text } = (await import(`../../i18n/${locale}/as-of.ts`)) as { asOf: Area<'asOf'> };
  const input = element('input', { type: 'date', required: true });
  const label = element('label', {}, text.day, ' ', input);
  const form = element('form', {}, label, element('button', {}, text.show));
  const answer = element('p', { role: 'status' });
  const links = [...control.querySelectorAll<HTMLAnchorElement>('a')];

  /** Says what held on the chosen day, and offers the way there and back to today. */
  function say(day: string | undefined): void {
    answer.replaceChildren();
    if (day === undefined) return;
    const edition = editionOn(day);
    const words = { day: formatDay(day, locale), first: formatDay(editions[0]!.from, locale) };
    const forget = element('button', { type: 'button' }, text.forget);
    forget.addEventListener('click', () => {
      setAsOf(undefined);
      input.value = '';
      input.focus();
    });
    if (edition === undefined) {
      answer.append(fill(text.noRule, words), ' ', forget);
      return;
    }
    const link = links[editions.indexOf(edition)]!;
    const isHere = link.ariaCurrent !== null;
    const sentence = isHere ? text.thisPage : text.otherPage;
    answer.append(fill(sentence, { ...words, edition: link.textContent!.trim() }), ' ');
    if (!isHere) answer.append(element('a', { href: link.href }, text.open), ' ');
    answer.append(element('small', {}, text.kept), ' ', forget);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    setAsOf(input.value);
    const edition = editionOn(input.value);
    const link = edition && links[editions.indexOf(edition)];
    if (link && link.ariaCurrent === null) location.assign(link.href);
  });
  control.append(form, answer);
  restoreAsOf(new URLSearchParams(location.hash.slice(1)).get('asof') ?? undefined);
  input.value = $chosenAsOf.get() ?? '';
  $chosenAsOf.subscribe(say);
  return form;
}

/** An element with its properties and what is in it. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
