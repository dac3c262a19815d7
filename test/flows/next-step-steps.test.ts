import { describe, expect, test } from 'vitest';
import { flowFaults } from '../../src/flows/flow-faults.ts';
import {
  doneAnswer,
  editionDay,
  nextStepFlow,
  nextStepGuide,
  nextStepKey,
  roles,
  type NextStepNode,
} from '../../src/flows/next-step-flow.ts';
import { outcomesOn } from '../support/next-step-outcomes.ts';
import {
  addDays,
  journeyOn,
  nextStep,
  type JourneyRole,
  type NextOutcome,
  type StepId,
} from '../../src/rules/index.ts';

// The flow node by node, typed by hand from the steps of each edition and the days that can change
// something. The walks through all of it are tested beside this.

const edgesOf = (node: NextStepNode) =>
  node.kind === 'outcome' ? [] : node.edges.map(({ on, to }) => `${on} → ${to}`);

function linesOf(asOf: string, outcomes?: NextOutcome[]): string[] {
  const flow = nextStepFlow(asOf, outcomes);
  expect(flowFaults(flow)).toEqual([]);
  return [...flow.nodes.values()].map((node) => {
    const what =
      node.kind === 'question'
        ? `? ${nextStepKey(node.question)}`
        : node.kind === 'check'
          ? `check ${node.check}`
          : `end ${node.outcome}`;
    return [`${node.id}: ${what}`, ...edgesOf(node)].join('; ');
  });
}

const begin = [
  'role: ? role; new-partner → day; existing-partner → day; customer → day; auditor → day; unknown → day',
  'day: ? day; today → audience; 2019-01 → audience; 2020-01 → audience; 2020-12 → audience; 2021-04 → audience; day → audience',
  'audience: check audience; new → new/done; enrolled → enrolled/done',
];
const reserved = [
  'reserved/created: ? created; day → reserved/created/lifetime; unknown → reserved/assigned',
  'reserved/created/lifetime: check lifetime/created; known → outcome; unknown → reserved/assigned',
  'reserved/assigned: ? assigned; day → reserved/assigned/lifetime; unknown → reserved/reserved',
  'reserved/assigned/lifetime: check lifetime/assigned; known → outcome; unknown → reserved/reserved',
  'reserved/reserved: ? reserved; day → outcome; unknown → outcome',
];
const unsureFromAssigned = [
  'unsure/assigned: ? assigned; day → unsure/reserved; not-yet → outcome; unknown → unsure/reserved',
  'unsure/reserved: ? reserved; day → unsure/reported; not-yet → outcome; unknown → unsure/reported',
  'unsure/reported: ? reported; day → unsure/redeemed; not-yet → outcome; unknown → unsure/redeemed',
  'unsure/redeemed: ? redeemed; day → unsure/claimed; not-yet → outcome; unknown → unsure/claimed',
  'unsure/claimed: ? claimed; day → outcome; not-yet → outcome; unknown → outcome',
];
const end = [
  'outcome: check outcome; act → act; wait → wait; finished → finished; too-late → too-late',
  'act: end act',
  'wait: end wait',
  'finished: end finished',
  'too-late: end too-late',
];

