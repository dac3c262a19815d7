import { describe, expect, test } from 'vitest';
import { assessed } from '../support/vouchers.ts';

/** A day long before, days between, and a day long after everything. */
const anyDay = ['2019-01-01', '2019-12-31', '2021-04-06', '2021-04-07', '2021-12-27', '2026-11-21'];

describe('a voucher', () => {
  test('of the last creation day dies five days before the programme', () => {
    const { deadline } = assessed({ created: '2021-06-30' }, '2021-07-15');
    expect(deadline('redeem')).toMatchObject({
      by: '2021-12-27',
      boundBy: 'voucher-lifetime',
      slackDays: 5,
      status: 'open',
      daysLeft: 165,
    });
    expect(deadline('claim')).toMatchObject({ by: '2022-02-25', boundBy: 'payment-window' });
  });

  test.for(anyDay)('created before a leap day counts it, as of %s', (asOf) => {
    expect(assessed({ created: '2019-09-02' }, asOf).deadline('redeem').by).toBe('2020-02-29');
  });

  test.for(anyDay)('created on a leap day has 180 days, as of %s', (asOf) => {
    expect(assessed({ created: '2020-02-29' }, asOf).deadline('redeem').by).toBe('2020-08-27');
  });

  test('known by its reservation alone can be bound by the last redemption day', () => {
    const { deadline, readings, codes } = assessed({ reserved: '2021-07-06' }, '2021-08-01');
    expect(deadline('redeem')).toMatchObject({
      by: '2022-01-01',
      boundBy: 'last-redemption-day',
      slackDays: 1,
      status: 'open',
    });
    expect(readings).toMatchObject([
      {
        reading: 'reservation',
        expires: '2022-01-02',
        redeemBy: '2022-01-01',
        boundBy: 'last-redemption-day',
      },
    ]);
    expect(codes).toEqual(['creation-not-given']);
  });

  test('with two days has two readings, and the earliest is safe', () => {
    const days = { created: '2021-03-01', reserved: '2021-03-10' };
    const { readings, safe, findings } = assessed(days, '2021-05-01');
    expect(readings).toMatchObject([
      { reading: 'creation', expires: '2021-08-28', costDays: 0 },
      {
        reading: 'reservation',
        expires: '2021-09-06',
        costDays: 9,
        sources: ['EN-VVR', 'EN-VV18'],
      },
    ]);
    expect(readings[0]?.sources).toContain('EN-VVR');
    expect(safe).toBe(readings[0]);
    expect(findings).toEqual([{ code: 'readings-differ', days: 9 }]);
  });

  test.for(anyDay)('created after the last day still has an answer, as of %s', (asOf) => {
    const { codes, deadline, findings } = assessed({ created: '2021-07-01' }, asOf);
    expect(codes).toContain('created-after-last-day');
    expect(deadline('redeem').by).toBe('2021-12-28');
    expect(findings.find(({ code }) => code === 'created-after-last-day')).toMatchObject({
      limit: '2021-06-30',
      days: 1,
    });
  });

  test('redeemed a day after its life is late, and still has 60 days to claim', () => {
    const days = { created: '2021-06-30', redeemed: '2021-12-28' };
    const { deadline, codes } = assessed(days, '2022-01-10');
    expect(deadline('redeem')).toMatchObject({ status: 'met-late', daysLate: 1 });
    expect(codes).toContain('redeemed-after-expiry');
    expect(codes).not.toContain('redeemed-after-last-day');
    expect(deadline('claim')).toMatchObject({ by: '2022-02-26', status: 'open', daysLeft: 47 });
  });

  test.for(['2021-07-15', '2026-11-21'])('claimed on day 60 is in time, as of %s', (asOf) => {
    const days = { created: '2021-01-10', redeemed: '2021-05-01', claimed: '2021-06-30' };
    const { deadline, codes } = assessed(days, asOf);
    expect(deadline('claim')).toMatchObject({ by: '2021-06-30', status: 'met' });
    expect(codes).not.toContain('claimed-late');
  });

  test('claimed on day 61 is late', () => {
    const days = { created: '2021-01-10', redeemed: '2021-05-01', claimed: '2021-07-01' };
    const { deadline, codes } = assessed(days, '2021-07-15');
    expect(deadline('claim')).toMatchObject({ status: 'met-late', daysLate: 1 });
    expect(codes).toContain('claimed-late');
  });
});
