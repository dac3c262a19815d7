import { atom, computed, type ReadableAtom } from 'nanostores';
import { voucherAssessment, type ReadingId, type VoucherEvent } from '../rules/index.ts';
import { voucherUnderReading } from '../rules/voucher-under-reading.ts';
import {
  readDeadlineAddress,
  writeDeadlineAddress,
  type KnownDays,
  type OtherCase,
  type PlanInput,
} from './deadline-address.ts';
import { createVoucher, type VoucherEntries } from './voucher.ts';
import { keepDrafts, keptDrafts } from './voucher-drafts.ts';

/** A change to try: days to put in, the as-of day, one reading. What is absent stays. */
export interface Change {
  days?: KnownDays;
  asOf?: string;
  reading?: ReadingId;
}

/** A change in force, and what stood in its place. */
interface Trial {
  change: Change;
  /** What it is, as the reader was told. */
  said: string;
  entries: Partial<Record<VoucherEvent, string>>;
  asOf: string | undefined;
  reading: ReadingId | undefined;
}

/** The as-of day: what is chosen, and how to choose. */
export interface AsOfChoice {
  $asOf: ReadableAtom<string>;
  $chosenAsOf: ReadableAtom<string | undefined>;
  setAsOf(day: string | undefined): void;
}

/** What the deadline tool holds: one voucher, the reading tried, what it is compared with, a plan. */
export function createDeadlines({ $asOf, $chosenAsOf, setAsOf }: AsOfChoice) {
  const voucher = createVoucher($asOf);
  const { $entries, $readings, $days, setEntry } = voucher;
  const $reading = atom<ReadingId | undefined>(undefined);
  const $other = atom<OtherCase | undefined>(undefined);
  const $plan = atom<PlanInput | undefined>(undefined);
  const $damaged = atom<readonly string[]>([]);
  /** What the reader calls the voucher: in files and on paper, never in a link. */
  const $name = atom('');
  const $trial = atom<Trial | undefined>(undefined);

  const $assessment = computed([$days, $asOf, $reading], (days, asOf, reading) =>
    voucherUnderReading(days, { asOf }, reading),
  );

  /** The reading in force, where it is not the safe one: the reader has to be told. */
  const $unsafeReading = computed([$days, $asOf, $reading], (days, asOf, reading) =>
    voucherAssessment(days, { asOf }).safe?.reading === reading ? undefined : reading,
  );

  const $address = computed(
    [$days, $chosenAsOf, $reading, $other, $plan],
    (days, asOf, reading, other, plan) =>
      writeDeadlineAddress({
        days,
        ...(asOf !== undefined && { asOf }),
        ...(reading && { reading }),
        ...(other && { other }),
        ...(plan && { plan }),
      }),
  );

  /** Forget everything. */
  function clear(): undefined {
    keepDrafts('', { entries: {}, name: '' });
    load('');
  }

  /** Take an address in place of all that was there; gives back its as-of day. */
  function load(fragment: string): string | undefined {
    const { days, reading, other, plan, asOf, damaged } = readDeadlineAddress(fragment);
    const drafts = keptDrafts(fragment);
    voucher.take({ ...drafts.entries, ...days });
    $name.set(drafts.name);
    $reading.set(reading);
    $other.set(other);
    $plan.set(plan);
    $damaged.set(damaged);
    $trial.set(undefined);
    return asOf;
  }

  /** Keep, while the tab is open, what was typed and is not in the address. */
  function keep(): void {
    const readings = $readings.get();
    const entries = Object.entries($entries.get()) as [VoucherEvent, string][];
    const drafts = entries.filter(([event, text]) => text !== '' && readings[event].kind !== 'day');
    keepDrafts($address.get(), {
      entries: Object.fromEntries(drafts) as Partial<VoucherEntries>,
      name: $name.get(),
    });
  }

  /** Try a change; one that was tried before is undone first. */
  function tryChange(change: Change, said: string): void {
    undo();
    const entries: Trial['entries'] = {};
    for (const [event, day] of Object.entries(change.days ?? {}) as [VoucherEvent, string][]) {
      entries[event] = $entries.get()[event];
      setEntry(event, day);
    }
    const asOf = $chosenAsOf.get();
    const reading = $reading.get();
    if (change.asOf !== undefined) setAsOf(change.asOf);
    if (change.reading !== undefined) $reading.set(change.reading);
    $trial.set({ change, said, entries, asOf, reading });
  }

  /** Take the tried change back; what the reader has changed since then stays as it is. */
  function undo(): void {
    const trial = $trial.get();
    if (!trial) return;
    const { change, entries, asOf, reading } = trial;
    for (const [event, text] of Object.entries(entries) as [VoucherEvent, string][]) {
      if ($entries.get()[event] === change.days?.[event]) setEntry(event, text);
    }
    if (change.asOf !== undefined && $chosenAsOf.get() === change.asOf) setAsOf(asOf);
    if (change.reading !== undefined) $reading.set(reading);
    $trial.set(undefined);
  }

  return {
    ...{
      $entries,
      $readings,
      $days,
      $reading,
      $unsafeReading,
      $other,
      $plan,
      $name,
      $assessment,
      $address,
    },
    ...{ $damaged, $trial, setEntry, load, clear, keep, tryChange, undo },
  };
}

export type DeadlinesStore = ReturnType<typeof createDeadlines>;
