// The two counts of days that limit a voucher. Changes oldest first, each with sources. Apart from
// the other facts, so that a page that only asks questions carries no more than these.

import type { Parameter } from '../dated.ts';

/**
 * Days a voucher lives. The day of the event is day 0 and day 180 is the last good one: “after 180
 * days” leaves that open, so the reading that most sources' wording allows is taken. No shift for
 * weekends, since none is stated. Before the oldest page that states it, no rule is known; the
 * second change only restates it, for whoever must cite the page of the time.
 */
export const voucherLifetime = {
  id: 'voucher-lifetime',
  unit: 'days',
  changes: [
    { from: '2018-12-20', value: 180, sources: ['EN-VVR', 'C-PROC', 'D-MOD2'] },
    { from: '2021-04-07', value: 180, sources: ['EN-DPS-2104', 'EN-DPS-2106'] },
  ],
} as const satisfies Parameter<number>;

/**
 * Days after redemption to complete the payment request. “Will have 60 days after redemption” means
 * within them, the 60th included. Found only from the last edition on; the footnote of an older
 * guide [D-QSG] lost its step and is not used to date the rule.
 */
export const paymentWindow = {
  id: 'payment-window',
  unit: 'days',
  changes: [{ from: '2021-04-07', value: 60, sources: ['EN-DPS-2104', 'EN-DPS-2106'] }],
} as const satisfies Parameter<number>;
