import { isDay, type IsoDate } from './day.ts';
import type { AnswerField, EligibilityFinding, LevelAnswer } from './eligibility-types.ts';
import type { CompetencyId, OfferingId, Verdict } from './ids.ts';
import { isAbsent, isRecord, recordOf } from './readers-input.ts';

/** Every answer the conditions can ask for, each of them known or `unknown`. */
export interface CompleteAnswers {
  competencies: ReadonlyMap<CompetencyId, LevelAnswer>;
  consultantAssessments: ReadonlyMap<CompetencyId, Verdict>;
  enrolledOfferings: ReadonlyMap<OfferingId, Verdict>;
  complianceTraining: Verdict;
  agreementSigned: Verdict;
  renewedOn: IsoDate | 'never' | 'unknown';
}

/** The ids that answers may be about. */
export interface AnswerIds {
  competencies: readonly CompetencyId[];
  offerings: readonly OfferingId[];
}

const levels = ['silver', 'gold', 'none', 'unknown'] as const;
const verdicts = ['yes', 'no', 'unknown'] as const;

/**
 * The answers in full. What is left out is unknown, but a competency left out of the ones held is
 * not held; what makes no sense is told in `findings` and unknown. A renewal after `asOf` has not
 * happened yet, and what held before it was not given: unknown.
 */
export function readAnswers(
  answers: unknown,
  { competencies, offerings }: AnswerIds,
  asOf: IsoDate | undefined,
  findings: EligibilityFinding[],
): CompleteAnswers {
  if (!isRecord(answers) && !isAbsent(answers)) findings.push({ code: 'invalid-input' });
  const given = recordOf(answers);

  const oneOf = <Value>(
    values: readonly Value[],
    value: unknown,
    found: Omit<EligibilityFinding, 'code'>,
  ): Value | 'unknown' => {
    const known = values.find((one) => one === value);
    if (known === undefined && !isAbsent(value)) {
      findings.push({ code: 'invalid-answer', ...found });
    }
    return known ?? 'unknown';
  };

  /** The answers by id, `missing` for an id left out. */
  const byId = <Id extends CompetencyId | OfferingId, Value extends string>(
    field: AnswerField,
    ids: readonly Id[],
    values: readonly Value[],
    missing: Value,
  ): Map<Id, Value | 'unknown'> => {
    const answer = given[field];
    if (!isRecord(answer)) {
      oneOf(['unknown'], answer, { field });
      return new Map(ids.map((id) => [id, 'unknown']));
    }
    const keys: unknown[] = Array.isArray(answer) ? answer : Object.keys(answer);
    if (keys.some((key) => !ids.some((id) => id === key))) {
      findings.push({ code: 'unknown-id', field });
    }
    return new Map(
      ids.map((id) => {
        if (Array.isArray(answer)) return [id, answer.includes(id) ? values[0]! : values[1]!];
        const value = Object.hasOwn(answer, id) ? answer[id] : undefined;
        return [id, isAbsent(value) ? missing : oneOf(values, value, { field, id })];
      }),
    );
  };

  const plain = (field: 'complianceTraining' | 'agreementSigned') =>
    oneOf(verdicts, given[field], { field });

  return {
    competencies: byId('competencies', competencies, levels, 'none'),
    consultantAssessments: byId('consultantAssessments', competencies, verdicts, 'unknown'),
    enrolledOfferings: byId('enrolledOfferings', offerings, verdicts, 'unknown'),
    complianceTraining: plain('complianceTraining'),
    agreementSigned: plain('agreementSigned'),
    renewedOn: renewal(given['renewedOn'], asOf, findings),
  };
}

function renewal(
  value: unknown,
  asOf: IsoDate | undefined,
  findings: EligibilityFinding[],
): CompleteAnswers['renewedOn'] {
  const field = 'renewedOn';
  if (value === 'never') return value;
  if (!isDay(value)) {
    if (!isAbsent(value) && value !== 'unknown') findings.push({ code: 'invalid-date', field });
    return 'unknown';
  }
  if (asOf === undefined || value <= asOf) return value;
  findings.push({ code: 'in-the-future', field });
  return 'unknown';
}
