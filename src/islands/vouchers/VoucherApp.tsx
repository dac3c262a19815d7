import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { createSpeaker } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import { $asOf, restoreAsOf } from '../../stores/as-of.ts';
import { remember } from '../../stores/device-settings.ts';
import { readDay } from '../../stores/read-day.ts';
import type { Draft, ImportReport, Overview } from '../../stores/vouchers/engine.ts';
import type { Source } from '../../stores/vouchers/open-table.ts';
import { rowLimit } from '../../stores/vouchers/row-limit.ts';
import type { ViewQuery } from '../../stores/vouchers/view.ts';
import type { VoucherRow } from '../../stores/vouchers/voucher-row.ts';
import AsOfField from '../parts/AsOfField.tsx';
import { saveFile } from '../take-away/save-file.ts';
import { CallError, createClient, type Client } from './client.ts';
import DraftPanel from './DraftPanel.tsx';
import Filters from './Filters.tsx';
import type { Calls } from './host.ts';
import ImportResult from './ImportResult.tsx';
import { keptKey } from './kept-key.ts';
import Later from './Later.tsx';
import type { FileFormat, MadeFile } from './make-file.ts';
import OutPanel from './OutPanel.tsx';
import { loadWords, type OutWords, type TableWords } from './out-words.ts';
import Pictures from './Pictures.tsx';
import PrintReport from './PrintReport.tsx';
import RowForm from './RowForm.tsx';
import RowsTable from './RowsTable.tsx';
import { forgetColumns, savedColumns, saveColumns } from './saved-columns.ts';
import StartPanel, { type Intent } from './StartPanel.tsx';
import Summary from './Summary.tsx';

export interface AppProps {
  locale: Locale;
  text: Area<'vouchers'>;
  deadlines: string;
  intent: Intent;
}

let words: TableWords | undefined;
let client: Client | undefined;
let heard: (overview: Overview) => void = () => undefined;

/** Loads the words of the table and starts its host. */
export async function prepare(locale: Locale): Promise<void> {
  client ??= createClient((overview) => heard(overview));
  words ??= await loadWords(locale);
}

interface Work {
  done: number;
  cancel(): void;
}

// The offerings whose engagements the sample has; their names are the same in every language.
const sampleEngagements = ['DDPS', 'SSDPS', 'DYDPS', 'PVDPS'];

