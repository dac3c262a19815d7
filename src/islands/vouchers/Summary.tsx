import { fillPlural } from '../../i18n/fill.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { highlights } from '../../stores/vouchers/assess-row.ts';
import type { Overview } from '../../stores/vouchers/engine.ts';
import type { ViewQuery } from '../../stores/vouchers/view.ts';
import type { TableWords } from './out-words.ts';

interface Props {
  overview: Overview;
  query: ViewQuery;
  words: TableWords;
  locale: Locale;
  onQuery(query: ViewQuery): void;
}

/** What finance and audit ask for first: how many of each, and a press shows which. */
export default function Summary({ overview, query, words, locale, onQuery }: Props) {
  const { table } = words;
  const { totals } = overview;
  const number = new Intl.NumberFormat(languageTag[locale]);
  return (
    <section aria-labelledby="summary-title">
      <h2 id="summary-title">{table.summary}</h2>
      <ul class="stubs-row">
        {highlights.map((id) => {
          const count = totals.highlights[id] ?? 0;
          const isOn = query.finding === id;
          const { finding: _, ...rest } = query;
          return (
            <li key={id}>
              <button
                type="button"
                class={id}
                aria-pressed={isOn}
                disabled={count === 0 && !isOn}
                onClick={() => onQuery(isOn ? rest : { ...query, finding: id })}
              >
                <strong>{number.format(count)}</strong>
                <span>{table.highlights[id]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {totals.duplicates > 0 && (
        <p class="why">{fillPlural(table.duplicates, totals.duplicates, languageTag[locale])}</p>
      )}
    </section>
  );
}
