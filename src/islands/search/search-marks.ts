import { fold, hasCjk } from '../../i18n/search-text.ts';

// What was found, marked in the text that is shown.

/** A piece of a text, found or not. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** A text cut into what was found and what lies between, for marking. */
export function marked(text: string, forms: readonly string[]): Piece[] {
  const folded = fold(text);
  const isFound = new Uint8Array(text.length);
  for (const form of forms) {
    if (form === '') continue;
    for (let at = folded.text.indexOf(form); at >= 0; at = folded.text.indexOf(form, at + 1)) {
      if (!hasCjk(form) && /[\p{Script=Latin}\p{N}]/u.test(folded.text[at - 1] ?? '')) continue;
      let end = at + form.length;
      // A stem marks its word to the end.
      if (!hasCjk(form)) while (/[\p{Script=Latin}\p{N}]/u.test(folded.text[end] ?? '')) end += 1;
      isFound.fill(1, folded.places[at], folded.places[end - 1]! + 1);
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = pieces.at(-1);
    if (last && last.isFound === Boolean(isFound[at])) last.text += text[at];
    else pieces.push({ text: text[at]!, isFound: Boolean(isFound[at]) });
  }
  return pieces;
}

/**
 * The part of a text around what was typed, which is the first form, or else around the longest
 * piece that is found.
 */
export function excerpt(text: string, forms: readonly string[], length: number): string {
  let at = 0;
  let place = 0;
  let longest = 0;
  const typed = marked(text, forms.slice(0, 1));
  const pieces = typed.some(({ isFound }) => isFound) ? typed : marked(text, forms);
  for (const piece of pieces) {
    if (piece.isFound && piece.text.length > longest) {
      longest = piece.text.length;
      at = place;
    }
    place += piece.text.length;
  }
  const from = at < length / 3 ? 0 : wordStart(text, at - Math.floor(length / 4));
  const end = from + length >= text.length ? text.length : wordStart(text, from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).trim()}${end < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 16 ? space : at;
}
