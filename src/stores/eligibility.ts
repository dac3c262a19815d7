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
  type Place,
} from './eligibility-address.ts';
import type { DayReading } from './read-day.ts';

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
  const $renewedReading = atom<DayReading>({ kind: 'empty' });
  const $engagement = atom<EngagementId | undefined>(undefined);
  const $damaged = atom<readonly string[]>([]);
  const $undo = atom<EligibilityEntries | undefined>(undefined);
  const $place = atom<Place>('engagement');

  const $assessment = computed([$entries, $asOf], (entries, asOf) =>
    eligibilityAssessment(answersOf(entries), { asOf }),
  );

  /** Answer one question; `undefined` takes the answer back. */
  function answer(question: Question, value: string | undefined): void {
    $undo.set(undefined);
    $entries.set(withAnswer($entries.get(), question, value));
  }

  /** Keep what was typed as the day of renewal; only a day becomes an answer. */
  function setRenewedText(text: string, reading: DayReading): void {
    $renewedText.set(text);
    $renewedReading.set(reading);
    answer({ field: 'renewedOn' }, reading.kind === 'day' ? reading.day : undefined);
  }

  /** Answer the renewal without a day; what was typed is kept, and counts again once it is chosen. */
  function setRenewal(value: 'never' | 'unknown' | 'day'): void {
    if (value === 'day') setRenewedText($renewedText.get(), $renewedReading.get());
    else answer({ field: 'renewedOn' }, value);
  }

  /** Put the day of the entries into the field, in place of what was typed. */
  function showRenewal({ renewedOn: day }: EligibilityEntries): void {
    const isTyped = day !== undefined && /^\d/.test(day);
    $renewedText.set(isTyped ? day : '');
    $renewedReading.set(isTyped ? { kind: 'day', day } : { kind: 'empty' });
  }

  /** Make the changes of a flip, so that the reader sees the verdict that follows. */
  function tryFlip(flip: Flip): void {
    const before = $entries.get();
    const after = flip.reduce((entries, change) => withAnswer(entries, change, change.to), before);
    $entries.set(after);
    showRenewal(after);
    $undo.set(before);
  }

  /** Take the last tried flip back. */
  function undo(): void {
    const before = $undo.get();
    if (before === undefined) return;
    $entries.set(before);
    showRenewal(before);
    $undo.set(undefined);
  }

  /**
   * Take the answers out of an address, in place of all there were; gives back its as-of day. An
   * address without a place is from before there was a wizard, and opens the page with everything.
   */
  function load(fragment: string): string | undefined {
    const { entries, engagement, asOf, damaged, place } = readEligibilityAddress(fragment);
    $entries.set(entries);
    showRenewal(entries);
    $engagement.set(engagement);
    $damaged.set(damaged);
    $undo.set(undefined);
    $place.set(place ?? (fragment === '' ? 'engagement' : 'all'));
    return asOf;
  }

  /** Go where an address says, and keep the answers: the reader went back or on in the history. */
  function revisit(fragment: string): void {
    const { place } = readEligibilityAddress(fragment);
    $place.set(place ?? (fragment === '' ? 'engagement' : 'all'));
  }

  /** Forget every answer; the reader stays with the wizard, or with the page with everything. */
  function clear(): void {
    load($place.get() === 'all' ? '#q=all' : '');
  }

  /**
   * The address that restores these answers and the place. The place is left out where it goes
   * without saying: the first question without answers, the page with everything with some.
   */
  function address(asOf: string | undefined): string {
    const engagement = $engagement.get();
    const given = {
      entries: $entries.get(),
      ...(engagement === undefined ? {} : { engagement }),
      ...(asOf === undefined ? {} : { asOf }),
    };
    const answers = writeEligibilityAddress(given);
    const place = $place.get();
    return place === (answers === '' ? 'engagement' : 'all')
      ? answers
      : writeEligibilityAddress({ ...given, place });
  }

  return {
    $entries,
    $renewedText,
    $renewedReading,
    $engagement,
    $damaged,
    $undo,
    $place,
    $assessment,
    answer,
    setRenewedText,
    setRenewal,
    tryFlip,
    undo,
    load,
    revisit,
    clear,
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
