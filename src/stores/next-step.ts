import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  journeySteps,
  nextStep,
  type JourneyRole,
  type StepId,
  type VoucherEvent,
} from '../rules/index.ts';
import { inJourneyOrder, readNextStepAddress, writeNextStepAddress } from './next-step-address.ts';
import { rememberedProgress, rememberProgress } from './remembered-progress.ts';
import { createVoucher } from './voucher.ts';
import { writeVoucherAddress } from './voucher-address.ts';

/**
 * Where a reader stands in the journey, and what follows. What the reader answers is kept on the
 * device; what a link says is not, until the reader changes it.
 */
export function createNextStep($asOf: ReadableAtom<string>) {
  const voucher = createVoucher($asOf);
  const $role = atom<JourneyRole | undefined>(undefined);
  const $done = atom<readonly StepId[]>([]);
  const $damaged = atom<readonly string[]>([]);

  const $result = computed([$role, $done, voucher.$days, $asOf], (role, done, days, asOf) =>
    nextStep({ role, done, voucher: days }, { asOf }),
  );

  const remember = () => rememberProgress(address(undefined));

  /** Say who asks. */
  function setRole(role: JourneyRole): void {
    $role.set(role);
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
    remember();
  }

  /** Keep what was typed for an event of the voucher. */
  function setEntry(event: VoucherEvent, text: string): void {
    voucher.setEntry(event, text);
    remember();
  }

  /** Take the answers out of an address, in place of all there were; gives back its as-of day. */
  function load(fragment: string): string | undefined {
    const { role, done, days, asOf, damaged } = readNextStepAddress(fragment);
    $role.set(role);
    $done.set(done);
    voucher.load(writeVoucherAddress({ days }));
    $damaged.set(damaged);
    return asOf;
  }

  /** Take the answers kept on this device. */
  function restore(): void {
    load(rememberedProgress());
  }

  /** Take every answer back, here and on this device. */
  function clear(): void {
    load('');
    remember();
  }

  /** The address that restores these answers; texts that are no days are not in it. */
  function address(asOf: string | undefined): string {
    const role = $role.get();
    return writeNextStepAddress({
      done: $done.get(),
      days: voucher.$days.get(),
      ...(role === undefined ? {} : { role }),
      ...(asOf === undefined ? {} : { asOf }),
    });
  }

  return {
    $role,
    $done,
    $damaged,
    $result,
    voucher,
    setRole,
    mark,
    setEntry,
    load,
    restore,
    clear,
    address,
  };
}

export type NextStepStore = ReturnType<typeof createNextStep>;
