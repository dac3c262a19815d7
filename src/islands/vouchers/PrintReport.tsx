import { useEffect, useState } from 'preact/hooks';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Speaker } from '../../i18n/say.ts';
import { highlights } from '../../stores/vouchers/assess-row.ts';
import type { Overview } from '../../stores/vouchers/engine.ts';
import type { Client } from './client.ts';
import type { TableWords } from './out-words.ts';
import type { PictureRow } from './stacked-ribbons.ts';
import { limitOf, nextOf } from './row-words.ts';

interface Props {
  overview: Overview;
  words: TableWords;
  locale: Locale;
  speaker: Speaker;
  asOf: string;
  ask: Client['ask'];
  onDone(): void;
}

/** A report holds so many rows: a hundred pages, more than a browser prints without trouble. */
const longest = 2_000;
/** So many rows are drawn in one go, so that the page stays quick while the report grows. */
const atOnce = 40;

/** The table as it is printed: all rows in a row, and nothing else of the page. */
export default function PrintReport({
  overview,
  words,
  locale,
  speaker,
  asOf,
  ask,
  onDone,
}: Props) {
  const { table, rules } = words;
  const [lines, setLines] = useState<PictureRow[]>([]);
  const wanted = Math.min(longest, overview.shown);
  useEffect(() => {
    if (lines.length < wanted) {
      void ask('rows', [lines.length, Math.min(wanted, lines.length + atOnce)]).then((more) =>
        more.length === 0 ? onDone() : setLines([...lines, ...more]),
      );
      return;
    }
    document.documentElement.classList.add('printing-vouchers');
    const end = () => {
      document.documentElement.classList.remove('printing-vouchers');
      onDone();
    };
    addEventListener('afterprint', end, { once: true });
    print();
    return () => {
      removeEventListener('afterprint', end);
      document.documentElement.classList.remove('printing-vouchers');
    };
  }, [lines.length]);
  const rows = fillPlural(table.count, overview.shown, languageTag[locale]);
  return (
    <section class="print-report">
      <h2>{table.reportHeading}</h2>
      <p>{fill(table.reportAsOf, { day: formatDay(asOf, locale), rows })}</p>
      {wanted < overview.shown && <p>{fill(table.reportCut, { count: wanted })}</p>}
      <ul>
        {highlights.map((id) => (
          <li key={id}>
            {table.highlights[id]}
            {speaker.marks.colon}
            {overview.totals.highlights[id] ?? 0}
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th>{table.columns.voucher}</th>
            <th>{table.columns.customer}</th>
            <th>{table.columns.engagement}</th>
            <th>{table.columns.state}</th>
            <th>{table.columns.next}</th>
            <th>{table.columns.findings}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, result }) => (
            <tr key={row.id}>
              <td>{row.voucher}</td>
              <td>{row.customer}</td>
              <td>{row.engagement}</td>
              <td>{rules.states[result.state]}</td>
              <td>
                {nextOf(result, words, speaker)} {limitOf(result, words, speaker)}
              </td>
              <td>
                {result.findings
                  .map((code) => table.findings[code])
                  .join(punctuation[locale].comma)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
