import { describe, expect, test } from 'vitest';
import { flowFaults } from '../../src/flows/flow-faults.ts';
import { noLongerAsked, walk, type Guide } from '../../src/flows/flow.ts';
import {
  nextStepFlow,
  nextStepGuide,
  nextStepKey,
  type NextStepCheck,
  type NextStepFlow,
  type NextStepQuestion,
} from '../../src/flows/next-step-flow.ts';
import { outcomesOn } from '../../src/flows/next-step-outcomes.ts';
import {
  addDays,
  journeySteps,
  nextStep,
  voucherEvents,
  type JourneyRole,
  type StepId,
  type VoucherEvent,
} from '../../src/rules/index.ts';

/** A day of each edition and of each phase, and the days around the payment window's first. */
const days = [
  '2019-01-21',
  '2020-01-30',
  '2020-12-02',
  '2021-04-06',
  '2021-04-07',
  '2021-06-30',
  '2022-01-01',
  '2022-01-02',
  '2026-11-21',
];

type Answers = Readonly<Record<string, string>>;

const isDay = (answer: string | undefined): answer is string => /^\d/.test(answer ?? '');

/** The last day for which no lifetime of a voucher is known. */
const beforeLifetimes = '2018-12-19';

/**
 * Days of a voucher: on the day itself or near the end of the programme, and long before; for those
 * that can start its life, also a day that starts none.
 */
function valuesOf(key: string, on: string, asOf: string): string[] {
  if (on !== 'day') return [on];
  const latest = asOf < '2021-12-20' ? asOf : '2021-12-20';
  const values = [0, -190].map((far) => addDays(latest, far)!);
  const old = ['created', 'assigned', 'reserved'].includes(key) ? [beforeLifetimes] : [];
  return [...new Set([...old, ...values])];
}

/** The situation that answers describe, told without the stores. */
function situationOf(answers: Answers) {
  const order = journeySteps.map(({ id }) => id);
  const done = order.indexOf(answers['done'] as StepId);
  const voucher = voucherEvents.flatMap((event) =>
    isDay(answers[event]) ? [[event, answers[event]!] as const] : [],
  );
  const role = answers['role'] === 'unknown' ? undefined : (answers['role'] as JourneyRole);
  return { role, done: order.slice(0, done + 1), voucher: Object.fromEntries(voucher) };
}

/** What a reader is told: the outcome, and of every step that is not done its state and last day. */
function resultOf(answers: Answers, asOf: string): string {
  const { outcome, tasks } = nextStep(situationOf(answers), { asOf });
  const open = tasks.filter(({ state }) => state !== 'done');
  return JSON.stringify([
    outcome,
    open.map(({ step, state, deadline }) => [step, state, deadline?.by, deadline?.status]),
  ]);
}

const option = (answers: Answers, question: NextStepQuestion) => {
  const answer = answers[nextStepKey(question)];
  return question.field === 'event' && isDay(answer) ? 'day' : answer;
};

/** Who knows the answers; the rules are asked for the outcome only where a way comes to it. */
function guideOf(answers: Answers, asOf: string): Guide<NextStepQuestion, NextStepCheck> {
  const situation = situationOf(answers);
  const guide = nextStepGuide(
    (question) => option(answers, question),
    situation.voucher,
    'unknown',
  );
  return {
    ...guide,
    verdictAt: (check) =>
      check === 'outcome' ? nextStep(situation, { asOf }).outcome : guide.verdictAt(check),
  };
}

const walkBy = (flow: NextStepFlow, answers: Answers, asOf: string) =>
  walk(flow, guideOf(answers, asOf));

/** Every way through the flow, with days that are in order. */
function* everyWay(flow: NextStepFlow, asOf: string, answers: Answers = {}): Generator<Answers> {
  const { end } = walkBy(flow, answers, asOf);
  if (end.kind === 'outcome') {
    yield answers;
    return;
  }
  const latest = voucherEvents.map((event) => answers[event] ?? '').filter((day) => isDay(day));
  const isDate = end.question.field === 'event' && end.question.event !== 'redeemed';
  for (const { on } of end.edges) {
    for (const value of valuesOf(nextStepKey(end.question), on, asOf)) {
      if (isDate && isDay(value) && latest.some((day) => value < day)) continue;
      // The day that is asked for is the day of this flow, however it is named.
      yield* everyWay(flow, asOf, { ...answers, [nextStepKey(end.question)]: value });
    }
  }
}

