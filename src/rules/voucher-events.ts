import { isDay, type IsoDate } from './day.ts';
import type { VoucherEvent } from './ids.ts';
import { isAbsent, isRecord, recordOf } from './readers-input.ts';
import type { VoucherFinding } from './voucher-types.ts';

/** The events of a voucher, in the order they must happen. */
export const voucherEvents = [
  'created',
  'assigned',
  'reserved',
  'delivered',
  'reported',
  'redeemed',
  'claimed',
] as const satisfies readonly VoucherEvent[];

/** The days that are really days. */
export type VoucherDays = { [Event in VoucherEvent]?: IsoDate };

/** The place of an event in the order. */
export const orderOf = (event: VoucherEvent): number => voucherEvents.indexOf(event);

/** The days among what a reader gave, each other value told in `findings` and left out. */
export function readVoucherDays(facts: unknown, findings: VoucherFinding[]): VoucherDays {
  const given = recordOf(facts);
  if (Array.isArray(facts) || (!isRecord(facts) && !isAbsent(facts))) {
    findings.push({ code: 'invalid-input' });
  }
  const days: VoucherDays = {};
  for (const event of voucherEvents) {
    const day = given[event];
    if (isDay(day)) days[event] = day;
    else if (!isAbsent(day)) findings.push({ code: 'invalid-date', field: event });
  }
  return days;
}

/** The as-of day of the options; a finding where there is none. */
export function readAsOf(
  options: unknown,
  findings: { code: 'invalid-date'; field: 'asOf' }[] | VoucherFinding[],
): IsoDate | undefined {
  const { asOf } = recordOf(options);
  if (isDay(asOf)) return asOf;
  findings.push({ code: 'invalid-date', field: 'asOf' });
  return undefined;
}
