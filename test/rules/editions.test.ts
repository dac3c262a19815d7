import { describe, expect, test } from 'vitest';
import { editionOn, editions, eligibilityAssessment, journeyOn } from '../../src/rules/index.ts';

// The cells of the facts, sections 2.2 and 5.4, typed here a second time.

const seven = [
  'verify-eligibility',
  'enroll',
  'business-profile',
  'reserve-voucher',
  'deliver-engagement',
  'redeem-voucher',
  'request-payment',
];
const eight = [...seven.slice(0, 3), 'assign-voucher', ...seven.slice(3)];

describe('the journey', () => {
  test.for([
    ['2019-01', '2019-01-21', '2020-01-30', seven],
    ['2020-01', '2020-01-31', '2020-12-01', eight],
    ['2020-12', '2020-12-02', '2021-04-06', eight],
    ['2021-04', '2021-04-07', '2023-10-01', eight],
  ] as const)('of %s has its steps from %s to %s', ([id, first, last, steps]) => {
    for (const day of [first, last]) {
      expect(editionOn(day)?.id, day).toBe(id);
      expect(journeyOn(day), day).toEqual(steps);
    }
  });

  test('has no edition and no step before the first', () => {
    expect(editionOn('2019-01-20')).toBeUndefined();
    expect(journeyOn('2019-01-20')).toEqual([]);
    expect(editions).toHaveLength(4);
  });
});

/** The conditions asked for on a day, of every engagement alike. */
function conditionsOn(asOf: string): string[] {
  const { engagements } = eligibilityAssessment({}, { asOf });
  const lists = engagements.map(({ conditions }) =>
    conditions.map(({ condition }) => condition).toSorted(),
  );
  expect(new Set(lists.map((list) => list.join())).size).toBe(1);
  return lists[0]!;
}

const days = [
  '2019-01-21',
  '2020-01-30',
  '2020-01-31',
  '2020-12-01',
  '2020-12-02',
  '2021-04-06',
  '2021-04-08',
  '2021-04-09',
] as const;

// One column a day, in the order above.
const cells = {
  competency: 'yes yes yes yes yes yes yes yes',
  'consultant-assessment': 'yes yes yes yes yes yes yes yes',
  'compliance-training': 'yes yes yes yes no no no no',
  'agreement-signed': 'yes yes yes yes yes yes yes yes',
  'offering-enrolled': 'yes yes yes yes yes yes yes yes',
  'yearly-renewal': 'yes yes yes yes yes yes yes no',
};

describe.for(days.map((day, column) => [day, column] as const))('on %s', ([day, column]) => {
  test.for(Object.entries(cells))('%s', ([condition, row]) => {
    expect(conditionsOn(day).includes(condition) ? 'yes' : 'no').toBe(row.split(' ')[column]);
  });

  test('nothing else is asked', () => {
    expect(conditionsOn(day).filter((id) => !(id in cells))).toEqual([]);
  });
});
