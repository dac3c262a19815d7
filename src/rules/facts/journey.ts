// The steps, and where each is done. Orders and places oldest first.

import type { Change } from '../dated.ts';
import type { DeadlineId, SourceId, StepId, SystemId, VoucherEvent } from '../ids.ts';

export interface JourneyStep {
  readonly id: StepId;
  /** A new partner does all of them; each further engagement begins with the vouchers. */
  readonly audience: 'new-partner' | 'existing-partner';
  readonly actor: 'partner' | 'customer';
  readonly where: readonly Change<SystemId>[];
  /** The event of a voucher that shows the step is done. */
  readonly event?: VoucherEvent;
  /** The deadline it must meet. */
  readonly limit?: DeadlineId;
}

const in2019 = '2019-01-21';
const sources2019: readonly SourceId[] = ['EN-DPS-1901a', 'EN-DPS-1901b'];
const from2020 = '2020-01-31';
const sources2020: readonly SourceId[] = ['EN-DPS-2001', 'EN-DPS-2106'];

/** The order of the steps: seven at first, and the customer's own step from 2020. */
export const journey: readonly Change<readonly StepId[]>[] = [
  {
    from: in2019,
    value: [
      'verify-eligibility',
      'enroll',
      'business-profile',
      'reserve-voucher',
      'deliver-engagement',
      'redeem-voucher',
      'request-payment',
    ],
    sources: sources2019,
  },
  {
    from: from2020,
    value: [
      'verify-eligibility',
      'enroll',
      'business-profile',
      'assign-voucher',
      'reserve-voucher',
      'deliver-engagement',
      'redeem-voucher',
      'request-payment',
    ],
    sources: sources2020,
  },
];

/**
 * The steps by themselves. The engagement counts as complete with its report, which ends it. Its
 * place is the online report form: the work itself is done at the customer's.
 */
export const journeySteps: readonly JourneyStep[] = [
  {
    id: 'verify-eligibility',
    audience: 'new-partner',
    actor: 'partner',
    where: [{ from: in2019, value: 'partner-center', sources: sources2019 }],
  },
  {
    id: 'enroll',
    audience: 'new-partner',
    actor: 'partner',
    where: [{ from: in2019, value: 'partner-center', sources: sources2019 }],
  },
  {
    id: 'business-profile',
    audience: 'new-partner',
    actor: 'partner',
    where: [
      { from: in2019, value: 'partner-directory', sources: sources2019 },
      { from: from2020, value: 'partner-center', sources: sources2020 },
    ],
  },
  {
    id: 'assign-voucher',
    audience: 'existing-partner',
    actor: 'customer',
    where: [{ from: from2020, value: 'vlsc', sources: sources2020 }],
    event: 'assigned',
    limit: 'assign',
  },
  {
    id: 'reserve-voucher',
    audience: 'existing-partner',
    actor: 'partner',
    where: [
      { from: in2019, value: 'vvr', sources: sources2019 },
      { from: from2020, value: 'partner-center', sources: sources2020 },
    ],
    event: 'reserved',
    limit: 'reserve',
  },
  {
    id: 'deliver-engagement',
    audience: 'existing-partner',
    actor: 'partner',
    where: [{ from: in2019, value: 'report-form', sources: sources2019 }],
    event: 'reported',
    limit: 'report',
  },
  {
    id: 'redeem-voucher',
    audience: 'existing-partner',
    actor: 'partner',
    where: [
      { from: in2019, value: 'vvr', sources: sources2019 },
      { from: from2020, value: 'partner-center', sources: sources2020 },
    ],
    event: 'redeemed',
    limit: 'redeem',
  },
  {
    id: 'request-payment',
    audience: 'existing-partner',
    actor: 'partner',
    where: [{ from: in2019, value: 'savb', sources: sources2019 }],
    event: 'claimed',
    limit: 'claim',
  },
];
