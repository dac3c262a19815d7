import { describe, expect, test } from 'vitest';
import { voucherAssessment } from '../../src/rules/index.ts';
import { assessed } from '../support/vouchers.ts';

describe('findings', () => {
  test('a day that is none is told and left out', () => {
    const { findings, deadline } = assessed({ created: '2021-03-01', redeemed: '2021-02-30' });
    expect(findings).toEqual([{ code: 'invalid-date', field: 'redeemed' }]);
    expect(deadline('redeem').status).toBe('open');
  });

  test.for([undefined, null, ''])('an empty field (%j) is no mistake', (redeemed) => {
    expect(assessed({ created: '2021-03-01', redeemed }).codes).toEqual([]);
  });

  test('an assignment before the creation is out of order, and the earlier is safe', () => {
    const { findings, safe } = assessed({ created: '2021-03-10', assigned: '2021-03-01' });
    expect(findings).toContainEqual({
      code: 'out-of-order',
      field: 'assigned',
      day: '2021-03-01',
      other: 'created',
      days: 9,
    });
    expect(safe).toMatchObject({ reading: 'assignment', expires: '2021-08-28' });
  });

  test('a redemption before everything is out of order with the nearest event', () => {
    const days = { created: '2021-03-10', reserved: '2021-04-01', redeemed: '2021-03-01' };
    expect(assessed(days).findings).toContainEqual(
      expect.objectContaining({ code: 'out-of-order', field: 'redeemed', other: 'reserved' }),
    );
  });

  test('what lies ahead of the as-of day is counted but not done', () => {
    const days = { created: '2021-03-01', redeemed: '2021-08-01' };
    const { codes, state, deadline } = assessed(days, '2021-05-01');
    expect(codes).toEqual(['in-the-future']);
    expect(state).toBe('created');
    expect(deadline('redeem')).toMatchObject({ status: 'open', daysLeft: 119 });
    expect(deadline('claim')).toMatchObject({ by: '2021-09-30', status: 'open' });
  });

  test.for([
    ['2021-06-30', false],
    ['2021-07-01', true],
  ] as const)('assigned on %s is after the last day: %s', ([assigned, late]) => {
    const { codes } = assessed({ created: '2021-06-30', assigned });
    expect(codes.includes('assigned-after-last-day')).toBe(late);
  });

  test.for(['reserved', 'delivered', 'reported', 'redeemed'] as const)(
    '%s is told after the expiry and after the last day, each from the day after',
    (event) => {
      const on = (day: string) =>
        assessed({ created: '2021-06-30', [event]: day }, '2026-01-01').codes;
      const told = (day: string) => on(day).filter((code) => code.startsWith(`${event}-after`));
      expect(told('2021-12-27')).toEqual([]);
      expect(told('2021-12-28')).toEqual([`${event}-after-expiry`]);
      expect(told('2022-01-01')).toEqual([`${event}-after-expiry`]);
      expect(told('2022-01-02')).toEqual([`${event}-after-last-day`, `${event}-after-expiry`]);
    },
  );

  test('delivery before reservation and redemption before delivery are told with a source', () => {
    const early = { created: '2021-03-01', reserved: '2021-03-10', delivered: '2021-03-09' };
    expect(assessed(early).findings).toContainEqual(
      expect.objectContaining({ code: 'delivered-before-reserved', sources: ['C-PROC'] }),
    );
    const soon = { created: '2021-03-01', delivered: '2021-04-10', redeemed: '2021-04-09' };
    expect(assessed(soon).findings).toContainEqual(
      expect.objectContaining({ code: 'redeemed-before-delivered', sources: ['C-PROC'] }),
    );
  });

  test.for([
    [undefined, true, undefined],
    ['2021-04-30', false, undefined],
    ['2021-05-01', false, undefined],
    ['2021-05-02', true, true],
  ] as const)(
    'reported %s, redeemed 2021-05-01: told %s, not payable %s',
    ([reported, told, not]) => {
      const days = { created: '2021-03-01', reported, redeemed: '2021-05-01' };
      const found = assessed(days).findings.find(({ code }) => code === 'redeemed-without-report');
      expect(found !== undefined).toBe(told);
      expect(found?.notPayable).toBe(not);
      if (found) expect(found.sources).toEqual(['C-NEWS']);
    },
  );

  test('no other finding says that a voucher is not payable', () => {
    const days = {
      created: '2021-07-01',
      redeemed: '2022-02-01',
      reported: '2022-02-02',
      claimed: '2023-01-01',
    };
    const { findings } = assessed(days, '2026-01-01');
    expect(findings.filter(({ notPayable }) => notPayable).map(({ code }) => code)).toEqual([
      'redeemed-without-report',
    ]);
  });

  test.for([
    ['2018-12-19', ['rule-unknown', 'before-first-edition']],
    ['2018-12-20', ['before-first-edition']],
    ['2019-01-20', ['before-first-edition']],
    ['2019-01-21', []],
  ] as const)('created %s', ([created, codes]) => {
    expect(assessed({ created }, '2019-02-01').codes).toEqual(codes);
  });

  test('the reported extension is told from the day of the report, and moves nothing', () => {
    const before = assessed({ created: '2020-03-31' }, '2020-12-10');
    expect(before.codes).toEqual([]);
    const after = assessed({ created: '2020-03-31' }, '2020-12-11');
    expect(after.findings).toEqual([
      {
        code: 'extension-reported',
        field: 'created',
        day: '2020-12-26',
        days: 90,
        parameter: 'extension-2020',
        sources: ['E-KURT20'],
      },
    ]);
    expect(after.deadline('redeem')).toMatchObject({ by: '2020-09-27', status: 'missed' });
  });

  test.for([
    [{ created: '2020-04-01' }, 'created too late'],
    [{ created: '2019-10-03' }, 'expired the day before'],
    [{ created: '2020-01-10', redeemed: '2020-03-31' }, 'used before'],
  ] as const)('the extension is not for %o: %s', ([days]) => {
    expect(assessed(days, '2021-01-01').codes).not.toContain('extension-reported');
  });

  test.for([
    [{ created: '2019-10-04' }, 'expired at the end of that day'],
    [{ created: '2020-01-10', redeemed: '2020-04-01' }, 'used on that day'],
    [{ created: '2020-01-10', redeemed: '2020-07-08' }, 'used later'],
  ] as const)('the extension is for %o, still active on its day: %s', ([days]) => {
    expect(assessed(days, '2021-01-01').codes).toContain('extension-reported');
  });

  test('an as-of day that is none is told, and what needs no today is said', () => {
    const facts = { created: '2021-03-01', redeemed: '2021-08-29' };
    const { deadlines, findings, state } = voucherAssessment(facts, { asOf: '2021-13-01' });
    expect(findings[0]).toEqual({ code: 'invalid-date', field: 'asOf' });
    expect(state).toBe('redeemed');
    expect(deadlines[4]).toMatchObject({ by: '2021-08-28', status: 'met-late' });
  });
});
