import {
  eligibilityFlow,
  meetsAlone,
  questionKey,
  type EligibilityFlow,
  type QuestionKey,
} from '../flows/eligibility-flow.ts';
import { flowFaults } from '../flows/flow-faults.ts';
import type { QuestionNode } from '../flows/flow.ts';
import {
  addDays,
  competencyTable,
  conditions,
  eligibilityAssessment,
  engagements,
  type CompetencyId,
  type ConditionId,
  type EngagementId,
  type Question,
  type SourceId,
} from '../rules/index.ts';

/** Where an answer leads, as the outline tells it. */
export type Effect =
  | { kind: 'met' | 'open' | 'no' | 'noUnlessUnsure' | 'byDay' }
  | { kind: 'another' | 'anotherUnlessOpen'; competency: CompetencyId };

export interface OutlinedQuestion {
  key: QuestionKey;
  question: Question;
  condition: ConditionId;
  /** The days it is asked for; absent where it always is, `until` absent where it still is. */
  period?: { from: string; until?: string | undefined };
  sources: readonly SourceId[];
  answers: { on: string; effect: Effect }[];
}

/** The days on which something about the questions changes, each with the flow from then on. */
function flows(): { from: string; flow: EligibilityFlow }[] {
  const changes = [...conditions.flatMap((one) => one.changes), ...competencyTable];
  return [...new Set(changes.map(({ from }) => from))].toSorted().map((from) => {
    const flow = eligibilityFlow(from);
    const faults = flowFaults(flow);
    if (faults.length > 0) {
      throw new Error(`The eligibility flow of ${from} is broken: ${faults.join('; ')}`);
    }
    return { from, flow };
  });
}

/** Every engagement with all that is ever asked about it, in the order of the questions. */
export function flowOutline(): { engagement: EngagementId; questions: OutlinedQuestion[] }[] {
  const all = flows();
  return engagements.map(({ id: engagement }) => {
    const asked = all.map(({ from, flow }) => ({ from, nodes: questionsOf(flow, engagement) }));
    const longest = asked.toSorted((a, b) => b.nodes.length - a.nodes.length)[0]!.nodes;
    const keys = longest.map(({ question }) => questionKey(question));
    const stray = asked.flatMap(({ nodes }) => nodes).find((node) => !keys.includes(keyOf(node)));
    if (stray) throw new Error(`${stray.id} is in no flow that holds all questions`);
    return { engagement, questions: keys.map((key) => outlined(engagement, key, asked)) };
  });
}

type Asked = readonly { from: string; nodes: readonly QuestionNode<Question>[] }[];

const keyOf = ({ question }: QuestionNode<Question>) => questionKey(question);

const questionsOf = (flow: EligibilityFlow, engagement: EngagementId) =>
  [...flow.nodes.values()].filter(
    (node): node is QuestionNode<Question> =>
      node.kind === 'question' && node.id.startsWith(`${engagement}/`),
  );

function outlined(engagement: EngagementId, key: QuestionKey, asked: Asked): OutlinedQuestion {
  const holds = asked.map(({ nodes }) => nodes.some((node) => keyOf(node) === key));
  const [first, last] = [holds.indexOf(true), holds.lastIndexOf(true)];
  const { from, nodes } = asked[last]!;
  const end = asked[last + 1]?.from;
  const node = nodes.find((one) => keyOf(one) === key)!;
  return {
    key,
    question: node.question,
    ...((first > 0 || end !== undefined) && {
      period: { from: asked[first]!.from, until: end && addDays(end, -1) },
    }),
    ...effectsOf(engagement, node, nodes, from),
  };
}

function effectsOf(
  engagement: EngagementId,
  { question, edges }: QuestionNode<Question>,
  nodes: readonly QuestionNode<Question>[],
  asOf: string,
): Pick<OutlinedQuestion, 'condition' | 'sources' | 'answers'> {
  const condition = eligibilityAssessment({}, { asOf })
    .engagements.find((one) => one.engagement === engagement)!
    .conditions.find(({ questions }) =>
      questions.some((one) => questionKey(one) === questionKey(question)),
    )!;
  const effect = (on: string, to: string): Effect => {
    const next = nodes.find(({ id }) => id === to.replace('.unsure', ''));
    const following = to.endsWith('.unsure') ? nodes[nodes.indexOf(next!) + 1] : next;
    if (following && 'id' in following.question && following.question.field === question.field) {
      const kind = to.endsWith('.unsure') ? 'anotherUnlessOpen' : 'another';
      return { kind, competency: following.question.id as CompetencyId };
    }
    if (meetsAlone(condition, on)) return { kind: 'met' };
    if (on === 'unknown') return { kind: 'open' };
    if (on === 'day') return { kind: 'byDay' };
    return { kind: condition.questions.length > 1 ? 'noUnlessUnsure' : 'no' };
  };
  return {
    condition: condition.condition,
    sources: condition.sources,
    answers: edges.map(({ on, to }) => ({ on, effect: effect(on, to) })),
  };
}
