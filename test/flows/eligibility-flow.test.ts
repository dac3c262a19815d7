import { describe, expect, test } from 'vitest';
import {
  eligibilityFlow,
  questionKey,
  type EligibilityCheck,
  type EligibilityFlow,
} from '../../src/flows/eligibility-flow.ts';
import { answeredOn, noLongerAsked } from '../../src/flows/flow.ts';
import { flowFaults } from '../../src/flows/flow-faults.ts';
import { eligibilityAssessment, engagements, type ConditionId } from '../../src/rules/index.ts';
import {
  asRulesTake,
  askedAbout,
  everyWay,
  meets,
  valuesOf,
  verdictByHand,
  walkBy,
  type Answers,
} from '../support/eligibility-model.ts';

/** A day of each period in which the questions are the same, and the days beside each change. */
const days = ['2019-01-21', '2020-08-19', '2020-08-20', '2020-12-02', '2021-04-08', '2021-04-09'];

/** How many ways each day has, told from the requirements: levels, assessments and the rest. */
function waysByHand(asOf: string): number {
  return engagements.reduce((sum, engagement) => {
    const asked = askedAbout(engagement, asOf);
    const stage = (field: string, options: number, enough: number) => {
      const count = asked.filter((key) => key.startsWith(field)).length;
      // Each question but the last ends the stage with the answers that are enough.
      const ways = (left: number): number =>
        left === 1 ? options : enough + (options - enough) * ways(left - 1);
      return count === 0 ? 1 : ways(count);
    };
    const others = asked.filter((key) => /^(compliance|agreement|enrolled)/.test(key)).length;
    return (
      sum +
      stage('competencies.', 4, engagement.levels.length) *
        stage('consultantAssessments.', 3, 1) *
        3 ** others *
        (asked.includes('renewedOn') ? 5 : 1)
    );
  }, 0);
}

/** The best and the worst answer a question can have. */
const extremes = (key: string, asOf: string): [best: string, worst: string] => {
  if (key.startsWith('competencies.')) return ['gold', 'none'];
  return key === 'renewedOn' ? [asOf, 'never'] : ['yes', 'no'];
};

/** The answers with every question that has none answered: each in the best, or the worst way. */
function filled(answers: Answers, asOf: string, best: (key: string) => boolean): Answers {
  const engagement = engagements.find(({ id }) => id === answers['engagement'])!;
  const rest = askedAbout(engagement, asOf).map((key) => [
    key,
    extremes(key, asOf)[best(key) ? 0 : 1],
  ]);
  return { ...Object.fromEntries(rest), ...answers };
}

