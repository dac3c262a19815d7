import type { VoucherFindingCode, VoucherState } from '../../rules/index.ts';
import type { Highlight, RowResult } from './assess-row.ts';
import type { VoucherRow } from './voucher-row.ts';

/** A row of the table with its assessment. */
export interface Entry {
  row: VoucherRow;
  result: RowResult;
  /** What a search looks through. */
  text: string;
}

export const sortKeys = [
  'urgency',
  'voucher',
  'customer',
  'engagement',
  'state',
  'next',
  'findings',
] as const;

export type SortKey = (typeof sortKeys)[number];

/** Which rows the table shows, and in what order; an absent part asks for nothing. */
export interface ViewQuery {
  sort: SortKey;
  descending?: boolean;
  state?: VoucherState;
  finding?: VoucherFindingCode | Highlight;
  customer?: string;
  engagement?: string;
  search?: string;
}

/** A text as it is searched: width, case and accents of the same letter do not differ. */
export const foldedText = (text: string): string => text.normalize('NFKC').toLowerCase();

export const entryText = (row: VoucherRow): string =>
  foldedText([row.voucher, row.customer, row.engagement, row.note].join('\n'));

/** The entries a query asks for, in its order. */
export function viewOf(
  entries: readonly Entry[],
  query: ViewQuery,
  collator: Intl.Collator,
): Entry[] {
  return entries.filter(passes(query)).sort(order(query, ranks(entries, query.sort, collator)));
}

function passes({ state, finding, customer, engagement, search }: ViewQuery) {
  const words = foldedText(search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ row, result, text }: Entry): boolean =>
    (state === undefined || result.state === state) &&
    (finding === undefined ||
      (result.findings as string[]).includes(finding) ||
      (result.highlights as string[]).includes(finding)) &&
    (!customer || row.customer === customer) &&
    (!engagement || row.engagement === engagement) &&
    words.every((word) => text.includes(word));
}

type Comparison = (one: Entry, other: Entry) => number;

const states: readonly VoucherState[] = [
  'created',
  'assigned',
  'reserved',
  'delivered',
  'reported',
  'redeemed',
  'claimed',
  'expired',
  'unknown',
];

/** The place of each text among all: collating once per text is much cheaper than once per pair. */
function ranks(
  entries: readonly Entry[],
  sort: SortKey,
  collator: Intl.Collator,
): Map<string, number> {
  const field = sort === 'customer' || sort === 'engagement' ? sort : 'voucher';
  const texts = [...new Set(entries.map(({ row }) => row[field]))].sort(collator.compare);
  return new Map(texts.map((text, index) => [text, text === '' ? Infinity : index]));
}

function order({ sort, descending = false }: ViewQuery, rankOf: Map<string, number>): Comparison {
  const rank = (text: string) => rankOf.get(text) ?? 0;
  const keys: Record<SortKey, Comparison> = {
    urgency: byUrgency,
    voucher: (one, other) => difference(rank(one.row.voucher), rank(other.row.voucher)),
    customer: (one, other) => difference(rank(one.row.customer), rank(other.row.customer)),
    engagement: (one, other) => difference(rank(one.row.engagement), rank(other.row.engagement)),
    state: (one, other) => states.indexOf(one.result.state) - states.indexOf(other.result.state),
    next: (one, other) => text(one.result.next?.by, other.result.next?.by),
    findings: (one, other) => other.result.findings.length - one.result.findings.length,
  };
  const compare = keys[sort];
  return (one, other) => {
    const found = compare(one, other);
    // Rows that are alike stand by urgency, then as they came, whichever way round the rest is.
    return (descending ? -found : found) || byUrgency(one, other);
  };
}

/** Infinity less infinity is not a number, and two empty texts are alike. */
const difference = (one: number, other: number) => (one === other ? 0 : one - other);

function byUrgency({ result: one }: Entry, { result: other }: Entry): number {
  if (one.urgency !== other.urgency) return one.urgency - other.urgency;
  const [first, second] = [one.next?.by, other.next?.by];
  // Open ones: the nearest first. Missed ones: the latest first, where something may still be done.
  return one.urgency === 0 ? text(first, second) : text(second, first);
}

const text = (one = '9999', other = '9999') => (one < other ? -1 : one > other ? 1 : 0);
