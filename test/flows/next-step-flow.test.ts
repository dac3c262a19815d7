import { describe, expect, test } from 'vitest';
import { flowFaults } from '../../src/flows/flow-faults.ts';
import { noLongerAsked, walk } from '../../src/flows/flow.ts';
import {
  nextStepFlow,
  nextStepGuide,
  nextStepKey,
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
} from '../../src/rules/index.ts';

/** A day of each edition and of each phase. */
const days = [
  '2019-01-21',
  '2020-01-30',
  '2020-12-02',
  '2021-06-30',
  '2022-01-01',
  '2022-01-02',
  '2026-11-21',
];

type Answers = Readonly<Record<string, string>>;

/** Days of a voucher: on the day itself or near the end of the programme, and long before. */
function valuesOf(on: string, asOf: string): string[] {
  const latest = asOf < '2021-12-20' ? asOf : '2021-12-20';
  return on === 'day' ? [0, -20, -190].map((far) => addDays(latest, far)!) : [on];
}

/** The situation that answers describe, told without the stores. */
function situationOf(answers: Answers) {
  const order = journeySteps.map(({ id }) => id);
  const done = order.indexOf(answers['done'] as StepId);
  const voucher = voucherEvents.flatMap((event) =>
    /^\d/.test(answers[event] ?? '') ? [[event, answers[event]!] as const] : [],
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
  return question.field === 'event' && /^\d/.test(answer ?? '') ? 'day' : answer;
};

const walkBy = (flow: NextStepFlow, answers: Answers, asOf: string) =>
  walk(
    flow,
    nextStepGuide(
      (question) => option(answers, question),
      nextStep(situationOf(answers), { asOf }).outcome,
    ),
  );

/** Every way through the flow, with days that are in order. */
function* everyWay(flow: NextStepFlow, asOf: string, answers: Answers = {}): Generator<Answers> {
  const { end } = walkBy(flow, answers, asOf);
  if (end.kind === 'outcome') {
    yield answers;
    return;
  }
  const latest = voucherEvents
    .map((event) => answers[event] ?? '')
    .filter((day) => /^\d/.test(day));
  const isDate = end.question.field === 'event' && end.question.event !== 'redeemed';
  for (const { on } of end.edges) {
    for (const value of valuesOf(on, asOf)) {
      if (isDate && /^\d/.test(value) && latest.some((day) => value < day)) continue;
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
      const started = ['created', 'assigned', 'reserved'].find((event) =>
        /^\d/.test(answers[event] ?? ''),
      );
      const end = started && answers[started]!;
      for (const [key, value] of leftOut(answers, asOf)) {
        // Days in order: what is left out does not lie before the day that is known.
        if (end && value < end) continue;
        if (resultOf({ ...answers, [key]: value }, asOf) !== result)
          found.push({ answers, key, value });
      }
    }
    expect(found.slice(0, 3)).toEqual([]);
  });

  test('a changed answer takes away only days that are no longer asked for', () => {
    let changes = 0;
    for (const answers of ways) {
      const { answered } = walkBy(flow, answers, asOf);
      for (const { question, edges } of answered) {
        const key = nextStepKey(question);
        if (key === 'day') continue;
        for (const { on } of edges) {
          if (on === option(answers, question)) continue;
          changes += 1;
          const changed = retold({ ...answers, [key]: valuesOf(on, asOf)[0]! });
          const after = walkBy(flow, changed, asOf);
          const lost = noLongerAsked(flow, answered, after, nextStepKey).map(nextStepKey);
          const asked = askedByHand(changed, asOf);
          const wanted = answered
            .map((node) => nextStepKey(node.question))
            .filter((one) => !asked.includes(one));
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
    const enrolled = !['new-partner', 'unknown'].includes(answers['role']!);
    const on =
      node.kind === 'question'
        ? option(answers, node.question)
        : node.check === 'audience'
          ? enrolled
            ? 'enrolled'
            : 'new'
          : nextStep(situationOf(answers), { asOf }).outcome;
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
function leftOut(answers: Answers, asOf: string): [string, string][] {
  const { done = 'unknown' } = answers;
  const reached: Record<string, string[]> = {
    'assign-voucher': ['created', 'assigned'],
    'reserve-voucher': ['created', 'assigned', 'reserved'],
    'deliver-engagement': ['created', 'assigned', 'reserved', 'delivered', 'reported'],
    'redeem-voucher': ['created', 'assigned', 'reserved', 'delivered', 'reported', 'redeemed'],
    'request-payment': [...voucherEvents],
  };
  return (reached[done] ?? [])
    .filter((event) => !(event in answers))
    .flatMap((event) => valuesOf('day', asOf).map((day): [string, string] => [event, day]));
}

/** The questions that stand after these answers, from the description and not from the flow. */
function askedByHand(answers: Answers, asOf: string): string[] {
  const { done } = answers;
  const first = ['role', 'day', 'done'];
  if (done === undefined) return [...first, ...voucherEvents];
  if (done === 'request-payment') return first;
  const in2019 = asOf < '2020-01-31';
  if (done === 'unknown') {
    const all = ['created', 'assigned', 'reserved', 'reported', 'redeemed', 'claimed'];
    const skipped = in2019 && /^\d/.test(answers['created'] ?? '') ? ['assigned'] : [];
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
  const isOffered = (answer: string | undefined) =>
    answer !== undefined && (answer !== 'not-yet' || mayBeAhead);
  const at = chain.findIndex((event) => answers[event] !== 'unknown');
  const stop = at >= 0 && isOffered(answers[chain[at]!]) ? at : -1;
  return [...first, ...(stop < 0 ? chain : chain.slice(0, stop + 1))];
}
