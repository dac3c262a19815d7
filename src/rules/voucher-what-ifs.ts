// What would change an answer: single changes, each with the answer it leads to. Behind a door of
// its own: it is asked for on demand.

import { addDays, type IsoDate } from './day.ts';
import type { ReadingId, VoucherEvent } from './ids.ts';
import { voucherRules } from './programme-voucher.ts';
import { voucherUnderReading } from './voucher-under-reading.ts';
import type { AsOf, Deadline, VoucherAssessment, VoucherFacts } from './voucher-types.ts';

export type WhatIfId =
  /** Redeemed on the as-of day; on the last good day; claimed, or reported, on the last good day. */
  | 'redeem-now'
  | 'redeem-in-time'
  | 'claim-in-time'
  | 'report-in-time'
  /** Asked on the last good day, on the day after it, or on the day the end was announced. */
  | 'day-before-it-closed'
  | 'day-after'
  | 'end-known'
  /** One reading alone. */
  | 'other-reading';

/** One change: what is absent stays as it is. */
export interface VoucherChange {
  days?: { [Event in VoucherEvent]?: IsoDate };
  asOf?: IsoDate;
  reading?: ReadingId;
}

export interface WhatIf {
  id: WhatIfId;
  change: VoucherChange;
  /** The answer with that change alone. */
  after: VoucherAssessment;
}

/**
 * The single changes that make a difference to a voucher's answer, the likeliest first. Each names
 * the latest day that still flips the answer, so no smaller change would do.
 */
export function whatIfs(
  facts: VoucherFacts,
  { asOf }: AsOf,
  reading?: ReadingId | undefined,
): WhatIf[] {
  const now = voucherUnderReading(facts, { asOf }, reading);
  return candidates(now, facts, asOf, reading)
    .map(({ id, change }) => {
      const changed = { ...facts, ...change.days };
      const options = { asOf: change.asOf ?? asOf };
      return {
        id,
        change,
        after: voucherUnderReading(changed, options, change.reading ?? reading),
      };
    })
    .filter(({ id, after }) => id !== 'end-known' || movesClaim(now, after));
}

type Candidate = Omit<WhatIf, 'after'>;

function candidates(
  { deadlines, readings, findings }: VoucherAssessment,
  facts: VoucherFacts,
  asOf: IsoDate,
  reading: ReadingId | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (id: WhatIfId, change: VoucherChange) => found.push({ id, change });
  const redeem = deadlines[4]!;
  const claim = deadlines[5]!;
  const isLate = ({ status }: Deadline) => status === 'missed' || status === 'met-late';
  if (redeem.by && isLate(redeem)) add('redeem-in-time', { days: { redeemed: redeem.by } });
  if (redeem.by && redeem.status === 'open') add('redeem-now', { days: { redeemed: asOf } });
  // After a missed redemption no claim helps: only a redemption in time does.
  if (claim.by && isLate(claim) && facts.redeemed && redeem.status !== 'missed') {
    add('claim-in-time', { days: { claimed: claim.by } });
  }
  if (facts.redeemed && findings.some(({ code }) => code === 'redeemed-without-report')) {
    add('report-in-time', { days: { reported: facts.redeemed } });
  }
  if (!reading) {
    for (const one of readings) {
      if (one.costDays > 0) add('other-reading', { reading: one.reading });
    }
  }
  if (redeem.by && redeem.status === 'missed') add('day-before-it-closed', { asOf: redeem.by });
  const after = redeem.by && addDays(redeem.by, 1);
  // A redemption that is planned for then, or before, settles it: the day after is no news.
  const isSettled = facts.redeemed && after && facts.redeemed <= after;
  if (after && redeem.status === 'open' && !isSettled) add('day-after', { asOf: after });
  const announced = voucherRules.lastRedemption.changes[0]!.from;
  if (asOf < announced) add('end-known', { asOf: announced });
  return found;
}

/** Whether the last day to claim is another one, as it is wherever the last day to redeem is. */
const movesClaim = (one: VoucherAssessment, other: VoucherAssessment): boolean =>
  one.deadlines[5]!.by !== other.deadlines[5]!.by;
