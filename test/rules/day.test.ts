import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '../../src/rules/day.ts';
import { addDays, daysBetween, isDay } from '../../src/rules/index.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');

describe('a day', () => {
  test.for(['2021-06-30', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1582-10-10'])(
    '%s is one',
    (day) => expect(isDay(day)).toBe(true),
  );

  test.for([
    '2021-02-29',
    '2021-02-30',
    '1900-02-29',
    '2021-04-31',
    '2021-00-10',
    '2021-13-01',
    '2021-01-00',
    '2021-01-32',
    '0000-12-31',
    '10000-01-01',
    '-0001-01-01',
    '2021-6-30',
    '2021-06-30 ',
    '2021-06-30\n',
    '2021-06-30T00:00',
    '２０２１-06-30',
    '',
  ])('%j is none', (text) => expect(isDay(text)).toBe(false));

  test.for([
    null,
    undefined,
    0,
    20210630,
    NaN,
    true,
    {},
    ['2021-06-30'],
    new Date(0),
    Symbol('day'),
  ])('a value of another type is none', (value) => expect(isDay(value)).toBe(false));
});

test('every day of 400 years has the number and the text that Temporal gives it', () => {
  let day = Temporal.PlainDate.from('1800-01-01');
  let number = epoch.until(day, { largestUnit: 'days' }).days;
  const wrong: string[] = [];
  for (; day.year < 2201; day = day.add({ days: 1 }), number++) {
    const text = day.toString();
    if (dayNumber(text) !== number || dayOf(number) !== text) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

test('any two days are as far apart as Temporal counts', () => {
  const number = fc.integer({ min: -719_162, max: 2_932_896 });
  const text = (days: number) => epoch.add({ days }).toString();
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(dayOf(one)).toBe(text(one));
      expect(daysBetween(text(one), text(other))).toBe(other - one);
      expect(addDays(text(one), other - one)).toBe(text(other));
    }),
    { numRuns: 2000 },
  );
});

test('whatever three numbers are written as a date, it is a day just when Temporal takes it', () => {
  const part = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(part(9999), part(13), part(32), (year, month, day) => {
      const real = () => Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
      const text = [String(year).padStart(4, '0'), month, day].map((n) =>
        String(n).padStart(2, '0'),
      );
      let takes = year > 0;
      try {
        real();
      } catch {
        takes = false;
      }
      expect(isDay(text.join('-'))).toBe(takes);
    }),
    { numRuns: 5000 },
  );
});

describe('beyond the calendar', () => {
  test('no day follows the last one or comes before the first', () => {
    expect(addDays('9999-12-31', 1)).toBeUndefined();
    expect(addDays('0001-01-01', -1)).toBeUndefined();
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-02', -1)).toBe('0001-01-01');
  });

  test('what is not a day or a whole number gives no day and no distance', () => {
    expect(addDays('2021-02-30', 1)).toBeUndefined();
    expect(addDays('2021-02-28', 0.5)).toBeUndefined();
    expect(addDays('2021-02-28', NaN)).toBeUndefined();
    for (const days of ['1', null, true, undefined]) {
      expect(addDays('2021-02-28', days as never)).toBeUndefined();
    }
    expect(daysBetween('2021-02-30', '2021-03-01')).toBeNaN();
    expect(daysBetween(null as never, undefined as never)).toBeNaN();
  });
});
