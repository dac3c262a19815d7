import { expect, test } from 'vitest';
import { compareCases, type CompareRow } from '../../src/islands/deadlines/compare-cases.ts';
import { voucherAssessment, type VoucherFacts } from '../../src/rules/index.ts';

const assess = (facts: VoucherFacts, asOf = '2021-05-01') => voucherAssessment(facts, { asOf });

/** What differs, by the name of the line. */
function differences(here: VoucherFacts, there: VoucherFacts, asOf = '2021-05-01', other = asOf) {
  const rows = compareCases(assess(here, asOf), assess(there, other));
  const name = (row: CompareRow) => (row.row === 'deadline' ? row.id : row.row);
  return Object.fromEntries(
    rows
      .filter(({ difference }) => difference.kind !== 'same')
      .map((row) => [name(row), row.difference]),
  );
}

test('a case beside itself: every line is there, and none differs', () => {
  const one = assess({ created: '2021-03-01', reserved: '2021-03-10' });
  const rows = compareCases(one, one);
  expect(rows.map(({ row }) => row)).toEqual([
    'state',
    'reading',
    ...Array.from({ length: 6 }, () => 'deadline'),
    'findings',
  ]);
  expect(rows.map(({ difference }) => difference.kind)).toEqual(rows.map(() => 'same'));
});

test('a voucher created ten days later: its life ends ten days later, the rest follows', () => {
  expect(differences({ created: '2021-03-01' }, { created: '2021-03-11' })).toEqual({
    reserve: { kind: 'days', by: 10 },
    deliver: { kind: 'days', by: 10 },
    report: { kind: 'days', by: 10 },
    redeem: { kind: 'days', by: 10 },
    claim: { kind: 'days', by: 10 },
  });
});

test('the other way round, every difference has the other sign', () => {
  const here = { created: '2021-03-01', redeemed: '2021-04-01' };
  const there = { created: '2021-03-20', redeemed: '2021-04-11' };
  const one = differences(here, there);
  const other = differences(there, here);
  expect(Object.keys(one)).toEqual(Object.keys(other));
  for (const [name, difference] of Object.entries(one)) {
    const back = other[name]!;
    const mirrored = { 'only-here': 'only-there', 'only-there': 'only-here' } as const;
    const { kind } = difference;
    expect(back.kind).toBe(kind in mirrored ? mirrored[kind as keyof typeof mirrored] : kind);
    if ('by' in difference && 'by' in back) expect(back.by).toBe(-difference.by);
  }
});

test('a day on one side alone is told as such, from either side', () => {
  // Before the end was announced, nothing but the voucher's own life limits it.
  const asOf = '2020-12-01';
  const without = differences({}, { created: '2020-10-01' }, asOf);
  expect(without['redeem']).toEqual({ kind: 'only-there' });
  expect(without['state']).toEqual({ kind: 'other' });
  expect(without['reading']).toEqual({ kind: 'other' });
  expect(differences({ created: '2020-10-01' }, {}, asOf)['redeem']).toEqual({ kind: 'only-here' });
});

test('the same day with another status, where only the as-of day differs', () => {
  const facts = { created: '2021-03-01' };
  expect(differences(facts, facts, '2021-08-28', '2021-08-29')['redeem']).toEqual({
    kind: 'status',
  });
});

test('findings are counted, and told apart where the count is the same', () => {
  const fine = { created: '2021-03-01', reported: '2021-04-01', redeemed: '2021-04-01' };
  const unreported = { created: '2021-03-01', redeemed: '2021-04-01' };
  expect(differences(fine, unreported)['findings']).toEqual({ kind: 'count', by: 1 });
  expect(differences(unreported, fine)['findings']).toEqual({ kind: 'count', by: -1 });
  const assigned = { created: '2021-03-01', assigned: '2021-02-01' };
  const reserved = { created: '2021-03-01', reserved: '2021-02-01' };
  const count = (facts: VoucherFacts) => assess(facts).findings.length;
  expect(count(assigned)).toBe(count(reserved));
  expect(differences(assigned, reserved)['findings']).toEqual({ kind: 'other' });
});