/** The voucher table: put in, see, change, take away. */
export default function VoucherApp({ locale, text, deadlines, intent }: AppProps) {
  const { table, rules, dates, days } = words!;
  const speaker = useMemo(() => createSpeaker({ rules, days }, locale), [locale]);
  const asOf = useStore($asOf);
  const [overview, setOverview] = useState<Overview>();
  const [query, setQuery] = useState<ViewQuery>({ sort: 'urgency' });
  const [draft, setDraft] = useState<Draft>();
  const [report, setReport] = useState<ImportReport>();
  const [work, setWork] = useState<Work>();
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const [isPuttingIn, setPuttingIn] = useState(false);
  const [form, setForm] = useState<VoucherRow | 'new'>();
  const [isPrinting, setPrinting] = useState(false);
  const source = useRef<Source | undefined>(undefined);
  const result = useRef<HTMLDivElement>(null);

  /** Asks the host; long work shows how far it is. What it could not do is said. */
  async function run<Name extends keyof Calls>(
    call: Name,
    args: Parameters<Calls[Name]>,
  ): Promise<Awaited<ReturnType<Calls[Name]>> | undefined> {
    setSaid('');
    setFailed('');
    try {
      return await client!.ask(call, args, (done, cancel) => setWork({ done, cancel }));
    } catch (error) {
      const problem = error instanceof CallError ? error.problem : 'failed';
      if (problem === 'cancelled') setSaid(table.cancelled);
      else if (call === 'file' || call === 'template') setFailed(table.saveFailed);
      else {
        const reasons: Record<string, string> = table.fileProblems;
        const name = source.current?.name ?? '';
        setFailed(
          [fill(table.fileFailed, { name }), reasons[problem] ?? table.fileProblems.failed].join(
            speaker.marks.gap,
          ),
        );
      }
      return undefined;
    } finally {
      setWork(undefined);
    }
  }

  async function change(call: 'undo' | 'redo' | 'erase', saying: string): Promise<void> {
    take(await run(call, []), saying);
  }

  function take(next: Overview | undefined, saying = ''): void {
    if (!next) return;
    setOverview(next);
    setSaid(saying);
    markKept(next);
  }

  async function read(next: Source): Promise<void> {
    source.current = next;
    setReport(undefined);
    const found = await run('read', [next, savedColumns()]);
    setDraft(found);
  }

  async function act(next: Intent): Promise<void> {
    switch (next.kind) {
      case 'file': {
        if (next.file.size > 30_000_000) {
          setFailed(
            [
              fill(table.fileFailed, { name: next.file.name }),
              table.fileProblems['too-large'],
            ].join(speaker.marks.gap),
          );
          return;
        }
        try {
          const content = new Uint8Array(await next.file.arrayBuffer());
          return await read({ name: next.file.name, content });
        } catch {
          setFailed(fill(table.fileFailed, { name: next.file.name }));
          return;
        }
      }
      case 'text':
        return read({ name: table.pasted, content: next.text });
      case 'sample':
        return take(
          await run('addSample', [Object.values(table.sampleCustomers), sampleEngagements]),
        );
      case 'add':
        return setForm('new');
      case 'template':
        return offer(await run('template', [outWords()]));
      case 'open':
    }
  }

  useEffect(() => {
    heard = take;
    restoreAsOf();
    void run('start', [locale, $asOf.get()]).then((first) => {
      take(first);
      return act(intent);
    });
    // The host already has the day of the start; only another one is news.
    return $asOf.listen((day) => void run('setAsOf', [day]).then((next) => take(next)));
  }, []);

  useEffect(() => {
    if (overview) void run('setQuery', [query]).then((next) => take(next));
  }, [query]);

  // What has come of a reader's action is where they are then.
  useEffect(() => {
    if (draft || report) result.current?.focus();
  }, [draft?.name, draft?.rows, report]);

  function outWords(): OutWords {
    return {
      locale,
      table,
      speaker: { rules, days },
      states: rules.states,
      example: formatDay('2021-06-15', locale),
      limit: new Intl.NumberFormat(languageTag[locale]).format(rowLimit),
    };
  }

  function offer(made: MadeFile | undefined): void {
    if (!made) return;
    if (!made.content) {
      setSaid(table.noOpen);
      return;
    }
    saveFile(made.name, made.content);
    setSaid(fill(table.savedFile, { name: made.name }));
  }

  const rows = overview?.totals.rows ?? 0;
  const count = (number: number) => fillPlural(table.count, number, languageTag[locale]);
  const isEmpty = rows === 0;

  // Drawn anew only when the table has changed, not with every step of a piece of work.
  const shownTable = useMemo(
    () =>
      overview &&
      overview.totals.rows > 0 && (
        <>
          <Summary {...{ overview, query, words: words!, locale, onQuery: setQuery }} />
          <Later frames={2}>
            <Pictures {...{ overview, words: words!, locale, asOf, ask: client!.ask }} />
          </Later>
          <Filters {...{ overview, query, words: words!, locale, onQuery: setQuery }} />
          <p class="why count" role="status">
            {fill(table.shown, {
              shown: count(overview.shown),
              rows: count(overview.totals.rows),
            })}
          </p>
          {overview.shown === 0 ? (
            <p class="note">{table.none}</p>
          ) : (
            <Later frames={1}>
              <RowsTable
                {...{ overview, query, words: words!, locale, speaker, deadlines }}
                ask={client!.ask}
                onQuery={setQuery}
                onEdit={setForm}
                onRemove={async (row) =>
                  take(
                    await run('remove', [[row.id]]),
                    fill(table.removed, { voucher: row.voucher || table.noNumber }),
                  )
                }
              />
            </Later>
          )}
        </>
      ),
    [overview, query, asOf],
  );

  return (
    <div class="vouchers" data-ready={overview !== undefined && work === undefined}>
      {(isEmpty || isPuttingIn) && !draft && (
        <StartPanel
          locale={locale}
          text={text}
          onIntent={(next) => {
            setPuttingIn(false);
            void act(next);
          }}
        />
      )}
      <div class="progress-line" aria-live="polite">
        {work && (
          <>
            <label>
              {table.working} <progress max={1} value={work.done} />
            </label>
            <button type="button" class="button" onClick={work.cancel}>
              {table.cancel}
            </button>
          </>
        )}
      </div>
      {failed && (
        <p class="note warn" role="alert">
          {failed}
        </p>
      )}
      <div ref={result} tabIndex={-1} class="result">
        {draft && (
          <DraftPanel
            key={`${draft.name} ${draft.rows}`}
            {...{ draft, words: words!, locale, rows }}
            onEncoding={(encoding) => void read({ ...source.current!, encoding })}
            onSeparator={(delimiter) => void read({ ...source.current!, delimiter })}
            onRemap={async (columns, hasHeader) =>
              setDraft((await run('remap', [columns, hasHeader, savedColumns()])) ?? draft)
            }
            onCancel={() => setDraft(undefined)}
            onAccept={async (columns, orders, isReplacing) => {
              saveColumns(draft.headers, columns);
              const taken = await run('accept', [columns, orders, isReplacing]);
              setDraft(undefined);
              if (!taken) return;
              setReport(taken.report);
              take(taken.overview, sayReport(taken.report, table, locale));
            }}
          />
        )}
        {report && (
          <ImportResult
            {...{ report, words: words!, locale }}
            limits={{ example: outWords().example, limit: outWords().limit }}
            onSave={async () => offer(await run('problems', [outWords(), report.headers]))}
            onClose={() => setReport(undefined)}
          />
        )}
      </div>
      <div class="bar-line">
        <AsOfField locale={locale} text={dates} asOf={asOf} readDay={readDay} />
        <div class="choices">
          {!isEmpty && (
            <button
              type="button"
              class="button"
              aria-expanded={isPuttingIn}
              onClick={() => setPuttingIn(!isPuttingIn)}
            >
              {table.importMore}
            </button>
          )}
          <button type="button" class="button" onClick={() => setForm('new')}>
            {table.add}
          </button>
          <button
            type="button"
            class="button"
            disabled={!overview?.canUndo}
            onClick={() => void change('undo', table.undone)}
          >
            {table.undo}
          </button>
          <button
            type="button"
            class="button"
            disabled={!overview?.canRedo}
            onClick={() => void change('redo', table.redone)}
          >
            {table.redo}
          </button>
        </div>
      </div>
      {/* What the report shows is said here: this line is there before there is anything to say. */}
      <div class={report && said === sayReport(report, table, locale) ? 'sr' : undefined}>
        <p class="why" role="status">
          {said}
        </p>
      </div>
      {overview && overview.keep !== 'kept' && (
        <p class="note warn" role="alert">
          {table.keepStates[overview.keep]}
        </p>
      )}
      {overview && overview.damaged > 0 && (
        <p class="note warn">
          {fillPlural(table.damagedRows, overview.damaged, languageTag[locale])}
        </p>
      )}
      {shownTable}
      {overview && isEmpty && !draft && <p class="note">{table.noneAtAll}</p>}
      <OutPanel
        {...{ words: words!, isEmpty }}
        isKept={overview?.keep === 'kept'}
        onFile={async (format: FileFormat) => offer(await run('file', [format, outWords()]))}
        onPrint={() => setPrinting(true)}
        onErase={async () => {
          forgetColumns();
          setReport(undefined);
          setDraft(undefined);
          await change('erase', table.erased);
        }}
      />
      {isPrinting && overview && (
        <PrintReport
          {...{ overview, words: words!, locale, speaker, asOf, ask: client!.ask }}
          onDone={() => setPrinting(false)}
        />
      )}
      {form && (
        <RowForm
          {...{ words: words!, locale }}
          row={form === 'new' ? undefined : form}
          onClose={() => setForm(undefined)}
          onSave={async (row) => {
            setForm(undefined);
            take(await run('save', [row]), table.saved);
          }}
        />
      )}
    </div>
  );
}

/** What came of an import, in a sentence or two. */
function sayReport(
  { good, bad }: ImportReport,
  table: Area<'voucherTable'>,
  locale: Locale,
): string {
  const tag = languageTag[locale];
  const sentences = [fillPlural(table.reportGood, good, tag)];
  if (bad > 0) sentences.push(fillPlural(table.reportBad, bad, tag));
  return sentences.join(punctuation[locale].gap);
}

/** Remembers that there is a table, so that the next visit opens it. */
function markKept({ totals, keep }: Overview): void {
  if (keep === 'kept') remember(keptKey, totals.rows > 0 ? '1' : null);
}
