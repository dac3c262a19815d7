declare namespace App {
  interface Locals {
    /** The language of the text, where it is not that of the page's address. */
    textLocale?: import('./i18n/locales.ts').Locale;
  }
}
