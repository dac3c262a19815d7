import type { IsoDate } from './day.ts';
import type { Setting } from './dated.ts';
import type { CompleteAnswers } from './eligibility-answers.ts';
import type { ConditionReason, ConditionVerdict, Question } from './eligibility-types.ts';
import type { Condition } from './facts/conditions.ts';
import type { Engagement } from './facts/offerings.ts';
import type { CompetencyId, OfferingId, SourceId, Verdict } from './ids.ts';

/** What one engagement needs, as far as the day knows it; `listed` absent before the list is known. */
export interface Requirement {
  offering: OfferingId;
  listed?: Engagement | undefined;
  conditions: readonly { condition: Condition; setting: Setting<true> }[];
  asOf: IsoDate;
}

/** The verdict on one condition and the reason, without sources. */
type Judged = Pick<ConditionVerdict, 'verdict' | 'reason' | 'by' | 'questions'>;

/** The verdict on each condition of an engagement, in order. */
export const conditionVerdicts = (requirement: Requirement, answers: CompleteAnswers) =>
  requirement.conditions.map(({ condition, setting }): ConditionVerdict => {
    const { listed } = requirement;
    const sources: readonly SourceId[] = setting.sources;
    const needs = listed && neededFor(condition, listed);
    const judged = judge(condition, requirement, answers);
    return { condition: condition.id, ...judged, sources, ...(needs && { needs }) };
  });

/** No where one is no, else unknown where one is unknown, else yes. */
export function together(verdicts: readonly { verdict: Verdict }[]): Verdict {
  if (verdicts.some(({ verdict }) => verdict === 'no')) return 'no';
  return verdicts.every(({ verdict }) => verdict === 'yes') ? 'yes' : 'unknown';
}

function judge(condition: Condition, requirement: Requirement, answers: CompleteAnswers): Judged {
  const { offering, listed, asOf } = requirement;
  switch (condition.kind) {
    case 'level':
      return listed ? levelHeld(listed, answers) : tableUnknown;
    case 'assessment':
      return listed ? assessmentPassed(listed, answers) : tableUnknown;
    case 'answer': {
      const { field } = condition;
      return answered(answers[field], [{ field }]);
    }
    case 'enrolment': {
      const verdict = answers.enrolledOfferings.get(offering)!;
      return answered(verdict, [{ field: 'enrolledOfferings', id: offering }]);
    }
    case 'renewal':
      return renewed(answers.renewedOn, asOf);
  }
}

const tableUnknown: Judged = { verdict: 'unknown', reason: 'table-unknown', questions: [] };

const answered = (verdict: Verdict, questions: Question[]): Judged => ({
  verdict,
  reason: verdict === 'unknown' ? 'not-answered' : 'answered',
  questions,
});

/** Whether any qualifying competency is held at a level that qualifies. */
function levelHeld({ levels, anyOf }: Engagement, { competencies }: CompleteAnswers): Judged {
  const questions = anyOf.map((id): Question => ({ field: 'competencies', id }));
  const held = anyOf.map((id) => competencies.get(id)!);
  const index = held.findIndex((level) => levels.some((one) => one === level));
  const by = anyOf[index];
  if (by) return { verdict: 'yes', reason: 'held', by, questions };
  if (held.includes('unknown')) return { verdict: 'unknown', reason: 'not-answered', questions };
  const reason = held.some((level) => level !== 'none') ? 'level-too-low' : 'not-held';
  return { verdict: 'no', reason, questions };
}

/** Whether the consultant passed an assessment for any qualifying competency. */
function assessmentPassed({ anyOf }: Engagement, answers: CompleteAnswers): Judged {
  const passed = (id: CompetencyId) => answers.consultantAssessments.get(id)!;
  const questions = anyOf.map((id): Question => ({ field: 'consultantAssessments', id }));
  const by = anyOf.find((id) => passed(id) === 'yes');
  if (by) return { verdict: 'yes', reason: 'held', by, questions };
  return anyOf.some((id) => passed(id) === 'unknown')
    ? { verdict: 'unknown', reason: 'not-answered', questions }
    : { verdict: 'no', reason: 'not-held', questions };
}

/**
 * Whether the enrolment is renewed “every year”. The sources do not say whether from its own day or
 * by calendar year. Within a year of the last renewal: yes. Last calendar year but longer ago: the
 * two differ, so unknown. Before that: no under either. The day of a first enrolment counts.
 */
function renewed(renewedOn: CompleteAnswers['renewedOn'], asOf: IsoDate): Judged {
  const judged = (verdict: Verdict, reason: ConditionReason): Judged => ({
    verdict,
    reason,
    questions: [{ field: 'renewedOn' }],
  });
  if (renewedOn === 'unknown') return judged('unknown', 'not-answered');
  if (renewedOn === 'never') return judged('no', 'never-renewed');
  const year = String(+renewedOn.slice(0, 4) + 1).padStart(4, '0');
  // Text compares as days do. The bound need not be a real day: 2021-02-29 ends with the 28th.
  const isWithinYear = asOf <= year + renewedOn.slice(4) || year.length > 4;
  if (isWithinYear) return judged('yes', 'renewed-within-a-year');
  return asOf <= `${year}-12-31`
    ? judged('unknown', 'renewal-may-be-due')
    : judged('no', 'renewal-lapsed');
}

function neededFor({ kind }: Condition, { levels, anyOf }: Engagement): ConditionVerdict['needs'] {
  if (kind === 'level') return { levels, anyOf };
  return kind === 'assessment' ? { levels: [], anyOf } : undefined;
}
