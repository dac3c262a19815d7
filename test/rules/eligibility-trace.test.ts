import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessEligibility } from '../../src/rules/eligibility-assessment.ts';
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
  type ConditionId,
  type EligibilityAnswers,
  type Verdict,
} from '../../src/rules/index.ts';
import { eligibilityRules } from '../../src/rules/programme-eligibility.ts';
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

const engagementId = 'data-estate-modernization';

/** The steps to the verdict on one condition of an engagement. */
function stepsOf(id: ConditionId, answers: EligibilityAnswers, asOf: string) {
  const { conditions } = verdictOn(engagementId, answers, asOf);
  return conditionTrace(
    conditions.find(({ condition }) => condition === id)!,
    answers,
    asOf,
  );
}

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

test.for([
  ['0020-06-01', '0021-06-01', '0021-12-31'],
  ['0999-01-01', '1000-01-01', '1000-12-31'],
])('a renewal typed with a year as early as %s, too', ([renewedOn, until, yearEnd]) => {
  const given = { renewedOn: renewedOn! };
  expect(stepsOf('yearly-renewal', given, '2021-01-15')).toContainEqual({
    step: 'year',
    from: renewedOn,
    until,
    yearEnd,
  });
});

describe('on 15 January 2021, Data Estate Modernization', () => {
  const list = ['data-analytics', 'data-platform'] as const;
  const steps = (condition: ConditionId, answers: EligibilityAnswers) =>
    stepsOf(condition, answers, '2021-01-15');
  const assessed = { field: 'consultantAssessments' } as const;

  test('an assessment that is among those passed: the list, each answer, which one it is', () => {
    expect(steps('consultant-assessment', { consultantAssessments: ['data-platform'] })).toEqual([
      {
        step: 'rule',
        condition: 'consultant-assessment',
        from: '2020-12-02',
        sources: ['EN-DPS-2012'],
      },
      {
        step: 'needs',
        levels: [],
        anyOf: list,
        sources: ['EN-REQ-2008', 'EN-REQ-2009', 'EN-REQ-2106'],
      },
      { step: 'entered', question: { ...assessed, id: 'data-analytics' }, answer: 'no' },
      { step: 'entered', question: { ...assessed, id: 'data-platform' }, answer: 'yes' },
      {
        step: 'judged',
        condition: 'consultant-assessment',
        verdict: 'yes',
        reason: 'held',
        by: 'data-platform',
      },
    ]);
  });

  test('one that is left out of a record is not known', () => {
    const given = { consultantAssessments: { 'data-platform': 'no' } } as const;
    expect(steps('consultant-assessment', given).slice(2)).toEqual([
      { step: 'left-out', question: { ...assessed, id: 'data-analytics' }, counts: 'unknown' },
      { step: 'entered', question: { ...assessed, id: 'data-platform' }, answer: 'no' },
      {
        step: 'judged',
        condition: 'consultant-assessment',
        verdict: 'unknown',
        reason: 'not-answered',
      },
    ]);
  });

  test('“not known” for all competencies was entered for each, not left out', () => {
    expect(steps('competency', { competencies: 'unknown' }).slice(2)).toEqual([
      ...list.map((id) => ({
        step: 'entered',
        question: { field: 'competencies', id },
        answer: 'unknown',
      })),
      { step: 'judged', condition: 'competency', verdict: 'unknown', reason: 'not-answered' },
    ]);
  });

  test.for([
    ['yes', 'yes', 'answered'],
    ['no', 'no', 'answered'],
    ['2020-05-05', 'unknown', 'not-answered'],
  ])('an agreement signed, %s: no list is asked for', ([given, verdict, reason]) => {
    const answers = { agreementSigned: given } as EligibilityAnswers;
    expect(steps('agreement-signed', answers)).toEqual([
      { step: 'rule', condition: 'agreement-signed', from: '2020-12-02', sources: ['EN-DPS-2012'] },
      { step: 'entered', question: { field: 'agreementSigned' }, answer: verdict },
      { step: 'judged', condition: 'agreement-signed', verdict, reason },
    ]);
  });

  const question = { field: 'renewedOn' } as const;
  const judged = { step: 'judged', condition: 'yearly-renewal' } as const;
  const open = { ...judged, verdict: 'unknown', reason: 'not-answered' } as const;
  const entered = (answer: string) => ({ step: 'entered', question, answer });

  test.for([
    [undefined, [{ step: 'left-out', question, counts: 'unknown' }, open]],
    ['unknown', [entered('unknown'), open]],
    ['2020-02-30', [entered('unknown'), open]],
    ['never', [entered('never'), { ...judged, verdict: 'no', reason: 'never-renewed' }]],
    ['2021-01-16', [entered('2021-01-16'), { step: 'later', day: '2021-01-16' }, open]],
    [
      '2021-01-15',
      [
        entered('2021-01-15'),
        { step: 'year', from: '2021-01-15', until: '2022-01-15', yearEnd: '2022-12-31' },
        { ...judged, verdict: 'yes', reason: 'renewed-within-a-year' },
      ],
    ],
  ] as const)('a renewal on %s', ([renewedOn, expected]) => {
    expect(steps('yearly-renewal', { renewedOn }).slice(1)).toEqual(expected);
  });

  test('the whole: the edition, what is met, what is not known, what follows', () => {
    const assessment = eligibilityAssessment(
      { competencies: { 'data-platform': 'gold' }, agreementSigned: 'yes' },
      { asOf: '2021-01-15' },
    );
    const one = assessment.engagements.find(({ engagement }) => engagement === engagementId)!;
    expect(engagementTrace(one, assessment)).toEqual([
      { step: 'as-of', day: '2021-01-15', edition: '2020-12' },
      { step: 'tally', verdict: 'yes', conditions: ['competency', 'agreement-signed'] },
      {
        step: 'tally',
        verdict: 'unknown',
        conditions: ['consultant-assessment', 'offering-enrolled', 'yearly-renewal'],
      },
      { step: 'together', verdict: 'unknown' },
    ]);
  });
});

