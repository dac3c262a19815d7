import {
  eligibilityAssessment,
  type CompetencyId,
  type ConditionId,
  type ConditionVerdict,
  type EligibilityAssessment,
  type EngagementId,
  type EngagementVerdict,
  type IsoDate,
  type OfferingId,
  type Question,
  type Verdict,
} from '../rules/index.ts';
import type { Flow, FlowNode, Guide, Walk } from './flow.ts';

/** A question of the wizard: which engagement, or one of those the rules can ask. */
export type WizardQuestion = { field: 'engagement' } | Question;

/** A question as one word; every question of the wizard has its own. */
export type QuestionKey =
  | 'engagement'
  | `${'competencies' | 'consultantAssessments'}.${CompetencyId}`
  | `enrolledOfferings.${OfferingId}`
  | 'complianceTraining'
  | 'agreementSigned'
  | 'renewedOn';

/** Where the rules are asked: about one condition, all of those before one, or the whole. */
export type EligibilityCheck = { engagement: EngagementId } & (
  { condition: ConditionId } | { before: ConditionId } | { whole: true }
);

/** An end: a verdict, with the condition that alone decides an early no, or all engagements at once. */
export type EligibilityOutcome =
  { verdict: Verdict; because?: ConditionId } | { verdict?: undefined; every: true };

export type EligibilityNode = FlowNode<WizardQuestion, EligibilityCheck, EligibilityOutcome>;
export type EligibilityFlow = Flow<WizardQuestion, EligibilityCheck, EligibilityOutcome>;
export type EligibilityWalk = Walk<WizardQuestion, EligibilityOutcome>;

export function questionKey(question: WizardQuestion): QuestionKey {
  return ('id' in question ? `${question.field}.${question.id}` : question.field) as QuestionKey;
}

const levels = ['none', 'silver', 'gold', 'unknown'] as const;
const verdicts = ['yes', 'no', 'unknown'] as const;
const renewals = ['day', 'never', 'unknown'] as const;

/** The options of a question about what is held, in the order to show them. */
function optionsOf({ field }: Question): readonly string[] {
  if (field === 'competencies') return levels;
  return field === 'renewedOn' ? renewals : verdicts;
}

/**
 * The wizard for a day: its questions are those on which the conditions of that day rest, as the
 * rules name them. Before the first edition nothing can be asked, and the answer is not known.
 */
export function eligibilityFlow(asOf: IsoDate): EligibilityFlow {
  const engagements = eligibilityAssessment({}, { asOf }).engagements.filter(
    ({ conditions }) => conditions.length > 0,
  );
  const nodes: EligibilityNode[] =
    engagements.length === 0
      ? [{ kind: 'outcome', id: 'unknown', outcome: { verdict: 'unknown' } }]
      : [
          {
            kind: 'question',
            id: 'engagement',
            question: { field: 'engagement' },
            edges: [
              ...engagements.map((one) => ({ on: one.engagement, to: firstOf(one) })),
              { on: 'unknown', to: 'every' },
            ],
          },
          ...engagements.flatMap(nodesFor),
          { kind: 'outcome', id: 'every', outcome: { every: true } },
        ];
  return { start: nodes[0]!.id, nodes: new Map(nodes.map((node) => [node.id, node])) };
}

/** The conditions that anything can be asked about, in the order of the rules. */
const stagesOf = ({ conditions }: EngagementVerdict) =>
  conditions.filter(({ questions }) => questions.length > 0);

const idOf = ({ engagement }: EngagementVerdict, part: string) => `${engagement}/${part}`;

const firstOf = (one: EngagementVerdict) => entryOf(one, stagesOf(one)[0]);

/** The first question of a stage; after the last stage, the check of the whole. */
const entryOf = (one: EngagementVerdict, stage: ConditionVerdict | undefined) =>
  idOf(one, stage ? questionKey(stage.questions[0]!) : 'verdict');

