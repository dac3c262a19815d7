import { sourceLocale } from '../../../src/i18n/locales.ts';
import { wordsOf, type ContentFile } from '../content.ts';
import type { Finding } from '../finding.ts';

// In a translation, English names and button labels are marked, so that browsers do not translate
// them and screen readers speak them in English.

const builtIn = [
  'Microsoft Partner Network',
  'Partner Center',
  'Planning Services',
  'Software Assurance',
  'Volume Licensing Service Center',
  'VLSC',
  'SAVB',
  'VVR',
];

/** The English names and labels that the pages mark somewhere: what is marked once is always marked. */
export function markedNames(pages: readonly ContentFile[]): string[] {
  const marked = pages.flatMap((page) =>
    wordsOf(page)
      .filter(({ inside }) => inside.some((name) => name === 'Name' || name === 'Ui'))
      .map(({ text }) => text.trim()),
  );
  // One plain word, such as “Action”, is too short to tell from a word of the text.
  const telling = marked.filter(
    (text) => /^[\x20-\x7e]{4,}$/.test(text) && /[ A-Z]/.test(text.slice(1)),
  );
  return [...new Set([...builtIn, ...telling])].sort((one, other) => other.length - one.length);
}

/** English names and labels that stand bare in the text of a translation. */
export function bareNames(page: ContentFile, names: readonly string[]): Finding[] {
  if (page.locale === sourceLocale) return [];
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  // Any two English words with capitals make a name, also one that no page has marked yet.
  const pattern = new RegExp(
    `(?<![A-Za-z])(?:${escaped.join('|')}|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)+)(?![A-Za-z])`,
    'g',
  );
  return wordsOf(page)
    .filter(
      ({ inside }) =>
        !inside.some((name) => ['Name', 'Ui', 'title', 'nav', 'description'].includes(name)),
    )
    .flatMap(({ text, line }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        file: page.file,
        line: line + text.slice(0, index).split('\n').length - 1,
        found: `“${found}” without a mark`,
        write: `<Name>${found}</Name>, or <Ui>${found}</Ui> for a label of the tools`,
      })),
    );
}
