// One voucher as if a single reading of its life held. Behind a door of its own: only a reader who
// asks for another reading than the safe one needs it.

import type { ReadingId } from './ids.ts';
import { voucherRules } from './programme-voucher.ts';
import { assessVoucher } from './voucher-assessment.ts';
import type { AsOf, VoucherAssessment, VoucherFacts } from './voucher-types.ts';

/**
 * The assessment that follows from one reading alone. What the others say is left out, so its last
 * days may lie after the safe ones: show it only as what it is. Without a reading, all count.
 */
export function voucherUnderReading(
  facts: VoucherFacts,
  options: AsOf,
  reading: ReadingId | undefined,
): VoucherAssessment {
  if (reading === undefined) return assessVoucher(voucherRules, facts, options);
  const readings = voucherRules.readings.filter((one) => one.reading === reading);
  return assessVoucher({ ...voucherRules, readings }, facts, options);
}
