// The closed sets of keys that results carry and messages are written for. Types only: the logic
// knows no id of a programme, and a second programme adds its own keys here.

import type { SourceId } from './sources.ts';

export type { SourceId };

/** What happens to a voucher, in the order it must happen. */
export type VoucherEvent =
  'created' | 'assigned' | 'reserved' | 'delivered' | 'reported' | 'redeemed' | 'claimed';

/** The duties that have a last day, in order. */
export type DeadlineId = 'assign' | 'reserve' | 'deliver' | 'report' | 'redeem' | 'claim';

/** A duration in days that the programme sets. */
export type DurationId =
  'voucher-lifetime' | 'payment-window' | 'extension-2020' | 'engagement-longest' | 'off-site-days';

/** A day that the programme sets. */
export type ProgrammeDayId =
  | 'cloud-engagements-retired'
  | 'training-conversion-ended'
  | 'accrual-ended'
  | 'last-creation-day'
  | 'days-removed'
  | 'last-redemption-day'
  | 'last-claim-day'
  | 'last-voucher-expiry'
  | 'last-voucher-claim'
  | 'first-edition-day'
  | 'extension-2020-created-before'
  | 'competency-table-from'
  | 'compliance-training-dropped'
  | 'renewal-note-removed'
  | 'retirement-announced'
  | 'vvr-for-all-from';

/** A number of things that the requirements list. */
export type CountId =
  | 'offering-count'
  | 'engagement-count'
  | 'competency-count'
  | 'gold-only-count'
  | 'silver-or-gold-count';

export type ParameterId = DurationId | ProgrammeDayId | CountId;

export type EditionId = '2019-01' | '2020-01' | '2020-12' | '2021-04';

export type StepId =
  | 'verify-eligibility'
  | 'enroll'
  | 'business-profile'
  | 'assign-voucher'
  | 'reserve-voucher'
  | 'deliver-engagement'
  | 'redeem-voucher'
  | 'request-payment';

/** Where a step is done. */
export type SystemId =
  'partner-center' | 'vvr' | 'savb' | 'vlsc' | 'partner-directory' | 'report-form';

export type OfferingId = 'ddps' | 'dydps' | 'pvdps' | 'sdps' | 's-edps' | 'ssdps';

export type EngagementId =
  | 'windows-office-deployment'
  | 'mobile-productivity-deployment'
  | 'modern-it-security-poc'
  | 'upgrading-customer-engagement'
  | 'migrating-customer-engagement'
  | 'upgrading-finance-operations'
  | 'modernizing-windows-server'
  | 'sharepoint-deployment'
  | 'ppm-solution'
  | 'exchange-deployment'
  | 'skype-deployment'
  | 'data-estate-modernization';

export type CompetencyId =
  | 'windows-and-devices'
  | 'enterprise-mobility-management'
  | 'cloud-business-applications'
  | 'cloud-customer-relationship-management'
  | 'enterprise-resource-planning'
  | 'datacenter'
  | 'collaboration-and-content'
  | 'project-and-portfolio-management'
  | 'messaging'
  | 'communications'
  | 'data-analytics'
  | 'data-platform';

export type ConditionId =
  | 'competency'
  | 'consultant-assessment'
  | 'compliance-training'
  | 'agreement-signed'
  | 'offering-enrolled'
  | 'yearly-renewal';

/** What starts the days of a voucher's life, as the sources variously say. */
export type ReadingId = 'creation' | 'assignment' | 'reservation';

/** Yes, no, or not known: never two-valued. */
export type Verdict = 'yes' | 'no' | 'unknown';
