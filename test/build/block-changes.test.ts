import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockChanges } from '../../src/build/block-changes.ts';
import type { TextBlock } from '../../src/build/text-blocks.ts';

/** `p Hello`, or `ul Point #steps` under a heading. */
function block(written: string): TextBlock {
  const [, kind = '', text = '', id] = /^(\S+) (.*?)(?: #(\S+))?$/.exec(written)!;
  return { kind, text, html: text, section: id === undefined ? undefined : { id, title: id } };
}

const said = (before: string[], after: string[]) =>
  blockChanges(before.map(block), after.map(block)).map((one) =>
    [
      one.change,
      ...('before' in one ? [one.before.text] : []),
      ...('after' in one ? [one.after.text] : []),
    ].join(' '),
  );

test.for([
  ['nothing', ['p a', 'p b'], ['p a', 'p b'], []],
  ['a block put in', ['p a', 'p c'], ['p a', 'p b', 'p c'], ['added b']],
  ['a block taken out', ['p a', 'p b', 'p c'], ['p a', 'p c'], ['removed b']],
  ['a block in other words', ['p a', 'p b', 'p c'], ['p a', 'p x', 'p c'], ['changed b x']],
  ['a block of another kind', ['p a', 'p b'], ['p a', 'ul b'], ['removed b', 'added b']],
  ['one under another heading', ['p b #one'], ['p c #two'], ['removed b', 'added c']],
  [
    'more that came than went',
    ['p a', 'p b', 'p z'],
    ['p a', 'p x', 'p y', 'p z'],
    ['changed b x', 'added y'],
  ],
  ['a whole text', [], ['p a', 'p b'], ['added a', 'added b']],
] as const)('finds %s', ([, before, after, expected]) => {
  expect(said([...before], [...after])).toEqual(expected);
});

test('accounts for every block, whichever texts are compared', () => {
  const texts = fc.array(fc.constantFrom('p a', 'p b', 'p c', 'ul a', 'ul d', 'p e #s'));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = blockChanges(before.map(block), after.map(block));
      const gone = changes.filter((one) => 'before' in one).length;
      const come = changes.filter((one) => 'after' in one).length;
      expect(before.length - gone, 'blocks that stayed').toBe(after.length - come);
      if (before.join() === after.join()) expect(changes).toEqual([]);
    }),
  );
});
