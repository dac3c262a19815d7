import type { DateWords } from '../i18n/date-words.ts';
import type { Locale } from '../i18n/locales.ts';
import type { StepCard } from '../i18n/step-card.ts';
import type { Area } from '../i18n/types.ts';
import type { EditionId, IsoDate, StepId } from '../rules/index.ts';

/** The words the next-step tool starts with; those of findings come when there are any. */
export interface NextStepWords {
  text: Area<'nextStep'>;
  states: Area<'progress'>['states'];
  dates: DateWords & Pick<Area<'deadlines'>, 'hints' | 'daysLeft' | 'lastDay' | 'damaged'>;
  rules: Pick<Area<'rules'>, 'events' | 'phases'>;
  facts: Pick<Area<'facts'>, 'who' | 'where' | 'needs' | 'days'>;
}

/** What the tool shows of a step, from the step's own page. */
export interface StepNames {
  title: string;
  nav: string;
  cards: readonly StepCard[];
}

/** Where the tool leads: addresses that end in a slash. */
export interface NextStepPaths {
  guide: string;
  deadlines: string;
  sources: string;
  /** The edition that has the short addresses. */
  latest: EditionId;
}

/** What every part of the tool is given. */
export interface NextStepView {
  locale: Locale;
  words: NextStepWords;
  steps: Readonly<Record<StepId, StepNames>>;
  paths: NextStepPaths;
  /** The last day to create a voucher. */
  lastCreation: IsoDate;
}

/** The page of a step in the edition that holds. */
export const stepAddress = ({ guide, latest }: NextStepPaths, edition: EditionId, step: StepId) =>
  edition === latest ? `${guide}${step}/` : `${guide}${edition}/${step}/`;
