import { addDays, daysBetween, isDay, type IsoDate } from './day.ts';
import { settingOn, type Parameter } from './dated.ts';
import type { ParameterId } from './ids.ts';
import { countingConvention, type Trace, type TraceStep } from './trace.ts';

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
  const given: TraceStep = { step: 'given', field: 'asOf', day: asOf };
  const first = rules.firstEdition.changes[0]!.value!;
  if (asOf < first) {
    const noRule: TraceStep = { step: 'no-rule', parameter: rules.firstEdition.id, on: asOf };
    return { phase: 'unknown', asOf, announced: false, trace: [given, noRule] };
  }

  const creation = rules.lastCreation.changes[0]!;
  const redemption = rules.lastRedemption.changes[0]!;
  const window = settingOn(rules.paymentWindow.changes, redemption.value!)!;
  const claim = addDays(redemption.value!, window.value)!;
  const ends: [Phase, ParameterId, IsoDate][] = [
    ['open', rules.lastCreation.id, creation.value!],
    ['creation-closed', rules.lastRedemption.id, redemption.value!],
    ['redemption-closed', rules.lastClaim, claim],
  ];
  const index = ends.findIndex(([, , last]) => asOf <= last);
  const announced = creation.from <= asOf;
  const before = index < 0 ? ends.at(-1) : ends[index - 1];
  const since = before ? addDays(before[2], 1)! : first;
  const current = ends[index];

  const trace: TraceStep[] = [given];
  const rule = ({ id, changes }: Parameter): void => {
    const { from, value, sources } = changes[0]!;
    trace.push({ step: 'rule', parameter: id, value: value!, from, sources });
  };
  if (announced) {
    rule(current === ends[0] ? rules.lastCreation : rules.lastRedemption);
    if (index < 0 || index === 2) {
      rule(rules.paymentWindow);
      trace.push({
        step: 'count',
        from: redemption.value!,
        days: window.value,
        convention: countingConvention,
        result: claim,
      });
    }
  } else rule(rules.firstEdition);

  if (!current) return { phase: 'ended', asOf, since, announced, trace };
  const [phase, boundBy, until] = current;
  if (!announced) return { phase, asOf, since, announced, trace };
  const daysLeft = daysBetween(asOf, until);
  trace.push({ step: 'compare', field: 'asOf', day: asOf, against: until, days: daysLeft });
  return { phase, asOf, since, until, daysLeft, boundBy, announced, trace };
}