test('a condition that does not hold on a day has nothing to explain', () => {
  const [training] = eligibilityAssessment(
    {},
    { asOf: '2020-12-01' },
  ).engagements[0]!.conditions.filter(({ condition }) => condition === 'compliance-training');
  expect(conditionTrace(training!, {}, '2020-12-01')).toHaveLength(3);
  expect(conditionTrace(training!, {}, '2020-12-02')).toEqual([]);
  expect(conditionTrace(training!, {}, '2019-01-20')).toEqual([]);
});

test('after the last year there is no day on which a renewal could end', () => {
  const conditions = eligibilityRules.conditions.map((one) => ({
    ...one,
    changes: one.changes.filter(({ value }) => value !== null),
  }));
  const rules = { ...eligibilityRules, conditions };
  const [given, asOf] = [{ renewedOn: '9999-02-01' }, '9999-12-31'];
  const [first] = assessEligibility(rules, given, { asOf }).engagements;
  expect(conditionTrace(first!.conditions.at(-1)!, given, asOf, rules).slice(1)).toEqual([
    { step: 'entered', question: { field: 'renewedOn' }, answer: '9999-02-01' },
    {
      step: 'judged',
      condition: 'yearly-renewal',
      verdict: 'yes',
      reason: 'renewed-within-a-year',
    },
  ]);
});

test('without a day there is nothing to explain', () => {
  const assessment = eligibilityAssessment({}, { asOf: '2021-02-30' });
  expect(engagementTrace(assessment.engagements[0]!, assessment)).toEqual([]);
});

test('without an edition there is nothing to explain but the day', () => {
  const assessment = eligibilityAssessment({}, { asOf: '2018-01-01' });
  expect(engagementTrace(assessment.engagements[0]!, assessment)).toEqual([
    { step: 'as-of', day: '2018-01-01' },
  ]);
});
