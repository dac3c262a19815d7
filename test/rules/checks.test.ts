import { expect, test } from 'vitest';
import { checks, lastCheckOf, sourceOf } from '../../src/rules/evidence.ts';
import { factValues, isDay } from '../../src/rules/index.ts';

test('each check names a day, a source that exists, and values that the source stands behind', () => {
  expect(checks.length).toBeGreaterThan(0);
  for (const { on, source, entries } of checks) {
    expect(isDay(on)).toBe(true);
    expect(sourceOf(source)).toBeDefined();
    for (const entry of entries) {
      const fact = factValues.find(({ id }) => id === entry);
      const last = fact?.changes.at(-1);
      if (last && entry !== 'voucher-lifetime') expect(last.sources, entry).toContain(source);
    }
  }
});

test('the last check of an entry is the youngest, and what was never checked has none', () => {
  expect(lastCheckOf('last-redemption-day')?.source).toBe('EN-DPS-2106');
  expect(lastCheckOf('off-site-days')).toBeUndefined();
});
