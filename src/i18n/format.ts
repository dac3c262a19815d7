import type { EditionId } from '../rules/index.ts';
import { languageTag, type Locale } from './locales.ts';

// British English writes the day first, as the text of the site does.
const dateTag = { ...languageTag, en: 'en-GB' };

/** A day at midnight UTC, only ever to be printed by `Intl` in UTC: no time zone can move it. */
function utc(day: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return instant;
}

// A formatter costs a thousand times what it takes to use it.
const formats: Record<string, Intl.DateTimeFormat> = {};

function format(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  const held = (formats[key] ??= new Intl.DateTimeFormat(dateTag[locale], {
    ...options,
    timeZone: 'UTC',
  }));
  return held.format(utc(day));
}

// A day in full is written without a formatter: the first one of a page takes a phone up to 60 ms,
// and most pages need no other. A test compares the two, day by day.
const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
// What stands behind the year, the month and the day.
const chinese = ['年', '月', '日'];
const signs: Record<Exclude<Locale, 'en'>, readonly string[]> = {
  ja: chinese,
  ko: ['년 ', '월 ', '일'],
  'zh-cn': chinese,
  'zh-tw': chinese,
};

/** A day as the language writes it in full: “30 June 2021”, “2021年6月30日”, “2021년 6월 30일”. */
export function formatDay(day: string, locale: Locale): string {
  const parts = day.split('-').map(Number) as [number, number, number];
  if (locale !== 'en') return parts.map((part, at) => part + signs[locale][at]!).join('');
  const [year, month, date] = parts;
  return `${date} ${englishMonths[month - 1]} ${year}`;
}

/** A day as short as it can be without being ambiguous: “30 Jun 2021”, “2021/06/30” is never used. */
export const formatShortDay = (day: string, locale: Locale): string =>
  format(day, locale, { year: 'numeric', month: 'short', day: 'numeric' });

/** The day of the week of a day, in full. */
export const formatWeekday = (day: string, locale: Locale): string =>
  format(day, locale, { weekday: 'long' });

/** An edition by the month it states: “April 2021”, “2021年4月”. */
export const editionName = (id: EditionId, locale: Locale): string =>
  format(`${id}-01`, locale, { year: 'numeric', month: 'long' });
