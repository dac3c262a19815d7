import { fill, fillPlural } from '../../i18n/fill.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ImportReport } from '../../stores/vouchers/engine.ts';
import type { TableWords } from './out-words.ts';

interface Props {
  report: ImportReport;
  words: TableWords;
  locale: Locale;
  /** What the words of a problem are filled with. */
  limits: { example: string; limit: string };
  onSave(): void;
  onClose(): void;
}

/** What came of an import: what was added, and every row that was not, with its place. */
export default function ImportResult({ report, words, locale, limits, onSave, onClose }: Props) {
  const { table } = words;
  const tag = languageTag[locale];
  const { comma } = punctuation[locale];
  const nameOf = (column: number) =>
    report.headers[column] || fill(table.column, { number: column + 1 });
  const named = (columns: readonly number[]) => columns.map(nameOf).join(comma);
  return (
    <section class="panel imported" aria-labelledby="report-title">
      <h2 id="report-title">{table.reportTitle}</h2>
      <div>
        <p class="good">{fillPlural(table.reportGood, report.good, tag)}</p>
        {report.bad > 0 && <p class="bad">{fillPlural(table.reportBad, report.bad, tag)}</p>}
        {report.left.length > 0 && (
          <p class="why">{fill(table.reportLeft, { columns: named(report.left) })}</p>
        )}
        {report.serials.length > 0 && (
          <p class="why">{fill(table.reportSerials, { columns: named(report.serials) })}</p>
        )}
      </div>
      {report.problems.length > 0 && (
        <div class="scroll short" role="region" tabIndex={0} aria-label={table.problemWhat}>
          <table>
            <thead>
              <tr>
                <th scope="col">{table.problemLine}</th>
                <th scope="col">{table.problemColumn}</th>
                <th scope="col">{table.problemFound}</th>
                <th scope="col">{table.problemWhat}</th>
              </tr>
            </thead>
            <tbody>
              {report.problems.map(({ line, column, found, code }, index) => (
                <tr key={index}>
                  <th scope="row">{line}</th>
                  <td>{column === undefined ? table.wholeRow : nameOf(column - 1)}</td>
                  <td class="found">{found}</td>
                  <td>{fill(table.problems[code], limits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {report.allProblems > report.problems.length && (
        <p class="why">
          {fill(table.problemsMore, { shown: report.problems.length, count: report.allProblems })}
        </p>
      )}
      <div class="choices">
        {report.bad > 0 && (
          <button type="button" class="button" onClick={onSave}>
            {table.saveProblems}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {table.close}
        </button>
      </div>
    </section>
  );
}
