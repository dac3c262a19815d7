import { languageTag, type Locale } from './locales.ts';

// What leans on the word before it: no line of a title begins with one of these.
const leaning = /^[的嗎吗了]$/;

/**
 * A title cut where a line may break. Chinese writes no spaces, and a browser would break a large
 * title inside a word; the other languages give browsers all they need, and come back whole.
 */
export function titlePhrases(title: string, locale: Locale): string[] {
  if (!locale.startsWith('zh')) return [title];
  const words = new Intl.Segmenter(languageTag[locale], { granularity: 'word' }).segment(title);
  const phrases: string[] = [];
  for (const { segment, isWordLike } of words) {
    const leans = !isWordLike || leaning.test(segment);
    if (leans && phrases.length > 0) phrases.push(`${phrases.pop()}${segment}`);
    else phrases.push(segment);
  }
  return phrases;
}
