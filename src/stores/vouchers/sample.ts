import { addDays, type VoucherEvent } from '../../rules/index.ts';
import type { VoucherRow } from './voucher-row.ts';

/** How many vouchers the sample has. */
export const sampleSize = 60;

/** How far a voucher of the sample has come, and after how many days each event happened. */
const lives: readonly Partial<Record<VoucherEvent, number>>[] = [
  {},
  { assigned: 3 },
  { assigned: 2, reserved: 12 },
  { assigned: 2, reserved: 9, delivered: 96 },
  { assigned: 4, reserved: 20, delivered: 110, reported: 114 },
  { assigned: 1, reserved: 6, delivered: 80, reported: 84, redeemed: 90 },
  { assigned: 1, reserved: 8, delivered: 60, reported: 63, redeemed: 70, claimed: 95 },
  { assigned: 5, reserved: 30, delivered: 170, reported: 175, redeemed: 188 },
  { assigned: 2, reserved: 15, delivered: 100, reported: 104, redeemed: 120, claimed: 192 },
  { assigned: 3, reserved: 10, delivered: 90, redeemed: 99, claimed: 130 },
];

// The first vouchers of the sample are created on this day, the others over the ten months after.
const firstDay = '2020-09-01';
const spread = 317;

/** Made-up vouchers, the same every time: some in time, some late, some open, some never used. */
export function sampleRows(
  customers: readonly string[],
  engagements: readonly string[],
): Omit<VoucherRow, 'id'>[] {
  return Array.from({ length: sampleSize }, (_, index) => {
    const created = addDays(firstDay, (index * 53) % spread)!;
    const days: VoucherRow['days'] = { created };
    for (const [event, after] of Object.entries(lives[index % lives.length]!)) {
      days[event as VoucherEvent] = addDays(created, after + (index % 4))!;
    }
    return {
      voucher: `PS-${String(1001 + index)}`,
      customer: customers[(index * 7) % customers.length]!,
      engagement: engagements[(index * 3) % engagements.length]!,
      note: '',
      days,
    };
  });
}
