// The states of a voucher and what moves it between them. One transition a row, in order.

import type { SourceId, SystemId } from '../ids.ts';

/**
 * `benefit` and `days` come before there is a voucher. “Cancelled” is no state: a cancelled
 * reservation leads back to `assigned`.
 */
export const voucherStates = [
  'benefit',
  'days',
  'created',
  'assigned',
  'reserved',
  'redeemed',
  'claimed',
  'expired',
] as const;

export type VoucherStateId = (typeof voucherStates)[number];

/** The names that the voucher tool really showed; of the other states no name is known. */
export const shownStates: Partial<Record<VoucherStateId, string>> = {
  assigned: 'Assigned',
  redeemed: 'Redeemed',
};

interface Move {
  readonly id: string;
  /** Where it starts: more than one only for what time does. */
  readonly from: readonly VoucherStateId[];
  /** Where it leads; the same state where the voucher stays as it is. */
  readonly to: VoucherStateId;
  /** Nobody acts where time does. */
  readonly actor: 'customer' | 'partner' | 'time';
  readonly where?: SystemId;
  /** The button as the tool showed it. */
  readonly button?: string;
  readonly sources: readonly SourceId[];
  /** States from which it is read out of the texts, not stated by them. */
  readonly inferredFrom?: readonly VoucherStateId[];
}

const list = [
  {
    id: 'activate',
    from: ['benefit'],
    to: 'days',
    actor: 'customer',
    where: 'vlsc',
    sources: ['D-POST', 'EN-DPS-2001'],
  },
  {
    id: 'create',
    from: ['days'],
    to: 'created',
    actor: 'customer',
    where: 'vlsc',
    sources: ['EN-DPS-2001', 'D-POST'],
  },
  {
    id: 'assign',
    from: ['created'],
    to: 'assigned',
    actor: 'customer',
    where: 'vlsc',
    sources: ['EN-DPS-2001', 'D-POST'],
  },
  {
    id: 'validate',
    from: ['assigned'],
    to: 'assigned',
    actor: 'partner',
    where: 'vvr',
    button: 'Validate voucher',
    sources: ['EN-VVR'],
  },
  {
    id: 'reserve',
    from: ['assigned'],
    to: 'reserved',
    actor: 'partner',
    where: 'vvr',
    button: 'Reserve voucher',
    sources: ['EN-VVR'],
  },
  {
    id: 'cancel',
    from: ['reserved'],
    to: 'assigned',
    actor: 'partner',
    where: 'vvr',
    sources: ['EN-VVR'],
  },
  {
    id: 'report',
    from: ['reserved'],
    to: 'reserved',
    actor: 'partner',
    where: 'report-form',
    sources: ['EN-DPS-1901b', 'EN-DPS-2001'],
  },
  {
    id: 'redeem',
    from: ['reserved'],
    to: 'redeemed',
    actor: 'partner',
    where: 'vvr',
    button: 'Redeem selected vouchers',
    sources: ['EN-DPS-1901b'],
  },
  {
    id: 'claim',
    from: ['redeemed'],
    to: 'claimed',
    actor: 'partner',
    where: 'savb',
    button: 'Create a claim',
    sources: ['EN-DPS-1901b', 'EN-DPS-2001'],
  },
  {
    id: 'expire',
    from: ['created', 'assigned', 'reserved'],
    to: 'expired',
    actor: 'time',
    sources: ['EN-VVR', 'EN-DPS-2104'],
    inferredFrom: ['reserved'],
  },
] as const satisfies readonly Move[];

export type VoucherMoveId = (typeof list)[number]['id'];

/** What moves a voucher from one state to the next. */
export interface VoucherMove extends Move {
  readonly id: VoucherMoveId;
}

export const voucherMoves: readonly VoucherMove[] = list;
