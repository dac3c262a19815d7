// Values that hold from a day until the next change. An end is written as `null`, never implied.

import type { IsoDate } from './day.ts';
import type { ParameterId, SourceId } from './ids.ts';

/** One change: the value from that day on, `null` where the rule ends, and who says so. */
export interface Change<Value> {
  readonly from: IsoDate;
  readonly value: Value | null;
  readonly sources: readonly SourceId[];
}

/** A change that sets a value. */
export interface Setting<Value> extends Change<Value> {
  readonly value: Value;
}

export type Unit = 'day' | 'days' | 'count';

/** A value of the programme with its history, oldest change first. */
export interface Parameter<
  Value extends number | IsoDate = number | IsoDate,
  Id extends ParameterId = ParameterId,
> {
  readonly id: Id;
  readonly unit: Unit;
  readonly changes: readonly Change<Value>[];
}

/**
 * The change in force on a day, with its sources; `undefined` before the first one, after an end,
 * and without a day. Never the nearest row.
 */
export function settingOn<Value>(
  changes: readonly Change<Value>[],
  day: IsoDate | undefined,
): Setting<Value> | undefined {
  if (day === undefined) return undefined;
  const change = changes.findLast(({ from }) => from <= day);
  return change && change.value !== null ? (change as Setting<Value>) : undefined;
}
