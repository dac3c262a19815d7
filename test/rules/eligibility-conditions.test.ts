import { describe, expect, test } from 'vitest';
import type { EligibilityAnswers } from '../../src/rules/index.ts';
import { verdictOn } from '../support/eligibility.ts';

// Mobile Productivity on a day on which all six conditions hold: Silver or Gold in either of two.
const asOf = '2020-09-01';
const anyOf = ['enterprise-mobility-management', 'windows-and-devices'] as const;
const [mobility, windows] = anyOf;

const judge = (answers: EligibilityAnswers) =>
  verdictOn('mobile-productivity-deployment', answers, asOf).conditions.map(
    ({ sources: _, ...one }) => one,
  );

/** What each condition rests on, and what the list asks for. */
const asked = [
  {
    condition: 'competency',
    questions: anyOf.map((id) => ({ field: 'competencies', id })),
    needs: { levels: ['silver', 'gold'], anyOf },
  },
  {
    condition: 'consultant-assessment',
    questions: anyOf.map((id) => ({ field: 'consultantAssessments', id })),
    needs: { levels: [], anyOf },
  },
  { condition: 'compliance-training', questions: [{ field: 'complianceTraining' }] },
  { condition: 'agreement-signed', questions: [{ field: 'agreementSigned' }] },
  { condition: 'offering-enrolled', questions: [{ field: 'enrolledOfferings', id: 'ddps' }] },
  { condition: 'yearly-renewal', questions: [{ field: 'renewedOn' }] },
] as const;

describe('the six conditions', () => {
  test.for([
    [
      'answered with yes',
      {
        competencies: { [windows]: 'gold' },
        consultantAssessments: [mobility],
        complianceTraining: 'yes',
        agreementSigned: 'yes',
        enrolledOfferings: ['ddps'],
        renewedOn: asOf,
      },
      [
        { verdict: 'yes', reason: 'held', by: windows },
        { verdict: 'yes', reason: 'held', by: mobility },
        { verdict: 'yes', reason: 'answered' },
        { verdict: 'yes', reason: 'answered' },
        { verdict: 'yes', reason: 'answered' },
        { verdict: 'yes', reason: 'renewed-within-a-year' },
      ],
    ],
    [
      'answered with no',
      {
        competencies: { datacenter: 'gold' },
        consultantAssessments: { [mobility]: 'no', [windows]: 'no' },
        complianceTraining: 'no',
        agreementSigned: 'no',
        enrolledOfferings: ['sdps'],
        renewedOn: 'never',
      },
      [
        { verdict: 'no', reason: 'not-held' },
        { verdict: 'no', reason: 'not-held' },
        { verdict: 'no', reason: 'answered' },
        { verdict: 'no', reason: 'answered' },
        { verdict: 'no', reason: 'answered' },
        { verdict: 'no', reason: 'never-renewed' },
      ],
    ],
    ['not answered', {}, asked.map(() => ({ verdict: 'unknown', reason: 'not-answered' }))],
    [
      'answered in part',
      {
        competencies: { [mobility]: 'unknown' },
        consultantAssessments: { [windows]: 'no' },
        complianceTraining: 'unknown',
        agreementSigned: 'unknown',
        enrolledOfferings: { sdps: 'yes' },
        renewedOn: 'unknown',
      },
      asked.map(() => ({ verdict: 'unknown', reason: 'not-answered' })),
    ],
  ] as const)('%s', ([, answers, expected]) => {
    expect(judge(answers)).toEqual(expected.map((one, index) => ({ ...asked[index], ...one })));
  });

  test('of two competencies that meet one, the first of the list is named', () => {
    const [held, passed] = judge({
      competencies: { [windows]: 'gold', [mobility]: 'silver' },
      consultantAssessments: [windows, mobility],
    });
    expect([held?.by, passed?.by]).toEqual([mobility, mobility]);
  });

  test('the day before the list is known, no competency and no assessment says anything', () => {
    const answers = { competencies: { [windows]: 'gold' }, consultantAssessments: [windows] };
    const { conditions } = verdictOn(
      'mobile-productivity-deployment',
      answers as EligibilityAnswers,
      '2020-08-19',
    );
    const nothing = { verdict: 'unknown', reason: 'table-unknown', questions: [] };
    expect(conditions.slice(0, 2)).toEqual([
      { condition: 'competency', ...nothing, sources: ['EN-DPS-2001'] },
      { condition: 'consultant-assessment', ...nothing, sources: ['EN-DPS-2001'] },
    ]);
  });
});
