import { expect, vi } from 'vitest';

/**
 * Reads a value again and again until it is as expected; fails with the last difference after
 * `timeout` milliseconds. (`expect.poll` asks for the one running test, and several run at once.)
 */
export function expectSoon<Value>(
  read: () => Value | Promise<Value>,
  { timeout = 10_000 }: { timeout?: number } = {},
) {
  const until = (check: (value: Awaited<Value>) => void) =>
    vi.waitFor(async () => check(await read()), { timeout, interval: 50 });
  return {
    toBe: (expected: unknown) => until((value) => expect(value).toBe(expected)),
    toEqual: (expected: unknown) => until((value) => expect(value).toEqual(expected)),
    toHaveLength: (length: number) => until((value) => expect(value).toHaveLength(length)),
    toContain: (part: unknown) => until((value) => expect(value).toContain(part)),
    toMatch: (pattern: RegExp) => until((value) => expect(value).toMatch(pattern)),
    not: { toContain: (part: unknown) => until((value) => expect(value).not.toContain(part)) },
  };
}
