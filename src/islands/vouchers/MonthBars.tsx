import { languageTag, type Locale } from '../../i18n/locales.ts';
import type { Month } from '../../stores/vouchers/totals.ts';
import type { TableWords } from './out-words.ts';

interface Props {
  months: readonly Month[];
  words: TableWords;
  locale: Locale;
}

const kinds = ['met', 'late', 'missed', 'open'] as const;
const height = 170;
const width = 620;
const left = 44;
const top = 10;

/** How many vouchers had their last day to redeem in each month, and how that went. */
export default function MonthBars({ months, words, locale }: Props) {
  const { table } = words;
  if (months.length === 0) return null;
  const sum = (month: Month) => kinds.reduce((all, kind) => all + month[kind], 0);
  const most = Math.max(1, ...months.map(sum));
  const step = (width - left) / months.length;
  const tag = languageTag[locale];
  const name = (month: string, style: 'short' | 'long') =>
    new Intl.DateTimeFormat(tag, { year: 'numeric', month: style, timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
  const number = new Intl.NumberFormat(tag);
  const every = Math.ceil(months.length / 6);
  return (
    <figure class="months">
      <figcaption>{table.months}</figcaption>
      <div class="scroll" role="region" tabIndex={0} aria-label={table.months}>
        <svg
          viewBox={`0 0 ${width} ${top + height + 26}`}
          role="img"
          aria-label={table.monthsLabel}
        >
          <text class="name" x={left - 8} y={top + 10} text-anchor="end">
            {number.format(most)}
          </text>
          <line class="rail" x1={left} x2={width} y1={top} y2={top} />
          <line class="rail" x1={left} x2={width} y1={top + height} y2={top + height} />
          {months.map((month, index) => {
            let base = top + height;
            return (
              <g key={month.month}>
                {kinds.map((kind) => {
                  const size = (month[kind] / most) * height;
                  base -= size;
                  return (
                    month[kind] > 0 && (
                      <rect
                        key={kind}
                        class={kind}
                        x={left + index * step + step * 0.12}
                        y={base}
                        width={step * 0.76}
                        height={Math.max(1, size)}
                      />
                    )
                  );
                })}
                {index % every === 0 && (
                  <text
                    class="name"
                    x={left + (index + 0.5) * step}
                    y={top + height + 19}
                    text-anchor="middle"
                  >
                    {name(month.month, 'short')}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <ul class="legend">
        {kinds.map((kind) => (
          <li class={kind} key={kind}>
            {table.kinds[kind]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{table.asText}</summary>
        <div class="scroll short" role="region" tabIndex={0} aria-label={table.asText}>
          <table>
            <thead>
              <tr>
                <th scope="col">{table.month}</th>
                {kinds.map((kind) => (
                  <th scope="col" key={kind}>
                    {table.kinds[kind]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.month}>
                  <th scope="row">{name(month.month, 'long')}</th>
                  {kinds.map((kind) => (
                    <td key={kind}>{number.format(month[kind])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
