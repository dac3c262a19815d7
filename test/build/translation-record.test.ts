import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedRecord, changedBlocks } from '../../src/build/translation-record.ts';

const letters = (text: string) => [...text];

describe('changedBlocks', () => {
  test.for([
    ['abc', 'abc', [], 'nothing changed'],
    ['abc', 'axc', [1], 'one block changed'],
    ['abc', 'xbc', [0], 'the title changed'],
    ['abc', 'abx', [2], 'the last block changed'],
    ['abc', 'axbc', [1], 'a block was put in'],
    ['abc', 'ac', [], 'a block was taken out'],
    ['abc', 'xyz', [0, 1, 2], 'everything changed'],
    ['abab', 'abxb', [2], 'one of two equal blocks changed'],
    ['', 'ab', [0, 1], 'nothing was recorded'],
    ['ab', '', [], 'nothing is left'],
  ] as const)('%s → %s: %j: %s', ([recorded, english, places]) => {
    expect(changedBlocks(letters(recorded), letters(english))).toEqual(places);
  });

  test('names exactly the block that changed, whatever the others are', () => {
    const hashes = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { minLength: 1 });
    fc.assert(
      fc.property(hashes, fc.nat(), (recorded, seed) => {
        const at = seed % recorded.length;
        expect(changedBlocks(recorded, recorded.with(at, 'changed'))).toEqual([at]);
      }),
    );
  });
});

describe('acceptedRecord', () => {
  test('takes the accepted block and leaves the others unchecked', () => {
    const recorded = letters('abcd');
    const english = letters('axcy');
    const next = acceptedRecord(recorded, english, (index) => index === 1);
    expect(next).toEqual(['a', 'x', 'c', 'new']);
    expect(changedBlocks(next, english)).toEqual([3]);
  });
  test('of everything is the English', () => {
    expect(acceptedRecord(['a'], ['x', 'y'], () => true)).toEqual(['x', 'y']);
  });
});
