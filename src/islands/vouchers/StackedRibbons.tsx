import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { parameterOn } from '../../rules/index.ts';
import type { TableWords } from './out-words.ts';
import { halfYears, stackRibbons, type PictureRow } from './stacked-ribbons.ts';

interface Props {
  lines: readonly PictureRow[];
  words: TableWords;
  locale: Locale;
  asOf: string;
}

const left = 128;
const width = 1000;
const step = 19;
const top = 26;

/** The lives of the first vouchers of the table, one below the other on one scale of days. */
export default function StackedRibbons({ lines, words, locale, asOf }: Props) {
  const { table, rules } = words;
  const picture = stackRibbons(lines);
  if (!picture) return null;
  const { first, last, vouchers, at } = picture;
  const x = (place: number) => left + place * (width - left - 12);
  const bottom = top + vouchers.length * step;
  const stop = parameterOn('last-redemption-day', asOf)?.value;
  const stopAt = typeof stop === 'string' && stop >= first && stop <= last ? at(stop) : undefined;
  const asOfAt = asOf >= first && asOf <= last ? at(asOf) : undefined;
  const month = new Intl.DateTimeFormat(languageTag[locale], {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const day = (iso: string) => formatDay(iso, locale);
  return (
    <figure class="stacked">
      <figcaption id="ribbons-title">{fill(table.ribbons, { count: lines.length })}</figcaption>
      <div class="scroll" role="region" tabIndex={0} aria-labelledby="ribbons-title">
        <svg
          viewBox={`0 0 ${width} ${bottom + 8}`}
          role="img"
          aria-label={fill(table.ribbonsLabel, { first: day(first), last: day(last) })}
        >
          {halfYears(first, last).map((tick) => (
            <g class="tick" key={tick}>
              <line x1={x(at(tick))} x2={x(at(tick))} y1={top - 6} y2={bottom} />
              <text x={x(at(tick))} y={top - 11} text-anchor="middle">
                {month.format(new Date(`${tick}T00:00:00Z`))}
              </text>
            </g>
          ))}
          {vouchers.map(({ life, payment, done }, index) => {
            const y = top + index * step;
            return (
              <g key={lines[index]!.row.id}>
                <text class="name" x={left - 10} y={y + 12} text-anchor="end">
                  {shortName(lines[index]!.row.voucher || table.noNumber)}
                </text>
                {life && (
                  <rect
                    class="life"
                    x={x(life.start)}
                    y={y + 3}
                    width={Math.max(2, x(life.end) - x(life.start))}
                    height={12}
                    rx={3}
                  />
                )}
                {payment && (
                  <rect
                    class="payment"
                    x={x(payment.start)}
                    y={y + 6}
                    width={Math.max(2, x(payment.end) - x(payment.start))}
                    height={6}
                    rx={2}
                  />
                )}
                {done.map((place, number) => (
                  <circle class="done" key={number} cx={x(place)} cy={y + 9} r={3.2} />
                ))}
              </g>
            );
          })}
          {stopAt !== undefined && (
            <line class="stop" x1={x(stopAt)} x2={x(stopAt)} y1={top - 4} y2={bottom} />
          )}
          {asOfAt !== undefined && (
            <line class="as-of" x1={x(asOfAt)} x2={x(asOfAt)} y1={top - 4} y2={bottom} />
          )}
        </svg>
      </div>
      <ul class="legend">
        <li class="life">{table.legendLife}</li>
        <li class="payment">{table.legendPay}</li>
        <li class="done">{table.legendDone}</li>
        {stopAt !== undefined && <li class="stop">{table.legendStop}</li>}
        {asOfAt !== undefined && <li class="day">{table.asOf}</li>}
      </ul>
      <details>
        <summary>{table.asText}</summary>
        <ul>
          {lines.map(({ row, result }) => (
            <li key={row.id}>
              {fill(table.ribbonLine, {
                voucher: row.voucher || table.noNumber,
                from: result.from === undefined ? '…' : day(result.from),
                redeem: result.redeem.by === undefined ? '…' : day(result.redeem.by),
                state: rules.states[result.state],
              })}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

const shortName = (name: string) => (name.length > 14 ? `${name.slice(0, 13)}…` : name);
