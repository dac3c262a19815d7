import { addDays, daysBetween, isDay, type IsoDate } from './day.ts';
import type { Parameter, Setting } from './dated.ts';
import type { ParameterId } from './ids.ts';
import type { Trace, TraceStep } from './trace.ts';
import { countFrom, ruleStep } from './voucher-limits.ts';

export type Phase = 'open' | 'creation-closed' | 'redemption-closed' | 'ended' | 'unknown';

export interface ProgrammeStatus {
  phase: Phase;
  /** Absent where the as-of day given is not a day. */
  asOf?: IsoDate;
  /** The first day of the phase; absent for `unknown`. */
  since?: IsoDate;
  /** The last day of the phase, where that was announced by then. */
  until?: IsoDate;
  daysLeft?: number;
  /** What ends the phase; given only with `until`. */
  boundBy?: ParameterId;
  /** Whether the end of the programme had been announced by that day. */
  announced: boolean;
  trace: Trace;
}

/** The days that part the phases, and the days that may pass between redemption and claim. */
export interface PhaseRules {
  firstEdition: Parameter<IsoDate>;
  lastCreation: Parameter<IsoDate>;
  lastRedemption: Parameter<IsoDate>;
  lastClaim: ParameterId;
  paymentWindow: Parameter<number>;
}

/**
 * The phase of the programme on a day: its last days close creation, then redemption, then claims.
 *
 * `unknown` before the first edition and for what is not a day. A phase is told as it was, while
 * its end (`until`) is told only from the day it was announced.
 */
export function statusOf(rules: PhaseRules, asOf: unknown): ProgrammeStatus {
  if (!isDay(asOf)) {
    return { phase: 'unknown', announced: false, trace: [{ step: 'not-given', field: 'asOf' }] };
  }
  const trace: TraceStep[] = [{ step: 'given', field: 'asOf', day: asOf }];
  const { firstEdition, lastCreation, lastRedemption, lastClaim, paymentWindow } = rules;
  const first = statedBy(firstEdition);
  if (asOf < first.value) {
    trace.push({ step: 'no-rule', parameter: firstEdition.id, on: asOf });
    return { phase: 'unknown', asOf, announced: false, trace };
  }

  const creation = statedBy(lastCreation);
  const redemption = statedBy(lastRedemption);
  const claim = countFrom(paymentWindow, redemption.value, redemption.value)!;
  const rule = ruleStep(lastRedemption.id, redemption);
  const ends: [Phase, ParameterId, IsoDate, Trace][] = [
    ['open', lastCreation.id, creation.value, [ruleStep(lastCreation.id, creation)]],
    ['creation-closed', lastRedemption.id, redemption.value, [rule]],
    ['redemption-closed', lastClaim, claim.day, [rule, ...claim.trace]],
  ];
  const index = ends.findIndex(([, , last]) => asOf <= last);
  const before = index < 0 ? ends[2] : ends[index - 1];
  const since = before ? addDays(before[2], 1)! : first.value;
  const announced = creation.from <= asOf;
  const [phase, boundBy, until, why] =
    ends[index] ?? (['ended', lastClaim, claim.day, claim.trace] as const);
  if (!announced) {
    trace.push(ruleStep(firstEdition.id, first));
    return { phase, asOf, since, announced, trace };
  }
  const days = daysBetween(asOf, until);
  trace.push(...why, { step: 'compare', field: 'asOf', day: asOf, against: until, days });
  const end = phase === 'ended' ? {} : { until, daysLeft: days, boundBy };
  return { phase, asOf, since, ...end, announced, trace };
}

/** The first value a parameter was given. */
const statedBy = ({ changes }: Parameter<IsoDate>) => changes[0] as Setting<IsoDate>;
