import type { DateWords } from '../../i18n/date-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { StepCard } from '../../i18n/step-card.ts';
import type { Area } from '../../i18n/types.ts';
import type { EditionId, IsoDate, StepId } from '../../rules/index.ts';
import type { FrameWords } from '../wizard/WizardFrame.tsx';

const formKeys = [
  'role',
  'roles',
  'edition',
  'done',
  'doneHint',
  'shown',
  'dates',
  'datesHint',
  'kept',
  'wizard',
  'answer',
  'empty',
  'failed',
] as const satisfies readonly (keyof Area<'nextStep'>)[];

/** The words of the form, which the page brings along. */
export interface FormWords {
  text: Pick<Area<'nextStep'>, (typeof formKeys)[number]>;
  dates: DateWords & Pick<Area<'deadlines'>, 'hints' | 'damaged'>;
  events: Area<'rules'>['events'];
  steps: Readonly<Record<StepId, string>>;
  frame: FrameWords;
}

/** Only the words that the form needs, so that the page does not carry those of the answer. */
export function formText(text: Area<'nextStep'>): FormWords['text'] {
  return Object.fromEntries(formKeys.map((key) => [key, text[key]])) as FormWords['text'];
}

const frameKeys = [
  'progress',
  'proceed',
  'back',
  'restart',
  'problem',
  'choose',
  'dayMissing',
  'decided',
  'review',
  'soFar',
  'change',
  'changeAnswer',
  'dropped',
  'asOf',
  'onePage',
  'oneByOne',
  'map',
] as const satisfies readonly (keyof FrameWords)[];

/** The words of the wizard that both tools share. */
export const frameText = (text: Area<'wizard'>): FrameWords =>
  Object.fromEntries(frameKeys.map((key) => [key, text[key]])) as FrameWords;

/** What the tool shows of a step, from the step's own page. */
export interface StepNames {
  title: string;
  nav: string;
  cards: readonly StepCard[];
}

/** The words of the answer, which come with it. */
export interface AnswerWords {
  text: Area<'nextStep'>;
  states: Area<'progress'>['states'];
  rules: Pick<Area<'rules'>, 'events' | 'phases'>;
  dates: Pick<Area<'deadlines'>, 'asOf' | 'daysLeft' | 'lastDay' | 'findings'>;
  facts: Pick<Area<'facts'>, 'who' | 'where' | 'needs' | 'days'>;
  steps: Readonly<Record<StepId, StepNames>>;
  /** The last day to create a voucher. */
  lastCreation: IsoDate;
}

/** Where the tool leads: addresses that end in a slash, and that of the words of the answer. */
export interface NextStepPaths {
  guide: string;
  deadlines: string;
  sources: string;
  words: string;
  /** The edition that has the short addresses. */
  latest: EditionId;
}

/** What every part of the answer is given. */
export interface AnswerView {
  locale: Locale;
  words: AnswerWords;
  paths: NextStepPaths;
}

/** The page of a step in the edition that holds. */
export const stepAddress = ({ guide, latest }: NextStepPaths, edition: EditionId, step: StepId) =>
  edition === latest ? `${guide}${step}/` : `${guide}${edition}/${step}/`;
