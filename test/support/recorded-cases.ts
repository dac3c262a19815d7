import { planBackwards } from '../../src/rules/backwards.ts';
import { findingTrace } from '../../src/rules/finding-trace.ts';
import {
  competencies,
  eligibilityAssessment,
  nextStep,
  programmeStatus,
  voucherAssessment,
  type EligibilityAnswers,
  type JourneyRole,
  type VoucherFacts,
} from '../../src/rules/index.ts';
import { voucherUnderReading } from '../../src/rules/voucher-under-reading.ts';
import { whatIfs } from '../../src/rules/voucher-what-ifs.ts';

/** A question to the rules, by a name of its own, and their whole answer. */
export interface RecordedCase {
  name: string;
  answer: unknown;
}

type Voucher = [facts: VoucherFacts, asOf: string];

/** One of each kind: what can stand in a voucher, right and wrong, early, on the day, and late. */
const vouchers: Voucher[] = [
  [{}, '2021-05-01'],
  [{}, '2021-08-01'],
  [{ created: '2021-06-30' }, '2021-07-15'],
  [{ created: '2021-06-30' }, '2021-12-27'],
  [{ created: '2021-06-30' }, '2021-12-28'],
  [{ created: '2021-07-01' }, '2021-08-01'],
  [{ created: '2019-02-01' }, '2019-01-20'],
  [{ created: '2018-06-01' }, '2019-06-01'],
  [{ created: '2021-03-01', reserved: '2021-03-10' }, '2021-05-01'],
  [{ created: '2021-03-01', assigned: '2021-03-05', reserved: '2021-03-10' }, '2021-08-28'],
  [{ created: '2021-03-01', assigned: '2021-03-05', reserved: '2021-03-10' }, '2021-08-29'],
  [{ assigned: '2021-07-01' }, '2021-08-01'],
  [{ reserved: '2021-07-06' }, '2021-08-01'],
  [{ created: '2021-03-01', reserved: '2021-09-01' }, '2021-09-02'],
  [{ created: '2021-03-01', delivered: '2021-03-20', reserved: '2021-03-21' }, '2021-05-01'],
  [{ created: '2021-03-01', delivered: '2021-03-20', reserved: '2021-03-20' }, '2021-05-01'],
  [{ created: '2021-03-01', reserved: '2021-03-10', delivered: '2021-04-01' }, '2021-05-01'],
  [{ created: '2021-03-01', delivered: '2021-04-01', reported: '2021-04-02' }, '2021-05-01'],
  [{ created: '2021-03-01', delivered: '2021-04-10', redeemed: '2021-04-09' }, '2021-05-01'],
  [{ created: '2021-03-01', delivered: '2021-04-09', redeemed: '2021-04-09' }, '2021-05-01'],
  [{ created: '2021-06-30', redeemed: '2021-12-28' }, '2022-01-10'],
  [{ created: '2021-06-30', redeemed: '2021-12-27', reported: '2021-12-26' }, '2022-02-25'],
  [{ created: '2021-06-30', redeemed: '2021-12-27', reported: '2021-12-26' }, '2022-02-26'],
  [{ created: '2021-06-30', redeemed: '2022-01-02' }, '2022-03-03'],
  [{ created: '2021-01-10', redeemed: '2021-05-01', claimed: '2021-06-30' }, '2021-08-01'],
  [{ created: '2021-01-10', redeemed: '2021-05-01', claimed: '2021-07-01' }, '2021-08-01'],
  [{ created: '2021-01-10', claimed: '2021-07-01' }, '2021-08-01'],
  [{ created: '2021-06-30', redeemed: '2021-12-27', claimed: '2022-02-20' }, '2022-02-21'],
  [{ created: '2021-03-01', reserved: '2021-03-02' }, '2021-05-01'],
  [{ redeemed: '2021-05-01' }, '2021-05-01'],
  [{ redeemed: '2019-01-05' }, '2019-06-01'],
  [{ claimed: '2021-05-01' }, '2021-06-01'],
  [{ reported: '2021-05-01' }, '2021-06-01'],
  [{ delivered: '2021-05-01' }, '2021-06-01'],
  [{ created: '2021-08-01' }, '2021-07-01'],
  [{ created: '2021-05-01' }, '2021-05-01'],
  [{ created: '2021-02-30', reserved: '2021-03-10' }, '2021-05-01'],
  [{ created: '2021-03-10', reserved: '2021-03-01' }, '2021-05-01'],
  [{ created: '2019-12-01' }, '2020-08-01'],
  [{ created: '2019-12-01', redeemed: '2020-05-29' }, '2020-08-01'],
  [{ created: '2019-12-01', redeemed: '2020-05-30' }, '2020-08-01'],
  [{ created: '2019-09-02', redeemed: '2020-06-20' }, '2020-10-01'],
  [{ created: '2021-03-01' }, 'no day'],
  ['no facts' as VoucherFacts, '2021-05-01'],
  [['2021-03-01'] as VoucherFacts, '2021-05-01'],
];

