import { describe, expect, test } from 'vitest';
import {
  eligibilityFlow,
  eligibilityGuide,
  meetsAlone,
  questionKey,
  type EligibilityNode,
} from '../../src/flows/eligibility-flow.ts';
import { eligibilityAssessment, type EligibilityAnswers } from '../../src/rules/index.ts';

// The flow node by node, as the programme's pages say it: typed by hand from the requirements of an
// engagement and the conditions of an edition. The walks through all of it are tested beside this.

const edgesOf = (node: EligibilityNode) =>
  node.kind === 'outcome' ? [] : node.edges.map(({ on, to }) => `${on} → ${to}`);
const about = (node: EligibilityNode) =>
  node.kind === 'question'
    ? { asks: questionKey(node.question) }
    : node.kind === 'check'
      ? { checks: node.check }
      : { ends: node.outcome };
const onwardOf = ({ onward }: EligibilityNode) =>
  onward === undefined ? [] : [`onward ${onward}`];

/** The nodes about one engagement, its name left out of the ids. */
function nodesOf(engagement: string, asOf: string): Record<string, unknown> {
  const nodes = [...eligibilityFlow(asOf).nodes.values()];
  const own = nodes.filter(({ id }) => id.startsWith(`${engagement}/`));
  const short = (text: string) => text.replaceAll(`${engagement}/`, '');
  return Object.fromEntries(
    own.map((node) => [
      short(node.id),
      [about(node), ...edgesOf(node).map(short), ...onwardOf(node).map(short)],
    ]),
  );
}

test('an engagement with two qualifying competencies is asked about node by node', () => {
  const engagement = 'mobile-productivity-deployment';
  const [emm, windows] = ['enterprise-mobility-management', 'windows-and-devices'];
  const check = (condition: string) => ({ checks: { engagement, condition } });
  const no = (because: string) => ({ ends: { verdict: 'no', because } });
  expect(nodesOf(engagement, '2020-12-02')).toEqual({
    [`competencies.${emm}`]: [
      { asks: `competencies.${emm}` },
      `none → competencies.${windows}`,
      'silver → check.competency',
      'gold → check.competency',
      // Nothing before it is open, so the other competency may still decide.
      `unknown → competencies.${windows}`,
    ],
    [`competencies.${windows}`]: [
      { asks: `competencies.${windows}` },
      'none → check.competency',
      'silver → check.competency',
      'gold → check.competency',
      'unknown → check.competency',
    ],
    'check.competency': [
      check('competency'),
      `yes → consultantAssessments.${emm}`,
      'no → no.competency',
      `unknown → consultantAssessments.${emm}`,
    ],
    'no.competency': [no('competency'), `onward consultantAssessments.${emm}`],
    [`consultantAssessments.${emm}`]: [
      { asks: `consultantAssessments.${emm}` },
      'yes → check.consultant-assessment',
      `no → consultantAssessments.${windows}`,
      `unknown → consultantAssessments.${emm}.unsure`,
    ],
    [`consultantAssessments.${emm}.unsure`]: [
      { checks: { engagement, before: 'consultant-assessment' } },
      `yes → consultantAssessments.${windows}`,
      'unknown → check.consultant-assessment',
      `onward consultantAssessments.${windows}`,
    ],
    [`consultantAssessments.${windows}`]: [
      { asks: `consultantAssessments.${windows}` },
      'yes → check.consultant-assessment',
      'no → check.consultant-assessment',
      'unknown → check.consultant-assessment',
    ],
    'check.consultant-assessment': [
      check('consultant-assessment'),
      'yes → agreementSigned',
      'no → no.consultant-assessment',
      'unknown → agreementSigned',
    ],
    'no.consultant-assessment': [no('consultant-assessment'), 'onward agreementSigned'],
    agreementSigned: [
      { asks: 'agreementSigned' },
      'yes → check.agreement-signed',
      'no → check.agreement-signed',
      'unknown → check.agreement-signed',
    ],
    'check.agreement-signed': [
      check('agreement-signed'),
      'yes → enrolledOfferings.ddps',
      'no → no.agreement-signed',
      'unknown → enrolledOfferings.ddps',
    ],
    'no.agreement-signed': [no('agreement-signed'), 'onward enrolledOfferings.ddps'],
    'enrolledOfferings.ddps': [
      { asks: 'enrolledOfferings.ddps' },
      'yes → check.offering-enrolled',
      'no → check.offering-enrolled',
      'unknown → check.offering-enrolled',
    ],
    'check.offering-enrolled': [
      check('offering-enrolled'),
      'yes → renewedOn',
      'no → no.offering-enrolled',
      'unknown → renewedOn',
    ],
    'no.offering-enrolled': [no('offering-enrolled'), 'onward renewedOn'],
    renewedOn: [
      { asks: 'renewedOn' },
      'day → check.yearly-renewal',
      'never → check.yearly-renewal',
      'unknown → check.yearly-renewal',
    ],
    'check.yearly-renewal': [
      check('yearly-renewal'),
      'yes → verdict',
      'no → no.yearly-renewal',
      'unknown → verdict',
    ],
    // Nothing is left to ask after the last condition.
    'no.yearly-renewal': [no('yearly-renewal')],
    verdict: [{ checks: { engagement, whole: true } }, 'yes → yes', 'no → no', 'unknown → unknown'],
    yes: [{ ends: { verdict: 'yes' } }],
    no: [{ ends: { verdict: 'no' } }],
    unknown: [{ ends: { verdict: 'unknown' } }],
  });
});

