import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeep, upgrades } from '../../../src/stores/vouchers/keep.ts';
import { tab, voucherRow } from '../../support/voucher-engine.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const asOf = '2021-06-01';
const numbers = (table: ReturnType<typeof tab>) =>
  table
    .rows(0, 99)
    .map(({ row }) => row.voucher)
    .sort();

describe('what is kept', () => {
  test('is there again on the next visit, and gone when everything is erased', async () => {
    const first = tab(createKeep());
    await first.open(asOf);
    await first.save(voucherRow({ voucher: 'A', days: { created: '2021-03-01' } }));
    const second = tab(createKeep());
    expect((await second.open(asOf)).keep).toBe('kept');
    expect(second.rows(0, 9).map(({ row }) => row.days)).toEqual([{ created: '2021-03-01' }]);
    await second.erase();
    const third = tab(createKeep());
    expect((await third.open(asOf)).totals.rows).toBe(0);
  });

  test('of an older version is brought up to date, row by row', async () => {
    const old = await openDB('vouchers', 1, {
      upgrade: (database) => void database.createObjectStore('rows', { keyPath: 'id' }),
    });
    await old.put('rows', { id: 'a', voucher: 'A', days: { created: '2021-03-01' } });
    old.close();
    const newer = createKeep('vouchers', [
      ...upgrades,
      async (_database, transaction) => {
        const rows = transaction.objectStore('rows');
        for (const row of await rows.getAll()) await rows.put!({ ...row, note: 'moved' });
      },
    ]);
    const { rows } = await newer.open();
    expect(rows).toMatchObject([{ id: 'a', voucher: 'A', customer: '', note: 'moved' }]);
    newer.close();
    // And an older page that meets the newer store says so, and stays usable.
    const older = tab(createKeep());
    expect((await older.open(asOf)).keep).toBe('newer');
    expect((await older.save(voucherRow({ voucher: 'B' }))).totals.rows).toBe(1);
  });

  test('but is damaged is counted and left out, and the rest is used', async () => {
    const keep = createKeep();
    await tab(keep).open(asOf);
    keep.close();
    const database = await openDB('vouchers', 1);
    await database.put('rows', { id: 'bad', days: { created: 'soon' } });
    await database.put('rows', { id: 'worse' });
    await database.put('rows', { id: 'good', voucher: 'G', days: {} });
    database.close();
    const { damaged, totals, keep: state } = await tab(createKeep()).open(asOf);
    expect({ damaged, rows: totals.rows, state }).toEqual({ damaged: 2, rows: 1, state: 'kept' });
  });
});

describe('storage that does not work is told, and the table stays usable', () => {
  async function usable(table: ReturnType<typeof tab>) {
    await table.save(voucherRow({ voucher: 'A' }));
    const { totals, keep } = await table.save(voucherRow({ voucher: 'B' }));
    expect(totals.rows).toBe(2);
    expect((await table.undo()).totals.rows).toBe(1);
    return keep;
  }

  test('off: there is none', async () => {
    globalThis.indexedDB = undefined as never;
    const table = tab(createKeep());
    expect((await table.open(asOf)).keep).toBe('off');
    expect(await usable(table)).toBe('off');
  });

  test('off: it is refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const table = tab(createKeep());
    expect((await table.open(asOf)).keep).toBe('off');
    expect(await usable(table)).toBe('off');
  });

  test('corrupt: it cannot be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    const table = tab(createKeep());
    expect((await table.open(asOf)).keep).toBe('damaged');
    expect(await usable(table)).toBe('damaged');
  });

  test('full: what did not fit is kept as soon as there is room', async () => {
    const table = tab(createKeep());
    await table.open(asOf);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await table.save(voucherRow({ voucher: 'A' }))).keep).toBe('full');
    expect((await table.save(voucherRow({ voucher: 'B' }))).keep).toBe('full');
    full.mockRestore();
    expect((await table.save(voucherRow({ voucher: 'C' }))).keep).toBe('kept');
    const again = tab(createKeep());
    await again.open(asOf);
    expect(numbers(again)).toEqual(['A', 'B', 'C']);
  });
});

describe('two tabs', () => {
  test('an edit in each of the same row keeps both fields', async () => {
    const [one, other] = [tab(createKeep()), tab(createKeep())];
    await one.open(asOf);
    await one.save(voucherRow({ voucher: 'A' }));
    await other.open(asOf);
    const { row } = one.rows(0, 1)[0]!;
    await one.save({ ...row, customer: 'from one' });
    await other.save({ ...row, note: 'from the other' });
    await one.follow([row.id]);
    expect(one.rows(0, 1)[0]!.row).toMatchObject({ customer: 'from one', note: 'from the other' });
  });

  test('a row that the other tab has edited is not deleted by a tab that did not know', async () => {
    const [one, other] = [tab(createKeep()), tab(createKeep())];
    await one.open(asOf);
    await one.save(voucherRow({ voucher: 'A' }));
    await other.open(asOf);
    const { row } = one.rows(0, 1)[0]!;
    await one.save({ ...row, note: 'important' });
    await other.remove([row.id]);
    expect(other.rows(0, 1)[0]!.row.note).toBe('important');
  });

  test('in 1000 interleavings of adding, editing, deleting and undoing no row is lost', async () => {
    let seed = 11;
    const random = (below: number) =>
      (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let run = 0; run < 1_000; run++) {
      const name = `run-${run}`;
      const tabs = [tab(createKeep(name)), tab(createKeep(name))];
      for (const one of tabs) await one.open(asOf);
      const present = new Set<string>();
      const work: Promise<unknown>[] = [];
      for (let step = 0; step < 8; step++) {
        const one = tabs[random(2)]!;
        const what = random(4);
        const voucher = `V${step}`;
        if (what < 2) {
          present.add(voucher);
          work.push(one.save(voucherRow({ voucher })));
        } else if (what === 2) {
          const found = one.rows(0, 1)[0]?.row;
          if (found) work.push(one.save({ ...found, note: `${found.note}+` }));
        } else {
          const found = one.rows(0, 1)[0]?.row;
          // Only what both know may go: then it is a wish, not a loss.
          await Promise.all(work);
          if (found) {
            for (const each of tabs) await each.follow('all');
            present.delete(found.voucher);
            work.push(one.remove([found.id]));
          }
        }
        if (random(3) === 0) await Promise.all(work);
      }
      await Promise.all(work);
      for (const one of tabs) {
        await one.follow('all');
        expect(numbers(one), `run ${run}`).toEqual([...present].sort());
      }
    }
  });
});
