import { describe, expect, test } from 'vitest';
import { differsOn, eligibilityConflicts } from '../../src/rules/eligibility-conflicts.ts';
import {
  eligibilityAssessment,
  type EligibilityAnswers,
  type EngagementId,
} from '../../src/rules/index.ts';
import { inOrder } from '../support/eligibility.ts';

const messaging: EngagementId = 'exchange-deployment';
const able = {
  ...inOrder,
  competencies: { messaging: 'silver' },
  consultantAssessments: ['messaging'],
  renewedOn: '2020-11-11',
} as const satisfies EligibilityAnswers;

const conflictsOn = (asOf: string, answers: EligibilityAnswers = able) =>
  eligibilityConflicts(answers, eligibilityAssessment(answers, { asOf }));

describe('the conflicts of a day', () => {
  test.for([
    ['2018-12-31', []],
    ['2019-01-21', ['vvr-access']],
    ['2020-01-30', ['vvr-access']],
    ['2020-01-31', ['consultant-project-manager']],
    ['2020-12-01', ['consultant-project-manager']],
    ['2020-12-02', ['compliance-training', 'consultant-project-manager']],
    ['2022-06-01', ['compliance-training', 'consultant-project-manager']],
  ] as const)('%s: %j', ([asOf, ids]) => {
    expect(conflictsOn(asOf).map(({ id }) => id)).toEqual(ids);
  });

  test('say since when, with what weight, which is followed and which is safe', () => {
    const [training] = conflictsOn('2021-05-01');
    const told = training!.sides.map(({ sources: _, verdicts: _v, ...side }) => side);
    expect(told).toEqual([
      {
        says: 'competency-only',
        since: '2020-12-02',
        weight: 'A',
        isFollowed: true,
        isSafe: false,
      },
      {
        says: 'training-too',
        since: '2020-08-19',
        weight: 'A',
        isFollowed: false,
        isSafe: true,
        adds: 'compliance-training',
      },
    ]);
  });
});

describe('the verdict under each side', () => {
  const verdicts = (answers: EligibilityAnswers) =>
    conflictsOn('2021-05-01', answers)[0]!.sides.map((side) => side.verdicts.get(messaging));

  test.for([
    ['yes', ['yes', 'yes']],
    ['no', ['yes', 'no']],
    ['unknown', ['yes', 'unknown']],
    [undefined, ['yes', 'unknown']],
  ] as const)('with all else in order and the training %s: %j', ([complianceTraining, each]) => {
    expect(verdicts({ ...able, complianceTraining })).toEqual(each);
  });

  test('a no stays a no, and an unknown can only become a no', () => {
    expect(verdicts({ ...able, agreementSigned: 'no', complianceTraining: 'yes' })).toEqual([
      'no',
      'no',
    ]);
    const open = { ...able, agreementSigned: 'unknown' } as const;
    expect(verdicts({ ...open, complianceTraining: 'yes' })).toEqual(['unknown', 'unknown']);
    expect(verdicts({ ...open, complianceTraining: 'no' })).toEqual(['unknown', 'no']);
  });

  test('the followed side gives the verdict of the tool, on every engagement', () => {
    const assessment = eligibilityAssessment(able, { asOf: '2021-05-01' });
    const [training] = eligibilityConflicts(able, assessment);
    const followed = training!.sides.find(({ isFollowed }) => isFollowed)!;
    for (const { engagement, verdict } of assessment.engagements) {
      expect(followed.verdicts.get(engagement)).toBe(verdict);
    }
  });

  test('what no condition depends on changes no verdict', () => {
    for (const one of conflictsOn('2021-05-01').filter(({ touchesVerdict }) => !touchesVerdict)) {
      for (const id of one.sides[0]!.verdicts.keys()) expect(differsOn(one, id)).toBe(false);
    }
  });
});
