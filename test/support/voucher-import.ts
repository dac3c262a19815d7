import { matchColumns } from '../../src/stores/vouchers/columns.ts';
import type { DayOrder } from '../../src/stores/vouchers/cell-day.ts';
import {
  columnOrders,
  headersOf,
  importRows,
  type Imported,
} from '../../src/stores/vouchers/import-rows.ts';
import { openTable, runSliced, type OpenedTable } from '../../src/stores/vouchers/open-table.ts';
import { codePageOf, type EncodingId } from '../../src/stores/vouchers/encodings.ts';

const noPause = () => Promise.resolve();

/** Opens a source as a page of a language does. */
export function opened(
  content: string | Uint8Array<ArrayBuffer>,
  locale = 'en',
  encoding?: EncodingId,
): Promise<OpenedTable> {
  const source = { name: 'test', content, ...(encoding ? { encoding } : {}) };
  return openTable(source, codePageOf(locale), {}, noPause);
}

/** Opens a source and takes its rows over, with the columns and orders it suggests itself. */
export async function imported(
  content: string | Uint8Array<ArrayBuffer>,
  order?: DayOrder,
  room = 100_000,
): Promise<Imported> {
  const table = await opened(content);
  const columns = matchColumns(headersOf(table));
  const orders = Object.fromEntries(
    Object.entries(columnOrders(table, columns)).flatMap(([place, { possible }]) => {
      const decided = order ?? (possible.length === 1 ? possible[0] : undefined);
      return decided ? [[place, decided]] : [];
    }),
  );
  let id = 0;
  return runSliced(
    importRows(table, { columns, orders, room, newId: () => String(++id) }),
    noPause,
  );
}
