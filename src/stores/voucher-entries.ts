import { atom, computed, map } from 'nanostores';
import { voucherEvents, type VoucherEvent } from '../rules/index.ts';
import { readDay, type DayReading } from './read-day.ts';
import { readVoucherAddress, writeVoucherAddress } from './voucher-address.ts';

/** What the reader has typed for each event; an empty text is no answer. */
export type VoucherEntries = Record<VoucherEvent, string>;

const noEntries = Object.fromEntries(voucherEvents.map((event) => [event, ''])) as VoucherEntries;

/** The days of a voucher as a reader fills them in; the text typed is kept as it is, good or not. */
export function createVoucherEntries() {
  const $entries = map<VoucherEntries>({ ...noEntries });
  const $damaged = atom<readonly string[]>([]);

  const $readings = computed($entries, (entries) => {
    const readings = voucherEvents.map((event) => [event, readDay(entries[event])] as const);
    return Object.fromEntries(readings) as Record<VoucherEvent, DayReading>;
  });

  const $days = computed($readings, (readings) => {
    const days: Partial<Record<VoucherEvent, string>> = {};
    for (const event of voucherEvents) {
      const reading = readings[event];
      if (reading.kind === 'day') days[event] = reading.day;
    }
    return days;
  });

  /** Keep what was typed for an event. */
  function setEntry(event: VoucherEvent, text: string): void {
    $entries.setKey(event, text);
  }

  /** Take the days out of an address, in place of all that was there; gives back its as-of day. */
  function load(fragment: string): string | undefined {
    const { days, asOf, damaged } = readVoucherAddress(fragment);
    take(days);
    $damaged.set(damaged);
    return asOf;
  }

  /** Take days in place of all that was typed. */
  function take(days: Partial<VoucherEntries>): void {
    $entries.set({ ...noEntries, ...days });
  }

  /** The address that restores these answers; texts that are no days are not in it. */
  function address(asOf: string | undefined): string {
    return writeVoucherAddress({ days: $days.get(), ...(asOf === undefined ? {} : { asOf }) });
  }

  return { $entries, $readings, $days, $damaged, setEntry, take, load, address };
}
