// Counting back: the latest day for each step, so that a voucher is redeemed in time. Behind a door
// of its own, since only a reader who plans needs it.

import { addDays, daysBetween, isDay, type IsoDate } from './day.ts';
import { settingOn } from './dated.ts';
import { engagementLongest } from './facts/voucher.ts';
import type { Parameter } from './dated.ts';
import type { ParameterId, SourceId, VoucherEvent } from './ids.ts';
import { voucherRules } from './programme-voucher.ts';
import { recordOf } from './readers-input.ts';
import type { Candidate, TraceStep } from './trace.ts';
import { readAsOf, readVoucherDays, type VoucherDays } from './voucher-events.ts';
import { countFrom, earliest, ruleStep, type VoucherRules } from './voucher-limits.ts';
import type { AsOf, VoucherFacts } from './voucher-types.ts';

export type PlanStepId = 'create' | 'reserve' | 'start' | 'redeem' | 'claim';

/** A step of a plan's trace: as any other, and those that only counting back has. */
export type PlanTraceStep =
  | TraceStep
  | { step: 'goal'; day: IsoDate }
  /** The engagement's days, its first and its last one included. */
  | { step: 'takes'; days: number }
  | { step: 'back'; from: IsoDate; days: number; result: IsoDate }
  | { step: 'reserve-first'; sources: readonly SourceId[] }
  | { step: 'create-first' };

export interface PlanStep {
  id: PlanStepId;
  /** The latest day on which it can be done so that everything after it can still be in time. */
  by: IsoDate;
  /** The day it was done on, as given. */
  done?: IsoDate;
  /** How late it was done, where it was. */
  daysLate?: number;
  /** Days from the as-of day to `by` where it is not done; negative when that day is past. */
  daysLeft?: number;
  trace: readonly PlanTraceStep[];
}

export interface PlanProblem {
  code: 'goal-too-late' | 'longer-than-longest' | 'no-room' | 'goal-unknown' | 'already-redeemed';
  day?: IsoDate;
  limit?: IsoDate;
  days?: number;
  sources?: readonly SourceId[];
}

/** What is planned: a voucher, the day to redeem by, and the days that the engagement takes. */
export interface PlanQuestion {
  facts?: VoucherFacts | undefined;
  /** Absent: the latest day that is possible. */
  by?: IsoDate | undefined;
  /** Calendar days, 1 or more; absent or anything else: the length is left out of the count. */
  takes?: number | undefined;
}

export interface Plan {
  /** In the order of the journey; empty where nothing can be counted or nothing fits. */
  steps: readonly PlanStep[];
  problems: readonly PlanProblem[];
}

/** What counting back needs besides the rules for vouchers. */
interface PlanRules extends VoucherRules {
  longest: Parameter<number>;
  /** How the last day of the very last voucher is called. */
  lastExpiry: ParameterId;
}

const programme: PlanRules = {
  ...voucherRules,
  longest: engagementLongest,
  lastExpiry: 'last-voucher-expiry',
};

/** This programme's plan for a voucher. See `countBack`. */
export const planBackwards = (question: PlanQuestion, options: AsOf): Plan =>
  countBack(programme, question, options);

/**
 * The latest day for each step of a voucher.
 *
 * A day is the latest if some course of events after it is still in time, and none is from the day
 * after. The engagement occupies its days from the start to its end, both included, and ends no
 * later than the redemption; a voucher is reserved no later than the engagement starts, and created
 * and assigned no later than it is reserved: each may fall on the same day. Where creation is not
 * given, the last day for it bounds the life of the voucher. Nothing given twice throws.
 */
export function countBack(rules: PlanRules, question: unknown, options: unknown): Plan {
  const asked = recordOf(question);
  const asOf = readAsOf(options, []);
  const days = readVoucherDays(asked['facts'], []);
  const { redeemed } = days;
  if (redeemed) return { steps: [], problems: [{ code: 'already-redeemed', day: redeemed }] };
  const by = isDay(asked['by']) ? asked['by'] : undefined;
  const takes = lengthOf(asked['takes']);

  const problems: PlanProblem[] = [];
  const limit = lastRedemption(rules, days, by, asOf);
  if (!limit.by) return { steps: [], problems: [{ code: 'goal-unknown' }] };
  if (by && by > limit.by) problems.push({ code: 'goal-too-late', day: by, limit: limit.by });
  const longest = settingOn(rules.longest.changes, asOf);
  if (longest && takes && takes > longest.value) {
    const { value, sources } = longest;
    problems.push({ code: 'longer-than-longest', days: value, sources });
  }
  const last: Step = { by: limit.by, trace: limit.trace };
  if (!isRoom(rules, days, takes, limit.by)) {
    return { steps: [], problems: [...problems, { code: 'no-room', days: takes ?? 1 }] };
  }
  const claim = claimStep(rules, limit.by, asOf);
  const planned: PlanStep[] = [
    ...(deliveredBy(days) ? [] : workSteps(rules, days, takes, last, asOf)),
    placed('redeem', last, undefined, asOf),
    ...(claim ? [placed('claim', claim, undefined, asOf)] : []),
  ];
  return { steps: planned, problems };
}

interface Step {
  by: IsoDate;
  trace: readonly PlanTraceStep[];
}

const lengthOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

