// Civil days as ISO text, counted in integers. No time of day, no zone, no `Date`.

/** A calendar day, `YYYY-MM-DD`, years 0001 to 9999, in the Gregorian calendar throughout. */
export type IsoDate = string;

const shape = /^(\d{4})-(\d\d)-(\d\d)$/;
const firstNumber = -719_162; // 0001-01-01
const lastNumber = 2_932_896; // 9999-12-31

/** Days from 1970-01-01; `undefined` for anything that is not a real day. */
export function dayNumber(value: unknown): number | undefined {
  const parts = typeof value === 'string' && shape.exec(value);
  if (!parts) return undefined;
  const year = +parts[1]!;
  const month = +parts[2]!;
  const day = +parts[3]!;
  if (!year || !month || month > 12 || !day || day > monthLength(year, month)) return undefined;
  return civilNumber(year, month, day);
}

/** The day with that number; `undefined` outside the years 0001 to 9999 and for a fraction. */
export function dayOf(number: number): IsoDate | undefined {
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) return undefined;
  // Years begin in March, so the leap day is the last of its year; 400 of them are one era.
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524);
  const yearOfEra = Math.floor((dayOfEra - leaps - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - daysBeforeMonth(monthFromMarch) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Whether a value is a real calendar day written `YYYY-MM-DD`; `2021-02-30` is not. */
export const isDay = (value: unknown): value is IsoDate => dayNumber(value) !== undefined;

/** The day so many days later (earlier when negative); `undefined` where there is no such day. */
export function addDays(day: IsoDate, days: number): IsoDate | undefined {
  const from = dayNumber(day);
  return from === undefined || typeof days !== 'number' ? undefined : dayOf(from + days);
}

/** Days from one day to another, 0 on the same day; `NaN` unless both are real days. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (dayNumber(to) ?? NaN) - (dayNumber(from) ?? NaN);

function civilNumber(year: number, month: number, day: number): number {
  const marchYear = month < 3 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = daysBeforeMonth((month + 9) % 12) + day - 1;
  return era * 146_097 + daysBeforeYear(yearOfEra) + dayOfYear - 719_468;
}

const daysBeforeYear = (year: number) => year * 365 + Math.floor(year / 4) - Math.floor(year / 100);

/** Days before a month, the months counted from March = 0. */
const daysBeforeMonth = (monthFromMarch: number) => Math.floor((153 * monthFromMarch + 2) / 5);

function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const padded = (number: number, width: number) => String(number).padStart(width, '0');