describe.for(days)('the flow as of %s', (asOf) => {
  const flow = eligibilityFlow(asOf);
  const ways = [...everyWay(flow, asOf)];

  test('has no fault', () => {
    expect(flowFaults(flow)).toEqual([]);
  });

  test('is walked whole: every way ends, and every node and edge is on one', () => {
    const nodes = new Set<string>();
    const edges = new Set<string>(['engagement on unknown']);
    nodes.add('every');
    for (const { answers } of ways) {
      for (const onward of [false, true]) trace(flow, answers, asOf, onward, nodes, edges);
    }
    const wanted = [...flow.nodes.values()].flatMap((node) => [
      ...(node.kind !== 'question' && node.onward !== undefined ? [`${node.id} onward`] : []),
      ...(node.kind === 'outcome' ? [] : node.edges.map(({ on }) => `${node.id} on ${on}`)),
    ]);
    expect([...flow.nodes.keys()].filter((id) => !nodes.has(id))).toEqual([]);
    expect(wanted.filter((edge) => !edges.has(edge))).toEqual([]);
    expect(edges.size).toBe(wanted.length);
    const outcomes = [...flow.nodes.values()].filter(({ kind }) => kind === 'outcome').length;
    console.log(
      `${asOf}: ${ways.length} ways, ${nodes.size} nodes, ${edges.size} edges, ${outcomes} outcomes`,
    );
    expect(ways.length).toBe(waysByHand(asOf));
  });

  test('ends with the verdict worked out by hand, early or late', () => {
    for (const { answers, walk: way } of ways) {
      const wanted = verdictByHand(answers, asOf);
      const early = walkBy(flow, answers, asOf, false).end;
      const found = [way.end, early].map((end) => end.kind === 'outcome' && end.outcome.verdict);
      if (found.some((verdict) => verdict !== wanted)) {
        expect({ answers, found }).toEqual({ answers, found: [wanted, wanted] });
      }
    }
    expect(new Set(ways.map(({ answers }) => verdictByHand(answers, asOf))).size).toBe(
      asOf < '2020-08-20' ? 2 : 3,
    );
  });

  test('ends with the verdict of the public rules, on a spread of ways', () => {
    const spread = ways.filter((_, index) => index % Math.ceil(ways.length / 150) === 0);
    for (const { answers, walk: way } of spread) {
      const { engagements: all } = eligibilityAssessment(asRulesTake(answers), { asOf });
      const { verdict } = all.find(({ engagement }) => engagement === answers['engagement'])!;
      expect(way.end.kind === 'outcome' && way.end.outcome.verdict).toBe(verdict);
    }
    expect(spread.length).toBeGreaterThanOrEqual(100);
  });

  test('asks only what can still change the result, and nothing left out could have', () => {
    const seen = new Set<string>();
    let asked = 0;
    for (const { answers } of ways) {
      const { answered } = walkBy(flow, answers, asOf, false);
      let before: Answers = { engagement: answers['engagement']! };
      for (const { question } of answered.slice(1)) {
        const key = questionKey(question);
        const state = JSON.stringify([before, key]);
        if (!seen.has(state)) {
          seen.add(state);
          asked += 1;
          // Another competency that qualifies would hide what this answer does.
          const field = key.split('.')[0]!;
          const others = (one: string) => !one.startsWith(`${field}.`);
          const verdicts = extremes(key, asOf).map((value) =>
            verdictByHand(filled({ ...before, [key]: value }, asOf, others), asOf),
          );
          if (verdicts[0] === verdicts[1]) {
            expect({ before, key, verdicts }).toEqual({ before, key, verdicts: 'two' });
          }
        }
        before = { ...before, [key]: answers[key]! };
      }
      const verdict = verdictByHand(before, asOf);
      const ends = [true, false].map((best) =>
        verdictByHand(
          filled(before, asOf, () => best),
          asOf,
        ),
      );
      if (ends.some((end) => end !== verdict)) {
        expect({ before, ends }).toEqual({ before, ends: [verdict, verdict] });
      }
    }
    console.log(`${asOf}: ${asked} questions asked in different states`);
    expect(asked).toBeGreaterThan(100);
  });
});

/** Notes every node and edge on the way of these answers, led by verdicts worked out by hand. */
function trace(
  flow: EligibilityFlow,
  answers: Answers,
  asOf: string,
  onward: boolean,
  nodes: Set<string>,
  edges: Set<string>,
): void {
  const option = (key: string) =>
    key === 'renewedOn' && /^\d/.test(answers[key] ?? '') ? 'day' : answers[key];
  for (let id = flow.start; ;) {
    const node = flow.nodes.get(id)!;
    nodes.add(id);
    if (node.kind !== 'question' && onward && node.onward !== undefined) {
      edges.add(`${id} onward`);
      id = node.onward;
      continue;
    }
    if (node.kind === 'outcome') {
      expect(id).toBe(walkBy(flow, answers, asOf, onward).end.id);
      return;
    }
    const on =
      node.kind === 'question'
        ? option(questionKey(node.question))
        : checked(node.check, answers, asOf);
    edges.add(`${id} on ${on}`);
    id = node.edges.find((edge) => edge.on === on)!.to;
  }
}

const fields: Record<ConditionId, string> = {
  competency: 'competencies.',
  'consultant-assessment': 'consultantAssessments.',
  'compliance-training': 'complianceTraining',
  'agreement-signed': 'agreementSigned',
  'offering-enrolled': 'enrolledOfferings.',
  'yearly-renewal': 'renewedOn',
};

/** The verdict at a check, by hand. */
function checked(check: EligibilityCheck, answers: Answers, asOf: string): string {
  if ('whole' in check) return verdictByHand(answers, asOf);
  if ('condition' in check) return onCondition(check.condition, answers, asOf);
  const order = Object.keys(fields) as ConditionId[];
  const earlier = order.slice(0, order.indexOf(check.before));
  return earlier.some((id) => onCondition(id, answers, asOf) === 'unknown') ? 'unknown' : 'yes';
}

