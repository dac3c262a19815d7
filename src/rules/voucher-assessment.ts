import { voucherDeadlines, isDone, type Case } from './voucher-deadlines.ts';
import { orderOf, readAsOf, readVoucherDays, voucherEvents } from './voucher-events.ts';
import { voucherFindings } from './voucher-findings.ts';
import type { VoucherRules } from './voucher-limits.ts';
import { lifetimeReadings, safest } from './voucher-readings.ts';
import type { Deadline, VoucherAssessment, VoucherFinding, VoucherState } from './voucher-types.ts';

/**
 * One voucher: where it stands, every deadline with the limit that binds, each reading of its life,
 * and what is odd about its days.
 *
 * Anything may be handed in: what is not a day is left out and told as a finding, and whatever can
 * be said of the rest is said. A day after `asOf` counts for the deadlines but not as done.
 */
export function assessVoucher(
  rules: VoucherRules,
  facts: unknown,
  options: unknown,
): VoucherAssessment {
  const findings: VoucherFinding[] = [];
  const asOf = readAsOf(options, findings);
  const days = readVoucherDays(facts, findings);
  const readings = lifetimeReadings(rules, days, asOf, findings);
  const one: Case = { rules, days, readings, asOf };
  const deadlines = voucherDeadlines(one);
  const safe = safest(readings);
  return {
    ...(asOf && { asOf }),
    state: stateOf(one, deadlines[4]!),
    deadlines,
    readings,
    ...(safe && { safe }),
    findings: [...findings, ...voucherFindings(one, deadlines)],
  };
}

/** The furthest event that has happened; `expired` when redemption is missed, by either limit. */
function stateOf({ days, asOf }: Case, redeem: Deadline): VoucherState {
  const furthest = voucherEvents.findLast((event) => isDone(days[event], asOf));
  if (!furthest) return 'unknown';
  const redeemed = orderOf(furthest) >= orderOf('redeemed');
  return !redeemed && redeem.status === 'missed' ? 'expired' : furthest;
}
