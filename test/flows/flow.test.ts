import { describe, expect, test } from 'vitest';
import { flowFaults } from '../../src/flows/flow-faults.ts';
import {
  mostQuestionsFrom,
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
const check = (id: string, edges: Record<string, string>): Node => ({
  kind: 'check',
  id,
  check: id,
  edges: Object.entries(edges).map(([on, to]) => ({ on, to })),
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

  test('says where a broken flow is broken', () => {
    const answers = guide({ tea: 'yes', milk: 'yes' }, 'spilt');
    expect(() => walk(tea, answers)).toThrow(
      'sweet has no way on for “spilt”; it has served, refused',
    );
    const lost = flowOf(question('tea', { yes: 'nowhere' }));
    expect(() => walk(lost, answers)).toThrow('The flow leads to nowhere, which it does not have');
    const round = flowOf(question('tea', { yes: 'tea' }));
    expect(() => walk(round, answers)).toThrow('The flow comes back to tea; every way must end');
  });
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
