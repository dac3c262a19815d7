// Why a finding is made, as steps. Behind a door of its own: only a reader who asks why needs it.

import { settingOn } from './dated.ts';
import type { IsoDate } from './day.ts';
import { lastCreation, lastRedemption } from './facts/retirement.ts';
import { extension2020 } from './facts/voucher.ts';
import type { VoucherEvent } from './ids.ts';
import type { Trace, TraceStep } from './trace.ts';
import { countFrom, ruleStep } from './voucher-limits.ts';
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
  if (code === 'extension-reported') return extensionTrace(assessment);
  if (code === 'claimed-late') return assessment.deadlines.at(-1)!.trace;
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
  if (code.endsWith('-after-last-day')) steps.push(...ruleSteps(finding));
  if (day && limit && finding.days !== undefined) {
    steps.push({ step: 'compare', field, day, against: limit, days: -finding.days });
  }
  return steps;
}

const givenOrNot = (field: VoucherEvent, days: Days): TraceStep => {
  const day = days[field];
  return day ? { step: 'given', field, day } : { step: 'not-given', field };
};

/** The last day of the programme that was passed, by the rule in force on the day found. */
function ruleSteps({ parameter, day }: VoucherFinding): TraceStep[] {
  const last = parameter === lastCreation.id ? lastCreation : lastRedemption;
  const setting = settingOn<IsoDate>(last.changes, day);
  return setting ? [ruleStep(last.id, setting)] : [];
}

/** The life as the creation gives it, and the days that a third party adds to it. */
function extensionTrace({ readings, asOf }: VoucherAssessment): Trace {
  const creation = readings.find(({ event }) => event === 'created');
  const extended = creation && countFrom(extension2020, creation.expires, asOf);
  return [...(creation?.trace.slice(0, 4) ?? []), ...(extended?.trace ?? [])];
}
