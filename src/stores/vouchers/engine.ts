import { assessRow } from './assess-row.ts';
import type { ColumnOrder, DayOrder } from './cell-day.ts';
import { createHistory, type Change } from './changes.ts';
import { matchColumns, type Columns, type SavedColumns } from './columns.ts';
import type { EncodingChoice } from './encodings.ts';
import {
  bodyOf,
  columnOrders,
  headersOf,
  importRows,
  type Imported,
  type RowProblem,
} from './import-rows.ts';
import type { Keep, KeepState } from './keep.ts';
import {
  openTable,
  runSliced,
  widthOf,
  type OpenedTable,
  type Pause,
  type Source,
} from './open-table.ts';
import { FileError } from './read-workbook.ts';
import { rowLimit } from './row-limit.ts';
import { totalsOf, type Totals } from './totals.ts';
import { entryText, viewOf, type Entry, type ViewQuery } from './view.ts';
import { cleanText, sameRow, textFields, type VoucherRow } from './voucher-row.ts';

/** Bad rows beyond this are counted and in the list to save, but not shown. */
export const shownProblems = 200;

/** What the table is like after anything has happened to it. */
export interface Overview {
  totals: Totals;
  /** Rows that the filter lets through. */
  shown: number;
  canUndo: boolean;
  canRedo: boolean;
  keep: KeepState;
  /** Kept rows that could not be read. */
  damaged: number;
  /** Rises with every change of what the table shows. */
  revision: number;
}

/** A source that was opened, before its rows are taken over. */
export interface Draft {
  name: string;
  headers: string[];
  hasHeader: boolean;
  columns: Columns;
  rows: number;
  /** The first rows below the names, as they will be read. */
  preview: string[][];
  /** Columns in which a day could be several days, by their place. */
  orders: Record<number, ColumnOrder>;
  encoding?: OpenedTable['encoding'];
  delimiter?: OpenedTable['delimiter'];
  sheet?: string;
}

/** What came of an import. */
export interface ImportReport {
  rows: number;
  good: number;
  bad: number;
  problems: RowProblem[];
  allProblems: number;
  headers: string[];
  /** Columns whose day numbers were read as days. */
  serials: number[];
  /** Columns that were left out. */
  left: number[];
}

interface World {
  keep: Keep;
  languagePage: EncodingChoice;
  collator: Intl.Collator;
  newId(): string;
  /** Tells the other tabs that rows have changed. */
  tell(ids: string[] | 'all'): void;
}

/**
 * The table: its rows, what is shown of them, and what was done. It lives in a worker; whoever
 * shows it asks for the few rows that are in sight.
 */
