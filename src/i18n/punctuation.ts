import type { Locale } from './locales.ts';

/** The marks a language sets between the parts of what code puts together. */
export interface Punctuation {
  /** Between two sentences. */
  gap: string;
  /** Between a label and what it labels. */
  colon: string;
  /** Between the items of a list. */
  comma: string;
  /** Around an aside; `{text}` stands for it. */
  brackets: string;
}

const latin: Punctuation = { gap: ' ', colon: ': ', comma: ', ', brackets: ' ({text})' };
const fullWidth: Punctuation = { gap: '', colon: '：', comma: '、', brackets: '（{text}）' };

/** Chinese and Japanese marks bring their own space; Korean sets its marks as English does. */
export const punctuation: Record<Locale, Punctuation> = {
  en: latin,
  ja: fullWidth,
  ko: latin,
  'zh-cn': fullWidth,
  'zh-tw': fullWidth,
};