describe.for(days)('the next-step flow as of %s', (asOf) => {
  const flow = nextStepFlow(asOf, outcomesOn(asOf));
  // The answers to “which day” lead the same way: the ways are told for one, the edges for all.
  const ways = [...everyWay(flow, asOf, { day: 'today' })];

  test('has no fault, and is walked whole: every way ends, every node and edge is on one', () => {
    expect(flowFaults(flow)).toEqual([]);
    const nodes = new Set<string>();
    const edges = new Set<string>();
    for (const { on } of edgesOf(flow, 'day')) {
      for (const answers of on === 'today' ? ways : ways.slice(0, 1)) {
        trace(flow, { ...answers, day: on }, asOf, nodes, edges);
      }
    }
    const wanted = [...flow.nodes.values()].flatMap((node) =>
      node.kind === 'outcome' ? [] : node.edges.map(({ on }) => `${node.id} on ${on}`),
    );
    expect([...flow.nodes.keys()].filter((id) => !nodes.has(id))).toEqual([]);
    expect(wanted.filter((edge) => !edges.has(edge))).toEqual([]);
    const outcomes = [...flow.nodes.values()].filter(({ kind }) => kind === 'outcome').length;
    console.log(
      `${asOf}: ${ways.length} ways, ${nodes.size} nodes, ${edges.size} edges, ${outcomes} outcomes`,
    );
  });

  test('ends with the outcome of the table over the rules', () => {
    for (const answers of ways) {
      const { end } = walkBy(flow, answers, asOf);
      const { outcome } = nextStep(situationOf(answers), { asOf });
      if (end.id !== outcome) expect({ answers, end: end.id }).toEqual({ answers, end: outcome });
    }
  });

  test('asks only what can still change the result', () => {
    const results = new Map<string, Set<string>>();
    for (const answers of ways) {
      const { answered } = walkBy(flow, answers, asOf);
      const keys = answered.map(({ question }) => nextStepKey(question));
      const result = resultOf(answers, asOf);
      for (const [index, key] of keys.entries()) {
        if (key === 'day') continue;
        const before = keys.slice(0, index).map((one) => `${one}=${answers[one]}`);
        const state = JSON.stringify([before, key]);
        if (!results.has(state)) results.set(state, new Set());
        results.get(state)!.add(result);
      }
    }
    const idle = [...results].filter(([, found]) => found.size < 2).map(([state]) => state);
    expect(idle).toEqual([]);
    expect(results.size).toBeGreaterThan(40);
  });

  test('leaves out only what could not have changed the result', () => {
    const found: unknown[] = [];
    for (const answers of ways) {
      const result = resultOf(answers, asOf);
      for (const [key, value] of leftOut(answers, asOf)) {
        // Days in order: what is left out does not lie before an earlier event.
        const earlier = voucherEvents.slice(0, voucherEvents.indexOf(key));
        if (earlier.some((event) => isDay(answers[event]) && value < answers[event])) continue;
        if (resultOf({ ...answers, [key]: value }, asOf) !== result)
          found.push({ answers, key, value });
      }
    }
    expect(found.slice(0, 3)).toEqual([]);
  });

  test('a changed answer takes away only days that are no longer asked for', () => {
    let changes = 0;
    // All enrolled readers are asked the same.
    const asked = ['existing-partner', 'new-partner'];
    for (const answers of ways.filter(({ role }) => asked.includes(role!))) {
      const { answered } = walkBy(flow, answers, asOf);
      for (const { question, edges } of answered) {
        const key = nextStepKey(question);
        if (key === 'day') continue;
        for (const { on } of edges) {
          if (on === option(answers, question)) continue;
          changes += 1;
          const changed = retold({ ...answers, [key]: valuesOf(key, on, asOf).at(-1)! });
          const after = walkBy(flow, changed, asOf);
          const lost = noLongerAsked(flow, answered, after, nextStepKey).map(nextStepKey);
          const byHand = askedByHand(changed, asOf);
          const wanted = answered
            .map((node) => nextStepKey(node.question))
            .filter((one) => !byHand.includes(one));
          if (lost.join() !== wanted.join()) {
            expect({ answers, key, on, lost }).toEqual({ answers, key, on, lost: wanted });
          }
        }
      }
    }
    expect(changes).toBeGreaterThan(100);
  });
});

