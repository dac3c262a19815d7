import type { DayOrder } from '../../stores/vouchers/cell-day.ts';
import type { Columns, SavedColumns } from '../../stores/vouchers/columns.ts';
import { codePageOf } from '../../stores/vouchers/encodings.ts';
import { createEngine, type Overview } from '../../stores/vouchers/engine.ts';
import { createKeep } from '../../stores/vouchers/keep.ts';
import type { Source } from '../../stores/vouchers/open-table.ts';
import { FileError } from '../../stores/vouchers/read-workbook.ts';
import { sampleRows } from '../../stores/vouchers/sample.ts';
import type { ViewQuery } from '../../stores/vouchers/view.ts';
import type { VoucherRow } from '../../stores/vouchers/voucher-row.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import type { OutWords } from './out-words.ts';
import { makeFile, problemsFile, templateFile, type FileFormat } from './make-file.ts';

/** What is sent to the host: a call by its name, or the wish to end one. */
export type Order = { job: number; call: string; args: unknown[] } | { cancel: number };

/** What comes back: the result of a call, how far it is, or news from another tab. */
export type News =
  | { job: number; result: unknown }
  | { job: number; problem: string }
  | { job: number; done: number }
  | { overview: Overview };

class Cancelled extends Error {}

/** A turn for everything that waits: a message to oneself comes after those that are there. */
const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port1.onmessage = () => turns.shift()?.();
function turn(): Promise<void> {
  return new Promise((resolve) => {
    turns.push(resolve);
    port2.postMessage(undefined);
  });
}

/** So long a piece of work may take before messages are looked at again, in milliseconds. */
const slice = 12;
/** So often it is said how far a piece of work is, in milliseconds: what shows it has work too. */
const news = 100;

/**
 * The host of the table: runs in a worker, or, where there is none, beside the page in slices.
 * Calls are done one after another, so that none meets a table that another is changing.
 */
export function createHost(post: (news: News) => void) {
  const cancelled = new Set<number>();
  let job = 0;
  let begun = 0;
  let told = 0;
  let line: Promise<unknown> = Promise.resolve();
  const channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('vouchers');
  let engine: ReturnType<typeof createEngine> | undefined;

  /** Lets waiting messages in when the slice is over; ends a job that was cancelled. */
  async function pause(done: number): Promise<void> {
    if (performance.now() - begun < slice) return;
    if (performance.now() - told > news) {
      told = performance.now();
      post({ job, done });
    }
    await turn();
    if (cancelled.has(job)) throw new Cancelled();
    begun = performance.now();
  }

  function start(locale: Locale, asOf: string): Promise<Overview> {
    engine = createEngine({
      keep: createKeep(),
      languagePage: codePageOf(locale),
      collator: new Intl.Collator(languageTag[locale], { numeric: true }),
      newId: () => crypto.randomUUID(),
      tell: (ids) => channel?.postMessage(ids),
    });
    if (channel) {
      channel.onmessage = ({ data }) => {
        line = line.then(async () => post({ overview: await engine!.follow(data as string[]) }));
      };
    }
    return engine.open(asOf);
  }

  const calls = {
    start,
    setAsOf: (day: string) => engine!.setAsOf(day, pause),
    setQuery: (query: ViewQuery) => engine!.setQuery(query),
    rows: (from: number, to: number) =>
      engine!.rows(from, to).map(({ row, result }) => ({ row, result })),
    read: (source: Source, saved: SavedColumns) => engine!.read(source, saved, pause),
    remap: (columns: Columns | undefined, hasHeader: boolean, saved: SavedColumns) =>
      engine!.remap(columns, hasHeader, saved),
    accept: (columns: Columns, orders: Record<number, DayOrder>, replace: boolean) =>
      engine!.accept(columns, orders, replace, pause),
    save: (row: Omit<VoucherRow, 'id'> & { id?: string }) => engine!.save(row),
    remove: (ids: string[]) => engine!.remove(ids),
    undo: () => engine!.undo(),
    redo: () => engine!.redo(),
    addSample: (customers: string[], engagements: string[]) =>
      engine!.addAll(sampleRows(customers, engagements)),
    erase: () => engine!.erase(),
    file: (format: FileFormat, words: OutWords) =>
      makeFile(format, engine!.view(), engine!.asOf(), words, pause),
    problems: (words: OutWords, headers: string[]) =>
      problemsFile(engine!.problems(), headers, words),
    template: (words: OutWords) => templateFile(words),
  };

  function receive(order: Order): void {
    if ('cancel' in order) {
      cancelled.add(order.cancel);
      return;
    }
    line = line.then(async () => {
      job = order.job;
      begun = performance.now();
      try {
        const call = calls[order.call as keyof typeof calls] as (...args: unknown[]) => unknown;
        const result = cancelled.has(job) ? undefined : await call(...order.args);
        post(cancelled.has(job) && !result ? { job, problem: 'cancelled' } : { job, result });
      } catch (error) {
        post({ job: order.job, problem: problemOf(error) });
      }
      cancelled.delete(order.job);
    });
  }

  return { receive, calls };
}

export type Calls = ReturnType<typeof createHost>['calls'];

function problemOf(error: unknown): string {
  if (error instanceof Cancelled) return 'cancelled';
  return error instanceof FileError ? error.problem : 'failed';
}
