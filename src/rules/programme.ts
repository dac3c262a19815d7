// This programme: its facts bound to the logic. A second programme is a second file like this one.

import { dayOfChange } from './computed-facts.ts';
import type { IsoDate } from './day.ts';
import { editionIn } from './edition-on.ts';
import { assessEligibility, type EligibilityRules } from './eligibility-assessment.ts';
import type { EligibilityAnswers, EligibilityAssessment } from './eligibility-types.ts';
import { conditions } from './facts/conditions.ts';
import { editions, type Edition } from './facts/editions.ts';
import { journey, journeySteps } from './facts/journey.ts';
import { competencies, competencyTable, engagements, offerings } from './facts/offerings.ts';
import { lastCreation, lastRedemption } from './facts/retirement.ts';
import { statusWords } from './facts/status-words.ts';
import * as voucher from './facts/voucher.ts';
import { nextStepIn, type JourneyRules } from './next-step.ts';
import type { NextStep, Situation } from './next-step-types.ts';
import { statusOf, type PhaseRules, type ProgrammeStatus } from './programme-status.ts';
import { assessVoucher } from './voucher-assessment.ts';
import type { VoucherRules } from './voucher-limits.ts';
import type { AsOf, VoucherAssessment, VoucherFacts } from './voucher-types.ts';

/** The first day whose edition is known. */
export const firstEditionDay = /* @__PURE__ */ dayOfChange('first-edition-day', editions[0]!);

const voucherRules: VoucherRules = {
  lifetime: voucher.voucherLifetime,
  readings: voucher.lifetimeReadings,
  lastCreation,
  lastRedemption,
  paymentWindow: voucher.paymentWindow,
  firstEdition: firstEditionDay,
  extension: { days: voucher.extension2020, createdBefore: voucher.extension2020CreatedBefore },
  duties: voucher.voucherDuties,
};

const phaseRules: PhaseRules = {
  firstEdition: firstEditionDay,
  lastCreation,
  lastRedemption,
  lastClaim: 'last-claim-day',
  paymentWindow: voucher.paymentWindow,
};

const eligibilityRules: EligibilityRules = {
  editions,
  competencies,
  offerings,
  engagements,
  table: competencyTable,
  conditions,
  statusWords,
};

const journeyRules: JourneyRules = {
  editions,
  order: journey,
  steps: journeySteps,
  voucher: voucherRules,
  phases: phaseRules,
};

/** The phase of the programme on a day. See `statusOf`. */
export const programmeStatus = (asOf: IsoDate): ProgrammeStatus => statusOf(phaseRules, asOf);

/** The edition in force on a day; `undefined` before the first and for what is not a day. */
export const editionOn = (asOf: IsoDate): Edition | undefined => editionIn(editions, asOf);

/** One voucher, assessed. See `assessVoucher`. */
export const voucherAssessment = (facts: VoucherFacts, options: AsOf): VoucherAssessment =>
  assessVoucher(voucherRules, facts, options);

/** May this company with this consultant deliver? See `assessEligibility`. */
export const eligibilityAssessment = (
  answers: EligibilityAnswers,
  options: AsOf,
): EligibilityAssessment => assessEligibility(eligibilityRules, answers, options);

/** The one next action, and the journey as tasks. See `nextStepIn`. */
export const nextStep = (situation: Situation, options: AsOf): NextStep =>
  nextStepIn(journeyRules, situation, options);

/** The steps of the edition in force on a day, in order; none before the first. */
export const journeyOn = (asOf: IsoDate) =>
  journey.findLast(({ from }) => from <= (editionOn(asOf)?.from ?? ''))?.value ?? [];
