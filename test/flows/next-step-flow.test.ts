import { describe, expect, test } from 'vitest';
import { flowFaults } from '../../src/flows/flow-faults.ts';
import { noLongerAsked } from '../../src/flows/flow.ts';
import { nextStepFlow, nextStepKey, type NextStepFlow } from '../../src/flows/next-step-flow.ts';
import { outcomesOn } from '../support/next-step-outcomes.ts';
import { nextStep, voucherEvents, type VoucherEvent } from '../../src/rules/index.ts';
import {
  askedByHand,
  everyWay,
  guideOf,
  isDay,
  option,
  outcomeByHand,
  retold,
  situationOf,
  valuesOf,
  walkBy,
  type Answers,
} from '../support/next-step-model.ts';

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

/** What a reader is told: the outcome, and of every step that is not done its state and last day. */
function resultOf(answers: Answers, asOf: string): string {
  const { outcome, tasks } = nextStep(situationOf(answers), { asOf });
  const open = tasks.filter(({ state }) => state !== 'done');
  return JSON.stringify([
    outcome,
    open.map(({ step, state, deadline }) => [step, state, deadline?.by, deadline?.status]),
  ]);
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

  test('ends with the outcome worked out by hand', () => {
    for (const answers of ways) {
      const { end } = walkBy(flow, answers, asOf);
      const outcome = outcomeByHand(answers, asOf);
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
    const whole = ways.filter(({ role }) => asked.includes(role!));
    for (const answers of withStarts(whole)) {
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

/** Ways and everything they begin with, each once. */
function withStarts(ways: readonly Answers[]): Answers[] {
  const starts = ways.flatMap((answers) => {
    const all = Object.entries(answers);
    return all.map((_, at): Answers => Object.fromEntries(all.slice(0, at + 1)));
  });
  return [...new Map(starts.map((one) => [JSON.stringify(one), one])).values()];
}

const edgesOf = (flow: NextStepFlow, id: string) => {
  const node = flow.nodes.get(id)!;
  return node.kind === 'outcome' ? [] : node.edges;
};

test('a question struck out, or one that nothing leads to, is found', () => {
  const { start, nodes } = nextStepFlow('2021-05-01');
  const without = new Map(nodes);
  without.delete('reserved/assigned');
  expect(flowFaults({ start, nodes: without })).toEqual([
    'reserved/created leads to reserved/assigned, which the flow does not have',
    'reserved/created/lifetime leads to reserved/assigned, which the flow does not have',
  ]);
  const more = new Map(nodes).set('lost', { kind: 'outcome', id: 'lost', outcome: 'act' });
  expect(flowFaults({ start, nodes: more })).toEqual(['lost cannot be reached from role']);
});

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
