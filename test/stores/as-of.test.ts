import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { $asOf, $chosenAsOf, restoreAsOf, setAsOf, today } from '../../src/stores/as-of.ts';

/** As much of a tab's storage as the store uses. */
function createStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

let storage: ReturnType<typeof createStorage>;

beforeEach(() => {
  storage = createStorage();
  vi.stubGlobal('sessionStorage', storage);
  setAsOf(undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('the day the answers are given as of', () => {
  test('is today until one is chosen, and today again when it is taken back', () => {
    expect($asOf.get()).toBe(today());
    setAsOf('2020-02-15');
    expect($asOf.get()).toBe('2020-02-15');
    setAsOf(undefined);
    expect($asOf.get()).toBe(today());
  });

  test.for(['2020-02-30', 'yesterday', ''])('cannot be “%s”', (typed) => {
    setAsOf('2020-02-15');
    setAsOf(typed);
    expect($chosenAsOf.get()).toBeUndefined();
    expect(storage.kept.size).toBe(0);
  });

  test('stays for the pages that follow', () => {
    setAsOf('2020-02-15');
    $chosenAsOf.set(undefined); // What a new page begins with.
    restoreAsOf();
    expect($chosenAsOf.get()).toBe('2020-02-15');
  });

  test('gives way to the day a link names, which then stays', () => {
    setAsOf('2020-02-15');
    restoreAsOf('2021-05-01');
    restoreAsOf();
    expect($chosenAsOf.get()).toBe('2021-05-01');
    expect([...storage.kept]).toEqual([['as-of', '2021-05-01']]);
  });

  test.for([
    ['2020-02-15', '2020-02-15'],
    ['', undefined],
    ['damaged', undefined],
  ] as const)('kept as “%s” is taken as %s', ([kept, expected]) => {
    storage.kept.set('as-of', kept);
    restoreAsOf();
    expect($chosenAsOf.get()).toBe(expected);
  });

  test('holds for the page alone where storage is switched off', () => {
    const refuse = () => {
      throw new Error('storage is switched off');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    setAsOf('2020-02-15');
    restoreAsOf();
    expect($asOf.get()).toBe('2020-02-15');
  });
});
