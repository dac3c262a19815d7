// Why a verdict on an engagement is what it is, as steps. Behind a door of its own: only a reader who
// asks why needs it.

import { settingOn } from './dated.ts';
import { addDays, isDay, type IsoDate } from './day.ts';
import { readAnswers, type CompleteAnswers } from './eligibility-answers.ts';
import type { EligibilityRules } from './eligibility-assessment.ts';
import { answerTo } from './eligibility-flips.ts';
import type {
  AnswerChange,
  ConditionReason,
  ConditionVerdict,
  EligibilityAnswers,
  EligibilityAssessment,
  EngagementVerdict,
  Level,
  Question,
} from './eligibility-types.ts';
import type { CompetencyId, ConditionId, EditionId, SourceId, Verdict } from './ids.ts';
import { eligibilityRules } from './programme-eligibility.ts';
import { isAbsent, isRecord } from './readers-input.ts';

export type EligibilityStep =
  /** The day of the answer, and the edition of that day; none before the first. */
  | { step: 'as-of'; day: IsoDate; edition?: EditionId }
  /** The condition is one, as these sources have stated it from that day on. */
  | { step: 'rule'; condition: ConditionId; from: IsoDate; sources: readonly SourceId[] }
  /** What the list asks for: any one competency, at these levels; without levels, an assessment. */
  | {
      step: 'needs';
      levels: readonly Level[];
      anyOf: readonly CompetencyId[];
      sources: readonly SourceId[];
    }
  /** No list of competencies is known before that day. */
  | { step: 'no-list'; until: IsoDate; sources: readonly SourceId[] }
  /** The reader answered so. */
  | { step: 'entered'; question: Question; answer: AnswerChange['from'] }
  /** The reader left it open, which counts as not known, or as not held where others are given. */
  | { step: 'left-out'; question: Question; counts: 'unknown' | 'none' }
  /** The day given lies after the as-of day. */
  | { step: 'later'; day: IsoDate }
  /** How long a renewal reaches: a year from its own day, or to the end of the next calendar year. */
  | { step: 'year'; from: IsoDate; until: IsoDate; yearEnd: IsoDate }
  /** What follows for the condition. */
  | {
      step: 'judged';
      condition: ConditionId;
      verdict: Verdict;
      reason: ConditionReason;
      by?: CompetencyId;
    }
  /** Which conditions are met, not met and not known. */
  | { step: 'tally'; verdict: Verdict; conditions: readonly ConditionId[] }
  /** How the conditions make the verdict. */
  | { step: 'together'; verdict: Verdict };

export type EligibilityTrace = readonly EligibilityStep[];

/**
 * The steps to the verdict on one condition: the rule, what it asks for, what was entered, and what
 * follows. Empty for a condition that does not hold on the day.
 */
export function conditionTrace(
  verdict: ConditionVerdict,
  answers: EligibilityAnswers,
  asOf: IsoDate,
  rules: EligibilityRules = eligibilityRules,
): EligibilityTrace {
  const { condition, reason, by, needs, questions } = verdict;
  const changes = rules.conditions.find(({ id }) => id === condition)?.changes ?? [];
  const setting = settingOn(changes, asOf);
  if (!setting) return [];
  const { from, sources } = setting;
  const table = settingOn(rules.table, asOf);
  const first = rules.table[0];
  const complete = readAnswers(answers, rules, asOf, []);
  return [
    { step: 'rule', condition, from, sources },
    ...(needs && table ? [{ step: 'needs' as const, ...needs, sources: table.sources }] : []),
    ...(reason === 'table-unknown' && first
      ? [{ step: 'no-list' as const, until: first.from, sources: first.sources }]
      : []),
    ...questions.flatMap((question) => answerSteps(question, answers, complete)),
    { step: 'judged', condition, verdict: verdict.verdict, reason, ...(by && { by }) },
  ];
}

/** The steps from the conditions of an engagement to its verdict. */
export function engagementTrace(
  { verdict, conditions }: EngagementVerdict,
  { asOf, edition }: Pick<EligibilityAssessment, 'asOf' | 'edition'>,
): EligibilityTrace {
  if (asOf === undefined) return [];
  const day = { step: 'as-of' as const, day: asOf, ...(edition && { edition }) };
  if (conditions.length === 0) return [day];
  const tallies = (['yes', 'no', 'unknown'] as const).flatMap((one): EligibilityStep[] => {
    const these = conditions.filter((condition) => condition.verdict === one);
    return these.length === 0
      ? []
      : [{ step: 'tally', verdict: one, conditions: these.map(({ condition }) => condition) }];
  });
  return [day, ...tallies, { step: 'together', verdict }];
}

/** What was entered for a question; for a renewal also how long it reaches. */
function answerSteps(
  question: Question,
  answers: EligibilityAnswers,
  complete: CompleteAnswers,
): EligibilityStep[] {
  const counted = answerTo(question, complete);
  const given = givenTo(question, answers);
  if (isAbsent(given)) {
    return [{ step: 'left-out', question, counts: counted === 'none' ? 'none' : 'unknown' }];
  }
  if (question.field !== 'renewedOn') return [{ step: 'entered', question, answer: counted }];
  if (!isDay(given)) return [{ step: 'entered', question, answer: counted }];
  const entered: EligibilityStep = { step: 'entered', question, answer: given };
  if (counted === 'unknown') return [entered, { step: 'later', day: given }];
  const reach = yearFrom(given);
  return reach ? [entered, { step: 'year', from: given, ...reach }] : [entered];
}

/** The answer as it was given, in a list where it was; `undefined` where it was left out. */
function givenTo(question: Question, answers: EligibilityAnswers): unknown {
  const given: unknown = answers[question.field];
  if (!('id' in question) || given === 'unknown' || Array.isArray(given)) return given;
  return isRecord(given) && Object.hasOwn(given, question.id) ? given[question.id] : undefined;
}

/** The last day of a year from a day (28 February after a leap day), and of the calendar year it is in. */
function yearFrom(day: IsoDate): { until: IsoDate; yearEnd: IsoDate } | undefined {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  const sameDay = year + day.slice(4);
  const until = isDay(sameDay) ? sameDay : addDays(`${year}-03-01`, -1);
  return until === undefined ? undefined : { until, yearEnd: `${year}-12-31` };
}
