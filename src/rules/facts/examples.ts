// Worked examples of every rule, as data: the rules page prints them, a test runs them. Add a row
// for each change in a rule: the day before it, and the day itself.

import type { IsoDate } from '../day.ts';
import type { ConditionId, DeadlineId, ParameterId } from '../ids.ts';
import type { Phase } from '../programme-status.ts';
import type { VoucherFacts } from '../voucher-types.ts';

/** An entry of the rules page: a parameter, a condition, or one of the rules that use them. */
export type RuleEntryId =
  | ParameterId
  | ConditionId
  | 'counting-convention'
  | 'lifetime-readings'
  | 'competency-table'
  | 'phases'
  | 'journey'
  | 'status-words';

export type RuleExample =
  /** The value of a parameter on a day; none where no rule was known. */
  | {
      readonly kind: 'value';
      readonly rule: ParameterId;
      readonly on: IsoDate;
      readonly value?: number | IsoDate;
    }
  /** How many a list holds on a day: engagements, steps, status words; none where it is not known. */
  | {
      readonly kind: 'count';
      readonly rule: 'competency-table' | 'journey' | 'status-words';
      readonly on: IsoDate;
      readonly count?: number;
    }
  /** Whether a condition was asked for on a day; none where that was not known. */
  | {
      readonly kind: 'condition';
      readonly rule: ConditionId;
      readonly on: IsoDate;
      readonly asked?: boolean;
    }
  | {
      readonly kind: 'phase';
      readonly rule: 'phases';
      readonly on: IsoDate;
      readonly phase: Phase;
    }
  /** The last day for something, of one voucher, as of a day; none where no rule was known. */
  | {
      readonly kind: 'voucher';
      readonly rule: RuleEntryId;
      readonly voucher: VoucherFacts;
      readonly asOf: IsoDate;
      readonly deadline: DeadlineId;
      readonly by?: IsoDate;
      readonly boundBy?: ParameterId;
    };

type Value = number | IsoDate;

/** A parameter on the last day without it, on its first day, and on further days. */
const values = (rule: ParameterId, ...rows: readonly (readonly [IsoDate, Value?])[]) =>
  rows.map(([on, value]): RuleExample => ({
    kind: 'value',
    rule,
    on,
    ...(value === undefined ? {} : { value }),
  }));

/** A condition on days on which it was asked for, was not, or was not known. */
const asked = (rule: ConditionId, ...rows: readonly (readonly [IsoDate, boolean?])[]) =>
  rows.map(([on, yes]): RuleExample => ({
    kind: 'condition',
    rule,
    on,
    ...(yes === undefined ? {} : { asked: yes }),
  }));

const voucher = (
  rule: RuleEntryId,
  facts: VoucherFacts,
  asOf: IsoDate,
  deadline: DeadlineId,
  by?: IsoDate,
  boundBy?: ParameterId,
): RuleExample => ({
  kind: 'voucher',
  rule,
  voucher: facts,
  asOf,
  deadline,
  ...(by && { by }),
  ...(boundBy && { boundBy }),
});

const beforeFirst = '2019-01-20';
const beforeLast = '2021-04-06';
const last = '2021-04-07';
const announced = (rule: ParameterId, value: Value) =>
  values(rule, [beforeLast], [last, value], ['2022-03-03', value]);
const listed = (rule: ParameterId, value: number) =>
  values(rule, ['2020-08-19'], ['2020-08-20', value]);

