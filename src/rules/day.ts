// Civil days as ISO text, counted in integers. No time of day, no zone, no `Date`.

/** A calendar day, `YYYY-MM-DD`, years 0001 to 9999, in the Gregorian calendar throughout. */
export type IsoDate = string;

const shape = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Days from 1 March of year 0 to 1970-01-01. */
const marchOfYear0 = 719_468;
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
  const marchYear = month < 3 ? year - 1 : year;
  return daysBeforeYear(marchYear) + daysBeforeMonth((month + 9) % 12) + day - 1 - marchOfYear0;
}

/** The day with that number; `undefined` outside the years 0001 to 9999 and for a fraction. */
export function dayOf(number: number): IsoDate | undefined {
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) return undefined;
  // Years begin in March, so the leap day is the last of its year and no month needs to know it.
  const days = number + marchOfYear0;
  // The mean length of a year never gives a year too late, and at most one too early.
  let year = Math.floor((days * 400) / 146_097);
  while (daysBeforeYear(year + 1) <= days) year++;
  const dayOfYear = days - daysBeforeYear(year);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - daysBeforeMonth(month) + 1;
  const text = (value: number, width: number) => String(value).padStart(width, '0');
  return month < 10
    ? `${text(year, 4)}-${text(month + 3, 2)}-${text(day, 2)}`
    : `${text(year + 1, 4)}-${text(month - 9, 2)}-${text(day, 2)}`;
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

/** Days from 1 March of year 0 to 1 March of a year. */
const daysBeforeYear = (year: number) =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days before a month, the months counted from March = 0. */
const daysBeforeMonth = (month: number) => Math.floor((153 * month + 2) / 5);

function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
