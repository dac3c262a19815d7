import { describe, expect, test } from 'vitest';
import { imported } from '../../support/voucher-import.ts';
import { malformed } from './malformed.ts';

describe('a malformed file is told about, row by row', () => {
  test('there are at least 200 of them, each with a name of its own', () => {
    expect(malformed.length).toBeGreaterThanOrEqual(200);
    expect(new Set(malformed.map(({ name }) => name)).size).toBe(malformed.length);
  });

  test.for(malformed)('$name', async ({ content, bad = [], good, problem }) => {
    const begin = performance.now();
    if (problem !== undefined) {
      await expect(imported(content)).rejects.toMatchObject({ problem });
    } else {
      const result = await imported(content);
      const found = result.problems.map(({ line, column = 0, code }) => [line, column, code]);
      expect(found).toEqual(bad);
      expect(result.good).toHaveLength(good!);
      expect(result.good.length + result.bad).toBe(result.rows);
      expect(result.bad).toBe(new Set(bad.map(([line]) => line)).size);
    }
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
