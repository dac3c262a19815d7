import { hasCjk } from '../../i18n/search-text.ts';
import { okurigana } from './search-stems.ts';

// Where a form stands in a folded text.

const han = /\p{Script=Han}/u;
const patterns = new Map<string, RegExp>();

/** Japanese writes a form with its okurigana or without, and the last long vowel or not. */
function pattern(form: string): RegExp | undefined {
  const known = patterns.get(form);
  if (known) return known;
  if (!/\p{Script=Han}{2}|ー$|\p{Script=Katakana}{3}$/u.test(form)) return undefined;
  const source = [...form.replace(/ー$/, '')]
    .map((one, at, all) => {
      const joins = han.test(one) && han.test(all[at + 1] ?? '');
      return `${one.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')}${joins ? `[${okurigana}]?` : ''}`;
    })
    .join('');
  const made = new RegExp(/[ァ-ヴー]$/.test(form) ? `${source}ー?` : source);
  patterns.set(form, made);
  return made;
}

/**
 * A form as it stands in a text; `undefined` where it does not. Latin words begin where words
 * begin, the others may stand anywhere.
 */
export function standing(text: string, form: string, isJapanese: boolean): string | undefined {
  if (hasCjk(form)) {
    if (text.includes(form)) return form;
    return isJapanese ? pattern(form)?.exec(text)?.[0] : undefined;
  }
  return placeOf(text, form, 0) >= 0 ? form : undefined;
}

/** How often a form stands in a text. */
export function occurrences(text: string, form: string): number {
  let count = 0;
  const isCjk = hasCjk(form);
  const next = (from: number) => (isCjk ? text.indexOf(form, from) : placeOf(text, form, from));
  for (let at = next(0); at >= 0; at = next(at + form.length)) count += 1;
  return count;
}

const inWord = /[\p{Script=Latin}\p{N}]/u;

function placeOf(text: string, form: string, from: number): number {
  let at = text.indexOf(form, from);
  while (at > 0 && inWord.test(text[at - 1]!)) at = text.indexOf(form, at + 1);
  return at;
}
