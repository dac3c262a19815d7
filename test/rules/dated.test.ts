import { describe, expect, test } from 'vitest';
import { settingOn, type Change } from '../../src/rules/dated.ts';
import { parameterOn, type FactId } from '../../src/rules/index.ts';

describe('settingOn', () => {
  const changes: Change<number>[] = [
    { from: '2020-01-01', value: 30, sources: [] },
    { from: '2021-01-01', value: 20, sources: [] },
    { from: '2022-01-01', value: null, sources: [] },
  ];

  test.for([
    ['2019-12-31', undefined, 'before the rule'],
    ['2020-01-01', 30, 'the day it begins'],
    ['2020-12-31', 30, 'the day before a change'],
    ['2021-01-01', 20, 'the day of the change'],
    ['2021-12-31', 20, 'the day before the end'],
    ['2022-01-01', undefined, 'the day it ends'],
    [undefined, undefined, 'without a day'],
  ] as const)('on %s it is %s: %s', ([day, value]) => {
    expect(settingOn(changes, day)?.value).toBe(value);
  });
});

describe('parameterOn', () => {
  test.for([
    ['voucher-lifetime', '2018-12-19', undefined],
    ['voucher-lifetime', '2018-12-20', 180],
    ['voucher-lifetime', '2021-04-07', 180],
    ['payment-window', '2021-04-06', undefined],
    ['payment-window', '2021-04-07', 60],
    ['last-creation-day', '2021-04-06', undefined],
    ['last-creation-day', '2021-04-07', '2021-06-30'],
    ['last-redemption-day', '2021-04-07', '2022-01-01'],
    ['last-claim-day', '2021-04-07', '2022-03-02'],
    ['last-voucher-expiry', '2021-04-07', '2021-12-27'],
    ['last-voucher-claim', '2021-04-07', '2022-02-25'],
    ['competency-count', '2020-08-19', undefined],
    ['competency-count', '2020-08-20', 12],
    ['extension-2020', '2020-12-10', undefined],
    ['extension-2020', '2020-12-11', 90],
  ] as const)('%s on %s is %s', ([id, day, value]) => {
    expect(parameterOn(id, day)?.value).toBe(value);
  });

  test('names the sources of the period', () => {
    expect(parameterOn('voucher-lifetime', '2020-01-01')?.sources).toContain('EN-VVR');
    expect(parameterOn('voucher-lifetime', '2021-06-30')?.sources).toEqual([
      'EN-DPS-2104',
      'EN-DPS-2106',
    ]);
  });

  test.for(['toString', '__proto__', '', 'nothing'])('knows no parameter %j', (id) => {
    expect(parameterOn(id as FactId, '2021-06-30')).toBeUndefined();
  });

  test('has no value on what is not a day', () => {
    expect(parameterOn('payment-window', '2021-06-31')).toBeUndefined();
    expect(parameterOn('payment-window', null as never)).toBeUndefined();
  });
});
