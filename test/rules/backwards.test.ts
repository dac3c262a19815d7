import { describe, expect, test } from 'vitest';
import {
  countBack,
  planBackwards,
  type PlanQuestion,
  type PlanStepId,
} from '../../src/rules/backwards.ts';
import { engagementLongest } from '../../src/rules/facts/voucher.ts';
import { voucherRules } from '../../src/rules/programme-voucher.ts';
import { addDays, voucherAssessment, type VoucherFacts } from '../../src/rules/index.ts';
import { lifeFromMarch } from '../support/vouchers.ts';

const asOf = '2021-05-01';

const latest = (facts: VoucherFacts, by: string | undefined, takes: number) => {
  const { steps, problems } = planBackwards({ facts, by, takes }, { asOf });
  const days = Object.fromEntries(steps.map((step) => [step.id, step.by]));
  return {
    days: days as Partial<Record<PlanStepId, string>>,
    codes: problems.map(({ code }) => code),
  };
};

const announced = ['EN-DPS-2104', 'EN-DPS-2106'];
const lastCreation = {
  step: 'rule',
  parameter: 'last-creation-day',
  value: '2021-06-30',
  from: '2021-04-07',
  sources: announced,
};
const lastRedemption = {
  step: 'rule',
  parameter: 'last-redemption-day',
  value: '2022-01-01',
  from: '2021-04-07',
  sources: announced,
};
const reserveFirst = { step: 'reserve-first', sources: ['C-PROC'] };
const createFirst = { step: 'create-first' };

const stepOf = (id: PlanStepId, question: PlanQuestion, day = asOf) =>
  planBackwards(question, { asOf: day }).steps.find((step) => step.id === id);

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

