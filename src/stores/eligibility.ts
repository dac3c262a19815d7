import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  eligibilityAssessment,
  type EligibilityAnswers,
  type EngagementId,
  type Flip,
  type Question,
} from '../rules/index.ts';
import {
  readEligibilityAddress,
  writeEligibilityAddress,
  type EligibilityEntries,
} from './eligibility-address.ts';
import { readDay } from './read-day.ts';

const noEntries: EligibilityEntries = {
  competencies: {},
  consultantAssessments: {},
  enrolledOfferings: {},
};

/** The answers as the rules take them: no competency answered at all means all are unknown. */
export function answersOf(entries: EligibilityEntries): EligibilityAnswers {
  const { competencies, ...others } = entries;
  return Object.keys(competencies).length === 0 ? others : { ...others, competencies };
}

/** A company and its consultant as a reader describes them, and the verdicts that follow. */
export function createEligibility($asOf: ReadableAtom<string>) {
  const $entries = atom<EligibilityEntries>(noEntries);
  const $renewedText = atom('');
  const $engagement = atom<EngagementId | undefined>(undefined);
  const $damaged = atom<readonly string[]>([]);
  const $undo = atom<EligibilityEntries | undefined>(undefined);

  const $assessment = computed([$entries, $asOf], (entries, asOf) =>
    eligibilityAssessment(answersOf(entries), { asOf }),
  );

  /** Answer one question; `undefined` takes the answer back. */
  function answer(question: Question, value: string | undefined): void {
    $undo.set(undefined);
    $entries.set(withAnswer($entries.get(), question, value));
  }

  /** Keep what was typed as the day of renewal; only a day becomes an answer. */
  function setRenewedText(text: string): void {
    $renewedText.set(text);
    const reading = readDay(text);
    answer({ field: 'renewedOn' }, reading.kind === 'day' ? reading.day : undefined);
  }

  /** Make the changes of a flip, so that the reader sees the verdict that follows. */
  function tryFlip(flip: Flip): void {
    const before = $entries.get();
    const after = flip.reduce((entries, change) => withAnswer(entries, change, change.to), before);
    $entries.set(after);
    $renewedText.set(after.renewedOn ?? '');
    $undo.set(before);
  }

  /** Take the last tried flip back. */
  function undo(): void {
    const before = $undo.get();
    if (before === undefined) return;
    $entries.set(before);
    $renewedText.set(before.renewedOn ?? '');
    $undo.set(undefined);
  }

  /** Take the answers out of an address, in place of all there were; gives back its as-of day. */
  function load(fragment: string): string | undefined {
    const { entries, engagement, asOf, damaged } = readEligibilityAddress(fragment);
    $entries.set(entries);
    $renewedText.set(entries.renewedOn ?? '');
    $engagement.set(engagement);
    $damaged.set(damaged);
    $undo.set(undefined);
    return asOf;
  }

  /** The address that restores these answers. */
  function address(asOf: string | undefined): string {
    const engagement = $engagement.get();
    return writeEligibilityAddress({
      entries: $entries.get(),
      ...(engagement === undefined ? {} : { engagement }),
      ...(asOf === undefined ? {} : { asOf }),
    });
  }

  return {
    $entries,
    $renewedText,
    $engagement,
    $damaged,
    $undo,
    $assessment,
    answer,
    setRenewedText,
    tryFlip,
    undo,
    load,
    address,
  };
}

export type EligibilityStore = ReturnType<typeof createEligibility>;

/** The entries with one answer set, or taken away where `value` is `undefined`. */
function withAnswer(
  entries: EligibilityEntries,
  question: Question,
  value: string | undefined,
): EligibilityEntries {
  if (!('id' in question)) return setOrDrop(entries, question.field, value);
  const answers = setOrDrop(entries[question.field], question.id as never, value);
  return { ...entries, [question.field]: answers };
}

function setOrDrop<Held extends object>(held: Held, key: keyof Held, value: unknown): Held {
  const { [key]: _before, ...others } = held;
  return (value === undefined ? others : { ...others, [key]: value }) as Held;
}
