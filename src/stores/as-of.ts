import { atom, computed } from 'nanostores';
import { isDay } from '../rules/index.ts';

/** The reader's calendar day, in the zone of their device. The only place that reads the clock. */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The day the reader asks about; `undefined` while they have not chosen one. */
export const $chosenAsOf = atom<string | undefined>(undefined);

/** The day every answer is given as of: the chosen one, else today. */
export const $asOf = computed($chosenAsOf, (chosen) => chosen ?? today());

/** Choose the day of the answers; anything that is not a day goes back to today. */
export function setAsOf(day: string | undefined): void {
  $chosenAsOf.set(isDay(day) ? day : undefined);
}
