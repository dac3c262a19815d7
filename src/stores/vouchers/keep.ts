import { openDB, deleteDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { merged, type Change } from './changes.ts';
import { rowFrom, type VoucherRow } from './voucher-row.ts';

/**
 * How the table is kept. `kept`: on this device. `off`: the browser keeps nothing for this site.
 * `full`: the last change did not fit. `damaged`: what is kept cannot be opened. `newer`: a later
 * version of this site wrote it. In all but the first, the table lives as long as the page.
 */
export type KeepState = 'kept' | 'off' | 'full' | 'damaged' | 'newer';

type Upgrade = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** One step for each version, oldest first: a step is never changed, new ones are added below. */
export const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('rows', { keyPath: 'id' });
  },
];

const databaseName = 'vouchers';
const store = 'rows';

export interface Kept {
  rows: VoucherRow[];
  /** Rows that could not be read; they are left where they are. */
  damaged: number;
}

/** The table on this device. Nothing here throws: what went wrong is a state. */
export function createKeep(name = databaseName, steps: readonly Upgrade[] = upgrades) {
  let database: IDBPDatabase | undefined;
  let state: KeepState = 'off';
  let released = false;

  /** Opens what is kept, and brings an older form of it up to date. */
  async function open(): Promise<Kept> {
    try {
      database = await opened();
      const kept = await read();
      state = 'kept';
      released = false;
      return kept;
    } catch (error) {
      state = stateOf(error);
      database?.close();
      database = undefined;
      return { rows: [], damaged: 0 };
    }
  }

  function opened(): Promise<IDBPDatabase> {
    if (typeof indexedDB === 'undefined') throw new DOMException('no storage', 'SecurityError');
    return openDB(name, steps.length, {
      async upgrade(db, oldVersion, _newVersion, transaction) {
        for (const step of steps.slice(oldVersion)) await step(db, transaction as never);
      },
      // A later version of the site wants to open it, or another tab erases it: this tab lets go.
      blocking: () => {
        database?.close();
        database = undefined;
        state = 'off';
        released = true;
      },
      terminated: () => {
        database = undefined;
        state = 'damaged';
      },
    });
  }

  /** All rows as they are kept now. */
  async function read(ids?: readonly string[]): Promise<Kept> {
    if (!database) return { rows: [], damaged: 0 };
    const values = ids
      ? await Promise.all(ids.map((id) => database!.get(store, id)))
      : await database.getAll(store);
    const rows = values.map(rowFrom);
    const found = rows.filter((row) => row !== undefined);
    const missing = ids ? values.filter((value) => value === undefined).length : 0;
    return { rows: found, damaged: values.length - missing - found.length };
  }

  /**
   * Writes changes, all or none, each merged with what another tab may have written since; gives
   * back what each row has become.
   */
  async function write(changes: readonly Change[]): Promise<Change[]> {
    const local = () => changes.slice();
    if (!database) return local();
    try {
      const transaction = database.transaction(store, 'readwrite');
      const rows = transaction.store;
      const results: Change[] = [];
      const writes: Promise<unknown>[] = [];
      for (const change of changes) {
        const kept = change.before === undefined ? undefined : rowFrom(await rows.get(change.id));
        const after = merged(kept, change);
        results.push(after === undefined ? { id: change.id } : { id: change.id, after });
        const writing = after === undefined ? rows.delete(change.id) : rows.put(after);
        // The transaction fails as a whole, below; alone, a failure has nobody to hear it.
        writing.catch(() => undefined);
        writes.push(writing);
      }
      await Promise.all([...writes, transaction.done]);
      state = 'kept';
      return results;
    } catch (error) {
      state = stateOf(error);
      return local();
    }
  }

  /** Erases everything that is kept, also what could not be opened. */
  async function erase(): Promise<boolean> {
    try {
      database?.close();
      database = undefined;
      await deleteDB(name);
      await open();
      return true;
    } catch {
      return false;
    }
  }

  return {
    open,
    read,
    write,
    erase,
    state: () => state,
    /** Whether this tab let go of the store for another, and may open it again. */
    isReleased: () => released,
    close: () => database?.close(),
  };
}

export type Keep = ReturnType<typeof createKeep>;

function stateOf(error: unknown): KeepState {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'SecurityError' || name === 'InvalidStateError') return 'off';
  return 'damaged';
}
