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

/** Where the choice is kept while the tab is open, for the other pages of the site. */
const key = 'as-of';

/** Choose the day of the answers, here and on the pages after; what is not a day is today again. */
export function setAsOf(day: string | undefined): void {
  const chosen = isDay(day) ? day : undefined;
  $chosenAsOf.set(chosen);
  try {
    if (chosen === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, chosen);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/**
 * Take over the day that a link names, which wins, be it a date or today. Where it names none, the
 * day chosen before in this tab stays. Not at import: a page is first drawn as it was built, without
 * a day.
 */
export function restoreAsOf(linked?: string, isToday = false): void {
  if (isToday) setAsOf(undefined);
  else setAsOf(linked ?? $chosenAsOf.get() ?? rememberedDay());
}

function rememberedDay(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
