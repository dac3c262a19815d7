import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, voucherAssessment, voucherEvents } from '../../src/rules/index.ts';

const day = fc.integer({ min: 0, max: 1600 }).map((days) => addDays('2018-10-01', days)!);
const facts = fc.record(
  Object.fromEntries(voucherEvents.map((event) => [event, day])) as Record<
    (typeof voucherEvents)[number],
    typeof day
  >,
  { requiredKeys: [] },
);
const many = { numRuns: 3000 };

test('the safe reading is up to every reading, and used', () => {
  fc.assert(
    fc.property(facts, day, (given, asOf) => {
      const { readings, safe } = voucherAssessment(given, { asOf });
      expect(safe === undefined).toBe(readings.length === 0);
      for (const { expires, redeemBy, costDays } of readings) {
        expect(safe!.expires <= expires && redeemBy <= expires && costDays >= 0).toBe(true);
      }
    }),
    many,
  );
});

test('once the end is announced, no deadline within the life lies after it', () => {
  fc.assert(
    fc.property(facts, day, (given, asOf) => {
      const { deadlines } = voucherAssessment(given, { asOf });
      for (const { id, event, by } of deadlines) {
        const known = (given[event] ?? asOf) >= '2021-04-07';
        if (id !== 'claim' && known) expect(by! <= '2022-01-01').toBe(true);
      }
    }),
    many,
  );
});

test('a later creation never brings a deadline forward', () => {
  fc.assert(
    fc.property(day, day, day, (one, other, asOf) => {
      const [first, second] = [one, other].sort() as [string, string];
      const by = (created: string) =>
        voucherAssessment({ created }, { asOf }).deadlines[4]?.by ?? '0000';
      if (first >= '2018-12-20') expect(by(first) <= by(second)).toBe(true);
    }),
    many,
  );
});

test('statuses agree with the days they are given with', () => {
  fc.assert(
    fc.property(facts, day, (given, asOf) => {
      for (const { event, by, status, daysLeft, daysLate } of voucherAssessment(given, { asOf })
        .deadlines) {
        const done = given[event];
        if (status === 'open') expect(by! >= asOf && daysLeft! >= 0).toBe(true);
        if (status === 'met') expect(done! <= by! && done! <= asOf).toBe(true);
        if (status === 'met-late') expect(done! > by! && daysLate! > 0).toBe(true);
        if (status === 'missed') expect(done === undefined || done > asOf).toBe(true);
      }
    }),
    many,
  );
});

test('slack is never negative, and a limit that binds is always named', () => {
  fc.assert(
    fc.property(facts, day, (given, asOf) => {
      for (const { by, boundBy, slackDays = 0 } of voucherAssessment(given, { asOf }).deadlines) {
        expect(slackDays).toBeGreaterThanOrEqual(0);
        expect(by === undefined).toBe(boundBy === undefined);
      }
    }),
    many,
  );
});

test('the same question has the same answer, and the question is left as it was', () => {
  fc.assert(
    fc.property(facts, day, (given, asOf) => {
      const copy = structuredClone(given);
      const answer = structuredClone(voucherAssessment(Object.freeze(given), { asOf }));
      expect(voucherAssessment(given, { asOf })).toEqual(answer);
      expect({ ...given }).toEqual({ ...copy });
    }),
  );
});
