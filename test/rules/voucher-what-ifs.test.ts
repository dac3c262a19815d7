import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  voucherAssessment,
  type DeadlineId,
  type VoucherFacts,
} from '../../src/rules/index.ts';
import { whatIfs, type WhatIf, type WhatIfId } from '../../src/rules/voucher-what-ifs.ts';
import { voucherUnderReading } from '../../src/rules/voucher-under-reading.ts';

const statusOf = (facts: VoucherFacts, asOf: string, id: DeadlineId) =>
  voucherAssessment(facts, { asOf }).deadlines.find((one) => one.id === id)!.status;

const hasReportFinding = (facts: VoucherFacts, asOf: string) =>
  voucherAssessment(facts, { asOf }).findings.some(
    ({ code }) => code === 'redeemed-without-report',
  );

/** Vouchers of every course, in time and late, as of days before, on and after each limit. */
function* cases(): Generator<{ facts: VoucherFacts; asOf: string }> {
  for (const created of ['2019-02-01', '2020-05-05', '2021-03-01', '2021-06-30', '2021-07-10']) {
    const expiry = addDays(created, 180)!;
    const last = expiry < '2022-01-01' ? expiry : '2022-01-01';
    for (const held of [{}, { assigned: created }, { reserved: addDays(created, 20)! }]) {
      for (const late of [undefined, -30, 0, 1, 45]) {
        const redeemed = late === undefined ? undefined : addDays(last, late)!;
        for (const report of redeemed ? [undefined, -1, 0, 9] : [undefined]) {
          for (const claim of redeemed ? [undefined, 60, 61, 200] : [undefined]) {
            const facts: VoucherFacts = {
              created,
              ...held,
              ...(redeemed && { redeemed }),
              ...(redeemed && report !== undefined && { reported: addDays(redeemed, report)! }),
              ...(redeemed && claim !== undefined && { claimed: addDays(redeemed, claim)! }),
            };
            for (const on of [addDays(created, 10)!, last, addDays(last, 1)!, '2022-10-01']) {
              yield { facts, asOf: on };
            }
          }
        }
      }
    }
  }
}

const all = [...cases()].map((one) => ({ ...one, found: whatIfs(one.facts, { asOf: one.asOf }) }));
const withId = (id: WhatIfId) =>
  all.flatMap((one) =>
    one.found.filter((found) => found.id === id).map((found) => ({ one, found })),
  );
const told = ({ facts, asOf }: { facts: VoucherFacts; asOf: string }) =>
  JSON.stringify({ ...facts, asOf });

/** What a reader is told: the last two deadlines, and what stands out. */
const toldBy = ({ deadlines, findings }: WhatIf['after']) => [
  deadlines.slice(4).map(({ by, status }) => [by, status]),
  findings.map(({ code, field }) => [code, field]),
];

test('each change says what follows from it, and makes a difference', () => {
  for (const { facts, asOf, found } of all) {
    const now = voucherAssessment(facts, { asOf });
    expect(new Set(found.map(({ change }) => JSON.stringify(change))).size).toBe(found.length);
    for (const { change, after } of found) {
      const changed = { ...facts, ...change.days };
      const then = voucherUnderReading(changed, { asOf: change.asOf ?? asOf }, change.reading);
      expect(after).toEqual(then);
      expect(toldBy(after), told({ facts, asOf })).not.toEqual(toldBy(now));
    }
  }
});

