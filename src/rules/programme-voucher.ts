import { lastCreation, lastRedemption } from './facts/retirement.ts';
import * as voucher from './facts/voucher.ts';
import { firstEditionDay } from './programme-days.ts';
import { assessVoucher } from './voucher-assessment.ts';
import type { VoucherRules } from './voucher-limits.ts';
import type { AsOf, VoucherAssessment, VoucherFacts } from './voucher-types.ts';

/** This programme's facts about vouchers, bound to the logic. */
export const voucherRules: VoucherRules = {
  lifetime: voucher.voucherLifetime,
  readings: voucher.lifetimeReadings,
  lastCreation,
  lastRedemption,
  paymentWindow: voucher.paymentWindow,
  firstEdition: firstEditionDay,
  extension: { days: voucher.extension2020, createdBefore: voucher.extension2020CreatedBefore },
  duties: voucher.voucherDuties,
};

/** One voucher, assessed. See `assessVoucher`. */
export const voucherAssessment = (facts: VoucherFacts, options: AsOf): VoucherAssessment =>
  assessVoucher(voucherRules, facts, options);
