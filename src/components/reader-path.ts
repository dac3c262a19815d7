import { sourceLocale, type Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';

/**
 * The address of a link in English text that stands in for a translation: the same page, in the
 * reader's language. Any other address is as it was.
 *
 * @example
 * readerPath('/', 'ja', '/en/guide/enroll/#steps'); // => '/ja/guide/enroll/#steps'
 */
export function readerPath(base: string, locale: Locale, address: string): string {
  const english = pagePath(base, sourceLocale);
  return address.startsWith(english)
    ? pagePath(base, locale) + address.slice(english.length)
    : address;
}
