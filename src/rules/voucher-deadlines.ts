import { daysBetween, type IsoDate } from './day.ts';
import { settingOn } from './dated.ts';
import type { DeadlineId, VoucherEvent } from './ids.ts';
import type { Candidate, TraceStep } from './trace.ts';
import { orderOf, voucherEvents, type VoucherDays } from './voucher-events.ts';
import { countFrom, earliest, ruleStep, type Limit, type VoucherRules } from './voucher-limits.ts';
import { readingsBefore, safest } from './voucher-readings.ts';
import type { Deadline, DeadlineStatus, Reading } from './voucher-types.ts';

/** The deadlines that the life of a voucher limits, each with the event that meets it. */
const lifeDeadlines = [
  ['assign', 'assigned'],
  ['reserve', 'reserved'],
  ['deliver', 'delivered'],
  ['report', 'reported'],
  ['redeem', 'redeemed'],
] as const satisfies readonly (readonly [DeadlineId, VoucherEvent])[];

/** What every deadline of one voucher is judged by. */
export interface Case {
  rules: VoucherRules;
  days: VoucherDays;
  readings: readonly Reading[];
  asOf: IsoDate | undefined;
}

/** The six deadlines, in order. */
export function voucherDeadlines(one: Case): Deadline[] {
  const deadlines: Deadline[] = lifeDeadlines.map(([id, event]) => lifeDeadline(one, id, event));
  return [...deadlines, claimDeadline(one, deadlines.at(-1)!)];
}

/**
 * A deadline within the life of the voucher: its expiry, or the programme's last day if that comes
 * first. What is done is judged by the rules of its day, what lies ahead by those known on `asOf`.
 *
 * A reading limits only what comes after its event. Without one the programme's day alone is an
 * upper bound: passing it is certain, keeping it is not. A created voucher with no day of assignment
 * is not called missed, since the sources write creating and assigning as one.
 */
function lifeDeadline(one: Case, id: DeadlineId, event: VoucherEvent): Deadline {
  const { rules, days, asOf } = one;
  const safe = safest(readingsBefore(one.readings, event));
  const cutBy = id === 'assign' ? rules.lastCreation : rules.lastRedemption;
  const knownOn = days[event] ?? asOf;
  const cut = settingOn(cutBy.changes, knownOn);

  const candidates: Candidate[] = [];
  const trace: TraceStep[] = [];
  if (safe) {
    candidates.push({ limit: rules.lifetime.id, reading: safe.reading, day: safe.expires });
    // Given, reading, rule and count; what follows in it is about redeeming.
    trace.push(...safe.trace.slice(0, 4));
  } else trace.push({ step: 'not-given', field: rules.readings[0]!.event });
  if (cut) {
    candidates.push({ limit: cutBy.id, day: cut.value });
    trace.push(ruleStep(cutBy.id, cut));
  } else trace.push({ step: 'no-rule', parameter: cutBy.id, ...(knownOn && { on: knownOn }) });

  const limit = earliest(candidates);
  const standing = standingOf(one, event, limit.by, safe !== undefined);
  if (id === 'assign' && standing.status === 'missed' && days.created) standing.status = 'unknown';
  return deadline(id, event, limit, standing, trace);
}

/**
 * The last day to request payment: the window counted from the redemption; while that is open, from
 * its own deadline, the latest that is still possible. The window is the one in force on the
 * redemption; ahead of that, the one in force on the deadline as far as it is known on `asOf`.
 */
function claimDeadline(one: Case, redeem: Deadline): Deadline {
  const { rules, days, asOf } = one;
  const event = 'claimed';
  const { redeemed } = days;
  const start = redeemed ?? redeem.by;
  const trace: TraceStep[] = [];
  if (redeemed) trace.push({ step: 'given', field: 'redeemed', day: redeemed });
  else if (start) trace.push({ step: 'from-deadline', deadline: redeem.id, day: start });
  else trace.push({ step: 'not-given', field: 'redeemed' });

  const knownOn = redeemed ?? (start && asOf && asOf < start ? asOf : start);
  const count = start === undefined ? undefined : countFrom(rules.paymentWindow, start, knownOn);
  const parameter = rules.paymentWindow.id;
  if (count) trace.push(...count.trace);
  else if (knownOn) trace.push({ step: 'no-rule', parameter, on: knownOn });
  const limit: Limit = count ? { by: count.day, boundBy: parameter, trace: [] } : { trace: [] };

  const certain = redeemed !== undefined || redeem.status === 'open';
  const standing = standingOf(one, event, limit.by, certain);
  if (redeem.status === 'missed' && !isDone(days.claimed, asOf)) {
    const blocked: TraceStep = { step: 'blocked', deadline: redeem.id };
    return deadline(
      'claim',
      event,
      limit,
      { status: 'missed', trace: [blocked] },
      trace,
      redeem.id,
    );
  }
  return deadline('claim', event, limit, standing, trace);
}

interface Standing {
  status: DeadlineStatus;
  daysLeft?: number;
  daysLate?: number;
  trace: readonly TraceStep[];
}

/** Where a deadline stands; `certain` when `by` is the limit itself and not just an upper bound. */
function standingOf(
  { days, asOf }: Case,
  event: VoucherEvent,
  by: IsoDate | undefined,
  certain: boolean,
): Standing {
  const day = days[event];
  if (isDone(day, asOf)) {
    const given: TraceStep = { step: 'given', field: event, day };
    if (!by) return { status: 'unknown', trace: [given] };
    const left = daysBetween(day, by);
    const compare: TraceStep = { step: 'compare', field: event, day, against: by, days: left };
    if (left < 0) return { status: 'met-late', daysLate: -left, trace: [given, compare] };
    return { status: certain ? 'met' : 'unknown', trace: [given, compare] };
  }
  const later = laterEvent(days, asOf, event);
  if (later) return { status: 'unknown', trace: [{ step: 'later-event', field: later }] };
  if (!asOf) return { status: 'unknown', trace: [{ step: 'not-given', field: 'asOf' }] };
  if (!by) return { status: 'unknown', trace: [] };
  const left = daysBetween(asOf, by);
  const compare: TraceStep = { step: 'compare', field: 'asOf', day: asOf, against: by, days: left };
  if (left < 0) return { status: 'missed', trace: [compare] };
  return certain
    ? { status: 'open', daysLeft: left, trace: [compare] }
    : { status: 'unknown', trace: [compare] };
}

/** Whether an event has happened: its day is given and not after `asOf`. */
export const isDone = (day: IsoDate | undefined, asOf: IsoDate | undefined): day is IsoDate =>
  day !== undefined && (asOf === undefined || day <= asOf);

/** The first later event that has happened. */
const laterEvent = (days: VoucherDays, asOf: IsoDate | undefined, event: VoucherEvent) =>
  voucherEvents.slice(orderOf(event) + 1).find((later) => isDone(days[later], asOf));

function deadline(
  id: DeadlineId,
  event: VoucherEvent,
  { trace: choice, ...limit }: Limit,
  { trace: judged, ...standing }: Standing,
  counted: readonly TraceStep[],
  blockedBy?: DeadlineId,
): Deadline {
  const trace = [...counted, ...choice, ...judged];
  return { id, event, ...limit, ...standing, ...(blockedBy && { blockedBy }), trace };
}
