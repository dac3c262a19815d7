import { isLocale, type Locale } from '../../i18n/locales.ts';

const tag = document.documentElement.lang.toLowerCase();

/** The language of the page that this runs on. */
export const pageLocale: Locale = isLocale(tag) ? tag : 'en';
