import {
  voucherAssessment,
  type Deadline,
  type DeadlineId,
  type VoucherFacts,
} from '../../src/rules/index.ts';

/** A voucher assessed, with its deadlines by id and its finding codes. */
export function assessed(facts: VoucherFacts, asOf = '2021-07-15') {
  const assessment = voucherAssessment(facts, { asOf });
  const deadline = (id: DeadlineId): Deadline => assessment.deadlines.find((one) => one.id === id)!;
  const codes = assessment.findings.map(({ code }) => code);
  return { ...assessment, deadline, codes };
}
