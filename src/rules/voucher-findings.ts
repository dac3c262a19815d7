import { daysBetween } from './day.ts';
import { settingOn } from './dated.ts';
import type { VoucherEvent } from './ids.ts';
import { isDone, type Case } from './voucher-deadlines.ts';
import { orderOf, voucherEvents, type VoucherDays } from './voucher-events.ts';
import { countFrom } from './voucher-limits.ts';
import { readingsBefore, safest } from './voucher-readings.ts';
import type { Deadline, VoucherFinding, VoucherFindingCode } from './voucher-types.ts';

/** Adds a finding about one event, with the day given for it. */
type Tell = (
  code: VoucherFindingCode,
  field: VoucherEvent,
  more?: Omit<VoucherFinding, 'code' | 'field'>,
) => void;

/** What is worth saying about the days given, beyond the deadlines. */
export function voucherFindings(one: Case, deadlines: readonly Deadline[]): VoucherFinding[] {
  const findings: VoucherFinding[] = [];
  const tell: Tell = (code, field, more) => {
    const day = one.days[field];
    findings.push({ code, field, ...(day && { day }), ...more });
  };
  for (const event of voucherEvents) {
    tellOrder(one, event, tell);
    if (event !== 'claimed') tellLimits(one, event, tell);
  }
  tellDuties(one, tell);
  tellClaim(one, deadlines.at(-1)!, tell);
  tellReadings(one, tell, findings);
  tellExtension(one, tell);
  return findings;
}

/** One event against those before it, the as-of day and the first edition. */
function tellOrder({ rules, days, asOf }: Case, event: VoucherEvent, tell: Tell): void {
  const day = days[event];
  if (!day) return;
  const other = voucherEvents
    .slice(0, orderOf(event))
    .findLast((before) => (days[before] ?? day) > day);
  if (other) tell('out-of-order', event, { other, days: daysBetween(day, days[other]!) });
  if (asOf && day > asOf) tell('in-the-future', event, { limit: asOf });
  const first = rules.firstEdition.changes[0]!.value!;
  if (day < first) tell('before-first-edition', event, { limit: first });
}

/** One event against the programme's last day for it and the voucher's life. */
function tellLimits(one: Case, event: Exclude<VoucherEvent, 'claimed'>, tell: Tell): void {
  const { rules, days } = one;
  const day = days[event];
  if (!day) return;
  const early = event === 'created' || event === 'assigned';
  const { id, changes } = early ? rules.lastCreation : rules.lastRedemption;
  const last = settingOn(changes, day);
  if (last && day > last.value) {
    const { value: limit, sources } = last;
    const late = { limit, days: daysBetween(limit, day), sources };
    tell(`${event}-after-last-day`, event, { parameter: id, ...late });
  }
  const safe = safest(readingsBefore(one.readings, event));
  if (event !== 'created' && safe && day > safe.expires) {
    const { expires: limit, sources } = safe;
    const late = { limit, days: daysBetween(limit, day), sources };
    tell(`${event}-after-expiry`, event, { parameter: rules.lifetime.id, ...late });
  }
}

/** The duties that sources state about the order of the work. */
function tellDuties({ rules: { duties }, days, asOf }: Case, tell: Tell): void {
  const { reserved, delivered, reported, redeemed } = days;
  if (delivered && reserved && delivered < reserved) {
    const sources = duties.reserveFirst;
    tell('delivered-before-reserved', 'delivered', { other: 'reserved', sources });
  }
  if (redeemed && delivered && redeemed < delivered) {
    const sources = duties.deliverFirst;
    tell('redeemed-before-delivered', 'redeemed', { other: 'delivered', sources });
  }
  if (isDone(redeemed, asOf) && !(reported && reported <= redeemed)) {
    const sources = duties.reportFirst;
    // A report day that is not given may only be unknown to the reader: then nothing is concluded.
    const certain = reported ? ({ notPayable: true } as const) : {};
    tell('redeemed-without-report', 'reported', { other: 'redeemed', ...certain, sources });
  }
}

/** A claim against its window; without a redemption, against the latest one that is possible. */
function tellClaim({ rules, days }: Case, { by: limit }: Deadline, tell: Tell): void {
  const { claimed, redeemed } = days;
  if (!claimed) return;
  if (!redeemed) tell('redemption-not-given', 'redeemed');
  if (limit && claimed > limit) {
    const late = { limit, days: daysBetween(limit, claimed) };
    tell('claimed-late', 'claimed', { parameter: rules.paymentWindow.id, ...late });
  }
}

/** What the readings leave open: one that is missing, or two that give different days. */
function tellReadings(one: Case, tell: Tell, findings: VoucherFinding[]): void {
  const { rules, days, readings } = one;
  const start = rules.readings[0]!.event;
  if (!days[start] && isAnyGiven(days)) tell('creation-not-given', start);
  const last = readings.map(({ redeemBy }) => redeemBy).sort();
  const apart = last.length > 1 ? daysBetween(last[0]!, last.at(-1)!) : 0;
  if (apart > 0) findings.push({ code: 'readings-differ', days: apart });
}

const isAnyGiven = (days: VoucherDays) => voucherEvents.some((event) => days[event]);

/** The extension that is reported, with the day it would give; it moves no deadline. */
function tellExtension({ rules, days, readings, asOf }: Case, tell: Tell): void {
  const { days: extra, createdBefore } = rules.extension;
  const before = settingOn(createdBefore.changes, asOf);
  const creation = readings.find(({ event }) => event === 'created');
  if (!before || !creation || creation.from >= before.value) return;
  const used = days.redeemed !== undefined && days.redeemed < before.value;
  const extended = countFrom(extra, creation.expires, asOf);
  if (used || creation.expires < before.value || !extended) return;
  tell('extension-reported', 'created', {
    day: extended.day,
    days: daysBetween(creation.expires, extended.day),
    parameter: extra.id,
    sources: before.sources,
  });
}
