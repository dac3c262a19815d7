import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Speaker } from '../../i18n/say.ts';
import { $chosenAsOf } from '../../stores/as-of.ts';
import type { RowResult } from '../../stores/vouchers/assess-row.ts';
import type { Overview } from '../../stores/vouchers/engine.ts';
import type { SortKey, ViewQuery } from '../../stores/vouchers/view.ts';
import type { VoucherRow } from '../../stores/vouchers/voucher-row.ts';
import { writeVoucherAddress } from '../../stores/voucher-address.ts';
import type { Client } from './client.ts';
import { sorted } from './Filters.tsx';
import type { TableWords } from './out-words.ts';
import { limitOf, nextOf, stateClass } from './row-words.ts';

interface Props {
  overview: Overview;
  query: ViewQuery;
  words: TableWords;
  locale: Locale;
  speaker: Speaker;
  /** The address of the deadline tool. */
  deadlines: string;
  ask: Client['ask'];
  onQuery(query: ViewQuery): void;
  onEdit(row: VoucherRow): void;
  onRemove(row: VoucherRow): void;
}

interface Line {
  row: VoucherRow;
  result: RowResult;
}

const columns = ['voucher', 'customer', 'state', 'next', 'findings'] as const satisfies SortKey[];

/** The vouchers, of which only those in sight are drawn. */
export default function RowsTable(props: Props) {
  const { overview, query, words, ask, onQuery } = props;
  const { table } = words;
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const [loaded, setLoaded] = useState<{ from: number; lines: Line[] }>({ from: 0, lines: [] });
  const virtual = useMemo(
    () =>
      new Virtualizer<HTMLDivElement, HTMLTableRowElement>({
        count: overview.shown,
        getScrollElement: () => scroller.current,
        estimateSize: () => 84,
        overscan: 6,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
        onChange: () => redraw((times) => times + 1),
      }),
    [],
  );
  virtual.setOptions({ ...virtual.options, count: overview.shown });
  useEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  // Another order or filter begins at the top; an edit leaves the reader where they are.
  useEffect(() => virtual.scrollToOffset(0), [query]);

  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? Math.min(overview.shown, 20) - 1;
  useEffect(() => {
    let isLate = false;
    const from = Math.max(0, first - 20);
    void ask('rows', [from, last + 21]).then((lines) => {
      if (!isLate) setLoaded({ from, lines });
    });
    return () => {
      isLate = true;
    };
  }, [overview.revision, Math.floor(first / 10), Math.floor(last / 10)]);

  const before = items[0]?.start ?? 0;
  const after = Math.max(0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0));
  return (
    <section aria-labelledby="table-title">
      <h2 id="table-title">{table.tableTitle}</h2>
      <div class="scroll rows" role="region" tabIndex={0} ref={scroller} aria-label={table.caption}>
        <table role="table" aria-rowcount={overview.shown + 1} aria-label={table.caption}>
          <thead role="rowgroup">
            <tr role="row" aria-rowindex={1}>
              {columns.map((key) => (
                <th
                  scope="col"
                  role="columnheader"
                  key={key}
                  aria-sort={
                    query.sort === key ? (query.descending ? 'descending' : 'ascending') : 'none'
                  }
                >
                  <span class="head">{table.columns[key]}</span>
                  <button
                    type="button"
                    onClick={() =>
                      onQuery(sorted(query, key, query.sort === key && !query.descending))
                    }
                  >
                    {table.columns[key]}
                    <span aria-hidden="true">
                      {query.sort === key ? (query.descending ? ' ↓' : ' ↑') : ' ↕'}
                    </span>
                  </button>
                </th>
              ))}
              <th scope="col" role="columnheader">
                {table.columns.actions}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <Gap height={before} />
            {items.map(({ index, key }) => (
              <Row
                {...props}
                key={key}
                index={index}
                line={loaded.lines[index - loaded.from]}
                measure={virtual.measureElement}
              />
            ))}
            <Gap height={after} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The room of the rows that are not drawn. A style attribute is not allowed, its property is. */
function Gap({ height }: { height: number }) {
  const cell = useRef<HTMLTableRowElement>(null);
  useLayoutEffect(() => cell.current?.style.setProperty('height', `${height}px`), [height]);
  return <tr class="gap" aria-hidden="true" ref={cell} />;
}

interface RowProps extends Props {
  index: number;
  line: Line | undefined;
  measure(element: HTMLTableRowElement | null): void;
}

function Row(props: RowProps) {
  const { index, line, words, speaker, deadlines, measure, onEdit, onRemove } = props;
  const { table, rules } = words;
  const attributes = {
    'data-index': index,
    'aria-rowindex': index + 2,
    role: 'row' as const,
    ref: measure,
  };
  if (!line) {
    return (
      <tr {...attributes} class="waiting">
        <td role="cell" colSpan={6}>
          …
        </td>
      </tr>
    );
  }
  const { row, result } = line;
  const voucher = row.voucher || table.noNumber;
  const asOf = $chosenAsOf.get();
  const address = writeVoucherAddress({ days: row.days, ...(asOf === undefined ? {} : { asOf }) });
  return (
    <tr {...attributes} class={`urgency-${result.urgency}`}>
      <th scope="row" role="rowheader">
        {voucher}
        {row.note && <small>{row.note}</small>}
      </th>
      <td role="cell">
        {row.customer}
        {row.engagement && <small>{row.engagement}</small>}
      </td>
      <td role="cell">
        <span class={`tag ${stateClass(result)}`}>{rules.states[result.state]}</span>
      </td>
      <td role="cell">
        {nextOf(result, words, speaker)}
        <small>{limitOf(result, words, speaker)}</small>
      </td>
      <td role="cell" class="finds">
        {result.findings.length > 0 && (
          <ul>
            {result.findings.slice(0, 3).map((code) => (
              <li key={code}>{table.findings[code]}</li>
            ))}
            {result.findings.length > 3 && <li>+{result.findings.length - 3}</li>}
          </ul>
        )}
      </td>
      <td role="cell" class="acts">
        <a href={`${deadlines}${address}`} aria-label={fill(table.details, { voucher })}>
          {table.detailsShort}
        </a>
        <button
          type="button"
          aria-label={fill(table.edit, { voucher })}
          onClick={() => onEdit(row)}
        >
          {table.editShort}
        </button>
        <button
          type="button"
          aria-label={fill(table.remove, { voucher })}
          onClick={() => onRemove(row)}
        >
          {table.removeShort}
        </button>
      </td>
    </tr>
  );
}
