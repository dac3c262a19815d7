import { isDay, voucherEvents, type VoucherEvent } from '../../rules/index.ts';

/** What a row holds in words, in the order of the columns. */
export const textFields = ['voucher', 'customer', 'engagement', 'note'] as const;

export type TextField = (typeof textFields)[number];

/** Everything a column of a file can hold. */
export type Field = TextField | VoucherEvent;

/** The columns of a file as this tool writes it. */
export const fields: readonly Field[] = [
  ...textFields.slice(0, 3),
  ...voucherEvents,
  ...textFields.slice(3),
];

export const isEvent = (field: Field): field is VoucherEvent =>
  (voucherEvents as readonly string[]).includes(field);

/** One voucher of the table; an absent text is empty, an absent day is not known. */
export interface VoucherRow extends Record<TextField, string> {
  /** Names the row on this device; never shown, never in a file. */
  id: string;
  days: Partial<Record<VoucherEvent, string>>;
}

/** The longest text a cell may hold: a longer one is a sign that quotes went wrong. */
export const longestText = 2_000;

/**
 * A text as the table keeps it: no control characters, one kind of line end, no space around it.
 * What a file gives back is then exactly what was put in.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
    .trim();
}

/** A row from whatever was kept; `undefined` where it is not one. */
export function rowFrom(value: unknown): VoucherRow | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Record<string, unknown>;
  if (typeof kept['id'] !== 'string' || kept['id'] === '') return undefined;
  if (typeof kept['days'] !== 'object' || kept['days'] === null) return undefined;
  const days = kept['days'] as Record<string, unknown>;
  const row: VoucherRow = {
    id: kept['id'],
    voucher: '',
    customer: '',
    engagement: '',
    note: '',
    days: {},
  };
  for (const field of textFields) {
    const text = kept[field];
    if (text !== undefined && typeof text !== 'string') return undefined;
    row[field] = text ?? '';
  }
  for (const event of voucherEvents) {
    const day = days[event];
    if (day === undefined) continue;
    if (!isDay(day)) return undefined;
    row.days[event] = day;
  }
  return row;
}

/** Whether two rows say the same. */
export function sameRow(one: VoucherRow | undefined, other: VoucherRow | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    textFields.every((field) => one[field] === other[field]) &&
    voucherEvents.every((event) => one.days[event] === other.days[event])
  );
}
