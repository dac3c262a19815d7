import { countsOf, dayAfter, dayOfChange, dayOfEnd, type FactValue } from './computed-facts.ts';
import { settingOn, type Setting, type Unit } from './dated.ts';
import type { IsoDate } from './day.ts';
import { isDay } from './day.ts';
import { conditions } from './facts/conditions.ts';
import { editions } from './facts/editions.ts';
import { competencyTable } from './facts/offerings.ts';
import * as retirement from './facts/retirement.ts';
import * as voucher from './facts/voucher.ts';
import type { ParameterId } from './ids.ts';
import { firstEditionDay } from './programme-days.ts';

/** Every fact that pages print, stated and computed; each id once. */
export const factValues: readonly FactValue[] = /* @__PURE__ */ listFacts();

/** A fact with its value in force, its unit and its whole history. */
export interface Fact extends Setting<number | IsoDate> {
  id: ParameterId;
  unit: Unit;
  computedFrom?: readonly ParameterId[];
  changes: FactValue['changes'];
}

/** The value in force on a day, who says so, and since when; `undefined` outside every period. */
export function parameterOn(id: ParameterId, asOf: IsoDate): Setting<number | IsoDate> | undefined {
  const fact = withId(factValues, id);
  return fact && isDay(asOf) ? settingOn(fact.changes, asOf) : undefined;
}

/** A fact by its latest value, for a page to print; `undefined` for an id there is not. */
export function factOn(id: ParameterId): Fact | undefined {
  const fact = withId(factValues, id);
  const setting = fact?.changes.findLast(({ value }) => value !== null);
  return fact && setting && { ...fact, ...setting, value: setting.value! };
}

function withId<One extends { id: string }>(list: readonly One[], id: One['id']): One | undefined {
  return list.find((one) => one.id === id);
}

function listFacts(): FactValue[] {
  const { lastCreation, lastRedemption } = retirement;
  const expiry = dayAfter('last-voucher-expiry', lastCreation, voucher.voucherLifetime);
  return [
    voucher.voucherLifetime,
    voucher.paymentWindow,
    voucher.extension2020,
    voucher.engagementLongest,
    voucher.offSiteDays,
    retirement.cloudEngagementsRetired,
    retirement.trainingConversionEnded,
    retirement.accrualEnded,
    lastCreation,
    retirement.daysRemoved,
    lastRedemption,
    dayAfter('last-claim-day', lastRedemption, voucher.paymentWindow),
    expiry,
    dayAfter('last-voucher-claim', expiry, voucher.paymentWindow),
    firstEditionDay,
    voucher.extension2020CreatedBefore,
    dayOfChange('competency-table-from', competencyTable[0]!),
    dayOfEnd('compliance-training-dropped', withId(conditions, 'compliance-training')!),
    dayOfEnd('renewal-note-removed', withId(conditions, 'yearly-renewal')!),
    dayOfChange('retirement-announced', withId(editions, '2021-04')!),
    retirement.vvrForAll,
    ...countsOf(competencyTable),
  ];
}
