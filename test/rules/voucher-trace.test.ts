import { expect, test } from 'vitest';
import { assessed, lifeFromMarch } from '../support/vouchers.ts';

test('a redemption deadline explains itself from the day given to the days left', () => {
  const { trace } = assessed({ created: '2021-03-01' }, '2021-05-01').deadline('redeem');
  const creation = { limit: 'voucher-lifetime', reading: 'creation', day: '2021-08-28' };
  expect(trace).toEqual([
    ...lifeFromMarch,
    {
      step: 'rule',
      parameter: 'last-redemption-day',
      value: '2022-01-01',
      from: '2021-04-07',
      sources: ['EN-DPS-2104', 'EN-DPS-2106'],
    },
    {
      step: 'earliest',
      of: [creation, { limit: 'last-redemption-day', day: '2022-01-01' }],
      chosen: creation,
      slackDays: 126,
    },
    { step: 'compare', field: 'asOf', day: '2021-05-01', against: '2021-08-28', days: 119 },
  ]);
});

test('an open claim says that it counts on from the redemption deadline', () => {
  const { trace } = assessed({ created: '2021-03-01' }, '2021-05-01').deadline('claim');
  expect(trace.map(({ step }) => step)).toEqual(['from-deadline', 'rule', 'count', 'compare']);
});

test('every deadline of any voucher has a trace, and its day is in it', () => {
  const { deadlines } = assessed({ created: '2021-04-08', redeemed: '2021-12-30' }, '2022-01-01');
  for (const { by, trace } of deadlines) expect(JSON.stringify(trace)).toContain(by);
});
