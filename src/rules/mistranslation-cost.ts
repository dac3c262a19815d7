// What a wrong translation would have cost, shown on one voucher.

import { addDays, daysBetween, type IsoDate } from './day.ts';
import { factOn } from './fact-values.ts';
import type { Mistranslation } from './facts/mistranslations.ts';
import { lastCreation } from './facts/retirement.ts';
import { voucherAssessment } from './programme-voucher.ts';

/** The voucher on which every cost is shown: its days, and its last days by the rules. */
export interface CostExample {
  created: IsoDate;
  /** The last day to redeem; the example is redeemed on it. */
  redeemBy: IsoDate;
  claimBy: IsoDate;
}

/** What a reader takes the words for. */
export type Taken =
  /** A limit on this day. */
  | { as: 'last-day' | 'first-day' | 'end-of-use'; day: IsoDate }
  /** No limit at all; a count from something that comes too late; the opposite of an end. */
  | { as: 'no-limit' | 'never' | 'start' };

/** The right last day, what the words are taken for, and the days between the two. */
export interface MistranslationCost {
  right?: IsoDate;
  taken?: Taken;
  /** Good days that the reader leaves unused, or days by which the reader is late. */
  days?: { count: number; late: boolean };
}

/** The voucher created on the last day for it, redeemed on the last day it can be. */
export function costExample(): CostExample {
  const created = dayOf(lastCreation.id);
  const { deadlines } = voucherAssessment({ created }, { asOf: created });
  const by = (id: string) => deadlines.find((deadline) => deadline.id === id)!.by!;
  return { created, redeemBy: by('redeem'), claimBy: by('claim') };
}

/**
 * What a statement would have cost whoever followed it with the voucher of `costExample`.
 *
 * Words that take a limit of the voucher for another are computed; so are those that date the end
 * of its use too early. A lost “last day” has no wrong day, so its cost has no number.
 */
export function costOf({ kind, deadline, implies }: Mistranslation): MistranslationCost {
  const right = rightDay(deadline, implies);
  // Words about another outcome set no limit, though they name a period.
  if (implies === undefined || kind === 'wrong-outcome')
    return right === undefined ? {} : { right };
  const taken = takenFor(implies);
  if (right === undefined || !('day' in taken)) return { ...(right && { right }), taken };
  return { right, taken, days: daysOff(taken, right) };
}

const dayOf = (id: Parameters<typeof factOn>[0]) => String(factOn(id)!.value);

/** The last day that the English gives, if the statement is about one. */
function rightDay(
  deadline: Mistranslation['deadline'],
  implies: Mistranslation['implies'],
): IsoDate | undefined {
  if (implies && 'taken' in implies) {
    // A day taken for no limit is itself the right one. What customers had they could use for as
    // long as vouchers could be created. What begins instead of ending has no last day.
    if (implies.taken === 'start') return undefined;
    return dayOf(implies.taken === 'no-limit' ? implies.day : lastCreation.id);
  }
  const { redeemBy, claimBy } = costExample();
  if (deadline === 'redeem') return redeemBy;
  return deadline === 'claim' ? claimBy : undefined;
}

function takenFor(implies: NonNullable<Mistranslation['implies']>): Taken {
  if ('taken' in implies) {
    return implies.taken === 'end-of-use'
      ? { as: 'end-of-use', day: dayOf(implies.day) }
      : { as: implies.taken };
  }
  const { from, days, direction, bound } = implies;
  if (from === 'payment' || from === 'reimbursement') return { as: 'never' };
  // The example is redeemed on its last day, which is also the day it expires.
  const { redeemBy } = costExample();
  const day = addDays(redeemBy, direction * Number(factOn(days)!.value))!;
  return { as: bound === 'last' ? 'last-day' : 'first-day', day };
}

/** Days lost where the words end too early or begin too late; days late where they end too late. */
function daysOff(taken: Extract<Taken, { day: IsoDate }>, right: IsoDate) {
  switch (taken.as) {
    case 'last-day':
      return { count: Math.abs(daysBetween(right, taken.day)), late: taken.day > right };
    case 'first-day':
      // Day 0 up to the day before the first one that the words allow.
      return { count: daysBetween(costExample().redeemBy, taken.day), late: false };
    case 'end-of-use':
      // The first day without use and the right last day are both among those lost.
      return { count: daysBetween(taken.day, right) + 1, late: false };
  }
}
