import { isLocale, type Locale } from './locales.ts';

/**
 * The language to show a reader first: their saved choice, else the first of the browser's
 * languages that the site has, else English.
 *
 * @example
 * chooseLocale(null, ['fr', 'zh-HK', 'en']); // => 'zh-tw'
 */
export function chooseLocale(saved: string | null, wanted: readonly string[]): Locale {
  return isLocale(saved) ? saved : (preferredLocale(wanted) ?? 'en');
}

/** The first of the browser's languages that the site has; `undefined` where it has none of them. */
export function preferredLocale(wanted: readonly string[]): Locale | undefined {
  return wanted.map(localeOfTag).find((locale) => locale !== undefined);
}

/** The site's language for a BCP 47 tag; `undefined` where it has none. */
function localeOfTag(tag: string): Locale | undefined {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  if (language !== 'zh') return isLocale(language) ? language : undefined;
  const traditional = subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
  return traditional && !subtags.includes('hans') ? 'zh-tw' : 'zh-cn';
}
