import { dayOfChange } from './computed-facts.ts';
import type { IsoDate } from './day.ts';
import { editionIn } from './edition-on.ts';
import { editions, type Edition } from './facts/editions.ts';
import { lastCreation, lastRedemption } from './facts/retirement.ts';
import { paymentWindow } from './facts/voucher.ts';
import { statusOf, type PhaseRules, type ProgrammeStatus } from './programme-status.ts';

// This programme's days, bound to the logic that reads them.

/** The first day whose edition is known. */
export const firstEditionDay = /* @__PURE__ */ dayOfChange('first-edition-day', editions[0]!);

/** The days that part the programme's phases. */
export const phaseRules: PhaseRules = {
  firstEdition: firstEditionDay,
  lastCreation,
  lastRedemption,
  lastClaim: 'last-claim-day',
  paymentWindow,
};

/** The phase of the programme on a day. See `statusOf`. */
export const programmeStatus = (asOf: IsoDate): ProgrammeStatus => statusOf(phaseRules, asOf);

/** The edition in force on a day; `undefined` before the first and for what is not a day. */
export const editionOn = (asOf: IsoDate): Edition | undefined => editionIn(editions, asOf);