export function createEngine({ keep, languagePage, collator, newId, tell }: World) {
  const entries = new Map<string, Entry>();
  const history = createHistory();
  let asOf = '';
  let query: ViewQuery = { sort: 'urgency' };
  let view: Entry[] = [];
  let totals = totalsOf([]);
  let damaged = 0;
  let revision = 0;
  let source: Source | undefined;
  let opened: OpenedTable | undefined;
  let problems: RowProblem[] = [];
  // What did not fit into the store of the device: tried again with the next change.
  let unsaved: readonly Change[] = [];

  const entryOf = (row: VoucherRow): Entry => ({
    row,
    result: assessRow(row, asOf),
    text: entryText(row),
  });

  function overview(): Overview {
    return {
      totals,
      shown: view.length,
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
      keep: keep.state(),
      damaged,
      revision,
    };
  }

  function refresh(isSameRows = false): Overview {
    const all = [...entries.values()];
    if (!isSameRows) totals = totalsOf(all);
    view = viewOf(all, query, collator);
    revision += 1;
    return overview();
  }

  function put(changes: readonly Change[]): void {
    for (const { id, after } of changes) {
      if (after) entries.set(id, entryOf(after));
      else entries.delete(id);
    }
  }

  /** Takes over what is kept on this device. */
  async function open(day: string): Promise<Overview> {
    asOf = day;
    const kept = await keep.open();
    damaged = kept.damaged;
    entries.clear();
    for (const row of kept.rows) entries.set(row.id, entryOf(row));
    return refresh();
  }

  async function setAsOf(day: string, pause: Pause): Promise<Overview> {
    asOf = day;
    let done = 0;
    for (const entry of entries.values()) {
      entry.result = assessRow(entry.row, asOf);
      if (++done % 500 === 0) await pause(done / entries.size);
    }
    return refresh();
  }

  function setQuery(next: ViewQuery): Overview {
    query = next;
    return refresh(true);
  }

  const rows = (from: number, to: number): Entry[] => view.slice(from, to);

  /** Opens a source and says what was found in it; the table does not change yet. */
  async function read(next: Source, saved: SavedColumns, pause: Pause): Promise<Draft> {
    const table = await openTable(next, languagePage, saved, pause);
    source = next;
    opened = table;
    return draft(matchColumns(headersOf(table), saved));
  }

  /** The same source with other columns, or with its first row taken as names or as data. */
  function remap(columns: Columns | undefined, hasHeader: boolean, saved: SavedColumns): Draft {
    if (!opened) throw new FileError('empty');
    if (hasHeader !== opened.header >= 0) {
      const header = hasHeader ? 0 : -1;
      opened = { ...opened, header, width: widthOf(opened.records, header) };
      return draft(matchColumns(headersOf(opened), saved));
    }
    return draft(columns ?? matchColumns(headersOf(opened), saved));
  }

  function draft(columns: Columns): Draft {
    const table = opened!;
    const body = bodyOf(table);
    const { encoding, delimiter, sheet } = table;
    return {
      name: source!.name,
      headers: headersOf(table),
      hasHeader: table.header >= 0,
      columns,
      rows: body.length,
      preview: body
        .slice(0, 3)
        .map(({ cells }) =>
          Array.from({ length: table.width }, (_, at) => cleanText(cells[at] ?? '').slice(0, 80)),
        ),
      orders: columnOrders(table, columns),
      ...(encoding ? { encoding } : {}),
      ...(delimiter ? { delimiter } : {}),
      ...(sheet === undefined ? {} : { sheet }),
    };
  }

  /** Takes the good rows of the opened source over, in one step that can be taken back. */
  async function accept(
    columns: Columns,
    orders: Readonly<Record<number, DayOrder>>,
    replace: boolean,
    pause: Pause,
  ): Promise<{ report: ImportReport; overview: Overview }> {
    const table = opened!;
    const room = rowLimit - (replace ? 0 : entries.size);
    const work = importRows(table, { columns, orders, room, newId });
    const result = await runSliced(work, pause, 2 * Math.max(1, bodyOf(table).length));
    const added = await assessed(result, pause);
    const removed: Change[] = replace
      ? [...entries.values()].map(({ row }) => ({ id: row.id, before: row }))
      : [];
    const changes = [...removed, ...added.map(({ row }) => ({ id: row.id, after: row }))];
    await write(changes);
    for (const { id } of removed) entries.delete(id);
    for (const entry of added) entries.set(entry.row.id, entry);
    if (changes.length > 0) history.add(changes);
    problems = result.problems;
    opened = undefined;
    source = undefined;
    tell('all');
    const left = columns.flatMap((field, index) => (field === undefined ? [index] : []));
    return {
      report: {
        rows: result.rows,
        good: result.good.length,
        bad: result.bad,
        problems: problems.slice(0, shownProblems),
        allProblems: problems.length,
        headers: headersOf(table),
        serials: result.serials,
        left,
      },
      overview: refresh(),
    };
  }

  async function assessed({ good }: Imported, pause: Pause): Promise<Entry[]> {
    const added: Entry[] = [];
    for (const row of good) {
      added.push(entryOf(row));
      if (added.length % 200 === 0) await pause(0.5 + added.length / good.length / 2);
    }
    return added;
  }

  async function write(changes: readonly Change[]): Promise<Change[]> {
    const done = await keep.write([...unsaved, ...changes]);
    unsaved = keep.state() === 'kept' ? [] : [...unsaved, ...changes];
    return done.slice(done.length - changes.length);
  }

  /** Does changes, keeps them, and tells the other tabs. */
  async function change(changes: readonly Change[], isNew = true): Promise<Overview> {
    const done = await write(changes);
    put(done);
    if (isNew) history.add(changes);
    tell(changes.length > 500 ? 'all' : changes.map(({ id }) => id));
    return refresh();
  }

  /** Adds a row, or puts it in place of the one with its id. */
  async function save(row: Omit<VoucherRow, 'id'> & { id?: string }): Promise<Overview> {
    const before = row.id === undefined ? undefined : entries.get(row.id)?.row;
    if (before === undefined && entries.size >= rowLimit) return overview();
    const id = row.id ?? newId();
    const after: VoucherRow = { ...row, id, days: { ...row.days } };
    for (const field of textFields) after[field] = cleanText(after[field]);
    return change([{ id, ...(before ? { before } : {}), after }]);
  }

  async function remove(ids: readonly string[]): Promise<Overview> {
    const found = ids.flatMap((id) => entries.get(id)?.row ?? []);
    return found.length === 0
      ? overview()
      : change(found.map((before) => ({ id: before.id, before })));
  }

  async function undo(): Promise<Overview> {
    const changes = history.undo();
    return changes ? change(changes, false) : overview();
  }

  async function redo(): Promise<Overview> {
    const changes = history.redo();
    return changes ? change(changes, false) : overview();
  }

  /** Adds rows that were made here, such as the sample, in one step. */
  async function addAll(added: readonly Omit<VoucherRow, 'id'>[]): Promise<Overview> {
    const room = Math.max(0, rowLimit - entries.size);
    return change(
      added.slice(0, room).map((row) => {
        const id = newId();
        return { id, after: { ...row, id } };
      }),
    );
  }

  /** Another tab has changed rows: they are read again. */
  async function follow(ids: readonly string[] | 'all'): Promise<Overview> {
    if (keep.isReleased()) return open(asOf);
    // Rows that are nowhere but here stay as they are.
    if (keep.state() !== 'kept') return overview();
    if (ids === 'all') {
      const kept = await keep.read();
      damaged = kept.damaged;
      const before = new Map(entries);
      entries.clear();
      for (const row of kept.rows) {
        const known = before.get(row.id);
        entries.set(row.id, known && sameRow(known.row, row) ? { ...known, row } : entryOf(row));
      }
    } else {
      const kept = await keep.read(ids);
      for (const id of ids) entries.delete(id);
      for (const row of kept.rows) entries.set(row.id, entryOf(row));
    }
    return refresh();
  }

  async function erase(): Promise<Overview> {
    await keep.erase();
    entries.clear();
    history.clear();
    problems = [];
    unsaved = [];
    damaged = 0;
    tell('all');
    return refresh();
  }

  return {
    open,
    setAsOf,
    setQuery,
    rows,
    read,
    remap,
    accept,
    save,
    remove,
    undo,
    redo,
    addAll,
    follow,
    erase,
    overview,
    problems: () => problems,
    asOf: () => asOf,
    view: (): readonly Entry[] => view,
  };
}

export type Engine = ReturnType<typeof createEngine>;
