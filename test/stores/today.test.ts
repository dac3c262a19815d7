import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../src/stores/as-of.ts';

const own = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

// Each instant is in one day in Greenwich, and may be in another where the reader is.
test.for([
  ['UTC', '2021-06-30T23:59:59.999Z', '2021-06-30'],
  ['UTC', '2021-07-01T00:00:00Z', '2021-07-01'],
  ['Asia/Tokyo', '2021-06-30T14:59:59Z', '2021-06-30'],
  ['Asia/Tokyo', '2021-06-30T15:00:00Z', '2021-07-01'],
  ['America/New_York', '2022-01-02T04:59:59Z', '2022-01-01'],
  ['America/New_York', '2022-01-02T05:00:00Z', '2022-01-02'],
  ['Pacific/Kiritimati', '2021-06-30T10:00:00Z', '2021-07-01'],
  ['Etc/GMT+12', '2021-07-01T11:59:59Z', '2021-06-30'],
  // The clocks go forward, and back, in the night before.
  ['Europe/Berlin', '2021-03-28T22:00:00Z', '2021-03-29'],
  ['Europe/Berlin', '2021-10-31T22:59:59Z', '2021-10-31'],
] as const)('in %s at %s it is %s', ([zone, instant, day]) => {
  process.env['TZ'] = zone;
  vi.useFakeTimers({ now: new Date(instant) });
  expect(today()).toBe(day);
});
