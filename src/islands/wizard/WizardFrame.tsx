import { useStore } from '@nanostores/preact';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuestionNode } from '../../flows/flow.ts';
import type { DateWords } from '../../i18n/date-words.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Area } from '../../i18n/types.ts';
import type { WizardOn } from '../../stores/wizard.ts';
import { useLater } from '../parts/use-later.ts';
import WizardReview from './WizardReview.tsx';

/** The words that every wizard needs. */
export type FrameWords = Pick<
  Area<'wizard'>,
  | 'progress'
  | 'proceed'
  | 'back'
  | 'restart'
  | 'problem'
  | 'choose'
  | 'dayMissing'
  | 'decided'
  | 'review'
  | 'soFar'
  | 'change'
  | 'changeAnswer'
  | 'dropped'
  | 'asOf'
  | 'onePage'
  | 'oneByOne'
  | 'map'
>;

/** What a question is given: the node, where its heading is, and what is read with it. */
export interface Asked<Question> {
  node: QuestionNode<Question>;
  /** Takes the focus when the question is opened. */
  heading: RefObject<HTMLHeadingElement>;
  /** Ids of what is to be read with the heading. */
  describedBy: string;
}

interface Props<Question, Outcome, Place extends string> {
  wizard: WizardOn<Question, Outcome, Place>;
  locale: Locale;
  words: FrameWords;
  dateText: DateWords;
  /** Heading of the end. */
  title: string;
  /** What could not be read of a link, as a sentence; absent where all could. */
  damaged: string | undefined;
  /** The day of the answer; absent while the page is built, which does not know the reader's day. */
  asOf: string | undefined;
  /** The fragment for the state as it is now. */
  address: string;
  placeOf(question: Question): Place;
  sayQuestion(question: Question): string;
  sayAnswer(question: Question): ComponentChildren;
  /** The result, for the region that a screen reader tells it from. */
  result: ComponentChildren;
  /** What stands below the result. */
  details: ComponentChildren;
  renderQuestion(asked: Asked<Question>): ComponentChildren;
}

const progressId = 'wizard-progress';
const droppedId = 'wizard-dropped';

/** One question at a time, then the answer with all that led to it. */
export default function WizardFrame<Question, Outcome, Place extends string>(
  props: Props<Question, Outcome, Place>,
) {
  const { wizard, locale, words, dateText, title, damaged, asOf, address, placeOf } = props;
  const view = useStore(wizard.$view);
  const dropped = useStore(wizard.$dropped);
  const { here, answered, before } = view;
  const atEnd = here.kind === 'outcome';
  const [asOfOpen, setAsOfOpen] = useState(false);
  const AsOf = useLater(asOfOpen, () => import('../parts/TypedAsOf.tsx'));
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>();
  // Before the step is painted, so that no key is pressed into nothing: its heading takes the focus; the step that a page opens with does not.
  useLayoutEffect(() => {
    const step = atEnd ? 'end' : here.id;
    if (shown.current !== undefined && shown.current !== step) heading.current?.focus();
    shown.current = asOf === undefined ? undefined : step;
  }, [here.id, asOf === undefined]);

  return (
    <div class="wizard panel">
      {damaged !== undefined && (
        <p class="why" role="alert">
          {damaged}
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
              <li key={placeOf(question)}>{props.sayQuestion(question)}</li>
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
          {title}
        </h2>
      ) : (
        props.renderQuestion({
          node: here,
          heading,
          describedBy: dropped.length > 0 ? `${progressId} ${droppedId}` : progressId,
        })
      )}
      {/* Here from the start, so that a screen reader says the result once when it comes. */}
      <div role="status">{atEnd && props.result}</div>
      {atEnd && props.details}
      {answered.length > 0 && (
        <details key={atEnd ? 'end' : here.id} open={atEnd}>
          <summary>{atEnd ? words.review : words.soFar}</summary>
          <WizardReview
            rows={answered.map(({ id, question }) => ({
              id,
              question: props.sayQuestion(question),
              answer: props.sayAnswer(question),
              change: () => wizard.go(placeOf(question), { changing: true }),
            }))}
            words={words}
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
          {asOf === undefined ? dateText.asOf : fill(words.asOf, { day: formatDay(asOf, locale) })}
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

/** The sentence on the parts of a link that could not be read; `undefined` where all could. */
export const sayDamaged = (
  sentence: string,
  parts: readonly string[],
  locale: Locale,
): string | undefined =>
  parts.length === 0 ? undefined : fill(sentence, { parts: parts.join(punctuation[locale].comma) });
