import type { DayProblem } from '../read-day.ts';
import { columnOrder, readCellDay, type ColumnOrder, type DayOrder } from './cell-day.ts';
import type { Columns } from './columns.ts';
import { restoreCell } from './neutral-cell.ts';
import type { TableRecord } from './read-delimited.ts';
import { cleanText, isEvent, longestText, type VoucherRow } from './voucher-row.ts';

/** What can be wrong with a row; each has words that say what to do. */
export type RowProblemCode =
  | DayProblem
  | 'other-order'
  | 'order-not-chosen'
  | 'quote-not-closed'
  | 'text-after-quote'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'broken-characters'
  | 'too-long'
  | 'nothing-known'
  | 'table-full';

/** A problem, with its place in the file. */
export interface RowProblem {
  code: RowProblemCode;
  /** The line of the file, or the row of the sheet, counted from 1. */
  line: number;
  /** The column, counted from 1; absent where the whole row is meant. */
  column?: number;
  /** What stands there, cut to a length that can be shown. */
  found: string;
}

/** A table as it was taken apart: its records, and which of them names the columns. */
export interface Table {
  records: readonly TableRecord[];
  /** -1 where there is no row of names. */
  header: number;
  /** How many columns the table has. */
  width: number;
  /** Whether formulas were neutralised on the way out, as this tool does in CSV alone. */
  neutralised: boolean;
  /** Whether every record says how many cells it has; a sheet leaves empty ones out. */
  ragged: boolean;
}

/** What an import gives: rows = good rows + rows with a problem, and no row is both. */
export interface Imported {
  rows: number;
  good: VoucherRow[];
  bad: number;
  problems: RowProblem[];
  /** Columns in which day numbers of a spreadsheet were read, counted from 0. */
  serials: number[];
}

export interface ImportOptions {
  columns: Columns;
  /** The order of the days of a column, by its place, where a reader or the column has decided. */
  orders: Readonly<Record<number, DayOrder>>;
  /** How many rows the table can still take. */
  room: number;
  newId(): string;
}

/** The names of the columns; empty texts where there is no row of names. */
export function headersOf({ records, header, width }: Table): string[] {
  const cells = header < 0 ? [] : records[header]!.cells;
  return Array.from({ length: width }, (_, index) => cleanText(cells[index] ?? ''));
}

/** The rows below the names. */
export const bodyOf = ({ records, header }: Table) => records.slice(header + 1);

/** What each column of days says about the order it writes them in, by its place. */
export function columnOrders(table: Table, columns: Columns): Record<number, ColumnOrder> {
  const orders: Record<number, ColumnOrder> = {};
  const body = bodyOf(table);
  columns.forEach((field, index) => {
    if (field === undefined || !isEvent(field)) return;
    const order = columnOrder(body.map(({ cells }) => cells[index] ?? ''));
    if (order.ambiguous > 0) orders[index] = order;
  });
  return orders;
}

/** Reads the rows of a table; each yield says how many are done. */
export function* importRows(
  table: Table,
  { columns, orders, room, newId }: ImportOptions,
): Generator<number, Imported> {
  const body = bodyOf(table);
  const serials = new Set<number>();
  const result: Imported = { rows: body.length, good: [], bad: 0, problems: [], serials: [] };
  for (const [index, record] of body.entries()) {
    const problems = wholeRow(record, table, columns);
    const row = problems.length > 0 ? undefined : readRow(record, problems);
    if (row && problems.length === 0 && result.good.length < room) result.good.push(row);
    else {
      result.bad += 1;
      if (problems.length === 0) problems.push(problemAt('table-full', record));
      for (const problem of problems) result.problems.push(problem);
    }
    if (index % 200 === 199) yield index + 1;
  }
  return { ...result, serials: [...serials].sort((one, other) => one - other) };

  function readRow(record: TableRecord, problems: RowProblem[]): VoucherRow {
    const row: VoucherRow = {
      id: newId(),
      voucher: '',
      customer: '',
      engagement: '',
      note: '',
      days: {},
    };
    let known = false;
    columns.forEach((field, column) => {
      const cell = record.cells[column];
      if (field === undefined || cell === undefined || cell === '') return;
      const told = table.neutralised ? restoreCell(cell) : cell;
      const text = cleanText(told);
      if (text === '') return;
      known = true;
      if (text.includes('\ufffd')) problems.push(problemAt('broken-characters', record, column));
      else if (text.length > longestText) problems.push(problemAt('too-long', record, column));
      else if (!isEvent(field)) row[field] = text;
      else {
        const reading = readCellDay(text, orders[column]);
        if (reading.kind === 'day') {
          row.days[field] = reading.day;
          if (reading.serial) serials.add(column);
        } else if (reading.kind === 'error')
          problems.push(problemAt(reading.problem, record, column));
        else if (reading.kind === 'ambiguous')
          problems.push(problemAt('order-not-chosen', record, column));
      }
    });
    if (!known) problems.push(problemAt('nothing-known', record));
    return row;
  }
}

/** What is wrong with a row before any cell of it is read. */
function wholeRow(record: TableRecord, table: Table, columns: Columns): RowProblem[] {
  if (record.broken) return [problemAt(record.broken, record)];
  const { cells } = record;
  const extra = cells.findIndex((cell, index) => index >= table.width && cell.trim() !== '');
  if (extra !== -1) return [problemAt('too-many-cells', record, extra)];
  // A file that leaves out trailing cells does so where no column that counts is lost.
  const missing = columns.findIndex((field, index) => field !== undefined && index >= cells.length);
  if (table.ragged && missing !== -1)
    return [{ ...problemAt('too-few-cells', record), column: cells.length }];
  return [];
}

function problemAt(
  code: RowProblemCode,
  { line, cells }: TableRecord,
  column?: number,
): RowProblem {
  const found = cleanText(column === undefined ? cells.join(' ') : (cells[column] ?? ''));
  return {
    code,
    line,
    ...(column === undefined ? {} : { column: column + 1 }),
    found: found.length > 60 ? `${found.slice(0, 59)}…`.toWellFormed() : found,
  };
}
