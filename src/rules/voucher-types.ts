// What is asked about one voucher, and the shape of the answer.

import type { IsoDate } from './day.ts';
import type { DeadlineId, ParameterId, ReadingId, SourceId, VoucherEvent } from './ids.ts';
import type { Trace } from './trace.ts';

/** The days a reader knows of one voucher; an absent or empty one is not known. */
export type VoucherFacts = { readonly [Event in VoucherEvent]?: IsoDate | null | undefined };

/** The day whose knowledge applies: rules published later are not used for what lies ahead. */
export interface AsOf {
  readonly asOf: IsoDate;
}

/** `expired`: not redeemed, and its last day to be redeemed (of whatever limit) is past. */
export type VoucherState = 'unknown' | VoucherEvent | 'expired';

/**
 * `met` and `met-late`: done, on a day up to or after the limit. `open`: not done, and the limit is
 * not past. `missed`: not done, and it is. `unknown`: the days or rules that decide it are not known.
 */
export type DeadlineStatus = 'met' | 'met-late' | 'open' | 'missed' | 'unknown';

export interface Deadline {
  id: DeadlineId;
  /** The event that meets it. */
  event: VoucherEvent;
  /** The last good day; absent where no limit is known. An upper bound where `status` is unknown. */
  by?: IsoDate;
  /** The limit that binds: the earliest; the voucher's lifetime where two are the same day. */
  boundBy?: ParameterId;
  /** How many days the next limit lies behind; absent where there is no other. */
  slackDays?: number;
  status: DeadlineStatus;
  /** Days left while open, 0 on the last day. */
  daysLeft?: number;
  /** Days late where `met-late`. */
  daysLate?: number;
  /** The missed deadline that makes this one impossible, though its own day may lie ahead. */
  blockedBy?: DeadlineId;
  trace: Trace;
}

/** One reading of when the voucher's life ends. */
export interface Reading {
  reading: ReadingId;
  /** The event that starts the count, and its day. */
  event: VoucherEvent;
  from: IsoDate;
  /** The last day of the voucher's life under this reading. */
  expires: IsoDate;
  /** The last day to redeem under this reading: `expires`, or the programme's last day. */
  redeemBy: IsoDate;
  boundBy: ParameterId;
  /** Days that its last day to redeem lies behind that of the safe one, 0 for the safe one. */
  costDays: number;
  sources: readonly SourceId[];
  trace: Trace;
}

/**
 * What is worth saying about the days given. Only `redeemed-without-report` carries `notPayable`,
 * since a source says so [C-NEWS]; what any other means for a payment the sources do not say.
 */
export type VoucherFindingCode =
  /** Not a day as `YYYY-MM-DD` of the years 0001 to 9999; it was left out. */
  | 'invalid-date'
  /** The facts are not a record of days at all; they were taken as empty. */
  | 'invalid-input'
  /** `field` lies before `other`, which has to come first. */
  | 'out-of-order'
  /** `field` lies after the as-of day: counted, but not taken as done. */
  | 'in-the-future'
  /** Created or assigned after the last day for it (`limit`). */
  | 'created-after-last-day'
  | 'assigned-after-last-day'
  /** After the voucher's life, by the earliest reading that starts before the event. */
  | 'assigned-after-expiry'
  | 'reserved-after-expiry'
  | 'delivered-after-expiry'
  | 'reported-after-expiry'
  | 'redeemed-after-expiry'
  /** After the programme's last day for redemption. */
  | 'reserved-after-last-day'
  | 'delivered-after-last-day'
  | 'reported-after-last-day'
  | 'redeemed-after-last-day'
  /** Claimed after the payment window, or later than any redemption in time would allow. */
  | 'claimed-late'
  /** Delivered before it was reserved: all vouchers are reserved first [C-PROC]. */
  | 'delivered-before-reserved'
  /** Redeemed before it was delivered: delivery comes first [C-PROC]. */
  | 'redeemed-before-delivered'
  /**
   * Redeemed with no report until then. Where no report day was given at all, `day` and `notPayable`
   * are absent: there may have been a report that the reader does not know of.
   */
  | 'redeemed-without-report'
  /** Something is known of the voucher but not its creation, so an earlier expiry may hold. */
  | 'creation-not-given'
  /** Claimed, but no redemption is given to count from. */
  | 'redemption-not-given'
  /** No rule (`parameter`) was in force for this day, so nothing was counted from it. */
  | 'rule-unknown'
  /** The day lies before the first edition: how things were done then is not known. */
  | 'before-first-edition'
  /** A third party reports 90 more days; `day` is the expiry that would give. Never a deadline. */
  | 'extension-reported'
  /** The readings give different last days to redeem, `days` apart. */
  | 'readings-differ';

export interface VoucherFinding {
  code: VoucherFindingCode;
  field?: VoucherEvent | 'asOf';
  /** The day found, or for `extension-reported` the day that is reported. */
  day?: IsoDate;
  other?: VoucherEvent;
  /** The limit that was passed. */
  limit?: IsoDate;
  parameter?: ParameterId;
  /** How many days late, apart, or more. */
  days?: number;
  notPayable?: true;
  sources?: readonly SourceId[];
}

export interface VoucherAssessment {
  /** Absent where the as-of day given is not a day. */
  asOf?: IsoDate;
  state: VoucherState;
  /** All six, in order. */
  deadlines: readonly Deadline[];
  /** Each reading that the days given allow, in the order of events. */
  readings: readonly Reading[];
  /** The earliest reading, which is used; absent where there is none. */
  safe?: Reading;
  findings: readonly VoucherFinding[];
}
