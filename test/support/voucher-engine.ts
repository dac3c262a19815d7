import type { Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { OutWords } from '../../src/islands/vouchers/out-words.ts';
import { codePageOf } from '../../src/stores/vouchers/encodings.ts';
import { createEngine } from '../../src/stores/vouchers/engine.ts';
import { createKeep, type Keep } from '../../src/stores/vouchers/keep.ts';
import type { VoucherRow } from '../../src/stores/vouchers/voucher-row.ts';

let made = 0;

/** A table as a tab has it; `tell` hears what it tells the other tabs. */
export function tab(
  keep: Keep = createKeep('off-limits'),
  tell: (ids: string[] | 'all') => void = () => undefined,
) {
  return createEngine({
    keep,
    languagePage: codePageOf('en'),
    collator: new Intl.Collator('en', { numeric: true }),
    newId: () => `row-${++made}`,
    tell,
  });
}

export const noPause = () => Promise.resolve();

/** A row that says nothing but what the test is about. */
export function voucherRow(given: Partial<VoucherRow> = {}): Omit<VoucherRow, 'id'> {
  return { voucher: '', customer: '', engagement: '', note: '', days: {}, ...given };
}

/** The words that files are written in. */
export function outWords(locale: Locale): OutWords {
  const { voucherTable, rules, facts } = messages[locale];
  return {
    locale,
    table: voucherTable,
    speaker: { rules, days: facts.days },
    states: rules.states,
    example: '…',
    limit: '…',
  };
}
