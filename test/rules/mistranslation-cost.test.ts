import { describe, expect, test } from 'vitest';
import { costExample, costOf, mistranslations } from '../../src/rules/evidence.ts';

const cost = (id: string) => costOf(mistranslations.find((one) => one.id === id)!);

test('the example is created on the last day and redeemed on its own', () => {
  expect(costExample()).toEqual({
    created: '2021-06-30',
    redeemBy: '2021-12-27',
    claimBy: '2022-02-25',
  });
});

describe('a wrong translation', () => {
  test.for([
    [
      'ko-180-days-before',
      'leaves the day of creation alone',
      {
        right: '2021-12-27',
        taken: { as: 'last-day', day: '2021-06-30' },
        days: { count: 180, late: false },
      },
    ],
    [
      'it-180-days-from-expiry',
      'doubles the life of the voucher',
      {
        right: '2021-12-27',
        taken: { as: 'last-day', day: '2022-06-25' },
        days: { count: 180, late: true },
      },
    ],
    [
      'ko-60-days-after',
      'leaves the last day of the window alone',
      {
        right: '2022-02-25',
        taken: { as: 'first-day', day: '2022-02-25' },
        days: { count: 60, late: false },
      },
    ],
    [
      'fr-60-days-after-reimbursement',
      'counts from what comes after the request',
      { right: '2022-02-25', taken: { as: 'never' } },
    ],
    [
      'ko-60-days-after-payment',
      'counts from what comes after the request as well',
      { right: '2022-02-25', taken: { as: 'never' } },
    ],
    [
      'ja-last-day-lost',
      'names no limit where there is one',
      { right: '2021-06-30', taken: { as: 'no-limit' } },
    ],
    [
      'zh-cn-training-redemption-last-day-lost',
      'names no limit for redemption either',
      { right: '2022-01-01', taken: { as: 'no-limit' } },
    ],
    [
      'ja-accrue-became-use',
      'ends the use before the vouchers end',
      {
        right: '2021-06-30',
        taken: { as: 'end-of-use', day: '2021-02-01' },
        days: { count: 150, late: false },
      },
    ],
    ['ja-training-starts', 'turns the end into a start', { taken: { as: 'start' } }],
    ['ja-becomes-partner', 'sets no limit, though it names the period', { right: '2022-02-25' }],
    ['ja-180-days-then-expires', 'states no other day', { right: '2021-12-27' }],
    ['ja-gold-lost', 'is not about a day', {}],
  ] as const)('%s %s', ([id, , expected]) => {
    expect(cost(id)).toStrictEqual(expected);
  });

  test('never has the right day and no days off', () => {
    for (const one of mistranslations) {
      const { right, taken, days } = costOf(one);
      if (right && taken && 'day' in taken) expect(days?.count, one.id).toBeGreaterThan(0);
    }
  });
});
