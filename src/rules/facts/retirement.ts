// The end of the programme. Each day was announced by the last edition and is known from then on.

import type { Parameter } from '../dated.ts';

/** Blogs reported some of these days earlier; only the programme's own page dates the rule. */
const announced = '2021-04-07';
const sources = ['EN-DPS-2104', 'EN-DPS-2106'] as const;

/** From this day there were no planning engagements for cloud products. */
export const cloudEngagementsRetired = {
  id: 'cloud-engagements-retired',
  unit: 'day',
  changes: [{ from: announced, value: '2020-02-01', sources }],
} as const satisfies Parameter<string>;

/** From this day training vouchers could not be turned into planning days. */
export const trainingConversionEnded = {
  id: 'training-conversion-ended',
  unit: 'day',
  changes: [{ from: announced, value: '2020-02-01', sources }],
} as const satisfies Parameter<string>;

/** From this day customers earned no more planning days. */
export const accrualEnded = {
  id: 'accrual-ended',
  unit: 'day',
  changes: [{ from: announced, value: '2021-02-01', sources }],
} as const satisfies Parameter<string>;

/** The last day for customers to create and assign, which the text says as one. */
export const lastCreation = {
  id: 'last-creation-day',
  unit: 'day',
  changes: [{ from: announced, value: '2021-06-30', sources }],
} as const satisfies Parameter<string>;

/** The day all unused planning days were removed. */
export const daysRemoved = {
  id: 'days-removed',
  unit: 'day',
  changes: [{ from: announced, value: '2021-07-01', sources }],
} as const satisfies Parameter<string>;

/**
 * The last day for partners to redeem, whatever life a voucher has left. A Saturday and a holiday;
 * no shift is stated, so none is made.
 */
export const lastRedemption = {
  id: 'last-redemption-day',
  unit: 'day',
  changes: [{ from: announced, value: '2022-01-01', sources }],
} as const satisfies Parameter<string>;

/** From this day all partners managed vouchers in Partner Center; dated by the page's own edition. */
export const vvrForAll = {
  id: 'vvr-for-all-from',
  unit: 'day',
  changes: [{ from: '2019-03-15', value: '2019-03-31', sources: ['EN-VVRFAQ'] }],
} as const satisfies Parameter<string>;