const table = ['competencies.messaging', 'consultantAssessments.messaging'];
const rest = ['agreementSigned', 'enrolledOfferings.s-edps'];

test.for([
  ['2019-01-21', ['complianceTraining', ...rest, 'renewedOn']],
  ['2020-08-19', ['complianceTraining', ...rest, 'renewedOn']],
  // The day the table of competencies appears.
  ['2020-08-20', [...table, 'complianceTraining', ...rest, 'renewedOn']],
  ['2020-12-01', [...table, 'complianceTraining', ...rest, 'renewedOn']],
  // The edition without the compliance training.
  ['2020-12-02', [...table, ...rest, 'renewedOn']],
  ['2021-04-08', [...table, ...rest, 'renewedOn']],
  // The text without the note on the renewal.
  ['2021-04-09', [...table, ...rest]],
] as const)('as of %s an engagement is asked about in the order %j', ([asOf, questions]) => {
  const asked = Object.values(nodesOf('exchange-deployment', asOf)).flatMap((one) => {
    const [first] = one as [{ asks?: string }];
    return first.asks ?? [];
  });
  expect(asked).toEqual(questions);
});

test('before the table of competencies nothing can be a yes', () => {
  const { verdict, yes, no, unknown } = nodesOf('exchange-deployment', '2020-08-19');
  expect(verdict).toEqual([
    { checks: { engagement: 'exchange-deployment', whole: true } },
    'no → no',
    'unknown → unknown',
  ]);
  expect([yes, no, unknown]).toEqual([
    undefined,
    [{ ends: { verdict: 'no' } }],
    [{ ends: { verdict: 'unknown' } }],
  ]);
});

test('gold only: silver goes on to the other competency', () => {
  const nodes = nodesOf('data-estate-modernization', '2021-04-09');
  expect(nodes['competencies.data-analytics']).toEqual([
    { asks: 'competencies.data-analytics' },
    'none → competencies.data-platform',
    'silver → competencies.data-platform',
    'gold → check.competency',
    'unknown → competencies.data-platform',
  ]);
});

test('the wizard begins with the engagement, and one answer is all of them at once', () => {
  const flow = eligibilityFlow('2021-04-09');
  const start = flow.nodes.get(flow.start)!;
  expect([start.id, about(start)]).toEqual(['engagement', { asks: 'engagement' }]);
  expect(edgesOf(start)).toEqual([
    'windows-office-deployment → windows-office-deployment/competencies.windows-and-devices',
    'mobile-productivity-deployment → mobile-productivity-deployment/competencies.enterprise-mobility-management',
    'modern-it-security-poc → modern-it-security-poc/competencies.enterprise-mobility-management',
    'upgrading-customer-engagement → upgrading-customer-engagement/competencies.cloud-business-applications',
    'migrating-customer-engagement → migrating-customer-engagement/competencies.cloud-business-applications',
    'upgrading-finance-operations → upgrading-finance-operations/competencies.enterprise-resource-planning',
    'modernizing-windows-server → modernizing-windows-server/competencies.datacenter',
    'sharepoint-deployment → sharepoint-deployment/competencies.collaboration-and-content',
    'ppm-solution → ppm-solution/competencies.project-and-portfolio-management',
    'exchange-deployment → exchange-deployment/competencies.messaging',
    'skype-deployment → skype-deployment/competencies.communications',
    'data-estate-modernization → data-estate-modernization/competencies.data-analytics',
    'unknown → every',
  ]);
  expect([...flow.nodes.values()].at(-1)).toEqual({
    kind: 'outcome',
    id: 'every',
    outcome: { every: true },
  });
});

