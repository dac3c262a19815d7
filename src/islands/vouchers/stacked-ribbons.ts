import { daysBetween, voucherEvents } from '../../rules/index.ts';
import type { RowResult } from '../../stores/vouchers/assess-row.ts';
import type { VoucherRow } from '../../stores/vouchers/voucher-row.ts';

/** A voucher that is drawn: its row, and what the rules say of it. */
export interface PictureRow {
  row: VoucherRow;
  result: RowResult;
}

/** A stretch of a line, from 0 (first day of the picture) to 1 (last day). */
export interface Stretch {
  start: number;
  end: number;
}

export interface PlacedVoucher {
  life?: Stretch;
  payment?: Stretch;
  /** Where something was done. */
  done: number[];
}

export interface StackedPicture {
  first: string;
  last: string;
  vouchers: PlacedVoucher[];
  at(day: string): number;
}

/** Lays vouchers out on one scale of days; `undefined` where none has a day. */
export function stackRibbons(lines: readonly PictureRow[]): StackedPicture | undefined {
  const days = lines
    .flatMap(({ row, result }) => [
      ...voucherEvents.map((event) => row.days[event]),
      result.from,
      result.redeem.by,
      result.claimBy,
    ])
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const length = Math.max(1, daysBetween(first, last));
  const at = (day: string) => daysBetween(first, day) / length;
  return {
    first,
    last,
    at,
    vouchers: lines.map(({ row, result }): PlacedVoucher => {
      const { from, redeem, claimBy } = result;
      const paidFrom = row.days.redeemed ?? redeem.by;
      return {
        ...(from !== undefined && redeem.by !== undefined && from <= redeem.by
          ? { life: { start: at(from), end: at(redeem.by) } }
          : {}),
        ...(paidFrom !== undefined && claimBy !== undefined && paidFrom <= claimBy
          ? { payment: { start: at(paidFrom), end: at(claimBy) } }
          : {}),
        done: voucherEvents.flatMap((event) => {
          const day = row.days[event];
          return day === undefined ? [] : [at(day)];
        }),
      };
    }),
  };
}

/** The first days of January and July between two days: what the scale is read by. */
export function halfYears(first: string, last: string): string[] {
  const years = Array.from(
    { length: Math.min(40, Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1) },
    (_, index) => String(Number(first.slice(0, 4)) + index).padStart(4, '0'),
  );
  return years
    .flatMap((year) => [`${year}-01-01`, `${year}-07-01`])
    .filter((day) => day >= first && day <= last);
}
