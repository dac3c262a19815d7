import { choicesOf, type Columns, type SavedColumns } from '../../stores/vouchers/columns.ts';
import { remember, stored } from '../../stores/device-settings.ts';
import { fields, type Field } from '../../stores/vouchers/voucher-row.ts';

const key = 'voucher-columns';

/** What a reader said before about columns that were not recognised; kept on this device. */
export function savedColumns(): SavedColumns {
  try {
    const kept: unknown = JSON.parse(stored(key) ?? '{}');
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
  const choices = { ...savedColumns(), ...choicesOf(headers, columns) };
  if (Object.keys(choices).length > 0) remember(key, JSON.stringify(choices));
}

export function forgetColumns(): void {
  remember(key, null);
}
