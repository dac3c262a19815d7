import { createHash } from 'node:crypto';
import { eligibilityFlow } from '../../src/flows/eligibility-flow.ts';
import { formatDay, formatShortDay, formatWeekday } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import {
  addDays,
  eligibilityAssessment,
  nextStep,
  programmeStatus,
  voucherAssessment,
} from '../../src/rules/index.ts';
import { readDeadlineAddress, writeDeadlineAddress } from '../../src/stores/deadline-address.ts';
import { readDay } from '../../src/stores/read-day.ts';

// Answers to some ten thousand questions, as one number: it has to be the same wherever and in
// whatever language the machine is that runs this. `npm run verify:deep -- clock` does.

const after = (day: string, days: number) => addDays(day, days)!;

const hash = createHash('sha256');
let answers = 0;
const take = (answer: unknown) => {
  hash.update(`${JSON.stringify(answer)}\n`);
  answers += 1;
};

for (let at = 0; at < 1500; at += 1) {
  const asOf = after('2018-12-01', at);
  const created = after(asOf, -(at % 230));
  const reserved = at % 3 === 0 ? undefined : after(created, at % 17);
  const redeemed = at % 5 === 0 ? after(created, 100 + (at % 120)) : undefined;
  take(voucherAssessment({ created, reserved, redeemed }, { asOf }));
  take(nextStep({ role: 'existing-partner', voucher: { created, reserved } }, { asOf }));
  take(programmeStatus(asOf));
  for (const locale of locales) {
    const said = [
      formatDay(asOf, locale),
      formatShortDay(asOf, locale),
      formatWeekday(asOf, locale),
    ];
    take(said);
    take(readDay(said[0]!));
  }
  const address = writeDeadlineAddress({ ...readDeadlineAddress(''), days: { created }, asOf });
  take([address, readDeadlineAddress(address)]);
  if (at % 50 > 0) continue;
  const renewedOn = after(asOf, -(at % 500));
  take(eligibilityAssessment({ agreementSigned: 'yes', renewedOn }, { asOf }));
  take(eligibilityFlow(asOf));
}

console.log(`${answers} answers, ${hash.digest('hex').slice(0, 16)}`);
