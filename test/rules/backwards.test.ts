import { describe, expect, test } from 'vitest';
import { planBackwards, type PlanStepId } from '../../src/rules/backwards.ts';
import { addDays, voucherAssessment, type VoucherFacts } from '../../src/rules/index.ts';

const asOf = '2021-05-01';

const latest = (facts: VoucherFacts, by: string | undefined, takes: number) => {
  const { steps, problems } = planBackwards({ facts, by, takes }, { asOf });
  const days = Object.fromEntries(steps.map((step) => [step.id, step.by]));
  return {
    days: days as Partial<Record<PlanStepId, string>>,
    codes: problems.map(({ code }) => code),
  };
};

/** Whether a voucher with these days breaks no limit, as the assessment judges it. */
function isInTime(facts: VoucherFacts): boolean {
  const { deadlines, findings } = voucherAssessment(facts, { asOf: '2022-06-01' });
  const late = deadlines.some(({ id, status }) => id !== 'claim' && status === 'met-late');
  const broken = findings.some(({ code }) => /after|order|before-(reserved|delivered)/.test(code));
  return !late && !broken;
}

/**
 * The last day, searched from the goal down: for each day of redemption, of start and of creation,
 * the assessment is asked. Independent of the counting back.
 */
function search(facts: VoucherFacts, by: string, takes: number) {
  const found: Partial<Record<PlanStepId, string>> = {};
  for (let redeemed = by; redeemed > addDays(by, -12)!; redeemed = addDays(redeemed, -1)!) {
    const start = addDays(redeemed, 1 - takes)!;
    const reserved = facts.reserved ?? start;
    if (reserved > start) continue;
    // The day of creation may be any up to the reservation; the latest that is in time is wanted.
    const first = addDays(reserved, -200)!;
    for (let made = reserved; made > first; made = addDays(made, -1)!) {
      const created = facts.created ?? made;
      const assigned = facts.assigned ?? created;
      const days = {
        created,
        assigned,
        reserved,
        delivered: redeemed,
        reported: redeemed,
        redeemed,
      };
      if (isInTime(days)) {
        if (redeemed > (found.redeem ?? '')) found.redeem = redeemed;
        if (start > (found.start ?? '')) found.start = start;
        if (!facts.created && created > (found.create ?? '')) found.create = created;
        break;
      }
      if (facts.created) break;
    }
    if (found.redeem) break;
  }
  return found;
}

describe('the latest days are those that a search through all courses of events finds', () => {
  const goals = Array.from({ length: 46 }, (_, index) => addDays('2021-11-20', index)!);
  const known: VoucherFacts[] = [
    {},
    { created: '2021-06-20' },
    { created: '2021-06-30' },
    { created: '2021-06-10', reserved: '2021-08-01' },
    { created: '2021-06-10', assigned: '2021-06-28' },
  ];
  test.for(known)('%j', (facts) => {
    const wrong: unknown[] = [];
    let count = 0;
    let settled = 0;
    for (const by of goals) {
      for (const takes of [1, 2, 15, 40]) {
        count++;
        const { days } = latest(facts, by, takes);
        const found = search(facts, by, takes);
        // A search that ends twelve days below the goal finds nothing where the limit lies lower.
        if (found.redeem !== undefined) settled++;
        if (found.redeem === undefined && (days.redeem ?? '') <= addDays(by, -12)!) continue;
        const same =
          days.redeem === found.redeem &&
          days.start === found.start &&
          (facts.created !== undefined || days.create === found.create);
        if (!same) wrong.push({ by, takes, days, found });
      }
    }
    expect(count).toBe(184);
    expect(settled).toBeGreaterThan(90);
    expect(wrong).toEqual([]);
  });
});

test('every step goes on from the one after it', () => {
  const { days } = latest({}, '2021-08-01', 5);
  expect(days).toEqual({
    create: '2021-06-30',
    reserve: '2021-07-28',
    start: '2021-07-28',
    redeem: '2021-08-01',
    claim: '2021-09-30',
  });
});

test('a goal after the last possible day is told, and the plan keeps to that day', () => {
  const { days, codes } = latest({ created: '2021-03-01' }, '2021-12-01', 1);
  expect(days.redeem).toBe('2021-08-28');
  expect(codes).toEqual(['goal-too-late']);
});

test('without a goal the last possible day is taken: that of the very last voucher', () => {
  expect(latest({}, undefined, 1).days.redeem).toBe('2021-12-27');
  expect(latest({ created: '2021-06-30' }, undefined, 1).days.redeem).toBe('2021-12-27');
});

test('what is done is told as done, and how late', () => {
  const facts = { created: '2021-03-01', reserved: '2021-07-30' };
  const { steps } = planBackwards({ facts, by: '2021-08-01', takes: 2 }, { asOf });
  const [create, reserve, start] = steps;
  expect(create).toMatchObject({ id: 'create', by: '2021-06-30', done: '2021-03-01' });
  expect(reserve).toMatchObject({ id: 'reserve', by: '2021-07-31', done: '2021-07-30' });
  expect(start).toMatchObject({ id: 'start', by: '2021-07-31', daysLeft: 91 });
});

test.for([
  [{ created: '2021-03-01', reserved: '2021-07-30' }, '2021-08-01', 9, 'no-room'],
  [{ created: '2021-03-01' }, '2021-02-01', 1, 'no-room'],
  [{ redeemed: '2021-03-01' }, '2021-08-01', 1, 'already-redeemed'],
  [{ created: '2021-03-01' }, '2021-08-01', 16, 'longer-than-longest'],
  [{}, '2021-08-01', 400, 'no-room'],
] as const)('%j by %s in %i days: %s', ([facts, by, takes, code]) => {
  expect(latest(facts, by, takes).codes).toContain(code);
});

test('before the end was announced only the voucher’s own life limits', () => {
  const early = { asOf: '2020-06-01' };
  expect(planBackwards({}, early).problems).toEqual([{ code: 'goal-unknown' }]);
  const { steps } = planBackwards({ facts: { created: '2020-05-01' }, takes: 3 }, early);
  expect(steps.find(({ id }) => id === 'redeem')?.by).toBe('2020-10-28');
  expect(steps.some(({ id }) => id === 'claim')).toBe(false);
});

test.for([null, 'x', 7, [], { facts: 'x', by: 'soon', takes: -1 }, { takes: NaN }])(
  'never throws: %j',
  (question) => {
    expect(() => planBackwards(question as never, { asOf: 'x' })).not.toThrow();
    expect(() => planBackwards(question as never, null as never)).not.toThrow();
  },
);

test('every step has a trace that ends in its day', () => {
  const { steps } = planBackwards({ by: '2021-07-15', takes: 5 }, { asOf });
  for (const { id, trace } of steps) expect(trace.length, id).toBeGreaterThan(0);
  expect(steps[2]?.trace).toContainEqual({
    step: 'back',
    from: '2021-07-15',
    days: 4,
    result: '2021-07-11',
  });
});