describe('the flow', () => {
  test('of the edition of 2019, in which the assignment is no step', () => {
    expect(linesOf('2019-01-21')).toEqual([
      ...begin,
      'new/done: ? done; none → beforeIn2019/created; verify-eligibility → beforeIn2019/created; enroll → beforeIn2019/created; business-profile → beforeIn2019/created; reserve-voucher → reserved/created; deliver-engagement → reserved/created; redeem-voucher → outcome; request-payment → outcome; unknown → unsure/created',
      'enrolled/done: ? done; none → beforeIn2019/created; reserve-voucher → reserved/created; deliver-engagement → reserved/created; redeem-voucher → outcome; request-payment → outcome; unknown → unsure/created',
      'beforeIn2019/created: ? created; day → beforeIn2019/created/lifetime; not-yet → outcome; unknown → beforeIn2019/assigned',
      'beforeIn2019/created/lifetime: check lifetime/created; known → outcome; unknown → beforeIn2019/assigned',
      'beforeIn2019/assigned: ? assigned; day → outcome; not-yet → outcome; unknown → outcome',
      ...reserved,
      // The day of the assignment counts only in place of the creation's.
      'unsure/created: ? created; day → unsure/created/lifetime; not-yet → outcome; unknown → unsure/assigned',
      'unsure/created/lifetime: check lifetime/created; known → unsure/reserved; unknown → unsure/assigned',
      ...unsureFromAssigned,
      ...end,
    ]);
  });

  const in2020 = (redeemed: string) => [
    `new/done: ? done; none → before/created; verify-eligibility → before/created; enroll → before/created; business-profile → before/created; assign-voucher → assigned/created; reserve-voucher → reserved/created; deliver-engagement → reserved/created; redeem-voucher → ${redeemed}; request-payment → outcome; unknown → unsure/created`,
    `enrolled/done: ? done; none → before/created; assign-voucher → assigned/created; reserve-voucher → reserved/created; deliver-engagement → reserved/created; redeem-voucher → ${redeemed}; request-payment → outcome; unknown → unsure/created`,
    'before/created: ? created; day → outcome; not-yet → outcome; unknown → outcome',
    'assigned/created: ? created; day → assigned/created/lifetime; unknown → assigned/assigned',
    'assigned/created/lifetime: check lifetime/created; known → outcome; unknown → assigned/assigned',
    'assigned/assigned: ? assigned; day → outcome; unknown → outcome',
    ...reserved,
  ];
  const unsure = [
    'unsure/created: ? created; day → unsure/assigned; not-yet → outcome; unknown → unsure/assigned',
    ...unsureFromAssigned,
  ];

  test.for(['2020-01-31', '2021-04-06'])('of %s, when the payment has no last day', (asOf) => {
    expect(linesOf(asOf)).toEqual([...begin, ...in2020('outcome'), ...unsure, ...end]);
  });

  test('from the day on which the payment has its window', () => {
    expect(linesOf('2021-04-07')).toEqual([
      ...begin,
      ...in2020('redeemed/redeemed'),
      // A redemption that has a day starts the window: no life is asked about.
      'redeemed/redeemed: ? redeemed; day → outcome; unknown → redeemed/created',
      'redeemed/created: ? created; day → redeemed/created/lifetime; unknown → redeemed/assigned',
      'redeemed/created/lifetime: check lifetime/created; known → outcome; unknown → redeemed/assigned',
      'redeemed/assigned: ? assigned; day → redeemed/assigned/lifetime; unknown → redeemed/reserved',
      'redeemed/assigned/lifetime: check lifetime/assigned; known → outcome; unknown → redeemed/reserved',
      'redeemed/reserved: ? reserved; day → outcome; unknown → outcome',
      ...unsure,
      ...end,
    ]);
  });

  test('before the first edition asks for the day alone', () => {
    expect(linesOf('2019-01-20')).toEqual([
      'day: ? day; today → unknown; 2019-01 → unknown; 2020-01 → unknown; 2020-12 → unknown; 2021-04 → unknown; day → unknown',
      'unknown: end unknown',
    ]);
  });

  test('has the ends that a day can have', () => {
    expect(linesOf('2026-11-21', ['finished', 'too-late']).slice(-3)).toEqual([
      'outcome: check outcome; finished → finished; too-late → too-late',
      'finished: end finished',
      'too-late: end too-late',
    ]);
  });

  test('begins with the role, or with the day where there is nothing else', () => {
    expect(['2019-01-21', '2019-01-20'].map((asOf) => nextStepFlow(asOf).start)).toEqual([
      'role',
      'day',
    ]);
  });
});

test.for([
  ['2019-01-20', undefined],
  ['2019-01-21', '2019-01-21'],
  ['2020-01-30', '2019-01-21'],
  ['2020-01-31', '2020-01-31'],
  ['2020-12-01', '2020-01-31'],
  ['2020-12-02', '2020-12-02'],
  ['2021-04-06', '2020-12-02'],
  ['2021-04-07', '2021-04-07'],
  ['2026-11-21', '2021-04-07'],
] as const)('on %s the edition is that of %s', ([asOf, from]) => {
  expect(editionDay(asOf)).toBe(from);
});

