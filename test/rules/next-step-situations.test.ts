import { describe, expect, test } from 'vitest';
import { nextStep, type JourneyRole, type VoucherFacts } from '../../src/rules/index.ts';

// What comes next for each reader on days of each phase and edition. The expectations are typed from
// the programme's own pages, not from the rules: who acts, in which system, and by when.

const first3 = ['verify-eligibility', 'enroll', 'business-profile'] as const;
const assigned = { created: '2021-03-01', assigned: '2021-03-05' };
const reserved = { ...assigned, reserved: '2021-03-10' };
const delivered = { ...reserved, delivered: '2021-04-01' };
const reported = { ...delivered, reported: '2021-04-05' };
const redeemed = { ...reported, redeemed: '2021-05-01' };
const claimed = { ...redeemed, claimed: '2021-06-30' };
const last = { created: '2021-06-30', assigned: '2021-06-30' };
const lastReported = { ...last, reserved: '2021-07-01', reported: '2021-12-20' };
const lastRedeemed = { ...lastReported, redeemed: '2021-12-27' };
const atTheEnd = { reserved: '2021-07-06', reported: '2021-12-20', redeemed: '2022-01-01' };

type Expected = 'unknown' | 'too-late' | 'finished' | `${'act' | 'wait'} ${string}`;
type Row = [
  asOf: string,
  role: JourneyRole,
  given: { done?: readonly (typeof first3)[number][]; voucher?: VoucherFacts },
  /** Outcome, number of steps in the edition and of the step, step, system, last day, days left. */
  expected: Expected,
];

