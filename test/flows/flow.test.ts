import { describe, expect, test } from 'vitest';
import { flowFaults } from '../../src/flows/flow-faults.ts';
import {
  answeredOn,
  mostQuestionsFrom,
  noLongerAsked,
  questionsAround,
  reachableFrom,
  walk,
  type Flow,
  type FlowNode,
} from '../../src/flows/flow.ts';

type Node = FlowNode<string, string, string>;

const flowOf = (...nodes: Node[]): Flow<string, string, string> => ({
  start: nodes[0]!.id,
  nodes: new Map(nodes.map((node) => [node.id, node])),
});
const question = (id: string, edges: Record<string, string>): Node => ({
  kind: 'question',
  id,
  question: id,
  edges: Object.entries(edges).map(([on, to]) => ({ on, to })),
});
const check = (id: string, edges: Record<string, string>, onward?: string): Node => ({
  kind: 'check',
  id,
  check: id,
  edges: Object.entries(edges).map(([on, to]) => ({ on, to })),
  ...(onward !== undefined && { onward }),
});
const outcome = (id: string, onward?: string): Node => ({
  kind: 'outcome',
  id,
  outcome: id,
  ...(onward !== undefined && { onward }),
});

/** Tea: asked first; without it the rest is asked only of those who want it. */
const tea = flowOf(
  question('tea', { yes: 'milk', no: 'none' }),
  outcome('none', 'milk'),
  question('milk', { yes: 'sweet', no: 'sweet' }),
  check('sweet', { served: 'cup', refused: 'none at all' }),
  outcome('cup'),
  outcome('none at all'),
);
const guide = (answers: Record<string, string>, verdict = 'served') => ({
  optionOf: (asked: string) => answers[asked],
  verdictAt: () => verdict,
});
const along = ({ answered, end }: ReturnType<typeof walk<string, string, string>>) =>
  [...answered, end].map(({ id }) => id);

describe('walk', () => {
  test.for([
    [{}, false, ['tea']],
    [{ tea: 'yes' }, false, ['tea', 'milk']],
    [{ tea: 'yes', milk: 'no' }, false, ['tea', 'milk', 'cup']],
    [{ tea: 'no', milk: 'no' }, false, ['tea', 'none']],
    [{ tea: 'no' }, true, ['tea', 'milk']],
    [{ tea: 'no', milk: 'no' }, true, ['tea', 'milk', 'cup']],
    [{ tea: 'perhaps', milk: 'no' }, false, ['tea']],
  ] as const)('with %j, onward %j, goes %j', ([answers, onward, way]) => {
    expect(along(walk(tea, guide(answers), { onward }))).toEqual(way);
  });

  test('names the outcomes it passed', () => {
    const { passed } = walk(tea, guide({ tea: 'no', milk: 'yes' }), { onward: true });
    expect(passed.map(({ id }) => id)).toEqual(['none']);
  });

  test('stops at the first end, unless the rest is wanted', () => {
    const answers = guide({ tea: 'no', milk: 'no' });
    expect(along(walk(tea, answers))).toEqual(['tea', 'none']);
    expect(along(walk(tea, answers, {}))).toEqual(['tea', 'none']);
  });

  test.for([
    ['served', false, ['tea', 'cup']],
    ['served', true, ['tea', 'milk', 'cup']],
  ] as const)(
    'at a check that can leave something out, %s, onward %j: %j',
    ([verdict, onward, way]) => {
      const guest = flowOf(
        question('tea', { yes: 'known' }),
        check('known', { served: 'cup' }, 'milk'),
        question('milk', { yes: 'cup' }),
        outcome('cup'),
      );
      const answers = guide({ tea: 'yes', milk: 'yes' }, verdict);
      expect(along(walk(guest, answers, { onward }))).toEqual(way);
    },
  );

  test.for([
    ['a verdict', tea, 'sweet has no way on for “spilt”; it has served, refused'],
    [
      'a node',
      flowOf(question('tea', { yes: 'nowhere' })),
      'The flow leads to nowhere, which it does not have',
    ],
    [
      'an end',
      flowOf(question('tea', { yes: 'tea' })),
      'The flow comes back to tea; every way must end',
    ],
  ] as const)('says where a broken flow lacks %s', ([, flow, message]) => {
    const answers = guide({ tea: 'yes', milk: 'yes' }, 'spilt');
    expect(messageOf(() => walk(flow, answers))).toBe(message);
  });
});

