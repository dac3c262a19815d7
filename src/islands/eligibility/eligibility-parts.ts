import type { DateWords } from '../../i18n/date-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { EligibilityStore } from '../../stores/eligibility.ts';
import type { SourceLabels } from '../parts/SourceLinks.tsx';
import type { Namer } from './eligibility-names.ts';
import type { QuestionNamer } from './wizard-names.tsx';

/** What every part of the eligibility tool is given: the answers so far, and the words to tell them. */
export interface EligibilityParts {
  eligibility: EligibilityStore;
  locale: Locale;
  text: Area<'eligibility'>;
  words: Area<'wizard'>;
  /** The words of the date fields and of the as-of control, which all tools share. */
  dateText: DateWords;
  namer: Namer;
  questions: QuestionNamer;
  sources: SourceLabels;
}
