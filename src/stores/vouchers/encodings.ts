/** The encodings a file may be in, by the names that browsers know them by. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
  'windows-1252',
] as const;

export type EncodingId = (typeof encodings)[number];

/** A Windows code page: what a spreadsheet saves as CSV where it does not save UTF-8. */
export type EncodingChoice = Exclude<EncodingId, 'utf-8' | 'utf-16le' | 'utf-16be'>;

const codePages: Record<string, EncodingChoice> = {
  en: 'windows-1252',
  ja: 'shift_jis',
  ko: 'euc-kr',
  'zh-cn': 'gb18030',
  'zh-tw': 'big5',
};

/** The Windows code page of a language of the site; the western one for any other. */
export const codePageOf = (locale: string): EncodingChoice => codePages[locale] ?? 'windows-1252';
