import type { Area } from './types.ts';

/** The words that every date field, the as-of control and the link button need. */
export type DateWords = Pick<Area<'deadlines'>, (typeof dateWordKeys)[number]>;

const dateWordKeys = [
  'asOf',
  'asOfHint',
  'calendar',
  'understood',
  'problems',
  'ambiguous',
  'clear',
  'copyLink',
  'copied',
  'copyFailed',
] as const satisfies readonly (keyof Area<'deadlines'>)[];

/** Only those words, so that a page does not carry the rest of another tool's. */
export function dateWords(deadlines: Area<'deadlines'>): DateWords {
  const entries = dateWordKeys.map((key) => [key, deadlines[key]]);
  return Object.fromEntries(entries) as DateWords;
}