/** All that is asked about one engagement, and what it can end with. */
function nodesFor(one: EngagementVerdict): EligibilityNode[] {
  const { engagement } = one;
  const stages = stagesOf(one);
  const outcome = (verdict: Verdict): EligibilityNode => ({
    kind: 'outcome',
    id: idOf(one, verdict),
    outcome: { verdict },
  });
  // A condition that nothing can be asked about is never met.
  const possible = verdicts.filter(
    (verdict) => verdict !== 'yes' || stages.length === one.conditions.length,
  );
  return [
    ...stages.flatMap((stage, index) => stageNodes(one, stage, entryOf(one, stages[index + 1]))),
    {
      kind: 'check',
      id: idOf(one, 'verdict'),
      check: { engagement, whole: true },
      edges: possible.map((verdict) => ({ on: verdict, to: idOf(one, verdict) })),
    },
    ...possible.map(outcome),
  ];
}

/** Whether one answer alone meets a condition, as its requirements say. */
export const meetsAlone = ({ needs }: ConditionVerdict, on: string): boolean =>
  needs !== undefined && needs.levels.length > 0
    ? needs.levels.some((level) => level === on)
    : on === 'yes';

/**
 * The questions on one condition, one after the other until one of them meets it; then the check,
 * and the early no with the way on to the other conditions.
 *
 * After “not sure” this condition can no longer be a no. If an earlier one is open too, the result
 * is “not known” whatever else is answered here, so the other questions on it are left out.
 */
function stageNodes(
  one: EngagementVerdict,
  stage: ConditionVerdict,
  next: string,
): EligibilityNode[] {
  const { engagement } = one;
  const { condition, questions } = stage;
  const check = idOf(one, `check.${condition}`);
  const no = idOf(one, `no.${condition}`);
  const isFirst = stagesOf(one)[0]?.condition === condition;
  const isLast = next === idOf(one, 'verdict');
  const asked = questions.flatMap((question, index): EligibilityNode[] => {
    const id = idOf(one, questionKey(question));
    const following = questions[index + 1];
    const after = following ? idOf(one, questionKey(following)) : check;
    const unsure = following && !isFirst ? `${id}.unsure` : after;
    const edges = optionsOf(question).map((on) => ({
      on,
      to: meetsAlone(stage, on) ? check : on === 'unknown' ? unsure : after,
    }));
    const node: EligibilityNode = { kind: 'question', id, question, edges };
    if (unsure === after) return [node];
    const skip: EligibilityNode = {
      kind: 'check',
      id: unsure,
      check: { engagement, before: condition },
      edges: [
        { on: 'yes', to: after },
        { on: 'unknown', to: check },
      ],
      onward: after,
    };
    return [node, skip];
  });
  return [
    ...asked,
    {
      kind: 'check',
      id: check,
      check: { engagement, condition },
      edges: verdicts.map((on) => ({ on, to: on === 'no' ? no : next })),
    },
    {
      kind: 'outcome',
      id: no,
      outcome: { verdict: 'no', because: condition },
      ...(!isLast && { onward: next }),
    },
  ];
}

/** The answers as the wizard needs them: the value of each question, a day for the renewal. */
export type AnswerTo = (question: WizardQuestion) => string | undefined;

/** Leads through the flow by a reader's answers; every verdict is the rules' own. */
export function eligibilityGuide(
  answerTo: AnswerTo,
  assessment: EligibilityAssessment,
): Guide<WizardQuestion, EligibilityCheck> {
  return {
    optionOf(question) {
      const answer = answerTo(question);
      return question.field === 'renewedOn' && answer !== undefined && /^\d/.test(answer)
        ? 'day'
        : answer;
    },
    verdictAt(check) {
      const one = assessment.engagements.find(({ engagement }) => engagement === check.engagement);
      if (!one || 'whole' in check) return one?.verdict ?? 'unknown';
      const asked = 'before' in check ? check.before : check.condition;
      const index = one.conditions.findIndex(({ condition }) => condition === asked);
      if (!('before' in check)) return one.conditions[index]?.verdict ?? 'unknown';
      const earlier = one.conditions.slice(0, index);
      return earlier.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'yes';
    },
  };
}
