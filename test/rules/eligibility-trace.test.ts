import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/rules/evidence.ts';
import {
  conditionTrace,
  engagementTrace,
  type EligibilityStep,
} from '../../src/rules/eligibility-trace.ts';
import {
  competencies,
  eligibilityAssessment,
  offerings,
  type EligibilityAnswers,
  type Verdict,
} from '../../src/rules/index.ts';
import { verdictOn } from '../support/eligibility.ts';

const days = fc.constantFrom(
  '2019-03-01',
  '2020-02-29',
  '2020-08-19',
  '2020-08-20',
  '2020-12-02',
  '2021-04-08',
  '2021-04-09',
  '2021-07-01',
);
const three = fc.constantFrom('yes', 'no', 'unknown' as const);
const byId = <Id extends string, Value>(ids: readonly Id[], value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 5 });
const answers = fc.record(
  {
    competencies: byId(competencies, fc.constantFrom('none', 'silver', 'gold', 'unknown')),
    consultantAssessments: byId(competencies, three),
    enrolledOfferings: byId(offerings, three),
    complianceTraining: three,
    agreementSigned: three,
    renewedOn: fc.constantFrom(
      'never',
      'unknown',
      '2018-06-01',
      '2019-12-31',
      '2020-02-29',
      '2020-11-11',
      '2021-06-30',
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<EligibilityAnswers>;

/** The verdict that a reader of the steps would come to, from the steps before the last alone. */
function readOff(steps: readonly EligibilityStep[], asOf: string): Verdict {
  const needs = steps.find((step) => step.step === 'needs');
  const year = steps.find((step) => step.step === 'year');
  if (steps.some(({ step }) => step === 'no-list' || step === 'later')) return 'unknown';
  if (year) {
    if (asOf <= year.until) return 'yes';
    return asOf <= year.yearEnd ? 'unknown' : 'no';
  }
  const levels: readonly string[] = needs?.levels ?? [];
  const verdicts = steps.flatMap((step): Verdict[] => {
    if (step.step === 'left-out') return [step.counts === 'none' ? 'no' : 'unknown'];
    if (step.step !== 'entered') return [];
    if (step.answer === 'unknown') return ['unknown'];
    return [step.answer === 'yes' || levels.includes(step.answer) ? 'yes' : 'no'];
  });
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('unknown') ? 'unknown' : 'no';
}

describe('the steps alone lead to the verdict', () => {
  test('on each condition, whatever is answered, on every kind of day', () => {
    fc.assert(
      fc.property(answers, days, (given, asOf) => {
        for (const { conditions } of eligibilityAssessment(given, { asOf }).engagements) {
          for (const one of conditions) {
            const steps = conditionTrace(one, given, asOf);
            expect(steps[0]).toMatchObject({ step: 'rule', condition: one.condition });
            expect(steps.at(-1)).toMatchObject({ step: 'judged', verdict: one.verdict });
            expect(readOff(steps, asOf)).toBe(one.verdict);
            for (const step of steps) {
              if ('from' in step && step.step === 'rule') expect(step.from <= asOf).toBe(true);
              const tags = 'sources' in step ? step.sources : [];
              for (const tag of tags) expect(sourceOf(tag)).toBeDefined();
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('on each engagement, from the tallies of its conditions', () => {
    fc.assert(
      fc.property(answers, days, (given, asOf) => {
        const assessment = eligibilityAssessment(given, { asOf });
        for (const one of assessment.engagements) {
          const steps = engagementTrace(one, assessment);
          const tally = (verdict: Verdict) =>
            steps.flatMap((step) =>
              step.step === 'tally' && step.verdict === verdict ? step.conditions : [],
            );
          const counted = [...tally('yes'), ...tally('no'), ...tally('unknown')].sort();
          expect(counted).toEqual(one.conditions.map(({ condition }) => condition).sort());
          const verdict =
            tally('no').length > 0 ? 'no' : tally('unknown').length > 0 ? 'unknown' : 'yes';
          expect(steps.at(-1)).toEqual({ step: 'together', verdict });
          expect(verdict).toBe(one.verdict);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('a level that is too low: the rule, what is asked for, what was entered, what follows', () => {
  const asOf = '2021-05-01';
  const given = { competencies: { 'data-platform': 'silver' } } as const;
  const [competency] = verdictOn('data-estate-modernization', given, asOf).conditions;
  expect(conditionTrace(competency!, given, asOf)).toEqual([
    {
      step: 'rule',
      condition: 'competency',
      from: '2021-04-07',
      sources: ['EN-REQ-2106', 'EN-DPS-2104'],
    },
    {
      step: 'needs',
      levels: ['gold'],
      anyOf: ['data-analytics', 'data-platform'],
      sources: ['EN-REQ-2008', 'EN-REQ-2009', 'EN-REQ-2106'],
    },
    { step: 'left-out', question: { field: 'competencies', id: 'data-analytics' }, counts: 'none' },
    {
      step: 'entered',
      question: { field: 'competencies', id: 'data-platform' },
      answer: 'silver',
    },
    { step: 'judged', condition: 'competency', verdict: 'no', reason: 'level-too-low' },
  ]);
});

test.for([
  ['2020-03-15', '2021-03-15', '2021-12-31'],
  ['2020-02-29', '2021-02-28', '2021-12-31'],
  ['2019-12-31', '2020-12-31', '2020-12-31'],
])('a renewal of %s holds to %s, or to %s', ([renewedOn, until, yearEnd]) => {
  const asOf = '2021-01-15';
  const given = { renewedOn: renewedOn! };
  const renewal = verdictOn('skype-deployment', given, asOf).conditions.at(-1)!;
  const year = conditionTrace(renewal, given, asOf).find(({ step }) => step === 'year');
  expect(year).toEqual({ step: 'year', from: renewedOn, until, yearEnd });
});

test('without an edition there is nothing to explain but the day', () => {
  const assessment = eligibilityAssessment({}, { asOf: '2018-01-01' });
  expect(engagementTrace(assessment.engagements[0]!, assessment)).toEqual([
    { step: 'as-of', day: '2018-01-01' },
  ]);
});
