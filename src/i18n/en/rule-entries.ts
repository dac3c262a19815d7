import type { RuleEntryId } from '../../rules/evidence.ts';
import type { ConditionId, ParameterId } from '../../rules/index.ts';

/** The page of rules: one entry for each parameter and rule. */
export const ruleEntries = {
  groups: {
    rules: 'Rules',
    days: 'Numbers of days',
    dates: 'Dates',
    conditions: 'Conditions for a company',
    counts: 'Counts of the requirements',
  },
  // Names of parameters are in `rules.parameters`, of conditions in `eligibility.conditions`.
  names: {
    'counting-convention': 'How days are counted',
    'lifetime-readings': 'What starts the life of a voucher',
    phases: 'Phases of the programme',
    journey: 'Steps of the journey',
    'competency-table': 'Engagements and their competencies',
    'status-words': 'Status words for eligibility',
  } satisfies Record<Exclude<RuleEntryId, ParameterId | ConditionId>, string>,
  // Head of the column with the first day of each value.
  knownFrom: 'Known from',
  convention: 'The day of the event is day zero. The last day of a period counts.',
  asked: 'required',
  notAsked: 'not required',
  // Where a list or a condition has ended.
  ended: 'no longer used',
  // A date and a source follow.
  checked: 'Last compared with its source:',
  noRule: 'no rule known',
  // {names} are other entries.
  computedFrom: 'Computed from: {names}',
  usedIn: 'Used in:',
  calendar: 'Programme calendar',
  more: 'Examples and use',
  examples: 'Examples',
  engagements: { one: '{count} engagement', other: '{count} engagements' },
  steps: { one: '{count} step', other: '{count} steps' },
  statusWords: { one: '{count} status word', other: '{count} status words' },
  // {day} is a whole day; {value} what held on it.
  on: '{day}: {value}',
  // A voucher: {given} are its events with their days; {asOf} a day; {deadline} a duty.
  voucher: '{given}. As of {asOf}, last day for “{deadline}”: {by} ({limit}).',
  voucherUnknown: '{given}. As of {asOf}, last day for “{deadline}”: not known.',
  noneGiven: 'No day is given',
} as const;
