import type { Locale } from '../../i18n/locales.ts';
import type { Plural } from '../../i18n/fill.ts';
import type { Speaker } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import type { SourceLabels } from './SourceLinks.tsx';

/** The words in which a voucher's answer is told, all of one language. */
export interface Told {
  locale: Locale;
  text: Area<'deadlines'>;
  words: { rules: Area<'rules'>; days: Plural };
  speaker: Speaker;
  sources: SourceLabels;
  /** The name of the site. */
  site: string;
}
