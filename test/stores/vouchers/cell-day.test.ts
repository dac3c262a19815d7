import { expect, test } from 'vitest';
import { columnOrder, readCellDay } from '../../../src/stores/vouchers/cell-day.ts';

test.for([
  ['2021-03-01', '2021-03-01'],
  ['2021-03-01T00:00:00Z', '2021-03-01'],
  ['2021-03-01 00:00:00.000', '2021-03-01'],
  ['2021/3/1 0:00', '2021-03-01'],
  ['3/13/2021 12:00:00 AM', '2021-03-13'],
  ['2021/3/1 上午 12:00:00', '2021-03-01'],
  ['2021-03-01 오전 12:00:00', '2021-03-01'],
  ['２０２１年３月１日', '2021-03-01'],
  // Excel: 1 January 2021 is day 44197.
  ['44197', '2021-01-01'],
  ['44197.5', '2021-01-01'],
  ['73415', '2100-12-31'],
] as const)('%s is %s', ([cell, day]) => {
  expect(readCellDay(cell)).toMatchObject({ kind: 'day', day });
});

test.for(['12345', '73416', '32873', '99999'])('%s is no day number of our time', (cell) => {
  expect(readCellDay(cell).kind).toBe('error');
});

test.for([
  ['06/07/2021', 'day-month-year', '2021-07-06'],
  ['06/07/2021', 'month-day-year', '2021-06-07'],
  ['06/07/08', 'year-month-day', '2006-07-08'],
  ['2021-06-07', 'day-month-year', '2021-06-07'],
  ['110/6/30', 'day-month-year', '2021-06-30'],
] as const)('%s in the order %s is %s', ([cell, order, day]) => {
  expect(readCellDay(cell, order)).toMatchObject({ kind: 'day', day });
});

test('a day that does not fit the order of its column is told', () => {
  expect(readCellDay('13/06/2021', 'month-day-year')).toEqual({
    kind: 'error',
    problem: 'other-order',
  });
  expect(readCellDay('13/13/2021', 'month-day-year')).toEqual({
    kind: 'error',
    problem: 'no-such-day',
  });
});

test('a column is asked about once, unless its own days leave one order', () => {
  expect(columnOrder(['06/07/2021', '', 'soon', '1/2/2021'])).toEqual({
    ambiguous: 2,
    possible: ['day-month-year', 'month-day-year'],
    example: {
      text: '06/07/2021',
      days: { 'day-month-year': '2021-07-06', 'month-day-year': '2021-06-07' },
    },
  });
  expect(columnOrder(['06/07/2021', '13/07/2021']).possible).toEqual(['day-month-year']);
  expect(columnOrder(['06/07/2021', '13/07/2021', '07/13/2021']).possible).toHaveLength(2);
  expect(columnOrder(['2021-06-07', '05/05/2021']).ambiguous).toBe(0);
});
