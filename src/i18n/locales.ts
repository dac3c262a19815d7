/** The languages of the site, in the order the switcher lists them. The first is the source. */
export const locales = ['en', 'ja', 'ko', 'zh-cn', 'zh-tw'] as const;

/** A language of the site as it stands in addresses: `/zh-cn/guide/`. */
export type Locale = (typeof locales)[number];

/** The language all others are translated from. */
export const sourceLocale = 'en' satisfies Locale;

/** What `lang`, `hreflang` and `Intl` call each language. */
export const languageTag = {
  en: 'en',
  ja: 'ja',
  ko: 'ko',
  'zh-cn': 'zh-CN',
  'zh-tw': 'zh-TW',
} as const satisfies Record<Locale, string>;

/** What each language calls itself. */
export const languageName = {
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  'zh-cn': '简体中文',
  'zh-tw': '繁體中文',
} as const satisfies Record<Locale, string>;

/** Is this one of the site's languages? `false` for anything else, also for `undefined`. */
export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value);
}
