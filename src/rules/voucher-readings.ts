import { daysBetween, type IsoDate } from './day.ts';
import { settingOn } from './dated.ts';
import type { VoucherEvent } from './ids.ts';
import type { Candidate, TraceStep } from './trace.ts';
import { orderOf, type VoucherDays } from './voucher-events.ts';
import { countFrom, earliest, ruleStep, type VoucherRules } from './voucher-limits.ts';
import type { Reading, VoucherFinding } from './voucher-types.ts';

/**
 * Each reading of a voucher's life that the days allow, in the order of events.
 *
 * The lifetime is the one in force on the day that starts the count. A day of no known rule gives
 * no reading, and a finding says so.
 */
export function lifetimeReadings(
  rules: VoucherRules,
  days: VoucherDays,
  asOf: IsoDate | undefined,
  findings: VoucherFinding[],
): Reading[] {
  const { id } = rules.lifetime;
  const last = settingOn(rules.lastRedemption.changes, days.redeemed ?? asOf);
  const readings = rules.readings.flatMap(({ reading, event, sources }): Reading[] => {
    const from = days[event];
    if (!from) return [];
    const count = countFrom(rules.lifetime, from, from);
    if (!count) {
      findings.push({ code: 'rule-unknown', field: event, day: from, parameter: id });
      return [];
    }
    const candidates: Candidate[] = [{ limit: id, reading, day: count.day }];
    const trace: TraceStep[] = [
      { step: 'given', field: event, day: from },
      { step: 'reading', reading, sources },
      ...count.trace,
    ];
    if (last) {
      candidates.push({ limit: rules.lastRedemption.id, day: last.value });
      trace.push(ruleStep(rules.lastRedemption.id, last));
    }
    const limit = earliest(candidates);
    const found = { reading, event, from, expires: count.day, redeemBy: limit.by!, sources };
    return [{ ...found, boundBy: limit.boundBy!, costDays: 0, trace: [...trace, ...limit.trace] }];
  });

  const safe = safest(readings);
  if (safe) for (const one of readings) one.costDays = daysBetween(safe.redeemBy, one.redeemBy);
  return readings;
}

/** The reading with the earliest expiry, the earliest event first where two agree. */
export const safest = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>(
    (safe, reading) => (!safe || reading.expires < safe.expires ? reading : safe),
    undefined,
  );

/** The readings that can limit an event: those whose count starts before it. */
export const readingsBefore = (readings: readonly Reading[], event: VoucherEvent) =>
  readings.filter((reading) => orderOf(reading.event) < orderOf(event));
