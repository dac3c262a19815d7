import { describe, expect, test } from 'vitest';
import { assessEligibility } from '../../src/rules/eligibility-assessment.ts';
import { differsOn, eligibilityConflicts, weighed } from '../../src/rules/eligibility-conflicts.ts';
import { conflicts } from '../../src/rules/facts/conflicts.ts';
import {
  eligibilityAssessment,
  engagements,
  type EligibilityAnswers,
  type EngagementId,
  type Verdict,
} from '../../src/rules/index.ts';
import { eligibilityRules } from '../../src/rules/programme-eligibility.ts';
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

  test('a side without a condition of its own touches no verdict; the later text may be followed', () => {
    const asked = (asOf: string) =>
      conflictsOn(asOf).map(({ id, touchesVerdict, sides }) => ({
        id,
        touchesVerdict,
        sides: sides.map(({ says, since, isFollowed, isSafe, adds }) => [
          says,
          since,
          isFollowed,
          isSafe,
          adds,
        ]),
      }));
    const consultant = {
      id: 'consultant-project-manager',
      touchesVerdict: false,
      sides: [
        ['customers-project-manager', '2020-01-31', false, false, undefined],
        ['partners-company', '2020-01-31', false, false, undefined],
      ],
    };
    expect(asked('2019-06-01')).toEqual([
      {
        id: 'vvr-access',
        touchesVerdict: false,
        sides: [
          ['contact-role', '2019-01-21', false, false, undefined],
          ['partner-admin', '2019-01-21', true, false, undefined],
        ],
      },
    ]);
    expect(asked('2020-06-01')).toEqual([consultant]);
    expect(asked('2021-05-01')).toMatchObject([{ touchesVerdict: true }, consultant]);
  });

  test('those that touch a verdict are first, on each day on which one begins', () => {
    for (const { from } of conflicts) {
      const touching = conflictsOn(from).map(({ touchesVerdict }) => touchesVerdict);
      expect(touching.lastIndexOf(true)).toBe(touching.filter(Boolean).length - 1);
    }
  });

  test('there is none without a day, nor before the first edition of the rules', () => {
    expect(conflictsOn('today')).toEqual([]);
    const rules = { ...eligibilityRules, editions: eligibilityRules.editions.slice(1) };
    const assessment = assessEligibility(rules, able, { asOf: '2020-01-30' });
    expect(assessment.edition).toBeUndefined();
    expect(eligibilityConflicts(able, assessment)).toEqual([]);
  });
});

test.for([
  [['EN-DPS-2106', 'EN-DPS-1901a', 'EN-LP'], { since: '2019-01-21', weight: 'A' }],
  [['D-MOD2', 'C-PROC', 'EN-VVR'], { since: '2014-08', weight: 'A' }],
  [['D-MOD2', 'C-PROC'], { since: '2014-08', weight: 'C' }],
  [['C-PROC'], { weight: 'C' }],
] as const)('%j are as old as their oldest, and weigh as their best', ([tags, expected]) => {
  expect(weighed(tags)).toEqual(expected);
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

  test('the two differ where the training decides, and nowhere else', () => {
    const differing = (complianceTraining: Verdict) => {
      const answers = { ...able, complianceTraining };
      const [training] = conflictsOn('2021-05-01', answers);
      return engagements.filter(({ id }) => differsOn(training!, id)).map(({ id }) => id);
    };
    expect(differing('yes')).toEqual([]);
    expect(differing('no')).toEqual([messaging]);
    expect(differing('unknown')).toEqual([messaging]);
  });

  test('what no condition depends on changes no verdict', () => {
    for (const one of conflictsOn('2021-05-01').filter(({ touchesVerdict }) => !touchesVerdict)) {
      for (const id of one.sides[0]!.verdicts.keys()) expect(differsOn(one, id)).toBe(false);
    }
  });
});
