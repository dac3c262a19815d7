import type { IsoDate } from './day.ts';
import { editions } from './facts/editions.ts';
import { journey, journeySteps } from './facts/journey.ts';
import { nextStepIn, type JourneyRules } from './next-step.ts';
import type { NextStep, Situation } from './next-step-types.ts';
import { editionOn, phaseRules } from './programme-days.ts';
import { voucherRules } from './programme-voucher.ts';
import type { AsOf } from './voucher-types.ts';

const journeyRules: JourneyRules = {
  editions,
  order: journey,
  steps: journeySteps,
  voucher: voucherRules,
  phases: phaseRules,
};

/** The one next action, and the journey as tasks. See `nextStepIn`. */
export const nextStep = (situation: Situation, options: AsOf): NextStep =>
  nextStepIn(journeyRules, situation, options);

/** The steps of the edition in force on a day, in order; none before the first. */
export const journeyOn = (asOf: IsoDate) =>
  journey.findLast(({ from }) => from <= (editionOn(asOf)?.from ?? ''))?.value ?? [];
