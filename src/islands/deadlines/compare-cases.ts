import { daysBetween, type DeadlineId, type VoucherAssessment } from '../../rules/index.ts';

/** How a value on the other side differs from the one on this side. */
export type Difference =
  | { kind: 'same' | 'only-here' | 'only-there' | 'status' | 'other' }
  /** Days or findings more on the other side; fewer where negative. */
  | { kind: 'days' | 'count'; by: number };

/** One line of a comparison. */
export type CompareRow =
  | { row: 'state' | 'reading' | 'findings'; difference: Difference }
  | { row: 'deadline'; id: DeadlineId; difference: Difference };

/** Two assessments line by line: where the voucher stands, what is used, each deadline, findings. */
export function compareCases(here: VoucherAssessment, there: VoucherAssessment): CompareRow[] {
  return [
    { row: 'state', difference: sameOr(here.state === there.state) },
    { row: 'reading', difference: sameOr(here.safe?.reading === there.safe?.reading) },
    ...here.deadlines.map(({ id }, index): CompareRow => {
      const difference = deadlineDifference(here.deadlines[index]!, there.deadlines[index]!);
      return { row: 'deadline', id, difference };
    }),
    { row: 'findings', difference: findingsDifference(here, there) },
  ];
}

const sameOr = (same: boolean): Difference => ({ kind: same ? 'same' : 'other' });

type Deadline = VoucherAssessment['deadlines'][number];

function deadlineDifference(here: Deadline, there: Deadline): Difference {
  if (here.by === undefined && there.by !== undefined) return { kind: 'only-there' };
  if (here.by !== undefined && there.by === undefined) return { kind: 'only-here' };
  const by = here.by && there.by ? daysBetween(here.by, there.by) : 0;
  if (by !== 0) return { kind: 'days', by };
  return { kind: here.status === there.status ? 'same' : 'status' };
}

function findingsDifference(here: VoucherAssessment, there: VoucherAssessment): Difference {
  const by = there.findings.length - here.findings.length;
  if (by !== 0) return { kind: 'count', by };
  const told = ({ findings }: VoucherAssessment) =>
    findings.map(({ code, field }) => `${code} ${field}`).join();
  return sameOr(told(here) === told(there));
}
