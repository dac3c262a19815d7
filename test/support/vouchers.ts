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

/** The life of a voucher created on 2021-03-01, step by step, as its creation gives it. */
export const lifeFromMarch = [
  { step: 'given', field: 'created', day: '2021-03-01' },
  {
    step: 'reading',
    reading: 'creation',
    sources: ['EN-VVR', 'EN-VV18', 'D-MOD2', 'EN-DPS-2104', 'EN-DPS-2106'],
  },
  {
    step: 'rule',
    parameter: 'voucher-lifetime',
    value: 180,
    from: '2018-12-20',
    sources: ['EN-VVR', 'C-PROC', 'D-MOD2'],
  },
  {
    step: 'count',
    from: '2021-03-01',
    days: 180,
    convention: 'event-is-day-0',
    result: '2021-08-28',
  },
];
