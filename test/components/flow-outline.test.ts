import { expect, test } from 'vitest';
import { flowOutline } from '../../src/components/flow-outline.ts';

test('tells the whole of an engagement with two competencies', () => {
  const mobile = flowOutline().find(
    ({ engagement }) => engagement === 'mobile-productivity-deployment',
  )!;
  expect(
    mobile.questions.map(({ key, period, answers }) => [
      key,
      period,
      answers.map(({ on, effect }) => `${on}: ${effect.kind}`).join(', '),
    ]),
  ).toEqual([
    [
      'competencies.enterprise-mobility-management',
      { from: '2020-08-20', until: undefined },
      'none: another, silver: met, gold: met, unknown: another',
    ],
    [
      'competencies.windows-and-devices',
      { from: '2020-08-20', until: undefined },
      'none: noUnlessUnsure, silver: met, gold: met, unknown: open',
    ],
    [
      'consultantAssessments.enterprise-mobility-management',
      { from: '2020-08-20', until: undefined },
      'yes: met, no: another, unknown: anotherUnlessOpen',
    ],
    [
      'consultantAssessments.windows-and-devices',
      { from: '2020-08-20', until: undefined },
      'yes: met, no: noUnlessUnsure, unknown: open',
    ],
    [
      'complianceTraining',
      { from: '2019-01-21', until: '2020-12-01' },
      'yes: met, no: no, unknown: open',
    ],
    ['agreementSigned', undefined, 'yes: met, no: no, unknown: open'],
    ['enrolledOfferings.ddps', undefined, 'yes: met, no: no, unknown: open'],
    [
      'renewedOn',
      { from: '2019-01-21', until: '2021-04-08' },
      'day: byDay, never: no, unknown: open',
    ],
  ]);
});

test('Silver is not enough where Gold is asked for', () => {
  const erp = flowOutline().find(
    ({ engagement }) => engagement === 'upgrading-finance-operations',
  )!;
  expect(erp.questions[0]!.answers.map(({ on, effect }) => `${on}: ${effect.kind}`)).toEqual([
    'none: no',
    'silver: no',
    'gold: met',
    'unknown: open',
  ]);
});
