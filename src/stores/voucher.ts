import { computed, type ReadableAtom } from 'nanostores';
import { voucherAssessment } from '../rules/index.ts';
import { createVoucherEntries } from './voucher-entries.ts';

export type { VoucherEntries } from './voucher-entries.ts';

/**
 * One voucher as a reader fills it in. The text typed is kept as it is, good or not; the
 * assessment follows from those texts that are days.
 */
export function createVoucher($asOf: ReadableAtom<string>) {
  const entries = createVoucherEntries();
  const $assessment = computed([entries.$days, $asOf], (days, asOf) =>
    voucherAssessment(days, { asOf }),
  );
  return { ...entries, $assessment };
}

export type VoucherStore = ReturnType<typeof createVoucher>;
