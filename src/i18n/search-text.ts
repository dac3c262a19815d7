/** A character of a script that is written without spaces, or with spaces that vary. */
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]/u;

/** Is there a Chinese, Japanese or Korean character in it? */
export const hasCjk = (text: string): boolean => cjk.test(text);

/** A text as search compares it, and where each of its characters stood before. */
export interface Folded {
  text: string;
  /** For each character of `text`, its place in the original; one more at the end. */
  places: number[];
}

/**
 * A text without what a reader does not mean: width, case, the spaces between characters of a
 * script that needs none, hyphens and middle dots inside words.
 *
 * @example
 * fold('パートナー センター').text; // => 'パートナーセンター'
 * fold('Ｅ-mail').text; // => 'email'
 */
export function fold(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    for (const one of character.normalize('NFKC').toLowerCase()) {
      if (/[\u200b\u00ad\-‐‑・]/.test(one)) continue;
      const isSpace = /\s/.test(one);
      const last = text.at(-1);
      if (isSpace && (last === undefined || last === ' ' || cjk.test(last))) continue;
      if (last === ' ' && cjk.test(one)) {
        text = text.slice(0, -1);
        places.pop();
      }
      text += isSpace ? ' ' : one;
      for (let unit = 0; unit < one.length; unit += 1) places.push(place);
    }
    place += character.length;
  }
  places.push(place);
  return { text, places };
}

/** What a reader typed, folded: marks of sound that stand alone in half width join their letter. */
export const foldQuery = (query: string): string => fold(query.normalize('NFKC')).text.trim();

/** The pairs of neighbouring characters in a folded text that have a letter of those scripts. */
export function pairsOf(folded: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    if (hasCjk(pair)) pairs.add(pair);
  }
  return pairs;
}