function messageOf(run: () => unknown): string {
  try {
    return String(run());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the answers given', () => {
  /** Cake: without it nothing more is asked. */
  const cake = flowOf(
    question('cake', { yes: 'cream', no: 'none' }),
    outcome('none'),
    question('cream', { yes: 'fork', no: 'fork' }),
    question('fork', { yes: 'plate', no: 'plate' }),
    outcome('plate'),
  );
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

  test('on several walks are told once, in the order of the flow', () => {
    const short = walk(cake, guide({ cake: 'yes' }));
    const long = walk(cake, guide({ cake: 'yes', cream: 'no' }));
    expect(ids(answeredOn(cake, short))).toEqual(['cake']);
    expect(ids(answeredOn(cake, long, short))).toEqual(['cake', 'cream']);
    expect(ids(answeredOn(cake, { ...long, answered: long.answered.toReversed() }))).toEqual([
      'cake',
      'cream',
    ]);
    expect(answeredOn(cake)).toEqual([]);
  });

  test('are lost only where their questions are no longer asked, nor can be', () => {
    const keyOf = (asked: string) => asked;
    const lost = (before: Record<string, string>, after: Record<string, string>) => {
      const { answered } = walk(cake, guide(before));
      return noLongerAsked(cake, answered, walk(cake, guide(after)), keyOf);
    };
    const all = { cake: 'yes', cream: 'yes', fork: 'no' };
    expect(lost(all, { cake: 'no' })).toEqual(['cream', 'fork']);
    expect(lost(all, { cake: 'yes', cream: 'no' })).toEqual([]);
    expect(lost(all, {})).toEqual([]);
  });
});

test('looks at each node once, however many ways there are', () => {
  const looks = new Map<string, number>();
  class Watched<Value> extends Map<string, Value> {
    override get(id: string): Value | undefined {
      looks.set(id, (looks.get(id) ?? 0) + 1);
      return super.get(id);
    }
  }
  const pairs = Array.from({ length: 8 }, (_, at) => [
    question(`q${at}`, { left: `l${at}`, right: `r${at}` }),
    question(`l${at}`, { on: `q${at + 1}` }),
    question(`r${at}`, { on: `q${at + 1}` }),
  ]);
  const nodes = [...pairs.flat(), outcome('q8')];
  const watched = { start: 'q0', nodes: new Watched(nodes.map((node) => [node.id, node])) };
  expect(mostQuestionsFrom(watched, 'q0')).toBe(16);
  expect(looks).toEqual(new Map(nodes.map(({ id }) => [id, 1])));
});

test('counts the longest way on, and knows what can still be asked', () => {
  expect(['tea', 'milk', 'cup'].map((id) => mostQuestionsFrom(tea, id))).toEqual([2, 1, 0]);
  expect([...reachableFrom(tea, 'milk')]).toEqual(['milk', 'sweet', 'cup', 'none at all']);
  expect(questionsAround(tea, walk(tea, guide({ tea: 'no' })))).toEqual(['tea', 'milk']);
});

describe('flowFaults', () => {
  test('finds none in a flow in which every way ends', () => {
    expect(flowFaults(tea)).toEqual([]);
  });

  test.for([
    ['no start', { start: 'x', nodes: tea.nodes }, 'The flow starts at x, which it does not have'],
    [
      'an edge to nothing',
      flowOf(question('a', { yes: 'b' })),
      'a leads to b, which the flow does not have',
    ],
    [
      'a dead end',
      flowOf(question('a', { yes: 'b' }), question('b', {})),
      'b is a dead end: it is no outcome and leads nowhere',
    ],
    ['an unreachable node', flowOf(outcome('a'), outcome('b')), 'b cannot be reached from a'],
    [
      'a circle',
      flowOf(question('a', { yes: 'b', no: 'c' }), question('b', { yes: 'a' }), outcome('c')),
      'a comes back to itself: a → b',
    ],
    [
      'two ways on for one answer',
      flowOf(
        {
          kind: 'question',
          id: 'a',
          question: 'a',
          edges: [
            { on: 'yes', to: 'b' },
            { on: 'yes', to: 'c' },
          ],
        },
        outcome('b'),
        outcome('c'),
      ),
      'a has two ways on for “yes”',
    ],
  ] as const)('tells of %s', ([, flow, fault]) => {
    expect(flowFaults(flow)).toEqual([fault]);
  });
});
