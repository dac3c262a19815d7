import { choicesOf, type Columns, type SavedColumns } from '../../stores/vouchers/columns.ts';
import { fields, type Field } from '../../stores/vouchers/voucher-row.ts';

const key = 'voucher-columns';

/** What a reader said before about columns that were not recognised; kept on this device. */
export function savedColumns(): SavedColumns {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const entries = Object.entries(kept as Record<string, unknown>).filter(
      (entry): entry is [string, Field | null] =>
        entry[1] === null || fields.includes(entry[1] as Field),
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

/** Keeps the choices made for a file, with those for files before it. */
export function saveColumns(headers: readonly string[], columns: Columns): void {
  try {
    const choices = { ...savedColumns(), ...choicesOf(headers, columns) };
    if (Object.keys(choices).length > 0) localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // Without storage the choices hold for this file.
  }
}

export function forgetColumns(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
