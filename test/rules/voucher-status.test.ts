import { describe, expect, test } from 'vitest';
import { assessed } from '../support/vouchers.ts';

describe('a redemption deadline of 2021-08-28', () => {
  const created = '2021-03-01';

  test.for([
    ['2021-08-27', 'open', 1, 'created'],
    ['2021-08-28', 'open', 0, 'created'],
    ['2021-08-29', 'missed', undefined, 'expired'],
  ] as const)('on %s is %s', ([asOf, status, daysLeft, state]) => {
    const voucher = assessed({ created }, asOf);
    expect(voucher.deadline('redeem').status).toBe(status);
    expect(voucher.deadline('redeem').daysLeft).toBe(daysLeft);
    expect(voucher.state).toBe(state);
  });

  test.for([
    ['2021-08-27', 'met'],
    ['2021-08-28', 'met'],
    ['2021-08-29', 'met-late'],
  ] as const)('met on %s is %s', ([redeemed, status]) => {
    expect(assessed({ created, redeemed }, '2022-01-01').deadline('redeem').status).toBe(status);
  });

  test('takes the claim with it once it is missed', () => {
    expect(assessed({ created }, '2021-08-29').deadline('claim')).toMatchObject({
      by: '2021-10-27',
      status: 'missed',
      blockedBy: 'redeem',
    });
  });
});

describe('a claim deadline of 2022-02-26', () => {
  const days = { created: '2021-06-30', redeemed: '2021-12-28' };

  test.for([
    ['2022-02-26', 'open', 0],
    ['2022-02-27', 'missed', undefined],
  ] as const)('on %s is %s', ([asOf, status, daysLeft]) => {
    expect(assessed(days, asOf).deadline('claim').status).toBe(status);
    expect(assessed(days, asOf).deadline('claim').daysLeft).toBe(daysLeft);
  });
});

describe('what was not yet known', () => {
  test('does not bind what lies ahead', () => {
    const before = assessed({ created: '2021-03-01' }, '2021-04-06').deadline('redeem');
    expect(before).toMatchObject({ by: '2021-08-28', boundBy: 'voucher-lifetime' });
    expect(before).not.toHaveProperty('slackDays');
    const after = assessed({ created: '2021-03-01' }, '2021-04-07').deadline('redeem');
    expect(after).toMatchObject({ by: '2021-08-28', slackDays: 126 });
  });

  test('leaves the claim unknown until the payment window is published', () => {
    const claim = (asOf: string) => assessed({ created: '2021-03-01' }, asOf).deadline('claim');
    expect(claim('2021-04-06')).toMatchObject({ status: 'unknown' });
    expect(claim('2021-04-06')).not.toHaveProperty('by');
    expect(claim('2021-04-07')).toMatchObject({ status: 'open', by: '2021-10-27' });
  });

  test.for([
    ['2021-04-06', undefined],
    ['2021-04-07', '2021-06-06'],
  ] as const)('counts the window by the day of redemption: %s', ([redeemed, by]) => {
    const voucher = assessed({ created: '2021-01-10', redeemed }, '2021-07-15');
    expect(voucher.deadline('claim').by).toBe(by);
  });
});

describe('with few days', () => {
  test('nothing given: six deadlines, no reading, nothing claimed', () => {
    const { state, readings, deadlines, safe, findings } = assessed({}, '2021-07-15');
    expect({ state, readings, safe, findings }).toEqual({
      state: 'unknown',
      readings: [],
      safe: undefined,
      findings: [],
    });
    expect(deadlines.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'assign missed',
      'reserve unknown',
      'deliver unknown',
      'report unknown',
      'redeem unknown',
      'claim unknown',
    ]);
  });

  test('redeemed alone: the programme day is an upper bound, so in time is not known', () => {
    const { deadline, state, codes } = assessed({ redeemed: '2021-12-30' }, '2022-01-10');
    expect(state).toBe('redeemed');
    expect(deadline('redeem')).toMatchObject({
      by: '2022-01-01',
      boundBy: 'last-redemption-day',
      status: 'unknown',
    });
    expect(deadline('claim')).toMatchObject({ by: '2022-02-28', status: 'open' });
    expect(codes).toEqual(['redeemed-without-report', 'creation-not-given']);
  });

  test('redeemed alone after the last day is late for certain', () => {
    const { deadline, codes } = assessed({ redeemed: '2022-01-02' }, '2022-01-10');
    expect(deadline('redeem')).toMatchObject({ status: 'met-late', daysLate: 1 });
    expect(codes).toContain('redeemed-after-last-day');
  });

  test('redeemed alone before the end was announced: no limit is known', () => {
    const { deadline } = assessed({ redeemed: '2020-05-05' }, '2020-06-01');
    expect(deadline('redeem')).toMatchObject({ status: 'unknown' });
    expect(deadline('redeem')).not.toHaveProperty('by');
  });

  test.for([
    ['2022-03-02', 'unknown'],
    ['2022-03-03', 'met-late'],
  ] as const)('claimed alone on %s is %s', ([claimed, status]) => {
    const { deadline, codes, state } = assessed({ claimed }, '2022-04-01');
    expect(state).toBe('claimed');
    expect(deadline('claim').status).toBe(status);
    expect(codes).toContain('redemption-not-given');
    expect(codes.includes('claimed-late')).toBe(status === 'met-late');
  });

  test('a reading does not limit the event it starts from', () => {
    const { deadline } = assessed({ reserved: '2021-05-01' }, '2021-06-01');
    expect(deadline('reserve')).toMatchObject({ by: '2022-01-01', status: 'unknown' });
    expect(deadline('deliver')).toMatchObject({ by: '2021-10-28', status: 'open' });
  });

  test('a created voucher without assignment is not called missed', () => {
    expect(assessed({ created: '2021-06-01' }, '2021-06-30').deadline('assign').status).toBe(
      'open',
    );
    const after = assessed({ created: '2021-06-01' }, '2021-07-01').deadline('assign');
    expect(after).toMatchObject({ by: '2021-06-30', status: 'unknown' });
  });

  test('an event left out is unknown, not missed, when a later one is given', () => {
    const { deadline } = assessed({ created: '2021-03-01', redeemed: '2021-05-01' }, '2022-01-10');
    expect(deadline('reserve').status).toBe('unknown');
    expect(deadline('report').status).toBe('unknown');
  });
});

describe('two limits on one day', () => {
  test('name the lifetime, with a slack of 0', () => {
    const redeem = assessed({ reserved: '2021-07-05' }, '2021-08-01').deadline('redeem');
    expect(redeem).toMatchObject({ by: '2022-01-01', boundBy: 'voucher-lifetime', slackDays: 0 });
  });

  test('agree on the earliest event when two readings are the same day', () => {
    const { safe, codes } = assessed({ created: '2021-03-01', assigned: '2021-03-01' });
    expect(safe?.reading).toBe('creation');
    expect(codes).toEqual([]);
  });
});