/** The verdict on one condition: that on the whole, were every other one met. */
function onCondition(condition: ConditionId, answers: Answers, asOf: string): string {
  const field = fields[condition];
  const own = Object.entries(answers).filter(([key]) => key.startsWith(field));
  const engagement = answers['engagement']!;
  const asked = askedAbout(
    engagements.find(({ id }) => id === engagement)!,
    asOf,
  );
  const others = asked
    .filter((key) => !key.startsWith(field))
    .map((key) => [key, extremes(key, asOf)[0]]);
  const verdict = verdictByHand({ engagement, ...Object.fromEntries([...own, ...others]) }, asOf);
  // Before the table nothing is ever yes; a condition that is met shows as the rest: unknown.
  const met = own.some(([key, value]) => isMet(key, value, asOf));
  return verdict === 'unknown' && asOf < '2020-08-20' && met ? 'yes' : verdict;
}

const isMet = (key: string, value: string, asOf: string) =>
  key === 'renewedOn'
    ? /^\d/.test(value) && `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` >= asOf
    : value === 'yes';

test('before the first edition there is nothing to ask, and the answer is not known', () => {
  const flow = eligibilityFlow('2019-01-20');
  expect(flowFaults(flow)).toEqual([]);
  expect([...flow.nodes.values()]).toEqual([
    { kind: 'outcome', id: 'unknown', outcome: { verdict: 'unknown' } },
  ]);
});

test('a question can be struck out of the flow, and the fault is found', () => {
  const flow = eligibilityFlow('2021-05-01');
  const nodes = new Map(flow.nodes);
  nodes.delete('data-estate-modernization/agreementSigned');
  expect(flowFaults({ ...flow, nodes })).toContain(
    'data-estate-modernization/check.consultant-assessment leads to data-estate-modernization/agreementSigned, which the flow does not have',
  );
});

describe('a changed answer', () => {
  test.for(['2020-08-20', '2021-04-09'])(
    'as of %s takes away only what has lost its question',
    (asOf) => {
      const flow = eligibilityFlow(asOf);
      // Every way of the later day; of the earlier one, which has ten times as many, each 29th.
      const ways = [...everyWay(flow, asOf)].filter(
        (_, index) => asOf > '2021' || index % 29 === 0,
      );
      let changes = 0;
      let dropped = 0;
      for (const { answers } of ways) {
        const answered = answeredOn(flow, walkBy(flow, answers, asOf, true));
        for (const { question, edges } of answered) {
          const key = questionKey(question);
          for (const value of edges.flatMap(({ on }) => valuesOf(on, asOf))) {
            if (value === answers[key] || (key === 'engagement' && value === 'unknown')) continue;
            changes += 1;
            const changed = { ...answers, [key]: value };
            const after = walkBy(flow, changed, asOf, true);
            const lost = noLongerAsked(flow, answered, after, questionKey).map(questionKey);
            const wanted = Object.keys(answers).filter((one) => !stillAsked(one, changed, asOf));
            dropped += wanted.length;
            if (lost.toSorted().join() !== wanted.toSorted().join()) {
              expect({ answers, key, value, lost }).toEqual({ answers, key, value, lost: wanted });
            }
          }
        }
      }
      console.log(
        `${asOf}: ${changes} changes in ${ways.length} states, ${dropped} answers dropped`,
      );
      expect(changes).toBeGreaterThan(20_000);
      expect(dropped).toBeGreaterThan(1000);
    },
  );

  /** By hand: asked about the engagement, and no earlier answer of its kind is enough already. */
  function stillAsked(key: string, answers: Answers, asOf: string): boolean {
    if (key === 'engagement') return true;
    const engagement = engagements.find(({ id }) => id === answers['engagement'])!;
    const asked = askedAbout(engagement, asOf);
    const [field = '', id] = key.split('.');
    const earlier = asked
      .slice(0, asked.indexOf(key))
      .filter((one) => id !== undefined && one.startsWith(`${field}.`));
    return asked.includes(key) && !earlier.some((one) => meets(one, answers[one], engagement));
  }
});
