import type { Locale } from '../../i18n/locales.ts';
import { formatShortDay } from '../../i18n/format.ts';
import {
  labelRows,
  placeRibbon,
  spread,
  textWidth,
  type PlacedMark,
  type PlacedRibbon,
  type Ribbon as RibbonData,
} from './ribbon-model.ts';

interface Props {
  ribbon: RibbonData;
  /** The ribbon in words: what a screen reader says instead of the drawing. */
  caption: string;
  locale: Locale;
}

const wide = { length: 940, left: 30, top: 54, height: 60, font: 14, stamp: 47 };
const tall = { left: 4, width: 40, text: 66, top: 16, gap: 46 };

/** The voucher's life as a band of time: lying on wide screens, standing on a phone. */
export default function Ribbon({ ribbon, caption, locale }: Props) {
  const placed = placeRibbon(ribbon);
  if (placed.marks.length === 0) return null;
  return (
    <figure class="ribbon">
      <WideRibbon placed={placed} caption={caption} locale={locale} />
      <TallRibbon placed={placed} caption={caption} locale={locale} />
    </figure>
  );
}

interface DrawingProps {
  placed: PlacedRibbon;
  caption: string;
  locale: Locale;
}

const dateOf = ({ day, beyond }: PlacedMark, locale: Locale) =>
  `${beyond === 'before' ? '← ' : ''}${formatShortDay(day, locale)}${beyond === 'after' ? ' →' : ''}`;

function WideRibbon({ placed, caption, locale }: DrawingProps) {
  const { length, left, top, height, font } = wide;
  const x = (at: number) => left + at * length;
  const marks = placed.marks.filter(({ kind }) => kind !== 'stamp');
  const rows = labelRows(
    marks.map((mark) => ({
      middle: x(mark.at),
      width: Math.max(textWidth(mark.label), textWidth(dateOf(mark, locale))) * font,
    })),
    left + length + left,
    14,
  );
  const stamps = placed.marks.filter(({ kind }) => kind === 'stamp');
  // Stamps never lie on each other; days that are close push the later one on.
  const stampPlaces = spread(
    stamps.map(({ at }) => x(at) + 28),
    wide.stamp,
  );
  // Who redeems early has a payment window inside the life: its label stands above the other.
  const isReached = (at: number) => {
    const before = placed.spans[at - 1];
    const end = before && x(before.start) + textWidth(before.label) * font * 1.1 + 8;
    return end !== undefined && end > x(placed.spans[at]!.start);
  };
  const depth = Math.max(0, ...rows.map(({ row }) => row));
  const bottom = top + height;
  return (
    <svg
      class="wide"
      viewBox={`0 0 ${left * 2 + length} ${bottom + 46 + depth * 42}`}
      role="img"
      aria-label={caption}
    >
      <line class="rail" x1={left} x2={left + length} y1={top + height / 2} y2={top + height / 2} />
      {placed.spans.map((span, index) => (
        <g key={span.kind}>
          <rect
            class={span.kind}
            x={x(span.start)}
            y={top}
            width={Math.max(2, x(span.end) - x(span.start))}
            height={height}
            rx={7}
          />
          <text
            class={`${span.kind} strong`}
            x={x(span.start)}
            y={top - (isReached(index) ? 32 : 12)}
          >
            {span.label}
          </text>
        </g>
      ))}
      {placed.spans.map((span) => (
        <g class="notch" key={span.kind}>
          <circle cx={x(span.end)} cy={top} r={7} />
          <circle cx={x(span.end)} cy={bottom} r={7} />
        </g>
      ))}
      {marks.map((mark, index) => {
        const { middle, row } = rows[index]!;
        const base = bottom + 22 + row * 42;
        return (
          <g class={`mark ${mark.kind}`} key={mark.id}>
            <line x1={x(mark.at)} x2={x(mark.at)} y1={markTop(mark)} y2={base - 17} />
            {mark.kind === 'as-of' && <circle cx={x(mark.at)} cy={markTop(mark)} r={4} />}
            {mark.kind === 'stop' && <path d={`M${x(mark.at)} ${markTop(mark)}h-26l7 8-7 8h26z`} />}
            <text class="strong" x={middle} y={base} text-anchor="middle">
              {dateOf(mark, locale)}
            </text>
            <text class="s" x={middle} y={base + 17} text-anchor="middle">
              {mark.label}
            </text>
          </g>
        );
      })}
      {stamps.map((mark, index) => (
        <g
          class="stamp"
          key={mark.id}
          font-size={Math.min(11.5, 37 / textWidth(mark.label))}
          transform={`translate(${stampPlaces[index]} ${top + height / 2}) rotate(${index % 2 ? 7 : -9})`}
        >
          <circle r={23} />
          <text text-anchor="middle" y={3.5}>
            {mark.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Where a mark's line begins: limits inside the band, the as-of day at its edge, the stop above it. */
function markTop({ kind }: PlacedMark): number {
  if (kind === 'stop') return wide.top - 26;
  if (kind === 'as-of') return wide.top;
  return wide.top + 8;
}

function TallRibbon({ placed: all, caption, locale }: DrawingProps) {
  // The first stamp says what the start would; twice the same day is once too many on a phone.
  const placed = { ...all, marks: all.marks.filter(({ kind }) => kind !== 'start') };
  const { left, width, text, top, gap } = tall;
  const length = Math.max(260, (placed.marks.length - 1) * gap * 1.2);
  const y = (at: number) => top + at * length;
  const places = spread(
    placed.marks.map(({ at }) => y(at)),
    gap,
  );
  const height = Math.max(top + length, places.at(-1) ?? 0) + 34;
  return (
    <svg class="tall" viewBox={`0 0 320 ${height}`} role="img" aria-label={caption}>
      {placed.spans.map((span) => (
        <rect
          class={span.kind}
          key={span.kind}
          x={left}
          y={y(span.start)}
          width={width}
          height={Math.max(2, y(span.end) - y(span.start))}
          rx={7}
        />
      ))}
      {placed.marks.map((mark, index) => {
        const place = places[index]!;
        return (
          <g class={`mark ${mark.kind}`} key={mark.id}>
            <path
              class="lead"
              d={`M${left + 6} ${y(mark.at)}H${left + width + 4}L${text - 6} ${place}`}
            />
            <text class="strong" x={text} y={place + 4}>
              {dateOf(mark, locale)}
            </text>
            <text class="s" x={text} y={place + 21}>
              {mark.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
