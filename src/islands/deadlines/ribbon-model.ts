import { daysBetween } from '../../rules/index.ts';

/** A day on the ribbon: what it is, and how it is named below or above the band. */
export interface RibbonMark {
  id: string;
  day: string;
  /** A line of its own above the date: “redeem by”. */
  label: string;
  kind: 'start' | 'limit' | 'stop' | 'as-of' | 'stamp';
}

/** A stretch of the band: the life of the voucher, or the payment window. */
export interface RibbonSpan {
  kind: 'life' | 'payment';
  from: string;
  to: string;
  label: string;
}

/** What a ribbon shows; days are ISO days. */
export interface Ribbon {
  spans: RibbonSpan[];
  marks: RibbonMark[];
}

/** A mark with its place: `at` from 0 (first day) to 1 (last day); `beyond` when it lies outside. */
export interface PlacedMark extends RibbonMark {
  at: number;
  beyond: 'before' | 'after' | undefined;
}

/** A ribbon laid out on a line from 0 to 1. */
export interface PlacedRibbon {
  spans: (RibbonSpan & { start: number; end: number })[];
  marks: PlacedMark[];
}

/**
 * Lays a ribbon out. Spans and marks set the scale, except the as-of day: years after the last
 * limit it would squeeze everything else, so there it stands at the edge, marked as beyond.
 */
export function placeRibbon({ spans, marks }: Ribbon): PlacedRibbon {
  const fixed = marks.filter(({ kind }) => kind !== 'as-of').map(({ day }) => day);
  const days = [...fixed, ...spans.flatMap(({ from, to }) => [from, to])].sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { spans: [], marks: [] };
  const length = Math.max(1, daysBetween(first, last));
  const at = (day: string) => daysBetween(first, day) / length;
  const placed = marks.map((mark): PlacedMark => {
    const place = at(mark.day);
    const beyond = place < 0 ? 'before' : place > 1 ? 'after' : undefined;
    return { ...mark, at: Math.min(1, Math.max(0, place)), beyond };
  });
  return {
    spans: spans.map((span) => ({ ...span, start: at(span.from), end: at(span.to) })),
    marks: placed.sort((one, other) => one.at - other.at),
  };
}

/** How wide a text is, in font sizes: CJK characters and arrows are square, others half. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u218f' ? 1 : 0.56), 0);
}

/** A label on a line: its middle and its width, in the same unit. */
export interface Label {
  middle: number;
  width: number;
}

/**
 * A row for each label so that none overlaps, first row first, and its middle moved inside the
 * line where it would stick out. Labels must come sorted by `middle`.
 */
export function labelRows(labels: readonly Label[], length: number, gap: number) {
  const ends: number[] = [];
  return labels.map(({ middle, width }) => {
    const inside = Math.min(length - width / 2, Math.max(width / 2, middle));
    const left = inside - width / 2;
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = inside + width / 2;
    return { middle: inside, row };
  });
}

/** Places along a line pushed apart so that neighbours keep `gap`; order stays. */
export function spread(places: readonly number[], gap: number): number[] {
  const result: number[] = [];
  for (const place of places) {
    const before = result.at(-1);
    result.push(before === undefined ? place : Math.max(place, before + gap));
  }
  return result;
}
