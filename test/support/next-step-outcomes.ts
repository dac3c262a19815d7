import {
  addDays,
  journeyOn,
  nextStep,
  type IsoDate,
  type NextOutcome,
  type StepId,
} from '../../src/rules/index.ts';
import { allOutcomes, roles } from '../../src/flows/next-step-flow.ts';

/**
 * The results of a day, found by trying every role after every step, with a voucher that ended the
 * day before: a younger one, an older one and none at all give no others.
 */
export function outcomesOn(asOf: IsoDate): NextOutcome[] {
  const voucher = { created: addDays(asOf, -181) };
  const found = new Set<NextOutcome>();
  const done: StepId[] = [];
  for (const step of journeyOn(asOf)) {
    done.push(step);
    for (const role of roles) found.add(nextStep({ role, done, voucher }, { asOf }).outcome);
  }
  return allOutcomes.filter((one) => found.has(one));
}
