// The public face of the rules. Everything here is pure, and nothing in it throws for what a reader
// can enter. Titles, quotations and conflicts, for pages alone, are behind a second door:
// `evidence.ts`.

export type { FactValue } from './computed-facts.ts';
export { settingOn, type Change, type Parameter, type Setting, type Unit } from './dated.ts';
export { addDays, daysBetween, isDay, type IsoDate } from './day.ts';
export type * from './eligibility-types.ts';
export { factOn, factValues, parameterOn, type Fact } from './fact-values.ts';
export { conditions, type Condition } from './facts/conditions.ts';
export { editions, type Edition } from './facts/editions.ts';
export { journey, journeySteps, type JourneyStep } from './facts/journey.ts';
export {
  competencies,
  competencyTable,
  engagements,
  offerings,
  type Engagement,
} from './facts/offerings.ts';
export { statusWords } from './facts/status-words.ts';
export { lifetimeReadings, paymentWindow, voucherLifetime } from './facts/voucher.ts';
export type * from './ids.ts';
export type { ParameterId as FactId } from './ids.ts';
export type * from './next-step-types.ts';
export { editionOn, programmeStatus } from './programme-days.ts';
export { eligibilityAssessment } from './programme-eligibility.ts';
export { journeyOn, nextStep } from './programme-journey.ts';
export { voucherAssessment } from './programme-voucher.ts';
export type { Phase, ProgrammeStatus } from './programme-status.ts';
export { countingConvention, type Candidate, type Trace, type TraceStep } from './trace.ts';
export { voucherEvents } from './voucher-events.ts';
export type { LifetimeReading } from './voucher-limits.ts';
export type * from './voucher-types.ts';
