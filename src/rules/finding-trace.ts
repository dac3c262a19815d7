// Why a finding is made, as steps. Behind a door of its own: only a reader who asks why needs it.

import type { IsoDate } from './day.ts';
import type { VoucherEvent } from './ids.ts';
import type { Trace, TraceStep } from './trace.ts';
import type { VoucherAssessment, VoucherFinding } from './voucher-types.ts';

type Days = { readonly [Event in VoucherEvent]?: IsoDate | null | undefined };

/**
 * The steps that lead to a finding: the days given, the rule or the limit they are held against,
 * and the comparison. Empty where there is no day to speak of.
 */
export function findingTrace(
  finding: VoucherFinding,
  assessment: VoucherAssessment,
  days: Days,
): Trace {
  const { code, field, other, limit, parameter } = finding;
  if (code === 'extension-reported') return extensionTrace(finding, assessment);
  if (code === 'claimed-late') return deadlineTrace(assessment, 'claimed');
  if (code === 'readings-differ') return assessment.readings.flatMap(({ trace }) => trace);
  if (field === undefined || field === 'asOf') return [];
  const steps: TraceStep[] = [];
  const day = days[field];
  if (other) steps.push(givenOrNot(other, days));
  if (code === 'rule-unknown' && parameter && day) {
    steps.push({ step: 'given', field, day }, { step: 'no-rule', parameter, on: day });
  } else if (code.endsWith('-after-expiry')) {
    const reading = assessment.readings.find(({ expires }) => expires === limit);
    steps.push(...(reading?.trace.slice(0, 4) ?? []), givenOrNot(field, days));
  } else steps.push(givenOrNot(field, days));
  if (code === 'in-the-future' && limit) steps.push({ step: 'given', field: 'asOf', day: limit });
  if (code.endsWith('-after-last-day')) steps.push(...ruleSteps(finding, assessment));
  if (day && limit && finding.days !== undefined) {
    steps.push({ step: 'compare', field, day, against: limit, days: -finding.days });
  }
  return steps;
}

const givenOrNot = (field: VoucherEvent, days: Days): TraceStep => {
  const day = days[field];
  return day ? { step: 'given', field, day } : { step: 'not-given', field };
};

const deadlineTrace = ({ deadlines }: VoucherAssessment, event: VoucherEvent): Trace =>
  deadlines.find((deadline) => deadline.event === event)?.trace ?? [];

/** The rule a limit rests on: as the deadlines found it, else from the finding itself. */
function ruleSteps(
  { parameter, limit, sources }: VoucherFinding,
  { deadlines }: VoucherAssessment,
): TraceStep[] {
  if (!parameter || !limit) return [];
  const found = deadlines
    .flatMap(({ trace }) => trace)
    .find((step) => step.step === 'rule' && step.parameter === parameter);
  return [found ?? { step: 'rule', parameter, value: limit, from: limit, sources: sources ?? [] }];
}

/** The life as the creation gives it, and the days that a third party adds to it. */
function extensionTrace(
  { parameter, days, day, sources = [] }: VoucherFinding,
  { readings }: VoucherAssessment,
): Trace {
  const creation = readings.find(({ event }) => event === 'created');
  if (!creation || !parameter || days === undefined || !day) return [];
  const from = creation.expires;
  return [
    ...creation.trace.slice(0, 4),
    { step: 'rule', parameter, value: days, from, sources },
    { step: 'count', from, days, convention: 'event-is-day-0', result: day },
  ];
}
