// How long a voucher lasts and what must be done in time. Changes oldest first, each with sources.

import type { Parameter } from '../dated.ts';
import type { LifetimeReading } from '../voucher-limits.ts';

export { paymentWindow, voucherLifetime } from './voucher-days.ts';

/**
 * What starts the days of life: the sources disagree, EN-VVR even with itself. In the order of the
 * events, so the first is the earliest and the safe one. A text that says “created/assigned” is
 * listed under both.
 */
export const lifetimeReadings = [
  {
    reading: 'creation',
    event: 'created',
    sources: ['EN-VVR', 'EN-VV18', 'D-MOD2', 'EN-DPS-2104', 'EN-DPS-2106'],
  },
  {
    reading: 'assignment',
    event: 'assigned',
    sources: ['C-PROC', 'EN-DPS-2104', 'EN-DPS-2106'],
  },
  { reading: 'reservation', event: 'reserved', sources: ['EN-VVR', 'EN-VV18'] },
] as const satisfies readonly LifetimeReading[];

/**
 * Days that vouchers were reported to be extended by in 2020. A third party's report, in no
 * edition, so it never moves a deadline. Known from the day of the report.
 */
export const extension2020 = {
  id: 'extension-2020',
  unit: 'days',
  changes: [{ from: '2020-12-11', value: 90, sources: ['E-KURT20'] }],
} as const satisfies Parameter<number>;

/** The reported extension is for vouchers created before this day and still active on it. */
export const extension2020CreatedBefore = {
  id: 'extension-2020-created-before',
  unit: 'day',
  changes: [{ from: '2020-12-11', value: '2020-04-01', sources: ['E-KURT20'] }],
} as const satisfies Parameter<string>;

/**
 * The longest an engagement may be. The pages that say so are undated and older than the first
 * edition, so it is taken to hold from that day on; which lengths apply to which is not known.
 */
export const engagementLongest = {
  id: 'engagement-longest',
  unit: 'days',
  changes: [{ from: '2019-01-21', value: 15, sources: ['C-NEWS', 'D-POL1', 'D-POL2', 'D-POL3'] }],
} as const satisfies Parameter<number>;

/** Days of an engagement that may be off-site for distributed customers; dated as the longest. */
export const offSiteDays = {
  id: 'off-site-days',
  unit: 'days',
  changes: [{ from: '2019-01-21', value: 3, sources: ['D-POL1', 'D-POL2', 'D-POL3'] }],
} as const satisfies Parameter<number>;

/** Sources of the duties to reserve before delivery, deliver before redeeming, and report. */
export const voucherDuties = {
  reserveFirst: ['C-PROC'],
  deliverFirst: ['C-PROC'],
  reportFirst: ['C-NEWS'],
} as const;
