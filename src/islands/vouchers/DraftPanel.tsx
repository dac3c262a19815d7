import { useState } from 'preact/hooks';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ColumnOrder, DayOrder } from '../../stores/vouchers/cell-day.ts';
import type { Columns } from '../../stores/vouchers/columns.ts';
import { encodings, type EncodingId } from '../../stores/vouchers/encodings.ts';
import type { Draft } from '../../stores/vouchers/engine.ts';
import type { Delimiter } from '../../stores/vouchers/read-delimited.ts';
import { fields, type Field } from '../../stores/vouchers/voucher-row.ts';
import { fieldLabel, type TableWords } from './out-words.ts';

interface Props {
  draft: Draft;
  words: TableWords;
  locale: Locale;
  /** How many rows the table has already. */
  rows: number;
  onEncoding(encoding: EncodingId): void;
  onSeparator(delimiter: Delimiter): void;
  onRemap(columns: Columns | undefined, hasHeader: boolean): void;
  onAccept(columns: Columns, orders: Record<number, DayOrder>, isReplacing: boolean): void;
  onCancel(): void;
}

const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** A file before its rows are taken over: how it was read, and what each column holds. */
export default function DraftPanel(props: Props) {
  const { draft, words, locale, rows, onRemap, onAccept, onCancel } = props;
  const { table } = words;
  const [chosen, setChosen] = useState<Record<number, DayOrder>>({});
  const columns = draft.columns;
  const { gap } = punctuation[locale];
  const nameOf = (index: number) =>
    draft.headers[index] || fill(table.column, { number: index + 1 });
  const orders: Record<number, DayOrder> = {};
  const open = Object.entries(draft.orders).flatMap(([place, order]) => {
    const index = Number(place);
    const decided = chosen[index] ?? (order.possible.length === 1 ? order.possible[0] : undefined);
    if (decided) orders[index] = decided;
    return [{ index, order, decided }];
  });
  const isUnclear = open.some(({ decided }) => decided === undefined);
  const hasNone = columns.every((field) => field === undefined);
  const intro = [
    fill(table.readIntro, {
      name: draft.name,
      rows: fillPlural(table.rows, draft.rows, languageTag[locale]),
    }),
    ...(draft.sheet === undefined ? [] : [fill(table.sheet, { sheet: draft.sheet })]),
  ].join(gap);

  return (
    <section class="panel draft" aria-labelledby="draft-title">
      <h2 id="draft-title">{table.readTitle}</h2>
      <p>{intro}</p>
      <div class="fields">
        {draft.encoding && (
          <div class="field">
            <label for="encoding">{table.encoding}</label>
            <select
              id="encoding"
              value={draft.encoding.id}
              aria-describedby="encoding-hint"
              onChange={({ currentTarget }) => props.onEncoding(currentTarget.value as EncodingId)}
            >
              {encodings.map((id) => (
                <option key={id} value={id}>
                  {table.encodings[id]}
                </option>
              ))}
            </select>
            <span class={draft.encoding.certain ? 'hint' : 'wrong'} id="encoding-hint">
              {draft.encoding.certain ? table.encodingCertain : table.encodingAsk}
            </span>
          </div>
        )}
        {draft.delimiter && (
          <div class="field">
            <label for="separator">{table.separator}</label>
            <select
              id="separator"
              value={draft.delimiter}
              onChange={({ currentTarget }) => props.onSeparator(currentTarget.value as Delimiter)}
            >
              {Object.entries(separators).map(([mark, id]) => (
                <option key={id} value={mark}>
                  {table.separators[id]}
                </option>
              ))}
            </select>
          </div>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={draft.hasHeader}
            onChange={({ currentTarget }) => onRemap(undefined, currentTarget.checked)}
          />
          {table.hasHeader}
        </label>
      </div>
      <div class="scroll" role="region" tabIndex={0} aria-label={table.firstRows}>
        <table>
          <thead>
            <tr>
              {draft.headers.map((_, index) => (
                <th scope="col" key={index}>
                  {nameOf(index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {columns.map((field, index) => (
                <td key={index}>
                  <select
                    aria-label={[table.columnHolds, nameOf(index)].join(punctuation[locale].colon)}
                    value={field ?? ''}
                    onChange={({ currentTarget }) =>
                      onRemap(withField(columns, index, currentTarget.value), draft.hasHeader)
                    }
                  >
                    <option value="">{table.leftOut}</option>
                    {fields.map((one) => (
                      <option key={one} value={one}>
                        {fieldLabel(one, words)}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
            {draft.preview.map((cells, line) => (
              <tr key={line}>
                {cells.map((cell, index) => (
                  <td key={index} class={columns[index] === undefined ? 'left' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open.map(({ index, order, decided }) => (
        <OrderQuestion
          key={index}
          {...{ order, decided, words, locale }}
          name={`order-${index}`}
          column={nameOf(index)}
          onOrder={(next) => setChosen({ ...chosen, [index]: next })}
        />
      ))}
      {(isUnclear || hasNone) && (
        <p class="wrong" id="draft-needs">
          {hasNone ? table.needsColumn : table.needsOrder}
        </p>
      )}
      <div class="choices">
        <button
          type="button"
          class="button main"
          disabled={isUnclear || hasNone}
          onClick={() => onAccept(columns, orders, false)}
        >
          {table.takeOver}
        </button>
        {rows > 0 && (
          <button
            type="button"
            class="button"
            disabled={isUnclear || hasNone}
            onClick={() => onAccept(columns, orders, true)}
          >
            {table.replace}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {table.cancel}
        </button>
      </div>
    </section>
  );
}

/** The columns with another field in one place; a field stands in one column only. */
function withField(columns: Columns, index: number, field: string): Columns {
  const next = columns.map((one) => (one === field ? undefined : one));
  next[index] = field === '' ? undefined : (field as Field);
  return next;
}

interface QuestionProps {
  name: string;
  column: string;
  order: ColumnOrder;
  decided: DayOrder | undefined;
  words: TableWords;
  locale: Locale;
  onOrder(order: DayOrder): void;
}

/** How the days of a column are written, asked once for all of them. */
function OrderQuestion({ name, column, order, decided, words, locale, onOrder }: QuestionProps) {
  const { table } = words;
  const text = order.example?.text ?? '';
  const only = order.possible.length === 1;
  return (
    <fieldset class="order">
      <legend>{fill(table.order, { column })}</legend>
      <p class="why">
        {fillPlural(table.orderAsk, order.ambiguous, languageTag[locale], { text })}
        {only && punctuation[locale].gap + table.orderDecided}
      </p>
      <div class="choices">
        {order.possible.map((one) => {
          const day = order.example?.days[one];
          return (
            <label key={one}>
              <input
                type="radio"
                name={name}
                checked={decided === one}
                onChange={() => onOrder(one)}
              />
              {day === undefined
                ? table.orders[one]
                : fill(table.orderMeans, {
                    order: table.orders[one],
                    text,
                    day: formatDay(day, locale),
                  })}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
