import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { $asOf } from '../../stores/as-of.ts';
import { nextStepResult } from '../../stores/next-step.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';

/** What follows from the answers, as of the day that all tools share. */
export function useResult(finder: NextStepAnswers) {
  return useStore(useMemo(() => nextStepResult(finder, $asOf), [finder]));
}
