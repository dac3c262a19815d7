// What translated pages said and the English did not. A few words each, as evidence.

import type { DeadlineId, ParameterId, SourceId, StepId } from '../ids.ts';

/** The limit a reader of those words would compute: a wrong one, for comparison only. */
export type Implied =
  /**
   * So many days before (-1) or after (1) an event, as a last or as a first day. A payment comes
   * after its request, so nothing can be counted from one.
   */
  | {
      readonly from: 'expiry' | 'redemption' | 'payment' | 'reimbursement';
      readonly days: ParameterId;
      readonly direction: -1 | 1;
      readonly bound: 'last' | 'first';
    }
  /** A day of the programme taken for something else than it is. */
  | { readonly day: ParameterId; readonly taken: 'no-limit' | 'start' | 'end-of-use' };

interface Statement {
  readonly id: string;
  /** BCP 47, also of languages this site is not written in. */
  readonly locale: string;
  readonly page: 'planning-services' | 'requirements' | 'training-vouchers';
  /** The months of the texts that said so, `YYYY-MM`. */
  readonly seen: readonly string[];
  readonly source?: SourceId;
  readonly text: string;
  readonly kind:
    | 'impossible-limit'
    | 'within-became-after'
    | 'last-day-lost'
    | 'wrong-event'
    | 'wrong-outcome'
    | 'end-became-start'
    | 'accrue-became-use'
    | 'level-lost'
    | 'name-changed'
    | 'wrong-company'
    | 'duty-lost';
  readonly step?: StepId;
  readonly deadline?: DeadlineId;
  readonly implies?: Implied;
}

const lastDayLost = { day: 'last-creation-day', taken: 'no-limit' } as const;

