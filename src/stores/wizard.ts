import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores';
import {
  answeredOn,
  mostQuestionsFrom,
  noLongerAsked,
  type Flow,
  type OutcomeNode,
  type QuestionNode,
  type Walk,
} from '../flows/flow.ts';

/** What a wizard shows. */
export interface WizardView<Question, Outcome, Place> {
  /** The question asked, or the outcome reached. */
  here: QuestionNode<Question> | OutcomeNode<Outcome>;
  /** Which question this is, counted from one. */
  number: number;
  /** How many questions there are at most, on the longest way on from here. */
  most: number;
  /** Everything answered so far, in the order of the questions. */
  answered: readonly QuestionNode<Question>[];
  /** Where one step back leads; nowhere at the first question. */
  before: Place | undefined;
  /** Whether the result is certain already, and the rest is asked for the asking. */
  decided: boolean;
  /** After an early end: the question to go on with. */
  more: Place | undefined;
}

/** The ways through a flow by the answers of now: to the first end, and with everything asked. */
export interface Ways<Question, Outcome> {
  flow: Flow<Question, unknown, Outcome>;
  plain: Walk<Question, Outcome>;
  whole: Walk<Question, Outcome>;
}

/** What a wizard is made of: the ways of now, the place, and what it may do to the answers. */
export interface WizardParts<Question, Outcome, Place extends string> {
  $ways: ReadableAtom<Ways<Question, Outcome>>;
  $place: WritableAtom<Place | 'all'>;
  /** The place of a question; every question has its own. */
  placeOfQuestion(question: Question): Place;
  placeOfOutcome(outcome: Outcome): Place | 'all';
  /** Take back the answer to a question that is no longer asked; `false` where it is kept. */
  takeBack(question: Question): boolean;
  /** Take every answer back and come to the first question. */
  clear(): void;
}

/** A wizard: the same answers as the page with everything, asked one question at a time. */
export function createWizardOn<Question, Outcome, Place extends string>(
  parts: WizardParts<Question, Outcome, Place>,
) {
  type Answered = QuestionNode<Question>;
  const { $ways, $place, placeOfQuestion, placeOfOutcome } = parts;
  /** The answers that the last step took away. */
  const $dropped = atom<readonly Question[]>([]);
  /** Whether the reader came here to change one answer, and goes on to the end after it. */
  let toTheEnd = false;
  /** The answers when the question was opened; what a change takes away is told from them. */
  let opened: readonly Answered[] | undefined;

  const placeOf = (node: Answered | OutcomeNode<Outcome>): Place | 'all' =>
    node.kind === 'question' ? placeOfQuestion(node.question) : placeOfOutcome(node.outcome);

  const $view = computed([$ways, $place], (ways, place) => viewOf(ways, place));

  /** What a place shows: that place where it is on the way, else the furthest that is. */
  function viewOf(
    { flow, plain, whole }: Ways<Question, Outcome>,
    place: Place | 'all',
  ): WizardView<Question, Outcome, Place> {
    const at = (way: typeof plain): number =>
      [...way.answered, way.end].findIndex(
        (node) => node.kind === 'question' && placeOfQuestion(node.question) === place,
      );
    const onPlain = at(plain);
    const onWhole = at(whole);
    const ended = plain.end.kind === 'outcome';
    const answer = ended && whole.end.kind === 'outcome' ? whole : plain;
    const [way, index] =
      onPlain >= 0
        ? [plain, onPlain]
        : onWhole >= 0
          ? [whole, onWhole]
          : [answer, answer.answered.length];
    const here = way.answered[index] ?? way.end;
    const previous = way.answered[index - 1];
    const early = plain.end.kind === 'outcome' && plain.end.onward !== undefined;
    const rest = early && whole.end.kind === 'question' ? whole.end : undefined;
    return {
      here,
      number: index + 1,
      most: index + mostQuestionsFrom(flow, here.id),
      answered: answeredOn(flow, plain, whole),
      before: previous && placeOfQuestion(previous.question),
      decided: ended && onPlain < 0 && way === whole && here.kind === 'question',
      more: rest && here.kind === 'outcome' ? placeOfQuestion(rest.question) : undefined,
    };
  }

  /** Open a place; where it is not on the way, the view shows the furthest that is. */
  function go(place: Place | 'all', { changing = false } = {}): void {
    $dropped.set([]);
    toTheEnd = changing;
    opened = undefined;
    $place.set(place);
  }

  /** Write down where the reader really is, when a link or the history asked for more. */
  function settle(): void {
    const place = $place.get();
    go(place === 'all' ? place : placeOf($view.get().here));
  }

  /** Come from the page with everything: to the first question without an answer, or the end. */
  const resume = () => go(placeOf($ways.get().plain.end));

  /** Note the answers as they are before the reader changes one at this question. */
  function touch(): void {
    const { flow, plain, whole } = $ways.get();
    opened ??= answeredOn(flow, plain, whole);
  }

  /** Go on from a question that has been answered; drops the answers that have lost their question. */
  function proceed(): void {
    const { here } = $view.get();
    if (here.kind !== 'question') return;
    const { flow, whole: after } = $ways.get();
    const unasked = opened ? noLongerAsked(flow, opened, after, placeOfQuestion) : [];
    const lost = unasked.filter((question) => parts.takeBack(question));
    const { plain, whole } = $ways.get();
    const at = ({ answered }: typeof plain) => answered.findIndex(({ id }) => id === here.id);
    const way = at(plain) >= 0 ? plain : whole;
    const next = way.answered[at(way) + 1];
    go(!toTheEnd && next ? placeOfQuestion(next.question) : placeOf(way.end));
    $dropped.set(lost);
  }

  /** Take every answer back and begin again. */
  function restart(): void {
    parts.clear();
    resume();
  }

  return { $view, $dropped, go, settle, resume, touch, proceed, restart };
}

/** A wizard over some kind of questions. */
export type WizardOn<Question, Outcome, Place extends string> = ReturnType<
  typeof createWizardOn<Question, Outcome, Place>
>;