test.for<[StepId[], JourneyRole | undefined, string, string | undefined]>([
  [[], 'new-partner', '2021-05-01', undefined],
  [['enroll', 'verify-eligibility'], 'new-partner', '2021-05-01', 'enroll'],
  // Who is not sure is taken for a new partner.
  [['enroll'], undefined, '2021-05-01', 'enroll'],
  // An enrolled reader is not asked about the steps of a new partner.
  [['enroll'], 'existing-partner', '2021-05-01', 'none'],
  [['enroll'], 'customer', '2021-05-01', 'none'],
  [['enroll', 'assign-voucher'], 'auditor', '2021-05-01', 'assign-voucher'],
  // The assignment is a step from 2020 on.
  [['assign-voucher'], 'customer', '2020-01-31', 'assign-voucher'],
  [['assign-voucher'], 'customer', '2020-01-30', 'none'],
  [['reserve-voucher'], 'customer', '2020-01-30', 'reserve-voucher'],
  [['reserve-voucher'], 'customer', '2019-01-20', 'none'],
])('with %j done, %s has as of %s done up to %s', ([done, role, asOf, answer]) => {
  expect(doneAnswer(done, role, asOf)).toBe(answer);
});

describe('the guide', () => {
  const guideOf = (role: string | undefined, days: Record<string, string> = {}) =>
    nextStepGuide(({ field }) => (field === 'role' ? role : `the ${field}`), days, 'finished');

  test('parts who has to enrol from who has', () => {
    const audience = (role?: string) => guideOf(role).verdictAt('audience');
    expect(['new-partner', 'unknown', undefined].map(audience)).toEqual(['new', 'new', 'new']);
    expect(['existing-partner', 'customer', 'auditor'].map(audience)).toEqual([
      'enrolled',
      'enrolled',
      'enrolled',
    ]);
  });

  test('knows a lifetime from the day on which one is stated', () => {
    const known = (created: string) => guideOf('customer', { created });
    expect(known('2018-12-19').verdictAt('lifetime/created')).toBe('unknown');
    expect(known('2018-12-20').verdictAt('lifetime/created')).toBe('known');
    expect(known('2018-12-20').verdictAt('lifetime/assigned')).toBe('unknown');
    expect(guideOf('customer', { assigned: '2021-05-01' }).verdictAt('lifetime/assigned')).toBe(
      'known',
    );
  });

  test('has the result from the rules, and the answers from the reader', () => {
    expect(guideOf('customer').verdictAt('outcome')).toBe('finished');
    expect(guideOf('customer').optionOf({ field: 'role' })).toBe('customer');
    expect(guideOf('customer').optionOf({ field: 'day' })).toBe('the day');
  });
});

test.for<[string, NextOutcome[]]>([
  ['2019-01-20', []],
  // A voucher of the first day's time cannot be too old yet: no older lifetime is known.
  ['2019-01-21', ['act', 'wait', 'finished']],
  ['2019-06-18', ['act', 'wait', 'finished']],
  // 181 days after the first day with a lifetime, 2018-12-20, a voucher of then is past its end.
  ['2019-06-19', ['act', 'wait', 'finished', 'too-late']],
  ['2021-07-01', ['act', 'wait', 'finished', 'too-late']],
  ['2022-01-02', ['act', 'wait', 'finished', 'too-late']],
  // The last payment could be requested on this day.
  ['2022-03-02', ['act', 'wait', 'finished', 'too-late']],
  ['2022-03-03', ['finished', 'too-late']],
])('as of %s the results are %j', ([asOf, outcomes]) => {
  expect(outcomesOn(asOf)).toEqual(outcomes);
});

test('the results of a day are those of any voucher, or of none, at any step', () => {
  const ages = [0, -1, -180, -181, -182, -241, -400];
  for (const asOf of ['2019-06-19', '2020-01-31', '2021-04-07', '2021-12-28', '2022-03-02']) {
    const vouchers = [{}, ...ages.map((days) => ({ created: addDays(asOf, days) }))];
    const order = journeyOn(asOf);
    const found = roles.flatMap((role) =>
      [...order.keys(), order.length].flatMap((count) =>
        vouchers.map((voucher) => {
          const situation = { role, done: order.slice(0, count), voucher };
          return nextStep(situation, { asOf }).outcome;
        }),
      ),
    );
    expect([...new Set(found)].toSorted(), asOf).toEqual(outcomesOn(asOf).toSorted());
  }
});
