import {
  eligibilityGuide,
  questionKey,
  type EligibilityFlow,
  type EligibilityWalk,
} from '../../src/flows/eligibility-flow.ts';
import { walk } from '../../src/flows/flow.ts';
import { readAnswers } from '../../src/rules/eligibility-answers.ts';
import { conditionVerdicts, together } from '../../src/rules/eligibility-conditions.ts';
import {
  competencies,
  conditions,
  engagements,
  offerings,
  type EligibilityAnswers,
  type EligibilityAssessment,
  type Engagement,
  type EngagementId,
  type Verdict,
} from '../../src/rules/index.ts';

/** Answers by the key of their question, as in `competencies.data-platform`; a day for the renewal. */
export type Answers = Readonly<Record<string, string>>;

/** The answers as the rules take them; a competency without an answer is not known. */
export function asRulesTake(answers: Answers): EligibilityAnswers {
  const byId = (field: string) =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([key, value]) =>
        key.startsWith(`${field}.`) ? [[key.slice(field.length + 1), value]] : [],
      ),
    );
  const unknown = Object.fromEntries(competencies.map((id) => [id, 'unknown']));
  const { complianceTraining, agreementSigned, renewedOn } = answers;
  return {
    competencies: { ...unknown, ...byId('competencies') },
    consultantAssessments: byId('consultantAssessments'),
    enrolledOfferings: byId('enrolledOfferings'),
    ...{ complianceTraining, agreementSigned, renewedOn },
  } as EligibilityAnswers;
}

const tableFrom = '2020-08-20';

/** The rules' own verdicts on the one engagement asked about, without the search for flips. */
export function assessOne(answers: Answers, asOf: string): EligibilityAssessment {
  const engagement = engagements.find(({ id }) => id === answers['engagement']);
  if (!engagement) return { tableKnown: true, engagements: [], findings: [] };
  const found = conditions.flatMap((condition) => {
    const setting = condition.changes.findLast(({ from }) => from <= asOf);
    return setting?.value
      ? [{ condition, setting: setting as typeof setting & { value: true } }]
      : [];
  });
  const requirement = {
    offering: engagement.offering,
    listed: asOf >= tableFrom ? engagement : undefined,
    conditions: found as never,
    asOf,
  };
  const complete = readAnswers(asRulesTake(answers), { competencies, offerings }, asOf, []);
  const verdicts = conditionVerdicts(requirement, complete);
  return {
    tableKnown: true,
    findings: [],
    engagements: [
      {
        engagement: engagement.id,
        offering: engagement.offering,
        verdict: together(verdicts),
        conditions: verdicts,
        because: [],
        flips: [],
        settle: [],
      },
    ],
  };
}

/** The walk that these answers lead. */
export const walkBy = (flow: EligibilityFlow, answers: Answers, asOf: string, onward: boolean) =>
  walk(
    flow,
    eligibilityGuide((question) => answers[questionKey(question)], assessOne(answers, asOf)),
    { onward },
  );

/** The values that stand for each option: one, or for a day each kind there is. */
export function valuesOf(option: string, asOf: string): string[] {
  if (option !== 'day') return [option];
  const year = Number(asOf.slice(0, 4));
  return [asOf, `${year - 1}-01-01`, `${year - 4}-05-05`];
}

/** Every way through the flow, answered to its very end. */
export function* everyWay(
  flow: EligibilityFlow,
  asOf: string,
  answers: Answers = {},
): Generator<{ answers: Answers; walk: EligibilityWalk }> {
  const way = walkBy(flow, answers, asOf, true);
  const { end } = way;
  if (end.kind === 'outcome') {
    yield { answers, walk: way };
    return;
  }
  for (const { on } of end.edges) {
    for (const value of valuesOf(on, asOf)) {
      // “Not sure which engagement” has no answer: it leaves the wizard.
      if (end.question.field === 'engagement' && on === 'unknown') continue;
      yield* everyWay(flow, asOf, { ...answers, [questionKey(end.question)]: value });
    }
  }
}

/** What is asked about an engagement on a day, told from the requirements and not from the rules. */
export function askedAbout({ anyOf, offering }: Engagement, asOf: string): string[] {
  const known = asOf >= tableFrom;
  return [
    ...(known ? anyOf.map((id) => `competencies.${id}`) : []),
    ...(known ? anyOf.map((id) => `consultantAssessments.${id}`) : []),
    ...(asOf < '2020-12-02' ? ['complianceTraining'] : []),
    'agreementSigned',
    `enrolledOfferings.${offering}`,
    ...(asOf < '2021-04-09' ? ['renewedOn'] : []),
  ];
}

/** Whether an answer alone meets the condition of its question. */
export function meets(key: string, value: string | undefined, { levels }: Engagement): boolean {
  return key.startsWith('competencies.')
    ? levels.some((level) => level === value)
    : value === 'yes';
}

/** The verdict, worked out by hand and without the rules. */
export function verdictByHand(answers: Answers, asOf: string): Verdict {
  const engagement = engagements.find(({ id }) => id === (answers['engagement'] as EngagementId))!;
  const asked = askedAbout(engagement, asOf);
  const stage = (field: string, none: string): Verdict => {
    const keys = asked.filter((key) => key.startsWith(field));
    if (keys.length === 0) return 'unknown';
    if (keys.some((key) => meets(key, answers[key], engagement))) return 'yes';
    return keys.every((key) => (answers[key] ?? none) !== 'unknown') ? 'no' : 'unknown';
  };
  const renewal = (): Verdict => {
    const value = answers['renewedOn'] ?? 'unknown';
    if (value === 'unknown' || value === 'never') return value === 'never' ? 'no' : value;
    const [year, rest] = [Number(value.slice(0, 4)), value.slice(4)];
    if (`${year + 1}${rest}` >= asOf) return 'yes';
    return year + 1 === Number(asOf.slice(0, 4)) ? 'unknown' : 'no';
  };
  const all = [
    stage('competencies.', 'unknown'),
    stage('consultantAssessments.', 'unknown'),
    ...asked
      .filter((key) => /^(compliance|agreement|enrolled)/.test(key))
      .map((key) => (answers[key] ?? 'unknown') as Verdict),
    ...(asked.includes('renewedOn') ? [renewal()] : []),
  ];
  if (all.includes('no')) return 'no';
  return all.includes('unknown') ? 'unknown' : 'yes';
}
