import { addDays, type IsoDate } from './day.ts';
import type { Change, Parameter, Unit } from './dated.ts';
import type { Condition } from './facts/conditions.ts';
import type { Engagement } from './facts/offerings.ts';
import type { CountId, ParameterId, ProgrammeDayId, SourceId } from './ids.ts';

/** A fact of the programme: a value by period. */
export interface FactValue extends Parameter {
  /** The facts it was computed from; absent where a source states it. */
  readonly computedFrom?: readonly ParameterId[];
}

/** A day so many days after another, known once both are. */
export function dayAfter(
  id: ProgrammeDayId,
  day: FactValue,
  { id: daysId, changes }: Parameter<number>,
): FactValue {
  const start = day.changes.at(-1)!;
  const days = changes.at(-1)!;
  const value = addDays(String(start.value), days.value!)!;
  const from = start.from > days.from ? start.from : days.from;
  const sources = [...new Set([...start.sources, ...days.sources])];
  const change = { from, value, sources };
  return { id, unit: 'day', changes: [change], computedFrom: [day.id, daysId] };
}

/** The day a change took effect, as a fact known from that day. */
export function dayOfChange(
  id: ProgrammeDayId,
  { from, sources }: { from: IsoDate; sources: readonly SourceId[] },
): Parameter<IsoDate> {
  return { id, unit: 'day', changes: [{ from, value: from, sources }] };
}

/** The day a condition ended, as a fact known from that day. */
export const dayOfEnd = (id: ProgrammeDayId, { changes }: Condition) =>
  dayOfChange(
    id,
    changes.find(({ value }) => value === null)!,
  );

/** The counts that a list of engagements gives, dated as the list. */
export function countsOf(table: readonly Change<readonly Engagement[]>[]): FactValue[] {
  const distinct = (values: readonly string[]) => new Set(values).size;
  const counts: [CountId, (list: readonly Engagement[]) => number][] = [
    ['offering-count', (list) => distinct(list.map(({ offering }) => offering))],
    ['engagement-count', (list) => list.length],
    ['competency-count', (list) => distinct(list.flatMap(({ anyOf }) => anyOf))],
    ['gold-only-count', (list) => list.filter(({ levels }) => levels.length === 1).length],
    ['silver-or-gold-count', (list) => list.filter(({ levels }) => levels.length === 2).length],
  ];
  const unit: Unit = 'count';
  return counts.map(([id, count]) => ({
    id,
    unit,
    changes: table.map(({ from, value, sources }) => ({
      from,
      value: value && count(value),
      sources,
    })),
    computedFrom: ['competency-table-from'],
  }));
}
