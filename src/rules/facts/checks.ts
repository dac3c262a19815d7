// When a value was last laid beside the text of its source, and which text that was.

import type { SourceId } from '../ids.ts';
import type { RuleEntryId } from './examples.ts';

/** One reading of a source, with the entries whose latest value was found in it. */
export interface Check {
  on: string;
  source: SourceId;
  entries: readonly RuleEntryId[];
}

/** A check is added when somebody has read the source again; entries never read again have none. */
export const checks: readonly Check[] = [
  {
    on: '2026-11-21',
    source: 'EN-DPS-2106',
    entries: [
      'cloud-engagements-retired',
      'training-conversion-ended',
      'accrual-ended',
      'last-creation-day',
      'days-removed',
      'last-redemption-day',
      'voucher-lifetime',
      'payment-window',
      'journey',
    ],
  },
];

/** The last check of an entry; `undefined` where nobody has noted one. */
export function lastCheckOf(entry: RuleEntryId): Check | undefined {
  return checks
    .filter(({ entries }) => entries.includes(entry))
    .sort((one, other) => (one.on < other.on ? 1 : -1))[0];
}