const readings = [undefined, 'creation', 'assignment', 'reservation'] as const;

function voucherCases(): RecordedCase[] {
  return vouchers.flatMap(([facts, asOf]) => {
    const asked = `${JSON.stringify(facts)} on ${asOf}`;
    const whole = voucherAssessment(facts, { asOf });
    const own = typeof facts === 'object' && !Array.isArray(facts) ? facts : {};
    const days = Object.fromEntries(Object.entries(own).filter(([, day]) => day !== '2021-02-30'));
    const explained = whole.findings.map((finding) => findingTrace(finding, whole, days));
    const ifs = readings.map((reading) =>
      whatIfs(own, { asOf }, reading).map(({ id, change, after }) => [id, change, after.state]),
    );
    const under = readings.map((reading) => {
      const { deadlines, safe } = voucherUnderReading(own, { asOf }, reading);
      return [safe?.reading, deadlines.map(({ by, status }) => [by, status])];
    });
    return [
      { name: `voucher ${asked}`, answer: whole },
      { name: `findings of ${asked}`, answer: explained },
      { name: `changes of ${asked}`, answer: ifs },
      { name: `readings of ${asked}`, answer: under },
    ];
  });
}

const roles: (JourneyRole | undefined)[] = [
  'new-partner',
  'existing-partner',
  'customer',
  'auditor',
  undefined,
];
const journeyDays = ['2019-01-20', '2019-06-01', '2021-05-01', '2021-07-01', '2022-01-02'];

function journeyCases(): RecordedCase[] {
  const some = [vouchers[2]!, vouchers[9]!, vouchers[25]!];
  return journeyDays.flatMap((asOf) =>
    roles.flatMap((role) =>
      some.map(([voucher]) => {
        const { outcome, phase, edition, next, tasks, findings } = nextStep(
          { role, voucher, done: ['enroll'] },
          { asOf },
        );
        const states = tasks.map(({ step, state, why }) => [
          step,
          state,
          why && Object.values(why).join(),
        ]);
        return {
          name: `next for ${role} with ${JSON.stringify(voucher)} on ${asOf}`,
          answer: { outcome, phase, edition, next, states, findings: findings.length },
        };
      }),
    ),
  );
}