/** The last day to redeem: the reader's own, the programme's, and each life that is known. */
function lastRedemption(
  rules: PlanRules,
  days: VoucherDays,
  goal: IsoDate | undefined,
  asOf: IsoDate | undefined,
): { by?: IsoDate; trace: readonly PlanTraceStep[] } {
  const candidates: Candidate[] = [];
  const trace: PlanTraceStep[] = [];
  for (const { reading, event, sources } of rules.readings) {
    const from = days[event];
    const count = from && countFrom(rules.lifetime, from, from);
    if (!count) continue;
    candidates.push({ limit: rules.lifetime.id, reading, day: count.day });
    trace.push({ step: 'given', field: event, day: from }, { step: 'reading', reading, sources });
    trace.push(...count.trace);
  }
  const lastCreation = settingOn(rules.lastCreation.changes, asOf);
  if (!days[rules.readings[0]!.event] && lastCreation) {
    const count = countFrom(rules.lifetime, lastCreation.value, lastCreation.value);
    if (count) {
      candidates.push({ limit: rules.lastExpiry, day: count.day });
      trace.push(ruleStep(rules.lastCreation.id, lastCreation), ...count.trace);
    }
  }
  const cut = settingOn(rules.lastRedemption.changes, asOf);
  if (cut) {
    candidates.push({ limit: rules.lastRedemption.id, day: cut.value });
    trace.push(ruleStep(rules.lastRedemption.id, cut));
  }
  const limit = earliest(candidates);
  trace.push(...limit.trace);
  if (!goal) return { ...(limit.by && { by: limit.by }), trace };
  const step: PlanTraceStep = { step: 'goal', day: goal };
  const isKept = limit.by === undefined || goal <= limit.by;
  return { by: isKept ? goal : limit.by!, trace: isKept ? [step] : [step, ...trace] };
}

/** Creation, reservation and start, where there is room for them. */
function workSteps(
  rules: PlanRules,
  days: VoucherDays,
  takes: number | undefined,
  redeem: Step,
  asOf: IsoDate | undefined,
): PlanStep[] {
  const start = startStep(redeem, takes);
  const reserve: Step = {
    by: start.by,
    trace: [...start.trace, { step: 'reserve-first', sources: rules.duties.reserveFirst }],
  };
  const create = createStep(rules, days, reserve, asOf);
  const created = days.assigned ?? days.created;
  return [
    placed('create', create, created, asOf),
    placed('reserve', reserve, days.reserved, asOf),
    ...(takes ? [placed('start', start, undefined, asOf)] : []),
  ];
}

/** The first day of the engagement: so many days back that the last one is the redemption's. */
function startStep(redeem: Step, takes: number | undefined): Step {
  if (!takes) return redeem;
  const result = addDays(redeem.by, 1 - takes)!;
  const back: PlanTraceStep = { step: 'back', from: redeem.by, days: takes - 1, result };
  return { by: result, trace: [...redeem.trace, { step: 'takes', days: takes }, back] };
}

/** Creation and assignment: before the reservation, and not after the programme's last day for it. */
function createStep(
  rules: PlanRules,
  days: VoucherDays,
  reserve: Step,
  asOf: IsoDate | undefined,
): Step {
  const trace: PlanTraceStep[] = [...reserve.trace, { step: 'create-first' }];
  let { by } = reserve;
  const { reserved } = days;
  if (reserved && reserved < by) {
    by = reserved;
    trace.push({ step: 'given', field: 'reserved', day: reserved });
  }
  const last = settingOn(rules.lastCreation.changes, asOf);
  if (last && last.value < by) {
    by = last.value;
    trace.push(ruleStep(rules.lastCreation.id, last));
  }
  return { by, trace };
}

function claimStep(rules: PlanRules, from: IsoDate, asOf: IsoDate | undefined): Step | undefined {
  const count = countFrom(rules.paymentWindow, from, asOf && asOf < from ? asOf : from);
  const start: PlanTraceStep = { step: 'from-deadline', deadline: 'redeem', day: from };
  return count && { by: count.day, trace: [start, ...count.trace] };
}

/** A day by which the engagement is over: a report comes after it. */
const deliveredBy = ({ delivered, reported }: VoucherDays) => delivered ?? reported;

/**
 * Whether the engagement fits between what has happened and the redemption; where nothing has, a
 * voucher must live as long as the engagement takes.
 */
function isRoom(
  rules: PlanRules,
  days: VoucherDays,
  takes: number | undefined,
  redeem: IsoDate,
): boolean {
  const over = deliveredBy(days);
  if (over) return over <= redeem;
  const begun: VoucherEvent[] = ['created', 'assigned', 'reserved'];
  const latest = begun
    .flatMap((event) => days[event] ?? [])
    .sort()
    .at(-1);
  const length = (takes ?? 1) - 1;
  if (latest) return daysBetween(latest, redeem) >= length;
  const start = addDays(redeem, -length);
  const life = settingOn(rules.lifetime.changes, start);
  return start !== undefined && (!life || length <= life.value);
}

/** A step with where it stands on the as-of day. */
function placed(
  id: PlanStepId,
  { by, trace }: Step,
  done: IsoDate | undefined,
  asOf: IsoDate | undefined,
): PlanStep {
  if (!done) return { id, by, ...(asOf && { daysLeft: daysBetween(asOf, by) }), trace };
  const late = daysBetween(by, done);
  return { id, by, done, ...(late > 0 && { daysLate: late }), trace };
}
