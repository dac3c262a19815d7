import {
  addDays,
  journeyOn,
  nextStep,
  type IsoDate,
  type NextOutcome,
  type Situation,
} from '../rules/index.ts';
import { allOutcomes, roles } from './next-step-flow.ts';

/** The results of a day, found by trying every role at every step, with vouchers young and old. */
export function outcomesOn(asOf: IsoDate): NextOutcome[] {
  const vouchers: Situation['voucher'][] = [
    {},
    ...[0, -181, -400].map((days) => ({ created: addDays(asOf, days)! })),
  ];
  const found = new Set<NextOutcome>();
  for (const role of roles) {
    const order = journeyOn(asOf);
    for (let count = 0; count <= order.length; count++) {
      for (const voucher of vouchers) {
        found.add(nextStep({ role, done: order.slice(0, count), voucher }, { asOf }).outcome);
      }
    }
  }
  return allOutcomes.filter((one) => found.has(one));
}
