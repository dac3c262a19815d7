import {
  daysBetween,
  voucherAssessment,
  type DeadlineId,
  type DeadlineStatus,
  type ParameterId,
  type VoucherAssessment,
  type VoucherFindingCode,
  type VoucherState,
} from '../../rules/index.ts';
import type { VoucherRow } from './voucher-row.ts';

/** What finance and audit ask for first; each is also a filter of the table. */
export const highlights = [
  'claimable',
  'redeemed-late',
  'claimed-late',
  'claim-missed',
  'expired-unreserved',
  'readings-differ',
] as const;

export type Highlight = (typeof highlights)[number];

/** The deadline of a voucher that asks for attention. */
export interface NextDeadline {
  id: DeadlineId;
  by: string;
  status: DeadlineStatus;
  /** Days left; negative where it is past. */
  daysLeft: number;
  boundBy?: ParameterId;
}

/** How pressing a voucher is, the most pressing first. */
export type Urgency = 0 | 1 | 2 | 3 | 4;

/** What the table shows of one assessment; the whole of it is computed again when it is asked for. */
export interface RowResult {
  state: VoucherState;
  next?: NextDeadline;
  findings: VoucherFindingCode[];
  highlights: Highlight[];
  urgency: Urgency;
  /** The last day to redeem, and how that went. */
  redeem: { by?: string; status: DeadlineStatus };
  /** The ribbon: where the life that counts begins, and where the payment window ends. */
  from?: string;
  claimBy?: string;
}

/** Assesses a voucher, and keeps what a table needs. */
export function assessRow({ days }: VoucherRow, asOf: string): RowResult {
  const assessment = voucherAssessment(days, { asOf });
  const { by, status } = assessment.deadlines[4]!;
  const claim = claimOf(assessment);
  const next = nextDeadline(assessment, asOf);
  return {
    state: assessment.state,
    ...(next ? { next } : {}),
    findings: [...new Set(assessment.findings.map(({ code }) => code))],
    highlights: highlights.filter((highlight) => isHighlighted[highlight](assessment, days)),
    urgency: urgencyOf(assessment, next),
    redeem: { ...(by === undefined ? {} : { by }), status },
    ...(assessment.safe ? { from: assessment.safe.from } : {}),
    ...(claim.by === undefined ? {} : { claimBy: claim.by }),
  };
}

const claimOf = ({ deadlines }: VoucherAssessment) => deadlines[5]!;
const redeemOf = ({ deadlines }: VoucherAssessment) => deadlines[4]!;
const has = ({ findings }: VoucherAssessment, code: VoucherFindingCode) =>
  findings.some((finding) => finding.code === code);

const isHighlighted: Record<
  Highlight,
  (assessment: VoucherAssessment, days: VoucherRow['days']) => boolean
> = {
  claimable: (one) => one.state === 'redeemed' && claimOf(one).status === 'open',
  'redeemed-late': (one) => redeemOf(one).status === 'met-late',
  'claimed-late': (one) => claimOf(one).status === 'met-late',
  'claim-missed': (one) => one.state === 'redeemed' && claimOf(one).status === 'missed',
  'expired-unreserved': (one, days) => one.state === 'expired' && days.reserved === undefined,
  'readings-differ': (one) => has(one, 'readings-differ'),
};

/** The first deadline that is still open; else the first that was missed. */
function nextDeadline({ deadlines }: VoucherAssessment, asOf: string): NextDeadline | undefined {
  const found =
    deadlines.find(({ status, blockedBy }) => status === 'open' && blockedBy === undefined) ??
    deadlines.find(({ status }) => status === 'missed');
  if (found?.by === undefined) return undefined;
  const { id, by, status, boundBy } = found;
  const daysLeft = daysBetween(asOf, by);
  return { id, by, status, daysLeft, ...(boundBy === undefined ? {} : { boundBy }) };
}

function urgencyOf(one: VoucherAssessment, next: NextDeadline | undefined): Urgency {
  if (next?.status === 'open') return 0;
  if (next?.status === 'missed') return 1;
  if (one.deadlines.some(({ status }) => status === 'met-late')) return 2;
  return claimOf(one).status === 'met' ? 4 : 3;
}
