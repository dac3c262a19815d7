import { atom } from 'nanostores';
import { journeySteps, type JourneyRole, type StepId, type VoucherEvent } from '../rules/index.ts';
import type { DoneAnswer } from '../flows/next-step-flow.ts';
import {
  inJourneyOrder,
  readNextStepAddress,
  writeNextStepAddress,
  type NextStepPlace,
  type OpenAnswers,
} from './next-step-address.ts';
import { rememberedProgress, rememberProgress } from './remembered-progress.ts';
import { createVoucherEntries } from './voucher-entries.ts';
import { writeVoucherAddress } from './voucher-address.ts';

/**
 * Where a reader stands in the journey. What the reader answers is kept on the
 * device; what a link says is not, until the reader changes it.
 */
export function createNextStepAnswers() {
  const voucher = createVoucherEntries();
  const $role = atom<JourneyRole | undefined>(undefined);
  const $done = atom<readonly StepId[]>([]);
  const $damaged = atom<readonly string[]>([]);
  /** Answers that tell the rules nothing, and are answers all the same. */
  const $open = atom<OpenAnswers>({});
  const $place = atom<NextStepPlace>('role');

  const remember = () => rememberProgress(answers(undefined));

  /** Say who asks, or that it is not clear. */
  function setRole(role: JourneyRole | 'unknown'): void {
    const { role: _before, ...others } = $open.get();
    $role.set(role === 'unknown' ? undefined : role);
    $open.set(role === 'unknown' ? { ...others, role } : others);
    remember();
  }

  /** Say how far things are: the last step that is done, nothing yet, or not sure. */
  function setDone(answer: DoneAnswer): void {
    const order = journeySteps.map(({ id }) => id);
    const { done: _before, ...others } = $open.get();
    const isOpen = answer === 'none' || answer === 'unknown';
    $done.set(isOpen ? [] : order.slice(0, order.indexOf(answer) + 1));
    $open.set(isOpen ? { ...others, done: answer } : others);
    remember();
  }

  /** Say that the question of the day is answered with today, or that it is not answered. */
  function setToday(isAnswered: boolean): void {
    const { day: _before, ...others } = $open.get();
    $open.set(isAnswered ? { ...others, day: 'today' } : others);
    remember();
  }

  /** Say that an event has not happened yet, or that its day is not known; what was typed goes. */
  function setOpenEvent(event: VoucherEvent, answer: 'not-yet' | 'unknown' | undefined): void {
    const { events: before = {}, ...others } = $open.get();
    const { [event]: _before, ...rest } = before;
    const events = answer === undefined ? rest : { ...rest, [event]: answer };
    if (answer !== undefined) voucher.setEntry(event, '');
    $open.set(Object.keys(events).length === 0 ? others : { ...others, events });
    remember();
  }

  /**
   * Say that a step is done, and so are those before it; or that it is not, and so are not those
   * after it. The customer's own step counts in every edition: no reserved voucher is unassigned.
   */
  function mark(step: StepId, isDone: boolean): void {
    const order = journeySteps.map(({ id }) => id);
    const at = order.indexOf(step);
    const done = $done.get();
    $done.set(
      isDone
        ? inJourneyOrder([...done, ...order.slice(0, at + 1)])
        : done.filter((one) => order.indexOf(one) < at),
    );
    const { done: _open, ...others } = $open.get();
    $open.set(others);
    remember();
  }

  /** Keep what was typed for an event of the voucher. */
  function setEntry(event: VoucherEvent, text: string): void {
    if (text !== '') setOpenEvent(event, undefined);
    voucher.setEntry(event, text);
    remember();
  }

  /**
   * Take the answers out of an address, in place of all there were; gives back its as-of day. An
   * address without a place is from before there was a wizard, and opens the page with everything.
   */
  function load(fragment: string): string | undefined {
    const { role, done, days, asOf, damaged, open, place } = readNextStepAddress(fragment);
    $role.set(role);
    $done.set(done);
    $open.set(open ?? {});
    voucher.load(writeVoucherAddress({ days }));
    $damaged.set(damaged);
    $place.set(place ?? (fragment === '' ? 'role' : 'all'));
    return asOf;
  }

  /** Go where an address says, and keep the answers: the reader went back or on in the history. */
  function revisit(fragment: string): void {
    const { place } = readNextStepAddress(fragment);
    $place.set(place ?? (fragment === '' ? 'role' : 'all'));
  }

  /** Take the answers kept on this device; the reader stays where they are. */
  function restore(): void {
    const place = $place.get();
    load(rememberedProgress());
    $place.set(place);
  }

  /** Take every answer back, here and on this device; the page with everything stays open. */
  function clear(): void {
    load($place.get() === 'all' ? '#q=all' : '');
    remember();
  }

  /** The address that restores these answers; texts that are no days are not in it. */
  function answers(asOf: string | undefined, place?: NextStepPlace): string {
    const role = $role.get();
    return writeNextStepAddress({
      done: $done.get(),
      days: voucher.$days.get(),
      open: $open.get(),
      ...(role === undefined ? {} : { role }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(place === undefined ? {} : { place }),
    });
  }

  /**
   * The address that restores these answers and the place. The place is left out where it goes
   * without saying: the first question without answers, the page with everything with some.
   */
  function address(asOf: string | undefined): string {
    const own = answers(asOf);
    const place = $place.get();
    return place === (own === '' ? 'role' : 'all') ? own : answers(asOf, place);
  }

  return {
    $role,
    $done,
    $damaged,
    $open,
    $place,
    voucher,
    setRole,
    setDone,
    setToday,
    setOpenEvent,
    mark,
    setEntry,
    load,
    revisit,
    restore,
    clear,
    answers,
    address,
  };
}

export type NextStepAnswers = ReturnType<typeof createNextStepAnswers>;
