import { computed, type ReadableAtom } from 'nanostores';
import { nextStep } from '../rules/index.ts';
import { createNextStepAnswers, type NextStepAnswers } from './next-step-answers.ts';

/** What follows from a reader's answers. By itself, so that the questions need no rules to be asked. */
export const nextStepResult = (
  { $role, $done, voucher }: Pick<NextStepAnswers, '$role' | '$done' | 'voucher'>,
  $asOf: ReadableAtom<string>,
) =>
  computed([$role, $done, voucher.$days, $asOf], (role, done, days, asOf) =>
    nextStep({ role, done, voucher: days }, { asOf }),
  );

/** Where a reader stands in the journey, and what follows. */
export function createNextStep($asOf: ReadableAtom<string>) {
  const answers = createNextStepAnswers();
  return { ...answers, $result: nextStepResult(answers, $asOf) };
}

export type NextStepStore = ReturnType<typeof createNextStep>;
export type NextStepResult = NextStepStore['$result'];
