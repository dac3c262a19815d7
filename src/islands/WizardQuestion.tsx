import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { QuestionNode } from '../flows/flow.ts';
import type { WizardQuestion as Question } from '../flows/eligibility-flow.ts';
import type { DateWords } from '../i18n/date-words.ts';
import { fill } from '../i18n/fill.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Area } from '../i18n/types.ts';
import type { EngagementId } from '../rules/index.ts';
import type { EligibilityStore } from '../stores/eligibility.ts';
import { answerTo, type WizardStore } from '../stores/eligibility-wizard.ts';
import Choice from './Choice.tsx';
import type { Namer } from './eligibility-names.ts';
import { useLater } from './use-later.ts';
import { SourceLinks, type SourceLabels } from './SourceLinks.tsx';
import type { QuestionNamer } from './wizard-names.tsx';

interface Props {
  node: QuestionNode<Question>;
  eligibility: EligibilityStore;
  wizard: WizardStore;
  text: Area<'eligibility'>;
  words: Area<'wizard'>;
  dateText: DateWords;
  locale: Locale;
  namer: Namer;
  questions: QuestionNamer;
  sources: SourceLabels;
  /** Takes the focus when the question is opened. */
  heading: RefObject<HTMLHeadingElement>;
  /** Ids of what is to be read with the heading. */
  describedBy: string;
}

const dayId = 'wizard-day';

/** One question, the answers it can have, and the way on. */
export default function WizardQuestion(props: Props) {
  const { node, eligibility, wizard, words, dateText, locale, questions } = props;
  const { question } = node;
  const said = {
    entries: useStore(eligibility.$entries),
    engagement: useStore(eligibility.$engagement),
  };
  const typed = useStore(eligibility.$renewedText);
  const reading = useStore(eligibility.$renewedReading);
  // Options that are no answer yet: “not sure” of the engagement, a day that is still to be typed.
  const [leaning, setLeaning] = useState<string>();
  const [complaint, setComplaint] = useState<string>();
  const summary = useRef<HTMLDivElement>(null);

  const given = answerTo(said, question);
  const asksDay = question.field === 'renewedOn';
  const typing = asksDay && (leaning === 'day' || typed !== '');
  const chosen =
    leaning === 'unknown' ? leaning : (dayOption(given) ?? (typing ? 'day' : undefined));
  const DayField = useLater(asksDay, () => import('./TypedDay.tsx'));

  function choose(option: string): void {
    wizard.touch();
    setComplaint(undefined);
    const open = option === 'day' || (question.field === 'engagement' && option === 'unknown');
    setLeaning(open ? option : undefined);
    if (question.field === 'renewedOn') {
      eligibility.setRenewal(option as 'never' | 'unknown' | 'day');
    } else if (question.field !== 'engagement') eligibility.answer(question, option);
    else if (!open) eligibility.$engagement.set(option as EngagementId);
  }

  /** What is still missing before the reader can go on from an option. */
  function missing(option: FormDataEntryValue | null): string | undefined {
    if (option === null) return words.choose;
    const read = eligibility.$renewedReading.get();
    if (option !== 'day' || read.kind === 'day') return undefined;
    if (read.kind === 'empty') return words.dayMissing;
    if (read.kind === 'ambiguous') return dateText.ambiguous;
    return fill(dateText.problems[read.problem], { example: formatDay('2021-06-15', locale) });
  }

  // Reads the form and the stores as they are: who is quick comes before the next rendering.
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const option = new FormData(event.currentTarget as HTMLFormElement).get('answer');
    const found = missing(option);
    setComplaint(found);
    if (found !== undefined) requestAnimationFrame(() => summary.current?.focus());
    else if (question.field === 'engagement' && option === 'unknown') wizard.go('all');
    else wizard.proceed();
  }

  const field = chosen === 'day' ? dayId : 'answer-first';
  return (
    <form onSubmit={submit} noValidate>
      {complaint !== undefined && (
        <div class="problem" ref={summary} tabIndex={-1} role="group" aria-labelledby="problem">
          <h3 id="problem">{words.problem}</h3>
          <button
            type="button"
            class="button plain"
            onClick={() => document.getElementById(field)?.focus()}
          >
            {complaint}
          </button>
        </div>
      )}
      <Choice
        name="answer"
        large
        legend={
          <h2 ref={props.heading} tabIndex={-1} aria-describedby={props.describedBy}>
            {questions.question(question)}
          </h2>
        }
        hint={<Hint {...props} />}
        error={chosen === 'day' ? undefined : complaint}
        options={node.edges.map(({ on }) => [on, questions.option(question, on)])}
        value={chosen}
        onChoose={choose}
      />
      {chosen === 'day' && (
        <>
          {DayField && (
            <DayField
              id={dayId}
              label={words.renewalDay}
              text={typed}
              reading={reading}
              words={dateText}
              locale={locale}
              onType={(text, read) => {
                wizard.touch();
                setLeaning('day');
                eligibility.setRenewedText(text, read);
              }}
            />
          )}
          {complaint !== undefined && reading.kind === 'empty' && <p class="wrong">{complaint}</p>}
        </>
      )}
      <button type="submit" class="button main">
        {words.proceed}
      </button>
    </form>
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
