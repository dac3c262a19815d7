import { addDays } from '../../rules/index.ts';
import { readDay, type DayProblem } from '../read-day.ts';

/** The order in which a column writes the parts of its days, where a year does not stand first. */
export type DayOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

export const dayOrders: readonly DayOrder[] = [
  'day-month-year',
  'month-day-year',
  'year-month-day',
];

/** A cell of a column of days. */
export type CellDay =
  | { kind: 'empty' }
  | { kind: 'day'; day: string; serial?: true }
  | { kind: 'ambiguous'; days: Partial<Record<DayOrder, string>> }
  | { kind: 'error'; problem: DayProblem | 'other-order' };

// Midnight of an export, before or after the day, in the five languages: the hour decides nothing.
const half = '(?:am|pm|a\\.m\\.|p\\.m\\.|午前|午後|上午|下午|오전|오후)';
const clock = `(?:${half}\\s*)?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*${half})?`;
const time = new RegExp(`[\\st]+${clock}\\s*(?:z|utc|gmt|[+-]\\d{2}:?\\d{2})?$`, 'i');

const numeric = /^(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,4})\.?$/;
const serial = /^\d{5}(?:\.\d+)?$/;
// A spreadsheet counts days from here; its first two months of 1900 are wrong and not accepted.
const dayZero = '1899-12-30';
const serialYears = [32_874, 73_415] as const; // 1990-01-01 to 2100-12-31

/**
 * Reads a cell that should hold a day: what the date fields of the tools take, a day with a time
 * behind it, and the day numbers of spreadsheets. With an `order`, days of three numbers are read
 * in it, and one that does not fit is an error.
 */
export function readCellDay(cell: string, order?: DayOrder): CellDay {
  const text = cell.normalize('NFKC').trim().replace(time, '').trim();
  if (serial.test(text)) return serialDay(Math.floor(Number(text)));
  if (order !== undefined && isOpen(text)) {
    const day = dayInOrder(text, order);
    if (day !== undefined) return { kind: 'day', day };
    const otherwise = readDay(text);
    return {
      kind: 'error',
      problem: otherwise.kind === 'error' ? otherwise.problem : 'other-order',
    };
  }
  const reading = readDay(text);
  return reading.kind === 'ambiguous' ? { kind: 'ambiguous', days: daysByOrder(text) } : reading;
}

function serialDay(number: number): CellDay {
  const day =
    number < serialYears[0] || number > serialYears[1] ? undefined : addDays(dayZero, number);
  return day === undefined
    ? { kind: 'error', problem: 'not-a-day' }
    : { kind: 'day', day, serial: true };
}

/** Three numbers whose first is no year: the order of the column decides. */
function isOpen(text: string): boolean {
  const parts = numeric.exec(text);
  return parts !== null && parts[1]!.length < 3;
}

function dayInOrder(text: string, order: DayOrder): string | undefined {
  const [, first = '', second = '', third = ''] = numeric.exec(text) ?? [];
  const [year, month, date] =
    order === 'day-month-year'
      ? [third, second, first]
      : order === 'month-day-year'
        ? [third, first, second]
        : [first, second, third];
  if (![2, 4].includes(year.length) || date.length > 2) return undefined;
  const reading = readDay(`${year.length === 2 ? `20${year}` : year}-${month}-${date}`);
  return reading.kind === 'day' ? reading.day : undefined;
}

function daysByOrder(text: string): Partial<Record<DayOrder, string>> {
  const days: Partial<Record<DayOrder, string>> = {};
  for (const order of dayOrders) {
    const day = dayInOrder(text, order);
    if (day !== undefined) days[order] = day;
  }
  return days;
}

/** What a whole column says about the order of its days. */
export interface ColumnOrder {
  /** Cells that could be more than one day. */
  ambiguous: number;
  /** The orders in which every day of the column is a day; all that fit any, where none does. */
  possible: DayOrder[];
  /** The first ambiguous cell, as it stands and in each order. */
  example?: { text: string; days: Partial<Record<DayOrder, string>> };
}

/** Looks through a column once, so that a reader is asked once, or not at all. */
export function columnOrder(cells: Iterable<string>): ColumnOrder {
  const fits = new Map<DayOrder, number>(dayOrders.map((order) => [order, 0]));
  const result: ColumnOrder = { ambiguous: 0, possible: [] };
  let open = 0;
  for (const cell of cells) {
    const text = cell.normalize('NFKC').trim().replace(time, '').trim();
    if (!isOpen(text)) continue;
    const days = daysByOrder(text);
    const found = Object.keys(days) as DayOrder[];
    if (found.length === 0) continue;
    open += 1;
    for (const order of found) fits.set(order, fits.get(order)! + 1);
    if (new Set(Object.values(days)).size < 2) continue;
    result.ambiguous += 1;
    result.example ??= { text: cell.trim(), days };
  }
  const most = dayOrders.filter((order) => fits.get(order) === open);
  result.possible = most.length > 0 ? most : dayOrders.filter((order) => fits.get(order)! > 0);
  return result;
}
