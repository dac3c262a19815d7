import { sameRow, type VoucherRow } from './voucher-row.ts';

/** One row before and after; absent where there was or is none. */
export interface Change {
  id: string;
  before?: VoucherRow;
  after?: VoucherRow;
}

export const reversed = (changes: readonly Change[]): Change[] =>
  changes.map(({ id, before, after }) => ({
    id,
    ...(after ? { before: after } : {}),
    ...(before ? { after: before } : {}),
  }));

/**
 * What a row becomes when a change meets what is kept, which another tab may have changed since.
 * Fields that the change does not touch stay as the other tab has them; a row that the other tab has
 * changed is not deleted by a change that did not know of it.
 */
export function merged(kept: VoucherRow | undefined, change: Change): VoucherRow | undefined {
  const { before, after } = change;
  if (after === undefined) return kept === undefined || sameRow(kept, before) ? undefined : kept;
  if (kept === undefined || before === undefined || sameRow(kept, before)) return after;
  const result: VoucherRow = { ...kept, days: { ...kept.days } };
  for (const field of ['voucher', 'customer', 'engagement', 'note'] as const) {
    if (after[field] !== before[field]) result[field] = after[field];
  }
  const events = new Set([...Object.keys(before.days), ...Object.keys(after.days)]);
  for (const event of events as Set<keyof VoucherRow['days']>) {
    if (after.days[event] === before.days[event]) continue;
    if (after.days[event] === undefined) delete result.days[event];
    else result.days[event] = after.days[event];
  }
  return result;
}

/** How many steps back can be taken. */
const longestHistory = 100;

/** What was done, and what was undone; a new step forgets what was undone. */
export function createHistory() {
  let done: (readonly Change[])[] = [];
  let undone: (readonly Change[])[] = [];
  return {
    add(changes: readonly Change[]): void {
      done = [...done, changes].slice(-longestHistory);
      undone = [];
    },
    /** The step to take back, as changes that do it. */
    undo(): Change[] | undefined {
      const step = done.at(-1);
      if (!step) return undefined;
      done = done.slice(0, -1);
      undone = [...undone, step];
      return reversed(step);
    },
    redo(): readonly Change[] | undefined {
      const step = undone.at(-1);
      if (!step) return undefined;
      undone = undone.slice(0, -1);
      done = [...done, step];
      return step;
    },
    clear(): void {
      done = [];
      undone = [];
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}