const edgesOf = (flow: NextStepFlow, id: string) => {
  const node = flow.nodes.get(id)!;
  return node.kind === 'outcome' ? [] : node.edges;
};

test('before the first edition only the day is asked, and no rule is known', () => {
  const flow = nextStepFlow('2019-01-20');
  expect(flowFaults(flow)).toEqual([]);
  expect([...flow.nodes.keys()]).toEqual(['day', 'unknown']);
});

/** Notes every node and edge on the way of these answers. */
function trace(
  flow: NextStepFlow,
  answers: Answers,
  asOf: string,
  nodes: Set<string>,
  edges: Set<string>,
): void {
  for (let id = flow.start; ;) {
    const node = flow.nodes.get(id)!;
    nodes.add(id);
    if (node.kind === 'outcome') return;
    const on =
      node.kind === 'question'
        ? option(answers, node.question)
        : guideOf(answers, asOf).verdictAt(node.check);
    edges.add(`${id} on ${on}`);
    id = node.edges.find((edge) => edge.on === on)!.to;
  }
}

/** Who is enrolled has done the steps of a new partner: of the steps asked about, nothing yet. */
function retold(answers: Answers): Answers {
  const isNew = ['new-partner', 'unknown'].includes(answers['role']!);
  const isFirst = ['verify-eligibility', 'enroll', 'business-profile'].includes(answers['done']!);
  return isFirst && !isNew ? { ...answers, done: 'none' } : answers;
}

/** Days of the voucher that were not asked for, as a reader could know them who has told the truth. */
function leftOut(answers: Answers, asOf: string): [VoucherEvent, string][] {
  const { done = 'unknown' } = answers;
  const reached: Record<string, readonly VoucherEvent[]> = {
    'assign-voucher': ['created', 'assigned'],
    'reserve-voucher': ['created', 'assigned', 'reserved'],
    'deliver-engagement': ['created', 'assigned', 'reserved', 'delivered', 'reported'],
    'redeem-voucher': ['created', 'assigned', 'reserved', 'delivered', 'reported', 'redeemed'],
    'request-payment': voucherEvents,
  };
  return (reached[done] ?? [])
    .filter((event) => !(event in answers))
    .flatMap((event) =>
      valuesOf(event, 'day', asOf).map((day): [VoucherEvent, string] => [event, day]),
    );
}

/** The questions that stand after these answers, from the description and not from the flow. */
function askedByHand(answers: Answers, asOf: string): string[] {
  const { done } = answers;
  const first = ['role', 'day', 'done'];
  if (done === undefined) return [...first, ...voucherEvents];
  const isClaimCounted = asOf >= '2021-04-07';
  if (done === 'request-payment' || (done === 'redeem-voucher' && !isClaimCounted)) return first;
  const in2019 = asOf < '2020-01-31';
  const startsLife = (answer = '') => /^\d/.test(answer) && answer > beforeLifetimes;
  if (done === 'unknown') {
    const all = ['created', 'assigned', 'reserved', 'reported', 'redeemed', 'claimed'];
    const skipped = in2019 && startsLife(answers['created']) ? ['assigned'] : [];
    const stop = all.findIndex((event) => answers[event] === 'not-yet');
    const asked = all.filter((event) => !skipped.includes(event));
    return [...first, ...(stop < 0 ? asked : asked.filter((one) => all.indexOf(one) <= stop))];
  }
  const chains: Record<string, string[]> = {
    'assign-voucher': ['created', 'assigned'],
    'reserve-voucher': ['created', 'assigned', 'reserved'],
    'deliver-engagement': ['created', 'assigned', 'reserved'],
    'redeem-voucher': ['redeemed', 'created', 'assigned', 'reserved'],
  };
  const chain = chains[done] ?? (in2019 ? ['created', 'assigned'] : ['created']);
  // A question without an answer that it offers leaves all behind it ahead.
  const mayBeAhead = !(done in chains);
  const ends = (event: string) => {
    const answer = answers[event];
    if (answer === 'not-yet') return mayBeAhead;
    return event === 'redeemed' ? isDay(answer) : startsLife(answer);
  };
  const isPassed = (event: string) =>
    answers[event] === 'unknown' || (isDay(answers[event]) && !ends(event));
  const at = chain.findIndex((event) => !isPassed(event));
  const stop = at >= 0 && ends(chain[at]!) ? at : -1;
  return [...first, ...(stop < 0 ? chain : chain.slice(0, stop + 1))];
}
