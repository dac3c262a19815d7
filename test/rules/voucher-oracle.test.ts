import { expect, test } from 'vitest';
import { voucherAssessment } from '../../src/rules/index.ts';

/** The limits of a voucher known by its creation, as Temporal computes them. */
function oracle(created: Temporal.PlainDate) {
  const end = Temporal.PlainDate.from('2022-01-01');
  const expiry = created.add({ days: 180 });
  const redeem = Temporal.PlainDate.compare(expiry, end) <= 0 ? expiry : end;
  const slack = redeem.until(expiry.equals(redeem) ? end : expiry, { largestUnit: 'days' }).days;
  return {
    redeem: redeem.toString(),
    slack: Math.abs(slack),
    claim: redeem.add({ days: 60 }).toString(),
  };
}

test('every creation day from 2019-01-21 to 2021-06-30 has the deadlines Temporal gives', () => {
  const wrong: unknown[] = [];
  let day = Temporal.PlainDate.from('2019-01-21');
  let count = 0;
  for (; day.toString() <= '2021-06-30'; day = day.add({ days: 1 }), count++) {
    const expected = oracle(day);
    const asOf = '2021-04-07';
    const { deadlines, safe } = voucherAssessment({ created: day.toString() }, { asOf });
    const [, reserve, deliver, report, redeem, claim] = deadlines;
    const same = [reserve, deliver, report, redeem].every((one) => one?.by === expected.redeem);
    const known = expected.redeem >= '2021-04-07';
    const claimOk = claim?.by === (known ? expected.claim : undefined);
    const late = expected.redeem < asOf;
    const ok = redeem?.slackDays === expected.slack && redeem.status === (late ? 'missed' : 'open');
    if (!same || !claimOk || !ok || safe?.expires !== expected.redeem) wrong.push(day.toString());
  }
  expect({ count, wrong }).toEqual({ count: 892, wrong: [] });
});

test('every redemption day of the last half year has 60 days to claim', () => {
  let day = Temporal.PlainDate.from('2021-07-01');
  for (; day.toString() <= '2022-01-01'; day = day.add({ days: 1 })) {
    const redeemed = day.toString();
    const by = day.add({ days: 60 }).toString();
    for (const [claimed, status] of [
      [by, 'met'],
      [day.add({ days: 61 }).toString(), 'met-late'],
    ] as const) {
      const facts = { created: '2021-06-30', redeemed, claimed };
      const claim = voucherAssessment(facts, { asOf: '2026-01-01' }).deadlines[5];
      expect(claim).toMatchObject({ by, status });
    }
  }
});
