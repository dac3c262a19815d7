import type { VoucherMoveId } from '../../rules/evidence.ts';

/** The drawing of the states of a voucher. The names of most states are in `rules.states`. */
export const voucherStates = {
  // Read instead of the drawing.
  label:
    'States of a voucher. The customer activates the benefit, creates a voucher and assigns it, in the VLSC. The partner validates, reserves and redeems it in VVR and requests payment in SAVB. A cancelled reservation leads back to Assigned. A voucher that is not redeemed in time expires. The table after the drawing says the same.',
  // Before there is a voucher.
  benefit: 'Benefit',
  days: 'Days available',
  // Who acts, and where.
  lanes: { vlsc: 'Customer, in VLSC', vvr: 'Partner, in VVR', savb: 'Partner, in SAVB' },
  moves: {
    activate: 'activate',
    create: 'create',
    assign: 'assign',
    validate: 'validate',
    reserve: 'reserve',
    cancel: 'cancel the reservation',
    report: 'deliver and report',
    redeem: 'redeem',
    claim: 'create a claim',
    expire: 'the expiry day passes',
  } satisfies Record<VoucherMoveId, string>,
  dashed: 'Dashed: an inference, not stated by a source.',
} as const;
