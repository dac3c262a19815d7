import {
  addDays,
  daysBetween,
  isDay,
  voucherEvents,
  type ReadingId,
  type VoucherEvent,
} from '../rules/index.ts';
import { readVoucherAddress, writeVoucherAddress, type VoucherAddress } from './voucher-address.ts';

/** The days known of one voucher. */
export type KnownDays = Partial<Record<VoucherEvent, string>>;

/** What a voucher is laid beside: what is absent is the same on both sides. */
export interface OtherCase {
  days?: KnownDays;
  reading?: ReadingId;
  asOf?: string;
}

/** A plan to count back: redeem by this day, with an engagement of so many days. */
export interface PlanInput {
  by?: string;
  takes?: number;
}

/** What stands in the address of the deadline tool. */
export interface DeadlineAddress extends VoucherAddress {
  /** The one reading that the reader tries; absent for all, the safe one leading. */
  reading?: ReadingId;
  other?: OtherCase;
  plan?: PlanInput;
}

/** An address as read: what was good in it, and the parts that were not. */
export interface DeadlineAddressRead extends DeadlineAddress {
  damaged: string[];
}

const readings: readonly string[] = ['creation', 'assignment', 'reservation'] satisfies ReadingId[];

/**
 * The fragment for a case: ids, numbers and days only, so that it opens in any language. The days
 * of the voucher stand in it as in every tool's.
 *
 * @example
 * writeDeadlineAddress({ days: { created: '2021-03-01' }, plan: { takes: 5 } });
 * // => '#created=2021-03-01&takes=5'
 */
export function writeDeadlineAddress(address: DeadlineAddress): string {
  const { reading, other, plan } = address;
  const more: [string, string | number | undefined][] = [
    ['read', reading],
    ['b', other?.days && packDays(other.days)],
    ['bread', other?.reading],
    ['basof', other?.asOf],
    ['by', plan?.by],
    ['takes', plan?.takes],
  ];
  const parts = [
    writeVoucherAddress(address).slice(1),
    ...more.map(([name, value]) => (value === undefined ? '' : `${name}=${value}`)),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads a fragment: every good part is used, every other is reported; never throws. */
export function readDeadlineAddress(fragment: string): DeadlineAddressRead {
  const read: DeadlineAddress = { days: {} };
  const damaged: string[] = [];
  const others: string[] = [];
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (name === 'b' && read.other?.days === undefined && value !== '') {
      damaged.push(...unpackDays(value, (read.other ??= {})));
    } else if (!(name in ownParts)) others.push(part);
    else if (!ownParts[name]!(value, read)) damaged.push(part.slice(0, 40));
  }
  const voucher = readVoucherAddress(others.join('&'));
  return { ...read, ...voucher, damaged: [...damaged, ...voucher.damaged] };
}

/** How each part but the voucher's own is taken in; `false` where it means nothing, or is taken. */
const ownParts: Record<string, (value: string, read: DeadlineAddress) => boolean> = {
  __proto__: null!,
  b: () => false,
  read: (value, read) => isReading(value) && put(read, 'reading', value),
  bread: (value, read) => isReading(value) && put((read.other ??= {}), 'reading', value),
  basof: (value, read) => isDay(value) && put((read.other ??= {}), 'asOf', value),
  by: (value, read) => isDay(value) && put((read.plan ??= {}), 'by', value),
  takes: (value, read) =>
    /^[1-9]\d{0,2}$/.test(value) && put((read.plan ??= {}), 'takes', Number(value)),
};

const isReading = (value: string): value is ReadingId => readings.includes(value);

/** Sets a value where there is none yet; `false` where there is. */
function put<Key extends string, Value>(
  into: { [At in Key]?: Value },
  key: Key,
  value: Value,
): boolean {
  if (into[key] !== undefined) return false;
  into[key] = value;
  return true;
}

// The other voucher's days are packed, so that a link with two of them stays short: one slot an
// event, in order, each the days since this one in base 36, empty where the day is not known.
const packedFrom = '1970-01-01';

function packDays(days: KnownDays): string {
  const slots = voucherEvents.map((event) => {
    const day = days[event];
    return day === undefined ? '' : daysBetween(packedFrom, day).toString(36);
  });
  // A voucher of which nothing is known yet is one all the same.
  return slots.join('.').replace(/\.+$/, '') || '.';
}

/** Takes the packed days into `other`; gives back the slots that hold none. */
function unpackDays(packed: string, other: OtherCase): string[] {
  const days: KnownDays = {};
  other.days = days;
  return packed.split('.').flatMap((slot, index) => {
    if (slot === '') return [];
    const event = voucherEvents[index];
    const day = /^-?[\da-z]{1,5}$/.test(slot) ? addDays(packedFrom, parseInt(slot, 36)) : undefined;
    if (event === undefined || day === undefined) return [`b=${slot}`.slice(0, 40)];
    days[event] = day;
    return [];
  });
}
