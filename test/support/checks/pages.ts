import { locales, sourceLocale } from '../../../src/i18n/locales.ts';
import type { ContentFile } from '../content.ts';
import type { Finding } from '../finding.ts';

/** Pages that are missing in a language, and pages whose English source is missing. */
export function missingPages(pages: readonly Pick<ContentFile, 'file' | 'locale'>[]): Finding[] {
  const files = new Set(pages.map(({ file }) => file));
  const inLocale = (file: string, from: string, to: string) => file.replace(`/${from}/`, `/${to}/`);
  return pages.flatMap(({ file, locale }): Finding[] => {
    if (locale !== sourceLocale) {
      const source = inLocale(file, locale, sourceLocale);
      return files.has(source)
        ? []
        : [{ file, line: 1, found: 'a page that has no English source', write: `${source} first` }];
    }
    return locales
      .map((language) => inLocale(file, locale, language))
      .filter((wanted) => !files.has(wanted))
      .map((wanted) => ({
        file: wanted,
        line: 1,
        found: 'no such page',
        write: `the translation of ${file}, block by block`,
      }));
  });
}
