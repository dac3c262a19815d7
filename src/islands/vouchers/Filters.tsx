import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { VoucherFindingCode, VoucherState } from '../../rules/index.ts';
import { highlights, type Highlight } from '../../stores/vouchers/assess-row.ts';
import type { Overview } from '../../stores/vouchers/engine.ts';
import { sortKeys, type SortKey, type ViewQuery } from '../../stores/vouchers/view.ts';
import type { TableWords } from './out-words.ts';

interface Props {
  overview: Overview;
  query: ViewQuery;
  words: TableWords;
  locale: Locale;
  onQuery(query: ViewQuery): void;
}

/** Typing is taken over when it pauses for so long, in milliseconds. */
const typingPause = 150;

/** Which vouchers are shown, and in what order. */
export default function Filters({ overview, query, words, locale, onQuery }: Props) {
  const { table, rules } = words;
  const down = fill(punctuation[locale].brackets, { text: table.descending });
  const { totals } = overview;
  const [typed, setTyped] = useState(query.search ?? '');
  const latest = useRef(query);
  latest.current = query;
  useEffect(() => {
    if (typed === (latest.current.search ?? '')) return;
    const timer = setTimeout(() => onQuery(withPart(latest.current, 'search', typed)), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);
  const isFiltered = Object.keys(query).some((key) => key !== 'sort' && key !== 'descending');
  const findings = Object.keys(totals.findings) as VoucherFindingCode[];
  return (
    <section class="filters" role="search" aria-label={table.filter}>
      <div class="field wide">
        <label for="filter-search">{table.search}</label>
        <input
          id="filter-search"
          type="text"
          value={typed}
          placeholder={table.searchHint}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <Choice
        id="filter-state"
        label={table.filterState}
        all={table.all}
        value={query.state}
        options={Object.entries(totals.states).map(([state, count]) => [
          state,
          `${rules.states[state as VoucherState]} (${count})`,
        ])}
        onValue={(value) => onQuery(withPart(query, 'state', value as VoucherState | ''))}
      />
      <Choice
        id="filter-finding"
        label={table.filterFinding}
        all={table.all}
        value={query.finding}
        options={[
          ...highlights
            .filter((id) => (totals.highlights[id] ?? 0) > 0 || query.finding === id)
            .map((id): [string, string] => [
              id,
              `${table.highlights[id]} (${totals.highlights[id] ?? 0})`,
            ]),
          ...findings
            .filter((code) => !(highlights as readonly string[]).includes(code))
            .map((code): [string, string] => [
              code,
              `${table.findings[code]} (${totals.findings[code]})`,
            ]),
        ]}
        onValue={(value) =>
          onQuery(withPart(query, 'finding', value as VoucherFindingCode | Highlight | ''))
        }
      />
      <Choice
        id="filter-customer"
        label={table.filterCustomer}
        all={table.all}
        value={query.customer}
        options={totals.customers.map((name) => [name, name])}
        onValue={(value) => onQuery(withPart(query, 'customer', value))}
      />
      <Choice
        id="filter-engagement"
        label={table.filterEngagement}
        all={table.all}
        value={query.engagement}
        options={totals.engagements.map((name) => [name, name])}
        onValue={(value) => onQuery(withPart(query, 'engagement', value))}
      />
      <Choice
        id="sort"
        label={table.sort}
        value={`${query.sort}${query.descending ? ' down' : ''}`}
        options={sortKeys.flatMap((key): [string, string][] => [
          [key, table.columns[key]],
          ...(key === 'urgency'
            ? []
            : [[`${key} down`, `${table.columns[key]}${down}`] as [string, string]]),
        ])}
        onValue={(value) => {
          const [sort, order] = value.split(' ');
          onQuery(sorted(query, sort as SortKey, order === 'down'));
        }}
      />
      {isFiltered && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setTyped('');
            onQuery(sorted({ sort: query.sort }, query.sort, query.descending ?? false));
          }}
        >
          {table.clearFilter}
        </button>
      )}
    </section>
  );
}

/** A query with another order. */
export function sorted(query: ViewQuery, sort: SortKey, isDown: boolean): ViewQuery {
  const { descending: _, ...rest } = query;
  return { ...rest, sort, ...(isDown ? { descending: true } : {}) };
}

/** A query with one part changed; an empty value takes the part out. */
function withPart<Part extends 'state' | 'finding' | 'customer' | 'engagement' | 'search'>(
  query: ViewQuery,
  part: Part,
  value: ViewQuery[Part] | '',
): ViewQuery {
  const { [part]: _, ...rest } = query;
  return (value === '' ? rest : { ...rest, [part]: value }) as ViewQuery;
}

interface ChoiceProps {
  id: string;
  label: string;
  all?: string;
  value: string | undefined;
  options: [string, string][];
  onValue(value: string): void;
}

function Choice({ id, label, all, value, options, onValue }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