const list = [
  {
    id: 'ko-180-days-before',
    locale: 'ko',
    page: 'planning-services',
    seen: ['2021-05', '2021-06'],
    source: 'S-KO21',
    text: '만료되기 180일 전에 … 완료해야',
    kind: 'impossible-limit',
    step: 'redeem-voucher',
    deadline: 'redeem',
    implies: { from: 'expiry', days: 'voucher-lifetime', direction: -1, bound: 'last' },
  },
  {
    id: 'ko-60-days-after',
    locale: 'ko',
    page: 'planning-services',
    seen: ['2021-05', '2021-06'],
    source: 'S-KO21',
    text: '상환 후 60일 후에',
    kind: 'within-became-after',
    step: 'request-payment',
    deadline: 'claim',
    implies: { from: 'redemption', days: 'payment-window', direction: 1, bound: 'first' },
  },
  {
    id: 'ko-60-days-after-payment',
    locale: 'ko',
    page: 'planning-services',
    seen: ['2021-04'],
    text: '지불 후 60 일이 지나면',
    kind: 'within-became-after',
    step: 'request-payment',
    deadline: 'claim',
    implies: { from: 'payment', days: 'payment-window', direction: 1, bound: 'first' },
  },
  {
    id: 'ja-becomes-partner',
    locale: 'ja',
    page: 'planning-services',
    seen: ['2021-04', '2021-06'],
    text: '引き換えから60日後にパートナーになります',
    kind: 'wrong-outcome',
    step: 'request-payment',
    deadline: 'claim',
    implies: { from: 'redemption', days: 'payment-window', direction: 1, bound: 'first' },
  },
  {
    id: 'ja-60-days-after',
    locale: 'ja',
    page: 'planning-services',
    seen: ['2021-05'],
    text: '引き換えから 60 日後に',
    kind: 'within-became-after',
    step: 'request-payment',
    deadline: 'claim',
    implies: { from: 'redemption', days: 'payment-window', direction: 1, bound: 'first' },
  },
  {
    id: 'ja-last-day-lost',
    locale: 'ja',
    page: 'planning-services',
    seen: ['2021-04', '2021-06'],
    text: '6月30日…作成/割り当てることができます',
    kind: 'last-day-lost',
    step: 'assign-voucher',
    deadline: 'assign',
    implies: lastDayLost,
  },
  {
    id: 'ja-180-days-then-expires',
    locale: 'ja',
    page: 'planning-services',
    seen: ['2021-04', '2021-06'],
    text: '180日以内に完了してから、…有効期限が切れます',
    kind: 'wrong-outcome',
    step: 'redeem-voucher',
    deadline: 'redeem',
  },
  {
    id: 'it-180-days-from-expiry',
    locale: 'it',
    page: 'planning-services',
    seen: ['2021'],
    text: 'entro 180 giorni dalla scadenza',
    kind: 'wrong-event',
    step: 'redeem-voucher',
    deadline: 'redeem',
    implies: { from: 'expiry', days: 'voucher-lifetime', direction: 1, bound: 'last' },
  },
  {
    id: 'fr-60-days-after-reimbursement',
    locale: 'fr',
    page: 'planning-services',
    seen: ['2021'],
    text: '60 jours après remboursement',
    kind: 'wrong-event',
    step: 'request-payment',
    deadline: 'claim',
    implies: { from: 'reimbursement', days: 'payment-window', direction: 1, bound: 'last' },
  },
  {
    id: 'ja-training-starts',
    locale: 'ja',
    page: 'training-vouchers',
    seen: ['2021-06'],
    text: '提供を開始',
    kind: 'end-became-start',
    implies: { day: 'retirement-announced', taken: 'start' },
  },
  {
    id: 'zh-cn-training-creation-last-day-lost',
    locale: 'zh-CN',
    page: 'training-vouchers',
    seen: ['2021-06'],
    text: '客户可以创建/分配',
    kind: 'last-day-lost',
    deadline: 'assign',
    implies: lastDayLost,
  },
  {
    id: 'zh-cn-training-redemption-last-day-lost',
    locale: 'zh-CN',
    page: 'training-vouchers',
    seen: ['2021-06'],
    text: '合作伙伴兑换培训凭证',
    kind: 'last-day-lost',
    deadline: 'redeem',
    implies: { day: 'last-redemption-day', taken: 'no-limit' },
  },
  {
    id: 'ja-accrue-became-use',
    locale: 'ja',
    page: 'planning-services',
    seen: ['2021-04', '2021-06'],
    text: '特典をご利用いただけなくなりました',
    kind: 'accrue-became-use',
    step: 'assign-voucher',
    implies: { day: 'accrual-ended', taken: 'end-of-use' },
  },
  {
    id: 'zh-cn-accrue-became-enjoy',
    locale: 'zh-CN',
    page: 'planning-services',
    seen: ['2021-05', '2021-06'],
    text: '不再享受计划服务权益',
    kind: 'accrue-became-use',
    step: 'assign-voucher',
    implies: { day: 'accrual-ended', taken: 'end-of-use' },
  },
  {
    id: 'ja-gold-lost',
    locale: 'ja',
    page: 'requirements',
    seen: ['2021-06'],
    text: 'シルバーデータセンター',
    kind: 'level-lost',
    step: 'verify-eligibility',
  },
  {
    id: 'zh-cn-cloud-lost',
    locale: 'zh-CN',
    page: 'requirements',
    seen: ['2021-06'],
    text: '银级或金级Business Applications',
    kind: 'name-changed',
    step: 'verify-eligibility',
  },
  {
    id: 'ja-for-became-to',
    locale: 'ja',
    page: 'requirements',
    seen: ['2021-06'],
    text: 'カスタマーエンゲージメントにアップグレード',
    kind: 'name-changed',
    step: 'verify-eligibility',
  },
  {
    id: 'zh-cn-gold-metal',
    locale: 'zh-CN',
    page: 'requirements',
    seen: [],
    text: '黄金',
    kind: 'name-changed',
    step: 'verify-eligibility',
  },
  {
    id: 'zh-tw-gold-metal',
    locale: 'zh-TW',
    page: 'requirements',
    seen: [],
    text: '黃金',
    kind: 'name-changed',
    step: 'verify-eligibility',
  },
  {
    id: 'ko-whose-company',
    locale: 'ko',
    page: 'planning-services',
    seen: [],
    text: '회사의 프로젝트 관리자',
    kind: 'wrong-company',
    step: 'assign-voucher',
  },
  {
    id: 'ja-whose-company',
    locale: 'ja',
    page: 'planning-services',
    seen: [],
    text: '会社のプロジェクトマネージャー',
    kind: 'wrong-company',
    step: 'assign-voucher',
  },
  {
    id: 'zh-tw-whose-company',
    locale: 'zh-TW',
    page: 'planning-services',
    seen: ['2020-12'],
    source: 'S-ZHTW20',
    text: '公司中的專案經理',
    kind: 'wrong-company',
    step: 'assign-voucher',
  },
  {
    id: 'ko-can-do-more',
    locale: 'ko',
    page: 'planning-services',
    seen: ['2019-01'],
    source: 'S-KO19',
    text: '수행할 수 있습니다',
    kind: 'duty-lost',
    step: 'verify-eligibility',
  },
  {
    id: 'zh-cn-can-do-more',
    locale: 'zh-CN',
    page: 'planning-services',
    seen: ['2019-01'],
    source: 'S-ZHCN19',
    text: '可以执行更多',
    kind: 'duty-lost',
    step: 'verify-eligibility',
  },
  {
    id: 'ko-regulation-for-competency',
    locale: 'ko',
    page: 'planning-services',
    seen: ['2020-12'],
    text: '규정을 규정 하는 규정',
    kind: 'name-changed',
    step: 'verify-eligibility',
  },
] as const satisfies readonly Statement[];

export type MistranslationId = (typeof list)[number]['id'];

/** A statement of a translated page that its English does not make. */
export interface Mistranslation extends Statement {
  readonly id: MistranslationId;
}

/** Those that change a day or a duty come first, then those that change a condition or a role. */
export const mistranslations: readonly Mistranslation[] = list;
