import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionNode } from '../../flows/flow.ts';
import type { WizardQuestion as Question } from '../../flows/eligibility-flow.ts';
import { fill } from '../../i18n/fill.ts';
import type { EngagementId } from '../../rules/index.ts';
import { answerTo, type WizardStore } from '../../stores/eligibility-wizard.ts';
import type { EligibilityParts } from './eligibility-parts.ts';
import QuestionForm from '../wizard/QuestionForm.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';

interface Props extends EligibilityParts {
  node: QuestionNode<Question>;
  wizard: WizardStore;
  /** Takes the focus when the question is opened. */
  heading: RefObject<HTMLHeadingElement>;
  /** Ids of what is to be read with the heading. */
  describedBy: string;
}

/** One question of the eligibility wizard. */
export default function WizardQuestion(props: Props) {
  const { node, eligibility, wizard, words, questions } = props;
  const { question } = node;
  const said = {
    entries: useStore(eligibility.$entries),
    engagement: useStore(eligibility.$engagement),
  };
  const typed = useStore(eligibility.$renewedText);
  const reading = useStore(eligibility.$renewedReading);
  // Options that are no answer yet: “not sure” of the engagement, a day that is still to be typed.
  const [leaning, setLeaning] = useState<string>();

  const given = answerTo(said, question);
  const asksDay = question.field === 'renewedOn';
  const typing = asksDay && (leaning === 'day' || typed !== '');
  const chosen =
    leaning === 'unknown' ? leaning : (dayOption(given) ?? (typing ? 'day' : undefined));

  function choose(option: string): void {
    wizard.touch();
    const open = option === 'day' || (question.field === 'engagement' && option === 'unknown');
    setLeaning(open ? option : undefined);
    if (question.field === 'renewedOn') {
      eligibility.setRenewal(option as 'never' | 'unknown' | 'day');
    } else if (question.field !== 'engagement') eligibility.answer(question, option);
    else if (!open) eligibility.$engagement.set(option as EngagementId);
  }

  return (
    <QuestionForm
      {...props}
      sentence={questions.question(question)}
      hint={<Hint {...props} />}
      options={node.edges.map(({ on }) => [on, questions.option(question, on)])}
      chosen={chosen}
      day={
        asksDay
          ? {
              label: words.renewalDay,
              typed,
              reading,
              readNow: eligibility.$renewedReading.get,
              onType: (text, read) => {
                wizard.touch();
                setLeaning('day');
                eligibility.setRenewedText(text, read);
              },
            }
          : undefined
      }
      onChoose={choose}
      onProceed={(option) => {
        if (question.field === 'engagement' && option === 'unknown') wizard.go('all');
        else wizard.proceed();
      }}
    />
  );
}

/** The option that an answer belongs to: every day is one. */
const dayOption = (answer: string | undefined) =>
  answer !== undefined && /^\d/.test(answer) ? 'day' : answer;

/** Why this is asked, and which source says so. */
function Hint({ node: { question }, eligibility, text, words, namer, sources }: Props) {
  const assessment = useStore(eligibility.$assessment);
  const engagement = useStore(eligibility.$engagement);
  if (question.field === 'engagement') return <>{words.engagementHint}</>;
  const condition = assessment.engagements
    .find((one) => one.engagement === engagement)
    ?.conditions.find(({ questions }) =>
      questions.some((one) => JSON.stringify(one) === JSON.stringify(question)),
    );
  if (!condition) return null;
  const { needs } = condition;
  const names = needs?.anyOf.map(namer.competency).join(text.orJoin) ?? '';
  return (
    <>
      {needs && needs.levels.length > 0
        ? fill(text.needs, {
            levels: needs.levels.length === 1 ? text.goldOnly : text.anyLevel,
            competencies: names,
          })
        : question.field === 'consultantAssessments'
          ? text.assessmentsHint
          : text.asked}{' '}
      <SourceLinks tags={condition.sources.slice(0, 2)} sources={sources} />
    </>
  );
}