export const examples: readonly RuleExample[] = [
  ...values('voucher-lifetime', ['2018-12-19'], ['2018-12-20', 180], [last, 180]),
  voucher(
    'voucher-lifetime',
    { created: '2021-06-30' },
    '2021-06-30',
    'redeem',
    '2021-12-27',
    'voucher-lifetime',
  ),
  voucher(
    'voucher-lifetime',
    { created: '2019-09-02' },
    '2019-12-01',
    'redeem',
    '2020-02-29',
    'voucher-lifetime',
  ),
  ...values('payment-window', [beforeLast], [last, 60]),
  voucher(
    'payment-window',
    { created: '2021-03-01', redeemed: '2021-08-01' },
    '2021-08-15',
    'claim',
    '2021-09-30',
    'payment-window',
  ),
  voucher('payment-window', { created: '2020-11-01', redeemed: beforeLast }, '2021-05-01', 'claim'),
  ...values('extension-2020', ['2020-12-10'], ['2020-12-11', 90]),
  voucher(
    'extension-2020',
    { created: '2020-03-31' },
    '2020-12-20',
    'redeem',
    '2020-09-27',
    'voucher-lifetime',
  ),
  ...values('engagement-longest', [beforeFirst], ['2019-01-21', 15]),
  ...values('off-site-days', [beforeFirst], ['2019-01-21', 3]),

  ...announced('cloud-engagements-retired', '2020-02-01'),
  ...announced('training-conversion-ended', '2020-02-01'),
  ...announced('accrual-ended', '2021-02-01'),
  ...announced('last-creation-day', '2021-06-30'),
  voucher('last-creation-day', {}, last, 'assign', '2021-06-30', 'last-creation-day'),
  ...announced('days-removed', '2021-07-01'),
  ...announced('last-redemption-day', '2022-01-01'),
  voucher(
    'last-redemption-day',
    { reserved: '2021-07-06' },
    '2021-08-01',
    'redeem',
    '2022-01-01',
    'last-redemption-day',
  ),
  ...announced('last-claim-day', '2022-03-02'),
  ...announced('last-voucher-expiry', '2021-12-27'),
  ...announced('last-voucher-claim', '2022-02-25'),
  ...values('first-edition-day', [beforeFirst], ['2019-01-21', '2019-01-21']),
  ...values('extension-2020-created-before', ['2020-12-10'], ['2020-12-11', '2020-04-01']),
  ...values('competency-table-from', ['2020-08-19'], ['2020-08-20', '2020-08-20']),
  ...values('compliance-training-dropped', ['2020-12-01'], ['2020-12-02', '2020-12-02']),
  ...values('renewal-note-removed', ['2021-04-08'], ['2021-04-09', '2021-04-09']),
  ...values('retirement-announced', [beforeLast], [last, last]),
  ...values('vvr-for-all-from', ['2019-03-14'], ['2019-03-15', '2019-03-31']),
  ...listed('offering-count', 6),
  ...listed('engagement-count', 12),
  ...listed('competency-count', 12),
  ...listed('gold-only-count', 2),
  ...listed('silver-or-gold-count', 10),

  // A leap day is a day like any other, and so is the end of a year.
  voucher(
    'counting-convention',
    { created: '2020-02-29' },
    '2020-03-01',
    'redeem',
    '2020-08-27',
    'voucher-lifetime',
  ),
  voucher(
    'counting-convention',
    { created: '2021-06-28', redeemed: '2021-12-25' },
    '2021-12-26',
    'claim',
    '2022-02-23',
    'payment-window',
  ),
  // The same voucher, with one day more known each time: the earliest reading is the safe one.
  voucher(
    'lifetime-readings',
    { reserved: '2021-03-10' },
    '2021-05-01',
    'redeem',
    '2021-09-06',
    'voucher-lifetime',
  ),
  voucher(
    'lifetime-readings',
    { assigned: '2021-03-05', reserved: '2021-03-10' },
    '2021-05-01',
    'redeem',
    '2021-09-01',
    'voucher-lifetime',
  ),
  voucher(
    'lifetime-readings',
    { created: '2021-03-01', assigned: '2021-03-05', reserved: '2021-03-10' },
    '2021-05-01',
    'redeem',
    '2021-08-28',
    'voucher-lifetime',
  ),

  ...asked('competency', [beforeFirst], ['2019-01-21', true], ['2022-01-01', true]),
  ...asked('consultant-assessment', [beforeFirst], ['2019-01-21', true]),
  ...asked(
    'compliance-training',
    [beforeFirst],
    ['2019-01-21', true],
    ['2020-12-01', true],
    ['2020-12-02', false],
  ),
  ...asked('agreement-signed', [beforeFirst], ['2019-01-21', true]),
  ...asked('offering-enrolled', [beforeFirst], ['2019-01-21', true]),
  ...asked(
    'yearly-renewal',
    [beforeFirst],
    ['2019-01-21', true],
    ['2021-04-08', true],
    ['2021-04-09', false],
  ),

  { kind: 'count', rule: 'competency-table', on: '2020-08-19' },
  { kind: 'count', rule: 'competency-table', on: '2020-08-20', count: 12 },
  { kind: 'count', rule: 'journey', on: beforeFirst },
  { kind: 'count', rule: 'journey', on: '2020-01-30', count: 7 },
  { kind: 'count', rule: 'journey', on: '2020-01-31', count: 8 },
  { kind: 'count', rule: 'status-words', on: '2020-01-30', count: 3 },
  { kind: 'count', rule: 'status-words', on: '2020-01-31' },

  { kind: 'phase', rule: 'phases', on: beforeFirst, phase: 'unknown' },
  { kind: 'phase', rule: 'phases', on: '2021-06-30', phase: 'open' },
  { kind: 'phase', rule: 'phases', on: '2021-07-01', phase: 'creation-closed' },
  { kind: 'phase', rule: 'phases', on: '2022-01-01', phase: 'creation-closed' },
  { kind: 'phase', rule: 'phases', on: '2022-01-02', phase: 'redemption-closed' },
  { kind: 'phase', rule: 'phases', on: '2022-03-02', phase: 'redemption-closed' },
  { kind: 'phase', rule: 'phases', on: '2022-03-03', phase: 'ended' },
];
