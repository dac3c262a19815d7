import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  answeredOn,
  eligibilityFlow,
  eligibilityGuide,
  noLongerAsked,
  questionKey,
  type EligibilityFlow,
  type EligibilityOutcome,
  type EligibilityWalk,
  type QuestionKey,
  type WizardQuestion,
} from '../flows/eligibility-flow.ts';
import { mostQuestionsFrom, walk, type OutcomeNode, type QuestionNode } from '../flows/flow.ts';
import type { EligibilityAssessment, EngagementId } from '../rules/index.ts';
import type { EligibilityStore } from './eligibility.ts';
import type { EligibilityEntries, Place } from './eligibility-address.ts';

type Answered = QuestionNode<WizardQuestion>;
type Here = Answered | OutcomeNode<EligibilityOutcome>;

/** What the wizard shows. */
export interface WizardView {
  /** The question asked, or the outcome reached. */
  here: Here;
  /** Which question this is, counted from one. */
  number: number;
  /** How many questions there are at most, on the longest way on from here. */
  most: number;
  /** Everything answered so far, in the order of the questions. */
  answered: readonly Answered[];
  /** Where one step back leads; nowhere at the first question. */
  before: Place | undefined;
  /** Whether the result is a no already, and the rest is asked for the asking. */
  decided: boolean;
  /** After an early no: the question to go on with. */
  more: QuestionKey | undefined;
}

/** What a reader has said: the answers, and the engagement they are about. */
export interface Said {
  entries: EligibilityEntries;
  engagement: EngagementId | undefined;
}

/** The answer to a question of the wizard; `undefined` while there is none. */
export function answerTo(said: Said, question: WizardQuestion): string | undefined {
  if (question.field === 'engagement') return said.engagement;
  return 'id' in question
    ? (said.entries[question.field] as Record<string, string>)[question.id]
    : said.entries[question.field];
}

/** The wizard: the same answers as the page with everything, asked one question at a time. */
export function createWizard(eligibility: EligibilityStore, $asOf: ReadableAtom<string>) {
  const { $entries, $engagement, $assessment, $place } = eligibility;
  const $flow = computed($asOf, eligibilityFlow);
  /** The answers that the last step took away. */
  const $dropped = atom<readonly WizardQuestion[]>([]);
  /** Whether the reader came here to change one answer, and goes on to the end after it. */
  let toTheEnd = false;
  /** The answers when the question was opened; what a change takes away is told from them. */
  let opened: readonly Answered[] | undefined;

  const walkOf = (
    flow: EligibilityFlow,
    said: Said,
    assessment: EligibilityAssessment,
    onward: boolean,
  ) =>
    walk(
      flow,
      eligibilityGuide((question) => answerTo(said, question), assessment),
      { onward },
    );

  const current = (onward: boolean) =>
    walkOf(
      $flow.get(),
      { entries: $entries.get(), engagement: $engagement.get() },
      $assessment.get(),
      onward,
    );

  const $view = computed(
    [$flow, $entries, $engagement, $assessment, $place],
    (flow, entries, engagement, assessment, place): WizardView => {
      const said = { entries, engagement };
      const plain = walkOf(flow, said, assessment, false);
      const whole = walkOf(flow, said, assessment, true);
      return viewOf(flow, plain, whole, place);
    },
  );

  /** Open a place; where it is not on the way, the view shows the furthest that is. */
  function go(place: Place, { changing = false } = {}): void {
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
  const resume = () => go(placeOf(current(false).end));

  /** Note the answers as they are before the reader changes one at this question. */
  function touch(): void {
    opened ??= answeredOn($flow.get(), current(false), current(true));
  }

  /** Go on from a question that has been answered; drops the answers that have lost their question. */
  function proceed(): void {
    const { here } = $view.get();
    if (here.kind !== 'question') return;
    const lost = opened ? noLongerAsked($flow.get(), opened, current(true)) : [];
    for (const question of lost) {
      if (question.field === 'renewedOn') eligibility.setRenewedText('', { kind: 'empty' });
      else if (question.field !== 'engagement') eligibility.answer(question, undefined);
    }
    const plain = current(false);
    const at = ({ answered }: EligibilityWalk) => answered.findIndex(({ id }) => id === here.id);
    const way = at(plain) >= 0 ? plain : current(true);
    const next = way.answered[at(way) + 1];
    go(!toTheEnd && next ? questionKey(next.question) : placeOf(way.end));
    $dropped.set(lost);
  }

  /** Take every answer back and begin again. */
  function restart(): void {
    eligibility.clear();
    go('engagement');
  }

  return { $view, $dropped, go, settle, resume, touch, proceed, restart };
}

export type WizardStore = ReturnType<typeof createWizard>;

function placeOf(node: Here): Place {
  if (node.kind === 'question') return questionKey(node.question);
  return node.outcome.verdict === undefined ? 'all' : 'answer';
}

/** What a place shows: that place where it is on the way, else the furthest that is. */
function viewOf(
  flow: EligibilityFlow,
  plain: EligibilityWalk,
  whole: EligibilityWalk,
  place: Place,
): WizardView {
  const at = (way: typeof plain): number =>
    [...way.answered, way.end].findIndex(
      (node) => node.kind === 'question' && questionKey(node.question) === place,
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
    before: previous && questionKey(previous.question),
    decided: ended && onPlain < 0 && way === whole && here.kind === 'question',
    more: rest && here.kind === 'outcome' ? questionKey(rest.question) : undefined,
  };
}