test('without a goal the last possible day is taken: that of the very last voucher', () => {
  const expiry = { limit: 'last-voucher-expiry', day: '2021-12-27' };
  expect(stepOf('redeem', {})).toMatchObject({
    by: '2021-12-27',
    trace: [
      lastCreation,
      { step: 'rule', parameter: 'voucher-lifetime', value: 180 },
      { step: 'count', from: '2021-06-30', days: 180, result: '2021-12-27' },
      lastRedemption,
      {
        step: 'earliest',
        of: [expiry, { limit: 'last-redemption-day', day: '2022-01-01' }],
        chosen: expiry,
        slackDays: 5,
      },
    ],
  });
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

test('a whole plan, each step with the reasons for its day', () => {
  const facts = { created: '2021-03-01' };
  const goal = { step: 'goal', day: '2021-07-15' };
  const takes = { step: 'takes', days: 5 };
  const back = { step: 'back', from: '2021-07-15', days: 4, result: '2021-07-11' };
  const begin = [goal, takes, back];
  expect(planBackwards({ facts, by: '2021-07-15', takes: 5 }, { asOf })).toEqual({
    steps: [
      {
        id: 'create',
        by: '2021-06-30',
        done: '2021-03-01',
        trace: [...begin, reserveFirst, createFirst, lastCreation],
      },
      { id: 'reserve', by: '2021-07-11', daysLeft: 71, trace: [...begin, reserveFirst] },
      { id: 'start', by: '2021-07-11', daysLeft: 71, trace: begin },
      { id: 'redeem', by: '2021-07-15', daysLeft: 75, trace: [goal] },
      {
        id: 'claim',
        by: '2021-09-13',
        daysLeft: 135,
        trace: [
          { step: 'from-deadline', deadline: 'redeem', day: '2021-07-15' },
          {
            step: 'rule',
            parameter: 'payment-window',
            value: 60,
            from: '2021-04-07',
            sources: announced,
          },
          {
            step: 'count',
            from: '2021-07-15',
            days: 60,
            convention: 'event-is-day-0',
            result: '2021-09-13',
          },
        ],
      },
    ],
    problems: [],
  });
});

describe('a goal against the last possible day, 180 days after 1 March', () => {
  const facts = { created: '2021-03-01' };

  test.for(['2021-08-27', '2021-08-28'])('%s is kept, and is all the reason there is', (by) => {
    const { steps, problems } = planBackwards({ facts, by }, { asOf });
    const redeem = steps.find(({ id }) => id === 'redeem');
    expect(redeem).toMatchObject({ by, trace: [{ step: 'goal', day: by }] });
    expect(problems).toEqual([]);
  });

  test('the day after is told to be too late, and why', () => {
    const { steps, problems } = planBackwards({ facts, by: '2021-08-29' }, { asOf });
    const day = '2021-08-28';
    const life = { limit: 'voucher-lifetime', reading: 'creation', day };
    expect(problems).toEqual([{ code: 'goal-too-late', day: '2021-08-29', limit: day }]);
    expect(steps.find(({ id }) => id === 'redeem')).toEqual({
      id: 'redeem',
      by: day,
      daysLeft: 119,
      trace: [
        { step: 'goal', day: '2021-08-29' },
        ...lifeFromMarch,
        lastRedemption,
        {
          step: 'earliest',
          of: [life, { limit: 'last-redemption-day', day: '2022-01-01' }],
          chosen: life,
          slackDays: 126,
        },
      ],
    });
  });
});

describe('creation is named with what bounds it, and with nothing else', () => {
  const onTheWay = (by: string) => [{ step: 'goal', day: by }, reserveFirst, createFirst];

  test('the programme’s last day for it bounds from the day after on', () => {
    expect(stepOf('create', { by: '2021-06-30' })).toMatchObject({
      by: '2021-06-30',
      trace: onTheWay('2021-06-30'),
    });
    expect(stepOf('create', { by: '2021-07-01' })).toMatchObject({
      by: '2021-06-30',
      trace: [...onTheWay('2021-07-01'), lastCreation],
    });
  });

  test('a reservation bounds it where it came before it had to', () => {
    const plan = (reserved: string) =>
      stepOf('create', { facts: { created: '2021-03-01', reserved }, by: '2021-06-15' });
    expect(plan('2021-06-15')).toMatchObject({ by: '2021-06-15', trace: onTheWay('2021-06-15') });
    expect(plan('2021-06-14')).toMatchObject({
      by: '2021-06-14',
      trace: [...onTheWay('2021-06-15'), { step: 'given', field: 'reserved', day: '2021-06-14' }],
    });
  });

  test.for([
    [{ created: '2021-06-30' }, undefined],
    [{ created: '2021-07-01' }, 1],
    [{ created: '2021-06-10', reserved: '2021-06-10' }, undefined],
    [{ created: '2021-06-11', reserved: '2021-06-10' }, 1],
    [{ created: '2021-06-01', assigned: '2021-07-02' }, 2],
  ] as const)('%j is late by %s days', ([facts, daysLate]) => {
    expect(stepOf('create', { facts, by: '2021-08-01' })?.daysLate).toBe(daysLate);
  });
});

describe('there is room from the last thing done, and within one life', () => {
  const wrongOrder = { created: '2021-06-20', assigned: '2021-06-10' };
  test.for<[VoucherFacts, string, number | undefined, boolean]>([
    [{ created: '2021-06-10' }, '2021-06-10', undefined, true],
    [{ created: '2021-06-10' }, '2021-06-09', undefined, false],
    [{ created: '2021-06-10' }, '2021-06-10', 1, true],
    [{ created: '2021-06-10' }, '2021-06-10', 2, false],
    [{ created: '2021-06-10' }, '2021-06-24', 15, true],
    [{ created: '2021-06-10' }, '2021-06-23', 15, false],
    [{ created: '2021-06-10', assigned: '2021-06-28' }, '2021-06-28', 1, true],
    [{ created: '2021-06-10', assigned: '2021-06-28' }, '2021-06-27', 1, false],
    [{ created: '2021-06-10', reserved: '2021-06-28' }, '2021-06-28', 1, true],
    [{ created: '2021-06-10', reserved: '2021-06-28' }, '2021-06-27', 1, false],
    [wrongOrder, '2021-06-20', 1, true],
    [wrongOrder, '2021-06-19', 1, false],
    [{ created: '2021-03-01', delivered: '2021-03-05' }, '2021-03-05', 15, true],
    [{ created: '2021-03-01', delivered: '2021-03-05' }, '2021-03-04', 3, false],
    // Created and begun on day 0, redeemed on day 180.
    [{}, '2021-08-01', 181, true],
    [{}, '2021-08-01', 182, false],
    // Before the oldest page that states a life none is known, so none is exceeded.
    [{}, '2018-12-31', 200, true],
    [{}, '2021-08-01', 1_000_000, false],
    [{ created: '2021-06-10' }, '2021-08-01', 1_000_000, false],
  ])('%j by %s in %s days: %s', ([facts, by, takes, fits]) => {
    const { steps, problems } = planBackwards({ facts, by, takes }, { asOf });
    expect(steps.length > 0).toBe(fits);
    const told = problems.filter(({ code }) => code === 'no-room');
    expect(told).toEqual(fits ? [] : [{ code: 'no-room', days: takes ?? 1 }]);
  });
});

test.for([
  { delivered: '2021-03-05' },
  { reported: '2021-03-05' },
  { delivered: '2021-03-05', reported: '2021-03-20' },
])('what is delivered or reported is neither reserved nor started again: %j', (over) => {
  const facts = { created: '2021-03-01', ...over };
  const plan = (by: string) =>
    planBackwards({ facts, by, takes: 15 }, { asOf: '2021-04-07' }).steps.map(({ id }) => id);
  expect(plan('2021-04-10')).toEqual(['redeem', 'claim']);
  expect(plan('2021-03-04')).toEqual([]);
});

test('the longest engagement is no problem, a day more is', () => {
  const problems = (takes: number) => planBackwards({ by: '2021-08-01', takes }, { asOf }).problems;
  expect(problems(15)).toEqual([]);
  expect(problems(16)).toEqual([
    { code: 'longer-than-longest', days: 15, sources: ['C-NEWS', 'D-POL1', 'D-POL2', 'D-POL3'] },
  ]);
});

describe('a payment request is planned only by a window that is known', () => {
  test.for([
    // Redemption on 9 July: the window has to be known on the day of the answer.
    ['2021-01-10', undefined, '2021-04-06', undefined],
    ['2021-01-10', undefined, '2021-04-07', '2021-09-07'],
    // An answer of later: the window has to be in force on the day of redemption.
    ['2021-01-10', '2021-04-06', '2021-05-01', undefined],
    ['2021-01-10', '2021-04-07', '2021-05-01', '2021-06-06'],
  ] as const)('created %s, redeemed by %s, asked on %s: %s', ([created, by, day, claim]) => {
    expect(stepOf('claim', { facts: { created }, by }, day)?.by).toBe(claim);
  });
});

describe('what is no goal and no length is left out of the count', () => {
  const goals = ['soon', '2021-02-30', '', 7, 20210801, null, ['2021-08-01']];
  test.for(goals)('by %j', (by) => {
    const facts = { created: '2021-06-10' };
    const without = planBackwards({ facts }, { asOf });
    expect(without.steps).toHaveLength(4);
    expect(planBackwards({ facts, by } as never, { asOf })).toEqual(without);
  });

  test.for([0, -1, 1.5, NaN, Infinity, '5', true, null, [5]])('in %j days', (takes) => {
    for (const by of ['2021-06-09', '2021-06-10', '2021-08-01']) {
      const question = { facts: { created: '2021-06-10' }, by };
      const without = planBackwards(question, { asOf });
      expect(planBackwards({ ...question, takes } as never, { asOf }), by).toEqual(without);
    }
  });
});

test('where no life is known for the very last voucher, the last day to redeem limits alone', () => {
  const lifetime = { ...voucherRules.lifetime, changes: [] };
  const rules = { ...voucherRules, lifetime, longest: engagementLongest };
  const { steps } = countBack({ ...rules, lastExpiry: 'last-voucher-expiry' }, {}, { asOf });
  const only = { limit: 'last-redemption-day', day: '2022-01-01' };
  expect(steps.find(({ id }) => id === 'redeem')).toMatchObject({
    by: '2022-01-01',
    trace: [lastRedemption, { step: 'earliest', of: [only], chosen: only }],
  });
});

const judged = new Map<string, boolean>();

/** Whether a voucher with these days breaks no limit, as the assessment judges it. */
function isInTime(facts: VoucherFacts): boolean {
  const key = Object.values(facts).join();
  const known = judged.get(key) ?? judge(facts);
  judged.set(key, known);
  return known;
}

function judge(facts: VoucherFacts): boolean {
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
  // Every other day, the last possible ones (7, 17 and 27 December) among them.
  const goals = Array.from({ length: 23 }, (_, index) => addDays('2021-11-21', index * 2)!);
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
    expect(count).toBe(92);
    expect(settled).toBeGreaterThan(45);
    expect(wrong).toEqual([]);
  });
});