test('on the day before the first edition the flow is its own end', () => {
  const flow = eligibilityFlow('2019-01-20');
  const end = { kind: 'outcome', id: 'unknown', outcome: { verdict: 'unknown' } };
  expect(flow).toEqual({ start: 'unknown', nodes: new Map([['unknown', end]]) });
});

describe('one answer', () => {
  const asOf = '2021-04-09';
  const conditionOf = (engagement: string, condition: string) =>
    eligibilityAssessment({}, { asOf })
      .engagements.find((one) => one.engagement === engagement)!
      .conditions.find((one) => one.condition === condition)!;

  test.for([
    ['exchange-deployment', 'competency', ['silver', 'gold']],
    ['data-estate-modernization', 'competency', ['gold']],
    ['exchange-deployment', 'consultant-assessment', ['yes']],
    ['exchange-deployment', 'agreement-signed', ['yes']],
  ] as const)('of %s meets the %s alone where it is %j', ([engagement, condition, enough]) => {
    const answers = ['none', 'silver', 'gold', 'unknown', 'yes', 'no'];
    const one = conditionOf(engagement, condition);
    expect(answers.filter((on) => meetsAlone(one, on))).toEqual(enough);
  });
});

describe('the guide', () => {
  const asOf = '2020-12-02';
  const engagement = 'exchange-deployment';
  const guideOf = (answers: EligibilityAnswers, said: Record<string, string> = {}) =>
    eligibilityGuide(
      (question) => said[questionKey(question)],
      eligibilityAssessment(answers, { asOf }),
    );

  test('takes a day of renewal for the option “day”, and no other answer', () => {
    const option = (field: 'renewedOn' | 'agreementSigned', answer?: string) =>
      guideOf({}, answer === undefined ? {} : { [field]: answer }).optionOf({ field });
    expect(option('renewedOn', '2020-05-01')).toBe('day');
    expect(option('renewedOn', 'never')).toBe('never');
    expect(option('renewedOn')).toBeUndefined();
    expect(option('agreementSigned', 'yes')).toBe('yes');
    expect(option('agreementSigned', '1')).toBe('1');
  });

  test('has the verdicts of the rules: the whole, one condition, and all of those before one', () => {
    const guide = guideOf({
      competencies: { messaging: 'gold' },
      consultantAssessments: 'unknown',
      agreementSigned: 'no',
    });
    expect(guide.verdictAt({ engagement, whole: true })).toBe('no');
    expect(guide.verdictAt({ engagement, condition: 'competency' })).toBe('yes');
    expect(guide.verdictAt({ engagement, condition: 'consultant-assessment' })).toBe('unknown');
    expect(guide.verdictAt({ engagement, condition: 'agreement-signed' })).toBe('no');
    // Not asked about any more on this day.
    expect(guide.verdictAt({ engagement, condition: 'compliance-training' })).toBe('unknown');
    expect(guide.verdictAt({ engagement, before: 'competency' })).toBe('yes');
    expect(guide.verdictAt({ engagement, before: 'consultant-assessment' })).toBe('yes');
    expect(guide.verdictAt({ engagement, before: 'agreement-signed' })).toBe('unknown');
    expect(guide.verdictAt({ engagement, before: 'yearly-renewal' })).toBe('unknown');
    const open = guideOf({ competencies: 'unknown' });
    expect(open.verdictAt({ engagement, before: 'consultant-assessment' })).toBe('unknown');
  });

  test('knows nothing of an engagement that the rules do not tell of', () => {
    const { verdictAt } = eligibilityGuide(() => undefined, {
      tableKnown: false,
      engagements: [],
      findings: [],
    });
    expect(verdictAt({ engagement, whole: true })).toBe('unknown');
    expect(verdictAt({ engagement, condition: 'competency' })).toBe('unknown');
    expect(verdictAt({ engagement, before: 'competency' })).toBe('unknown');
  });
});
