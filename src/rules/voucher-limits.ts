import { addDays, daysBetween, type IsoDate } from './day.ts';
import { settingOn, type Parameter, type Setting } from './dated.ts';
import type { ParameterId, ReadingId, SourceId, VoucherEvent } from './ids.ts';
import { countingConvention, type Candidate, type Trace, type TraceStep } from './trace.ts';

/** A reading of what starts the life of a voucher. */
export interface LifetimeReading {
  readonly reading: ReadingId;
  readonly event: VoucherEvent;
  readonly sources: readonly SourceId[];
}

/** What a programme says about its vouchers. */
export interface VoucherRules {
  lifetime: Parameter<number>;
  /** In the order of the events that start them. */
  readings: readonly LifetimeReading[];
  lastCreation: Parameter<IsoDate>;
  lastRedemption: Parameter<IsoDate>;
  paymentWindow: Parameter<number>;
  firstEdition: Parameter<IsoDate>;
  extension: { days: Parameter<number>; createdBefore: Parameter<IsoDate> };
  /** Sources of the duties that order the work. */
  duties: {
    reserveFirst: readonly SourceId[];
    deliverFirst: readonly SourceId[];
    reportFirst: readonly SourceId[];
  };
}

/** The limits that a deadline has, the binding one chosen. */
export interface Limit {
  by?: IsoDate;
  boundBy?: ParameterId;
  slackDays?: number;
  trace: readonly TraceStep[];
}

/** A value in force, as a step of a trace. */
export const ruleStep = (
  parameter: ParameterId,
  { value, from, sources }: Setting<number | IsoDate>,
): TraceStep => ({ step: 'rule', parameter, value, from, sources });

/** So many days counted from a day; `undefined` where no rule was in force or no day is left. */
export function countFrom(
  { id, changes }: Parameter<number>,
  from: IsoDate,
  inForceOn: IsoDate | undefined,
): { day: IsoDate; trace: Trace } | undefined {
  const setting = settingOn(changes, inForceOn);
  const result = setting && addDays(from, setting.value);
  if (!result) return undefined;
  const days = setting.value;
  const count: TraceStep = { step: 'count', from, days, convention: countingConvention, result };
  return { day: result, trace: [ruleStep(id, setting), count] };
}

/**
 * The earliest of some candidates, and how far the next one lies behind. Where two are the same
 * day the one listed first is chosen, with a slack of 0.
 */
export function earliest(candidates: readonly Candidate[]): Limit {
  const chosen = earliestOf(candidates);
  if (!chosen) return { trace: [] };
  const rest = candidates.filter((candidate) => candidate !== chosen);
  const next = earliestOf(rest);
  const slack = next && { slackDays: daysBetween(chosen.day, next.day) };
  return {
    by: chosen.day,
    boundBy: chosen.limit,
    ...slack,
    trace: [{ step: 'earliest', of: candidates, chosen, ...slack }],
  };
}

const earliestOf = (candidates: readonly Candidate[]) =>
  candidates.reduce<Candidate | undefined>(
    (least, candidate) => (!least || candidate.day < least.day ? candidate : least),
    undefined,
  );