const answers: EligibilityAnswers[] = [
  {},
  { competencies: {}, agreementSigned: 'no' },
  {
    competencies: { messaging: 'gold', 'enterprise-resource-planning': 'silver' },
    consultantAssessments: { messaging: 'yes' },
    complianceTraining: 'yes',
    agreementSigned: 'yes',
    enrolledOfferings: ['s-edps', 'sdps'],
    renewedOn: '2020-06-01',
  },
  {
    competencies: { messaging: 'unknown' },
    consultantAssessments: 'unknown',
    complianceTraining: 'no',
    agreementSigned: 'unknown',
    enrolledOfferings: 'unknown',
    renewedOn: 'never',
  },
  { competencies: 'unknown', renewedOn: '2019-11-30', enrolledOfferings: {} },
  {
    competencies: { messaging: 'none', 'enterprise-resource-planning': 'gold' },
    consultantAssessments: [],
    complianceTraining: 'yes',
    agreementSigned: 'yes',
    enrolledOfferings: [],
    renewedOn: '2021-05-01',
  },
  {
    competencies: Object.fromEntries(competencies.map((id) => [id, 'gold'] as const)),
    consultantAssessments: [...competencies],
    complianceTraining: 'yes',
    agreementSigned: 'yes',
    enrolledOfferings: 'unknown',
    renewedOn: 'unknown',
  },
  {
    competencies: Object.fromEntries(competencies.map((id) => [id, 'silver'] as const)),
    consultantAssessments: Object.fromEntries(competencies.map((id) => [id, 'no'] as const)),
    complianceTraining: 'yes',
    agreementSigned: 'yes',
    enrolledOfferings: ['s-edps'],
    renewedOn: '2020-12-01',
  },
  { renewedOn: '2021-02-30' as string, agreementSigned: 'perhaps' as 'yes' },
];

function eligibilityCases(): RecordedCase[] {
  const days = ['2019-01-20', '2019-06-01', '2020-08-20', '2021-05-01'];
  return days.flatMap((asOf) =>
    answers.map((given, number) => {
      const { engagements, ...rest } = eligibilityAssessment(given, { asOf });
      const short = engagements
        .filter((_, at) => at % 3 === 0)
        .map(({ flips, conditions, ...one }) => ({
          ...one,
          flips: flips.length,
          first: flips[0]?.map((change) => Object.values(change).join()),
          conditions: conditions.map(({ condition, verdict, reason, by = '' }) =>
            [condition, verdict, reason, by].join(),
          ),
        }));
      return { name: `answers ${number} on ${asOf}`, answer: { ...rest, short } };
    }),
  );
}

function planCases(): RecordedCase[] {
  const asked = vouchers.filter((_, at) => at % 3 === 0).map(([facts, asOf]) => ({ facts, asOf }));
  return asked.map(({ facts, asOf }) => ({
    name: `plan for ${JSON.stringify(facts)} on ${asOf}`,
    answer: planBackwards({ facts }, { asOf }),
  }));
}

const statusDays = [
  '2019-01-20',
  '2019-01-21',
  '2021-06-30',
  '2021-07-01',
  '2022-01-01',
  '2022-01-02',
  '2022-03-02',
  '2022-03-03',
  'no day',
];

/** An answer in few letters: its leaves in their order, with the names of what is nested. */
function short(value: unknown): unknown {
  if (Array.isArray(value)) {
    const all = value.map(short);
    return all.every((one) => typeof one === 'string' && !one.includes(' ')) ? all.join('+') : all;
  }
  if (typeof value !== 'object' || value === null) return String(value ?? '-');
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const parts = entries.map(([key, one]) => [key, short(one)] as const);
  return parts.every(([, one]) => typeof one === 'string' && !one.includes(' '))
    ? parts.map(([key, one]) => ('step' in value ? one : `${key}:${String(one)}`)).join(' ')
    : Object.fromEntries(parts);
}

/** Every case, in an order that stays, its answer shortened. What is `undefined` is not recorded. */
export const recordedCases = (): RecordedCase[] =>
  allCases().map(({ name, answer }) => ({ name, answer: short(answer) }));

const allCases = (): RecordedCase[] => [
  ...statusDays.map((asOf) => ({ name: `status on ${asOf}`, answer: programmeStatus(asOf) })),
  ...voucherCases(),
  ...journeyCases(),
  ...eligibilityCases(),
  ...planCases(),
];
