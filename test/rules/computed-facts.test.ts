import { describe, expect, test } from 'vitest';
import { countsOf, dayAfter, dayOfEnd } from '../../src/rules/computed-facts.ts';
import type { Condition } from '../../src/rules/facts/conditions.ts';

describe('a day so many days after another is known once both are', () => {
  const sum = (day: string, days: string) =>
    dayAfter(
      'last-claim-day',
      {
        id: 'last-redemption-day',
        unit: 'day',
        changes: [{ from: day, value: '2022-01-01', sources: ['EN-DPS-2104', 'EN-DPS-2106'] }],
      },
      {
        id: 'payment-window',
        unit: 'days',
        changes: [
          { from: '2018-12-20', value: 45, sources: ['EN-VVR'] },
          { from: '2019-01-21', value: 30, sources: ['EN-DPS-1901b'] },
          { from: days, value: 60, sources: ['EN-DPS-2106', 'C-PROC'] },
        ],
      },
    );

  test.for([
    ['2021-04-07', '2020-08-20', '2021-04-07'],
    ['2020-08-20', '2021-04-07', '2021-04-07'],
    ['2021-04-07', '2021-04-07', '2021-04-07'],
  ] as const)('the day from %s, the number from %s: from %s', ([day, days, from]) => {
    expect(sum(day, days)).toEqual({
      id: 'last-claim-day',
      unit: 'day',
      changes: [{ from, value: '2022-03-02', sources: ['EN-DPS-2104', 'EN-DPS-2106', 'C-PROC'] }],
      computedFrom: ['last-redemption-day', 'payment-window'],
    });
  });
});

test('an end that a later edition restates keeps its day', () => {
  const condition: Condition = {
    id: 'yearly-renewal',
    kind: 'renewal',
    changes: [
      { from: '2020-01-31', value: true, sources: ['EN-DPS-2001'] },
      { from: '2020-12-02', value: null, sources: ['EN-DPS-2012'] },
      { from: '2021-04-07', value: null, sources: ['EN-DPS-2104'] },
    ],
  };
  expect(dayOfEnd('renewal-note-removed', condition)).toEqual({
    id: 'renewal-note-removed',
    unit: 'day',
    changes: [{ from: '2020-12-02', value: '2020-12-02', sources: ['EN-DPS-2012'] }],
  });
});

test('a list of engagements is counted, by period as the list', () => {
  const sources = ['EN-REQ-2106'] as const;
  const counts = countsOf([
    {
      from: '2020-08-20',
      value: [
        { id: 'sharepoint-deployment', offering: 'sdps', levels: ['gold'], anyOf: ['messaging'] },
        { id: 'ppm-solution', offering: 'sdps', levels: ['silver', 'gold'], anyOf: ['messaging'] },
        {
          id: 'data-estate-modernization',
          offering: 'ssdps',
          levels: ['silver', 'gold'],
          anyOf: ['messaging', 'data-platform'],
        },
      ],
      sources,
    },
    { from: '2022-01-02', value: null, sources },
  ]);
  const count = (id: string, value: number) => ({
    id,
    unit: 'count',
    changes: [
      { from: '2020-08-20', value, sources },
      { from: '2022-01-02', value: null, sources },
    ],
    computedFrom: ['competency-table-from'],
  });
  expect(counts).toEqual([
    count('offering-count', 2),
    count('engagement-count', 3),
    count('competency-count', 2),
    count('gold-only-count', 1),
    count('silver-or-gold-count', 2),
  ]);
});
