// How a result came about, step by step, in keys and values that every language can put in words.

import type { IsoDate } from './day.ts';
import type { DeadlineId, ParameterId, ReadingId, SourceId, VoucherEvent } from './ids.ts';

/** The day of the event is day 0, so day N is the last good day. Stated on screen by this key. */
export const countingConvention = 'event-is-day-0';

/** One possible limit among those a step chooses from. */
export interface Candidate {
  /** The parameter that sets this limit. */
  limit: ParameterId;
  /** The reading of the lifetime it follows; absent where the limit is a day of the programme. */
  reading?: ReadingId;
  day: IsoDate;
}

export type TraceStep =
  /** The reader gave this day. */
  | { step: 'given'; field: VoucherEvent | 'asOf'; day: IsoDate }
  /** The sources read the rule this way. */
  | { step: 'reading'; reading: ReadingId; sources: readonly SourceId[] }
  /** A value of the programme, in force since `from`. */
  | {
      step: 'rule';
      parameter: ParameterId;
      value: number | IsoDate;
      from: IsoDate;
      sources: readonly SourceId[];
    }
  /** So many days were counted, by the stated convention. */
  | {
      step: 'count';
      from: IsoDate;
      days: number;
      convention: typeof countingConvention;
      result: IsoDate;
    }
  /** The earliest of several days was taken; the first of `of` where two are the same day. */
  | { step: 'earliest'; of: readonly Candidate[]; chosen: Candidate; slackDays?: number }
  /** The count goes on from another deadline, since its event has not happened. */
  | { step: 'from-deadline'; deadline: DeadlineId; day: IsoDate }
  /** Two days were compared: `days` is `against` minus `day`, negative when `day` came later. */
  | { step: 'compare'; field: VoucherEvent | 'asOf'; day: IsoDate; against: IsoDate; days: number }
  /** A later event is reported, so this one happened on a day that was not given. */
  | { step: 'later-event'; field: VoucherEvent }
  /** Without this the answer stays unknown. */
  | { step: 'not-given'; field: VoucherEvent | 'asOf' }
  | { step: 'no-rule'; parameter: ParameterId; on?: IsoDate }
  /** The step cannot be done any more, since this deadline was missed. */
  | { step: 'blocked'; deadline: DeadlineId };

export type Trace = readonly TraceStep[];
