import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DateWords } from '../i18n/date-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Area } from '../i18n/types.ts';
import { questionKey } from '../flows/eligibility-flow.ts';
import type { EligibilityStore } from '../stores/eligibility.ts';
import type { WizardStore } from '../stores/eligibility-wizard.ts';
import type { Namer } from './eligibility-names.ts';
import type { SourceLabels } from './SourceLinks.tsx';
import { useLater } from './use-later.ts';
import WizardQuestion from './WizardQuestion.tsx';
import WizardReview from './WizardReview.tsx';
import type { QuestionNamer } from './wizard-names.tsx';

interface Props {
  eligibility: EligibilityStore;
  wizard: WizardStore;
  locale: Locale;
  text: Area<'eligibility'>;
  words: Area<'wizard'>;
  dateText: DateWords;
  namer: Namer;
  questions: QuestionNamer;
  sources: SourceLabels;
  /** The day of the answer; absent while the page is built, which does not know the reader's day. */
  asOf: string | undefined;
  /** The fragment for the state as it is now. */
  address: string;
}

const progressId = 'wizard-progress';
const droppedId = 'wizard-dropped';

/** One question at a time, then the answer with all that led to it. */
export default function EligibilityWizard(props: Props) {
  const { eligibility, wizard, locale, text, words, dateText, namer, questions, asOf, address } =
    props;
  const view = useStore(wizard.$view);
  const dropped = useStore(wizard.$dropped);
  const damaged = useStore(eligibility.$damaged);
  const said = {
    entries: useStore(eligibility.$entries),
    engagement: useStore(eligibility.$engagement),
  };
  const { here, answered, before, more } = view;
  const atEnd = here.kind === 'outcome';
  const Answer = useLater(atEnd, () => import('./WizardAnswer.tsx'));
  const [asOfOpen, setAsOfOpen] = useState(false);
  const AsOf = useLater(asOfOpen, () => import('./TypedAsOf.tsx'));
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>();
  // Before the step is painted, so that no key is pressed into nothing: its heading takes the focus; the step that a page opens with does not.
  useLayoutEffect(() => {
    if (shown.current !== undefined && shown.current !== here.id) heading.current?.focus();
    shown.current = asOf === undefined ? undefined : atEnd ? 'end' : here.id;
  }, [here.id, asOf === undefined]);

  const verdict = atEnd ? here.outcome.verdict : undefined;
  return (
    <div class="wizard panel">
      {damaged.length > 0 && (
        <p class="why" role="alert">
          {fill(text.damaged, { parts: damaged.join(namer.marks.comma) })}
        </p>
      )}
      {!atEnd && (
        <p class="why" id={progressId}>
          {fill(words.progress, { number: view.number, most: view.most })}
        </p>
      )}
      {dropped.length > 0 && (
        <div class="note" id={droppedId}>
          {words.dropped}
          <ul>
            {dropped.map((question) => (
              <li key={questionKey(question)}>{questions.question(question)}</li>
            ))}
          </ul>
        </div>
      )}
      {view.decided && <p class="note">{words.decided}</p>}
      {atEnd ? (
        <h2
          ref={heading}
          tabIndex={-1}
          {...(dropped.length > 0 && { 'aria-describedby': droppedId })}
        >
          {text.answer}
        </h2>
      ) : (
        <WizardQuestion
          key={here.id}
          node={here}
          heading={heading}
          describedBy={dropped.length > 0 ? `${progressId} ${droppedId}` : progressId}
          {...props}
        />
      )}
      {/* Here from the start, so that a screen reader says the result once when it comes. */}
      <div role="status">
        {verdict && (
          <>
            {said.engagement && `${namer.engagement(said.engagement)} `}
            <b class={`verdict ${verdict}`}>{text.verdicts[verdict]}</b>
          </>
        )}
      </div>
      {atEnd && Answer && (
        <Answer {...props} outcome={here.outcome} onMore={more && (() => wizard.go(more))} />
      )}
      {answered.length > 0 && (
        <details key={atEnd ? 'end' : here.id} open={atEnd}>
          <summary>{atEnd ? words.review : words.soFar}</summary>
          <WizardReview
            {...{ answered, said, words, questions }}
            onChange={(key) => wizard.go(key, { changing: true })}
          />
        </details>
      )}
      {asOf !== undefined && (
        <p class="why">
          <a href={`map/${address}`}>{words.map}</a>
        </p>
      )}
      <details onToggle={({ currentTarget }) => setAsOfOpen(currentTarget.open)}>
        <summary>
          {asOf === undefined ? dateText.asOf : fill(words.asOf, { day: namer.day(asOf) })}
        </summary>
        {AsOf && <AsOf locale={locale} text={dateText} asOf={asOf} />}
      </details>
      {(before || answered.length > 0) && (
        <div class="choices">
          {before && (
            <button type="button" class="button" onClick={() => wizard.go(before)}>
              {words.back}
            </button>
          )}
          <button type="button" class="button" onClick={wizard.restart}>
            {words.restart}
          </button>
        </div>
      )}
    </div>
  );
}
