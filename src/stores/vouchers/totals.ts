import type { VoucherFindingCode, VoucherState } from '../../rules/index.ts';
import type { Highlight } from './assess-row.ts';
import type { Entry } from './view.ts';

/** How the last days to redeem of one month went. */
export interface Month {
  /** `2021-06` */
  month: string;
  met: number;
  late: number;
  missed: number;
  open: number;
}

/** What the table says as a whole. */
export interface Totals {
  rows: number;
  states: Partial<Record<VoucherState, number>>;
  findings: Partial<Record<VoucherFindingCode, number>>;
  highlights: Partial<Record<Highlight, number>>;
  /** Last days to redeem by month, every month from the first to the last. */
  months: Month[];
  /** Names to filter by, the most frequent first; at most `mostNames`. */
  customers: string[];
  engagements: string[];
  /** Voucher numbers that more than one row has. */
  duplicates: number;
}

export const mostNames = 200;
/** Months beyond this are not drawn: a mistyped year would stretch the picture over centuries. */
export const mostMonths = 60;

export function totalsOf(entries: readonly Entry[]): Totals {
  const states = new Map<VoucherState, number>();
  const findings = new Map<VoucherFindingCode, number>();
  const lights = new Map<Highlight, number>();
  const numbers = new Map<string, number>();
  const customers = new Map<string, number>();
  const engagements = new Map<string, number>();
  for (const { row, result } of entries) {
    add(states, result.state);
    for (const code of result.findings) add(findings, code);
    for (const highlight of result.highlights) add(lights, highlight);
    if (row.voucher !== '') add(numbers, row.voucher);
    if (row.customer !== '') add(customers, row.customer);
    if (row.engagement !== '') add(engagements, row.engagement);
  }
  return {
    rows: entries.length,
    states: Object.fromEntries(states),
    findings: Object.fromEntries(findings),
    highlights: Object.fromEntries(lights),
    months: monthsOf(entries),
    customers: frequent(customers),
    engagements: frequent(engagements),
    duplicates: [...numbers.values()].filter((count) => count > 1).length,
  };
}

const add = <Key>(counts: Map<Key, number>, key: Key) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

const frequent = (counts: Map<string, number>) =>
  [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostNames)
    .map(([name]) => name);

const kinds = {
  met: 'met',
  'met-late': 'late',
  missed: 'missed',
  open: 'open',
  unknown: 'open',
} as const;

/** The months that hold most of the vouchers: an unbroken run of at most `mostMonths`. */
export function monthsOf(entries: readonly Entry[]): Month[] {
  const months = new Map<string, Month>();
  for (const { result } of entries) {
    const { by, status } = result.redeem;
    if (by === undefined) continue;
    const month = by.slice(0, 7);
    const found = months.get(month) ?? { month, met: 0, late: 0, missed: 0, open: 0 };
    found[kinds[status]] += 1;
    months.set(month, found);
  }
  const known = [...months.keys()].sort();
  const fullest = [...months.values()].reduce<Month | undefined>(
    (best, one) => (best === undefined || sum(one) > sum(best) ? one : best),
    undefined,
  );
  if (!fullest) return [];
  const middle = monthNumber(fullest.month);
  const near = known.filter((month) => Math.abs(monthNumber(month) - middle) < mostMonths / 2);
  const [first, last] = [monthNumber(near[0]!), monthNumber(near.at(-1)!)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = monthName(first + index);
    return months.get(month) ?? { month, met: 0, late: 0, missed: 0, open: 0 };
  });
}

const sum = ({ met, late, missed, open }: Month) => met + late + missed + open;
const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthName = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
