import { isDay, voucherEvents, type VoucherEvent } from '../rules/index.ts';

/** The days of one voucher and the as-of day, as they stand in an address. */
export interface VoucherAddress {
  days: Partial<Record<VoucherEvent, string>>;
  asOf?: string;
}

/** An address as read: what was good in it, and the parts that were not. */
export interface VoucherAddressRead extends VoucherAddress {
  damaged: string[];
}

// A link that says another version was written by a site newer than this one.
const version = '1';

/**
 * The fragment for a voucher: ids and ISO days only, so that it opens in any language.
 *
 * @example
 * writeVoucherAddress({ days: { created: '2021-03-01' } }); // => '#created=2021-03-01'
 */
export function writeVoucherAddress({ days, asOf }: VoucherAddress): string {
  const parts = voucherEvents.flatMap((event) => {
    const day = days[event];
    return day === undefined ? [] : [`${event}=${day}`];
  });
  if (asOf !== undefined) parts.push(`asof=${asOf}`);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads a fragment: every good part is used, every other is reported; never throws. */
export function readVoucherAddress(fragment: string): VoucherAddressRead {
  const read: VoucherAddressRead = { days: {}, damaged: [] };
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part !== '' && !readPart(part, read)) read.damaged.push(part.slice(0, 40));
  }
  return read;
}

/** Takes one part of a fragment into `read`; `false` where it has no meaning. */
function readPart(part: string, read: VoucherAddressRead): boolean {
  const [name = '', value = ''] = part.split('=', 2);
  if (name === 'v') return value === version;
  if (!isDay(value)) return false;
  if (name === 'asof') {
    if (read.asOf !== undefined) return false;
    read.asOf = value;
    return true;
  }
  const event = voucherEvents.find((known) => known === name);
  if (event === undefined || read.days[event] !== undefined) return false;
  read.days[event] = value;
  return true;
}