describe('for every no there is a change that turns it, and no smaller one does', () => {
  /** The days between the change and what happened: each would be a smaller change. */
  function smaller(by: string, actual: string): string[] {
    const span = daysBetween(by, actual);
    return Array.from({ length: Math.max(0, span) }, (_, at) => addDays(by, at + 1)!);
  }

  test('a redemption that is late or missed', () => {
    let count = 0;
    for (const { facts, asOf, found } of all) {
      const status = statusOf(facts, asOf, 'redeem');
      const flip = found.find(({ id }) => id === 'redeem-in-time');
      expect(flip !== undefined, told({ facts, asOf })).toBe(
        status === 'missed' || status === 'met-late',
      );
      if (!flip) continue;
      count += 1;
      const by = flip.change.days!.redeemed!;
      expect(statusOf({ ...facts, redeemed: by }, asOf, 'redeem'), told({ facts, asOf })).toBe(
        'met',
      );
      for (const redeemed of smaller(by, facts.redeemed ?? asOf)) {
        expect(statusOf({ ...facts, redeemed }, asOf, 'redeem')).not.toBe('met');
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('a claim that is late or missed', () => {
    let count = 0;
    for (const { facts, asOf, found } of all) {
      const claim = voucherAssessment(facts, { asOf }).deadlines[5]!;
      const flip = found.find(({ id }) => id === 'claim-in-time');
      // Without a last day there is none to keep.
      const { status, by: last } = claim;
      // Where the redemption itself was missed, redeeming in time is what opens the claim again.
      const isOver = statusOf(facts, asOf, 'redeem') === 'missed';
      const isLate =
        facts.redeemed && last && !isOver && (status === 'missed' || status === 'met-late');
      if (isOver) {
        const redeemed = found.find(({ id }) => id === 'redeem-in-time')!.change.days!.redeemed!;
        expect(statusOf({ ...facts, redeemed }, asOf, 'redeem'), told({ facts, asOf })).toBe('met');
      }
      expect(flip !== undefined, told({ facts, asOf })).toBe(Boolean(isLate));
      if (!flip) continue;
      count += 1;
      const by = flip.change.days!.claimed!;
      expect(statusOf({ ...facts, claimed: by }, asOf, 'claim'), told({ facts, asOf })).toBe('met');
      for (const claimed of smaller(by, facts.claimed ?? asOf)) {
        expect(statusOf({ ...facts, claimed }, asOf, 'claim')).not.toBe('met');
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('a redemption without a report until then', () => {
    let count = 0;
    for (const { facts, asOf, found } of all) {
      const flip = found.find(({ id }) => id === 'report-in-time');
      expect(flip !== undefined, told({ facts, asOf })).toBe(hasReportFinding(facts, asOf));
      if (!flip) continue;
      count += 1;
      const by = flip.change.days!.reported!;
      expect(hasReportFinding({ ...facts, reported: by }, asOf)).toBe(false);
      for (const reported of smaller(by, facts.reported ?? addDays(by, 5)!)) {
        expect(hasReportFinding({ ...facts, reported }, asOf)).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});

describe('a change of the as-of day is the nearest that matters', () => {
  test('the last day on which it was open, and the first on which it is not', () => {
    for (const { one, found } of withId('day-before-it-closed')) {
      const day = found.change.asOf!;
      expect(statusOf(one.facts, day, 'redeem'), told(one)).toBe('open');
      expect(statusOf(one.facts, addDays(day, 1)!, 'redeem'), told(one)).toBe('missed');
    }
    for (const { one, found } of withId('day-after')) {
      const day = found.change.asOf!;
      expect(statusOf(one.facts, day, 'redeem'), told(one)).toBe('missed');
      expect(statusOf(one.facts, addDays(day, -1)!, 'redeem'), told(one)).toBe('open');
    }
    expect(withId('day-before-it-closed').length).toBeGreaterThan(10);
    expect(withId('day-after').length).toBeGreaterThan(10);
  });

  test.for([
    [undefined, true],
    ['2021-08-28', false],
    ['2021-08-29', false],
    ['2021-08-30', true],
  ] as const)(
    'a redemption planned for %s leaves the day after open: %s',
    ([redeemed, offered]) => {
      const found = whatIfs({ created: '2021-03-01', redeemed }, { asOf: '2021-05-01' });
      const after = found.filter(({ id }) => id === 'day-after').map(({ change }) => change);
      expect(after).toEqual(offered ? [{ asOf: '2021-08-29' }] : []);
    },
  );

  test('the day on which the end was announced, and not the day before', () => {
    const lastDays = ({ deadlines }: WhatIf['after']) => deadlines.slice(4).map(({ by }) => by);
    const found = withId('end-known');
    expect(found.length).toBeGreaterThan(2);
    for (const { one, found: whatIf } of found) {
      const now = voucherAssessment(one.facts, { asOf: one.asOf });
      const eve = addDays(whatIf.change.asOf!, -1)!;
      const before = voucherAssessment(one.facts, { asOf: eve });
      expect(lastDays(before), told(one)).toEqual(lastDays(now));
      expect(lastDays(whatIf.after), told(one)).not.toEqual(lastDays(now));
    }
  });
});

test('another reading leads to a later last day, by what it is said to cost', () => {
  const found = withId('other-reading');
  expect(found.length).toBeGreaterThan(10);
  for (const { one, found: whatIf } of found) {
    const now = voucherAssessment(one.facts, { asOf: one.asOf });
    const reading = now.readings.find((each) => each.reading === whatIf.change.reading)!;
    expect(daysBetween(now.deadlines[4]!.by!, whatIf.after.deadlines[4]!.by!)).toBe(
      reading.costDays,
    );
  }
});

test('one reading alone offers no other', () => {
  const facts = { created: '2021-03-01', reserved: '2021-03-10' };
  const found = whatIfs(facts, { asOf: '2021-05-01' }, 'reservation');
  expect(found.map(({ id }) => id)).not.toContain('other-reading');
  expect(found.map(({ id }) => id)).toContain('redeem-now');
});

test('what is not a day offers nothing and throws nothing', () => {
  const odd = { created: 'soon', redeemed: 7 } as unknown as VoucherFacts;
  expect(whatIfs(odd, { asOf: '2021-05-01' })).toEqual([]);
});
