import type { VoucherEntries } from './voucher.ts';

/** What was typed and stands in no address: texts that are no days, and the voucher's name. */
export interface Drafts {
  entries: Partial<VoucherEntries>;
  name: string;
}

// Kept while the tab is open, so that another language or a reload loses nothing that was typed.
const key = 'voucher-drafts';

/** What was typed beside an address; nothing where it was beside another one. */
export function keptDrafts(address: string): Drafts {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key)!) as (Drafts & { address: string }) | null;
    if (kept?.address === address) return kept;
  } catch {
    // Without storage, or with something else in it, there is nothing.
  }
  return { entries: {}, name: '' };
}

/** Keep what was typed beside an address. */
export function keepDrafts(address: string, drafts: Drafts): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ address, ...drafts }));
  } catch {
    // Without storage it holds for this page.
  }
}
