import { isDay } from './day.ts';
import type { Edition } from './facts/editions.ts';

/** The edition in force on a day; `undefined` before the first and for what is not a day. */
export const editionIn = (editions: readonly Edition[], asOf: unknown): Edition | undefined =>
  isDay(asOf) ? editions.findLast(({ from }) => from <= asOf) : undefined;
