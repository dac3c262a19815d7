import { readCellDay } from './cell-day.ts';
import { headerWords } from './header-words.ts';
import type { TableRecord } from './read-delimited.ts';
import type { Field } from './voucher-row.ts';

/** What each column of a file holds; `undefined` for one that is left out. */
export type Columns = (Field | undefined)[];

/** A header without what differs from writer to writer: case, spaces, marks, words for “date”. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–—./:;,#*"'’“”「」()[\]]+/g, '')
    .replace(/^date(?:of)?(?=.)|(?<=.)(?:dates?|日付|日期|날짜|일자|日|일|(?<=ed)on)$/g, '');
}

const known = new Map<string, Field>(
  Object.entries(headerWords).flatMap(([field, words]) =>
    words.map((word): [string, Field] => [plainHeader(word), field as Field]),
  ),
);

/** The field that a header names in any of the five languages; `undefined` for another word. */
export const fieldOf = (header: string): Field | undefined => known.get(plainHeader(header));

/** The field of each header; a field is taken once, by the first column that names it. */
export function matchColumns(headers: readonly string[], saved?: SavedColumns): Columns {
  const taken = new Set<Field>();
  return headers.map((header) => {
    const plain = plainHeader(header);
    const field = saved?.[plain] === undefined ? known.get(plain) : (saved[plain] ?? undefined);
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
}

/** Choices a reader made before: a plain header, and its field or `null` to leave it out. */
export type SavedColumns = Record<string, Field | null>;

/** The choices of this file that differ from what is recognised, to be saved for the next. */
export function choicesOf(headers: readonly string[], columns: Columns): SavedColumns {
  const choices: SavedColumns = {};
  headers.forEach((header, index) => {
    const plain = plainHeader(header);
    if (plain !== '' && known.get(plain) !== columns[index])
      choices[plain] = columns[index] ?? null;
  });
  return choices;
}

/**
 * The record that names the columns: the one among the first ten with the most known names, two at
 * least or one that is a voucher's number; `-1` where the file begins with its data.
 */
export function headerIndex(records: readonly TableRecord[], saved?: SavedColumns): number {
  let best = { index: -1, score: 0 };
  records.slice(0, 10).forEach(({ cells, broken }, index) => {
    if (broken) return;
    const score = matchColumns(cells, saved).filter(Boolean).length;
    if (score > best.score) best = { index, score };
  });
  if (best.score > 0) return best.index;
  // No known name: the first row still is one of names, unless it holds a day.
  const first = records[0]?.cells ?? [];
  const holdsDay = first.some((cell) => ['day', 'ambiguous'].includes(readCellDay(cell).kind));
  return holdsDay || records.length < 2 ? -1 : 0;
}
