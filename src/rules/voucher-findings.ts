import { daysBetween, type IsoDate } from './day.ts';
import { settingOn } from './dated.ts';
import type { VoucherEvent } from './ids.ts';
import { voucherEvents, type VoucherDays } from './voucher-events.ts';
import { countFrom } from './voucher-limits.ts';
import { readingsBefore, safest } from './voucher-readings.ts';
import type { Case } from './voucher-deadlines.ts';
import type { Deadline, VoucherFinding } from './voucher-types.ts';

/** What is worth saying about the days given, beyond the deadlines. */
export function voucherFindings(one: Case, deadlines: readonly Deadline[]): VoucherFinding[] {
  return [
    ...voucherEvents.flatMap((event) => eventFindings(one, event)),
    ...dutyFindings(one),
    ...claimFindings(one, deadlines.at(-1)!),
    ...readingFindings(one),
    ...extensionFindings(one),
  ];
}

/** One event against the order, the as-of day, the programme's days and the voucher's life. */
function eventFindings(one: Case, event: VoucherEvent): VoucherFinding[] {
  const { rules, days, asOf } = one;
  const day = days[event];
  if (!day) return [];
  const findings: VoucherFinding[] = [];

  const other = eventAfter(days, event, day);
  if (other) {
    const behind = daysBetween(day, days[other]!);
    findings.push({ code: 'out-of-order', field: event, day, other, days: behind });
  }
  if (asOf && day > asOf) findings.push({ code: 'in-the-future', field: event, day, limit: asOf });
  const first = rules.firstEdition.changes[0]!.value!;
  if (day < first) {
    findings.push({ code: 'before-first-edition', field: event, day, limit: first });
  }
  if (event === 'claimed') return findings;

  const early = event === 'created' || event === 'assigned';
  const lastBy = early ? rules.lastCreation : rules.lastRedemption;
  const last = settingOn(lastBy.changes, day);
  if (last && day > last.value) {
    const late = { limit: last.value, days: daysBetween(last.value, day), sources: last.sources };
    const code = `${event}-after-last-day` as const;
    findings.push({ code, field: event, day, parameter: lastBy.id, ...late });
  }
  const safe = event === 'created' ? undefined : safest(readingsBefore(one.readings, event));
  if (event !== 'created' && safe && day > safe.expires) {
    const { expires: limit, sources } = safe;
    const late = { limit, days: daysBetween(limit, day), sources };
    const parameter = rules.lifetime.id;
    findings.push({ code: `${event}-after-expiry`, field: event, day, parameter, ...late });
  }
  return findings;
}

/** The nearest event that has to come before this one but is given a later day. */
const eventAfter = (days: VoucherDays, event: VoucherEvent, day: IsoDate) =>
  voucherEvents
    .slice(0, voucherEvents.indexOf(event))
    .findLast((before) => (days[before] ?? day) > day);

/** The duties that sources state about the order of the work. */
function dutyFindings({ rules: { duties }, days, asOf }: Case): VoucherFinding[] {
  const { reserved, delivered, reported, redeemed } = days;
  const findings: VoucherFinding[] = [];
  if (delivered && reserved && delivered < reserved) {
    const sources = duties.reserveFirst;
    const pair = { field: 'delivered', day: delivered, other: 'reserved' } as const;
    findings.push({ code: 'delivered-before-reserved', ...pair, sources });
  }
  if (redeemed && delivered && redeemed < delivered) {
    const sources = duties.deliverFirst;
    const pair = { field: 'redeemed', day: redeemed, other: 'delivered' } as const;
    findings.push({ code: 'redeemed-before-delivered', ...pair, sources });
  }
  if (redeemed && !(asOf && redeemed > asOf) && !(reported && reported <= redeemed)) {
    findings.push({
      code: 'redeemed-without-report',
      field: 'reported',
      ...(reported && { day: reported }),
      other: 'redeemed',
      notPayable: true,
      sources: duties.reportFirst,
    });
  }
  return findings;
}

/** A claim against its window; without a redemption, against the latest one that is possible. */
function claimFindings({ rules, days }: Case, { by }: Deadline): VoucherFinding[] {
  const { claimed: day, redeemed } = days;
  if (!day) return [];
  const findings: VoucherFinding[] = [];
  if (!redeemed) findings.push({ code: 'redemption-not-given', field: 'redeemed' });
  if (by && day > by) {
    const late = { limit: by, days: daysBetween(by, day) };
    const parameter = rules.paymentWindow.id;
    findings.push({ code: 'claimed-late', field: 'claimed', day, parameter, ...late });
  }
  return findings;
}

/** What the readings leave open: one that is missing, or two that give different days. */
function readingFindings({ rules, days, readings }: Case): VoucherFinding[] {
  const findings: VoucherFinding[] = [];
  const start = rules.readings[0]!.event;
  if (!days[start] && voucherEvents.some((event) => days[event])) {
    findings.push({ code: 'creation-not-given', field: start });
  }
  const last = readings.map(({ redeemBy }) => redeemBy).sort();
  const apart = last.length > 1 ? daysBetween(last[0]!, last.at(-1)!) : 0;
  if (apart > 0) findings.push({ code: 'readings-differ', days: apart });
  return findings;
}

/** The extension that is reported, with the day it would give; it moves no deadline. */
function extensionFindings({ rules, days, readings, asOf }: Case): VoucherFinding[] {
  const { days: extra, createdBefore } = rules.extension;
  const before = settingOn(createdBefore.changes, asOf);
  const creation = readings.find(({ event }) => event === 'created');
  if (!before || !creation || creation.from >= before.value) return [];
  const used = days.redeemed !== undefined && days.redeemed < before.value;
  const active = !used && creation.expires >= before.value;
  const extended = active && countFrom(extra, creation.expires, asOf);
  if (!extended) return [];
  const found = { day: extended.day, days: daysBetween(creation.expires, extended.day) };
  const { id: parameter } = extra;
  const { sources } = before;
  return [{ code: 'extension-reported', field: 'created', ...found, parameter, sources }];
}
