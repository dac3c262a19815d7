import { atom, computed, type ReadableAtom } from 'nanostores';
import { walk } from '../flows/flow.ts';
import {
  doneAnswer,
  editionDay,
  nextStepFlow,
  nextStepGuide,
  nextStepKey,
  type DayAnswer,
  type NextStepKey,
  type NextStepQuestion,
} from '../flows/next-step-flow.ts';
import {
  editions,
  type JourneyRole,
  type NextOutcome,
  type StepId,
  type VoucherEvent,
} from '../rules/index.ts';
import type { NextStepAnswers } from './next-step-answers.ts';
import type { OpenAnswers } from './next-step-address.ts';
import { createWizardOn } from './wizard.ts';

/** What a reader has said, as far as the questions go. */
export interface NextStepSaid {
  role: JourneyRole | undefined;
  done: readonly StepId[];
  open: OpenAnswers;
  days: Readonly<Partial<Record<VoucherEvent, string>>>;
  asOf: string;
  /** The as-of day as chosen; `undefined` while it is today for want of another. */
  chosen: string | undefined;
}

/** The option chosen for a question; `undefined` while there is none. */
export function optionOf(said: NextStepSaid, question: NextStepQuestion): string | undefined {
  const { role, done, open, days, asOf, chosen } = said;
  switch (question.field) {
    case 'role':
      return role ?? open.role;
    case 'done':
      return doneAnswer(done, role, asOf) ?? open.done;
    case 'day':
      return chosen === undefined ? open.day : dayOption(chosen);
    case 'event':
      return days[question.event] === undefined ? open.events?.[question.event] : 'day';
  }
}

const dayOption = (day: string): DayAnswer =>
  editions.find(({ from }) => from === day)?.id ?? 'day';

/** The next-step finder as a wizard: the same answers as the page with everything. */
export function createNextStepWizard(
  finder: NextStepAnswers,
  $asOf: ReadableAtom<string>,
  $chosenAsOf: ReadableAtom<string | undefined>,
  /** What the rules say; left out, every way ends at one and the same result. */
  $result: ReadableAtom<{ outcome: NextOutcome }> = atom({ outcome: 'act' }),
) {
  const { $role, $done, $open, $place, voucher } = finder;
  const $flow = computed($asOf, nextStepFlow);
  const $said = computed(
    [$role, $done, $open, voucher.$days, $asOf, $chosenAsOf],
    (role, done, open, days, asOf, chosen): NextStepSaid => ({
      role,
      done,
      open,
      days,
      asOf,
      chosen,
    }),
  );
  const $ways = computed([$flow, $said, $result], (flow, said, result) => {
    const way = walk(
      flow,
      nextStepGuide((question) => optionOf(said, question), said.days, result.outcome),
    );
    return { flow, plain: way, whole: way };
  });

  const wizard = createWizardOn<NextStepQuestion, NextOutcome, NextStepKey | 'answer'>({
    $ways,
    $place,
    placeOfQuestion: nextStepKey,
    placeOfOutcome: () => 'answer',
    takeBack(question) {
      // On a day without rules little is asked; what was answered counts again on another day.
      if (question.field !== 'event' || editionDay($asOf.get()) === undefined) return false;
      finder.setEntry(question.event, '');
      finder.setOpenEvent(question.event, undefined);
      return true;
    },
    clear: finder.clear,
  });
  return { ...wizard, $said };
}

export type NextStepWizardStore = ReturnType<typeof createNextStepWizard>;
