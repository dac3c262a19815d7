import { fill } from '../../i18n/fill.ts';
import type { Speaker } from '../../i18n/say.ts';
import type { RowResult } from '../../stores/vouchers/assess-row.ts';
import type { TableWords } from './out-words.ts';

/** The deadline that asks for attention, in words. */
export function nextOf(
  { next }: RowResult,
  { table, rules }: TableWords,
  speaker: Speaker,
): string {
  if (!next) return table.nextNone;
  const words = { deadline: rules.deadlines[next.id], day: speaker.day(next.by) };
  return fill(next.status === 'open' ? table.nextBy : table.nextMissed, words);
}

/** How many days are left or past, and which limit decides. */
export function limitOf({ next }: RowResult, words: TableWords, speaker: Speaker): string {
  if (!next) return '';
  const { table, rules } = words;
  const { daysLeft, boundBy, status } = next;
  const left =
    daysLeft === 0 && status === 'open'
      ? table.lastDay
      : fill(daysLeft < 0 ? table.daysPast : table.daysLeft, {
          days: speaker.days(Math.abs(daysLeft)),
        });
  return [left, ...(boundBy === undefined ? [] : [rules.parameters[boundBy]])].join(' · ');
}

/** The look of a state. */
export function stateClass({ state, urgency }: RowResult): string {
  if (state === 'expired') return 'missed';
  if (urgency === 2) return 'late';
  if (urgency === 4) return 'met';
  return state === 'unknown' ? 'unknown' : 'open';
}