const rows: Record<string, Row[]> = {
  'before the first edition': [
    ['2019-01-20', 'new-partner', {}, 'unknown'],
    ['2019-01-20', 'existing-partner', { voucher: { created: '2019-01-02' } }, 'unknown'],
    ['2018-06-01', 'customer', {}, 'unknown'],
    ['2019-01-20', 'auditor', {}, 'unknown'],
  ],
  'in the edition of January 2019: seven steps, vouchers in VVR, a partner directory': [
    ['2019-01-21', 'new-partner', {}, 'act 1/7 verify-eligibility partner-center'],
    [
      '2019-06-01',
      'new-partner',
      { done: ['verify-eligibility'] },
      'act 2/7 enroll partner-center',
    ],
    [
      '2019-06-01',
      'new-partner',
      { done: ['verify-eligibility', 'enroll'] },
      'act 3/7 business-profile partner-directory',
    ],
    ['2019-06-01', 'new-partner', { done: first3 }, 'act 4/7 reserve-voucher vvr'],
    ['2019-06-01', 'existing-partner', {}, 'act 4/7 reserve-voucher vvr'],
    [
      '2020-01-30',
      'existing-partner',
      { voucher: { created: '2019-10-01', reserved: '2019-10-10' } },
      'act 5/7 deliver-engagement report-form 2020-03-29 59',
    ],
    [
      '2020-01-30',
      'existing-partner',
      { voucher: { created: '2019-10-01', reported: '2019-12-10' } },
      'act 6/7 redeem-voucher vvr 2020-03-29 59',
    ],
    ['2019-06-01', 'customer', {}, 'wait 4/7 reserve-voucher vvr'],
    ['2019-06-01', 'auditor', {}, 'wait 4/7 reserve-voucher vvr'],
  ],
  'open, in the editions of 2020: eight steps, the customer acts in the VLSC, no last day is known':
    [
      ['2020-01-31', 'new-partner', {}, 'act 1/8 verify-eligibility partner-center'],
      [
        '2020-06-01',
        'new-partner',
        { done: ['verify-eligibility', 'enroll'] },
        'act 3/8 business-profile partner-center',
      ],
      ['2020-06-01', 'new-partner', { done: first3 }, 'wait 4/8 assign-voucher vlsc'],
      ['2020-06-01', 'existing-partner', {}, 'wait 4/8 assign-voucher vlsc'],
      ['2020-12-02', 'customer', {}, 'act 4/8 assign-voucher vlsc'],
      [
        '2021-04-06',
        'existing-partner',
        { voucher: { ...reported, redeemed: '2021-04-06' } },
        'act 8/8 request-payment savb',
      ],
      ['2020-06-01', 'auditor', {}, 'wait 4/8 assign-voucher vlsc'],
    ],
  'open, after the retirement was announced': [
    ['2021-04-07', 'existing-partner', {}, 'wait 4/8 assign-voucher vlsc ≤2021-06-30'],
    ['2021-06-30', 'customer', {}, 'act 4/8 assign-voucher vlsc ≤2021-06-30'],
    ['2021-05-01', 'new-partner', {}, 'act 1/8 verify-eligibility partner-center'],
    [
      '2021-05-01',
      'customer',
      { voucher: { created: '2021-03-01' } },
      'act 4/8 assign-voucher vlsc 2021-06-30 60',
    ],
    [
      '2021-05-01',
      'existing-partner',
      { voucher: assigned },
      'act 5/8 reserve-voucher partner-center 2021-08-28 119',
    ],
    [
      '2021-05-01',
      'customer',
      { voucher: assigned },
      'wait 5/8 reserve-voucher partner-center 2021-08-28 119',
    ],
    [
      '2021-05-01',
      'existing-partner',
      { voucher: reserved },
      'act 6/8 deliver-engagement report-form 2021-08-28 119',
    ],
    // Delivered, and the report still missing: the same step.
    [
      '2021-05-01',
      'new-partner',
      { voucher: delivered },
      'act 6/8 deliver-engagement report-form 2021-08-28 119',
    ],
    [
      '2021-05-01',
      'existing-partner',
      { voucher: reported },
      'act 7/8 redeem-voucher partner-center 2021-08-28 119',
    ],
    [
      '2021-05-01',
      'existing-partner',
      { voucher: redeemed },
      'act 8/8 request-payment savb 2021-06-30 60',
    ],
    ['2021-05-01', 'auditor', { voucher: redeemed }, 'wait 8/8 request-payment savb 2021-06-30 60'],
    ['2021-06-30', 'existing-partner', { voucher: claimed }, 'finished'],
    // Requested tomorrow is not requested yet.
    [
      '2021-06-29',
      'existing-partner',
      { voucher: claimed },
      'act 8/8 request-payment savb 2021-06-30 1',
    ],
    ['2021-07-01', 'auditor', { voucher: redeemed }, 'too-late'],
  ],
  'after the last day to create and assign': [
    ['2021-07-01', 'existing-partner', {}, 'too-late'],
    ['2021-07-01', 'customer', {}, 'too-late'],
    // Created in time, and no day of assignment: the sources write both as one, so it is not settled.
    [
      '2021-07-01',
      'auditor',
      { voucher: { created: '2021-06-30' } },
      'wait 4/8 assign-voucher vlsc ≤2021-06-30',
    ],
    ['2021-07-01', 'auditor', {}, 'too-late'],
    ['2021-07-01', 'new-partner', { done: first3 }, 'too-late'],
    ['2022-01-01', 'new-partner', {}, 'act 1/8 verify-eligibility partner-center'],
    [
      '2021-07-01',
      'existing-partner',
      { voucher: last },
      'act 5/8 reserve-voucher partner-center 2021-12-27 179',
    ],
    [
      '2021-12-27',
      'existing-partner',
      { voucher: lastReported },
      'act 7/8 redeem-voucher partner-center 2021-12-27 0',
    ],
    ['2021-12-28', 'existing-partner', { voucher: lastReported }, 'too-late'],
    ['2021-12-28', 'customer', { voucher: lastReported }, 'too-late'],
  ],
  'after the last day to redeem': [
    ['2022-01-02', 'new-partner', {}, 'too-late'],
    ['2022-01-02', 'existing-partner', { voucher: last }, 'too-late'],
    ['2022-01-02', 'customer', {}, 'too-late'],
    [
      '2022-01-02',
      'existing-partner',
      { voucher: lastRedeemed },
      'act 8/8 request-payment savb 2022-02-25 54',
    ],
    [
      '2022-02-25',
      'customer',
      { voucher: lastRedeemed },
      'wait 8/8 request-payment savb 2022-02-25 0',
    ],
    ['2022-02-26', 'existing-partner', { voucher: lastRedeemed }, 'too-late'],
    ['2022-03-02', 'auditor', { voucher: atTheEnd }, 'wait 8/8 request-payment savb 2022-03-02 0'],
  ],
  'after the end': [
    ['2022-03-03', 'auditor', { voucher: atTheEnd }, 'too-late'],
    ['2022-03-03', 'existing-partner', { voucher: atTheEnd }, 'too-late'],
    ['2026-01-01', 'new-partner', {}, 'too-late'],
    ['2026-01-01', 'customer', {}, 'too-late'],
    ['2026-01-01', 'existing-partner', { voucher: claimed }, 'finished'],
    ['2026-01-01', 'customer', { voucher: claimed }, 'finished'],
    ['2026-01-01', 'auditor', { voucher: claimed }, 'finished'],
  ],
};

/** The answer in one line. `≤`: only an upper bound, since the voucher's days are missing. */
function lineOf([asOf, role, given]: Row): string {
  const { outcome, next, tasks } = nextStep({ role, ...given }, { asOf });
  if (!next) return outcome;
  const { step, number, where, deadline } = next;
  const by = deadline?.by && `${deadline.status === 'open' ? '' : '≤'}${deadline.by}`;
  const left = deadline?.daysLeft;
  return [outcome, `${number}/${tasks.length}`, step, where, by, left]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe.for(Object.entries(rows))('%s', ([, all]) => {
  test.for(all)('on %s for %s with %j: %s', (row) => {
    expect(lineOf(row)).toBe(row[3]);
  });
});

test('every role is asked on days of every phase', () => {
  const roles = Object.values(rows).map((all) => new Set(all.map(([, role]) => role)).size);
  expect(roles).toEqual(roles.map(() => 4));
});
