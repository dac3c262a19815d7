import { isDay } from '../rules/index.ts';

/** A day as a reader typed it: understood, in need of a choice, or why it cannot be understood. */
export type DayReading =
  | { kind: 'empty' }
  | { kind: 'day'; day: string }
  | { kind: 'ambiguous'; days: string[] }
  | { kind: 'error'; problem: DayProblem };

/**
 * Why a typed day is not understood: no year in it, no such day in the calendar, the number that a
 * spreadsheet keeps a day as, or not a day at all.
 */
export type DayProblem = 'no-year' | 'no-such-day' | 'serial-number' | 'not-a-day';

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );
const monthName = `(${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\\.?`;

// The first year of each era, less one: the year of the era is added to it.
const eras: Record<string, number> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  民國: 1911,
  民国: 1911,
};

const separator = String.raw`\s*[-/.]\s*`;
const patterns = {
  numeric: new RegExp(`^(\\d{1,4})${separator}(\\d{1,2})${separator}(\\d{1,4})\\.?$`),
  compact: /^(\d{4})(\d{2})(\d{2})$/,
  written: /^(\d{1,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日日号號일]?$/,
  era: /^(?:中華|中华)?(令和|平成|民國|民国|r|h)\s*(\d{1,3}|元)\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?\.?$/,
  dayFirst: new RegExp(
    `^(\\d{1,2})(?:st|nd|rd|th)?\\s*[- ]?\\s*(?:of\\s+)?${monthName},?[- ]*(\\d{4})$`,
  ),
  monthFirst: new RegExp(`^${monthName}\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`),
  yearFirst: new RegExp(`^(\\d{4})[- ]+${monthName}[- ]+(\\d{1,2})$`),
  withoutYear: new RegExp(
    `^(\\d{1,2}\\s*[-/.月월]\\s*\\d{1,2}\\s*[日일]?\\.?|\\d{1,2}\\s+${monthName}|${monthName}\\s+\\d{1,2})$`,
  ),
};

/**
 * Reads a day as people in the site's five languages write it. Years of eras count as written;
 * a day that could be two days is never guessed.
 *
 * @example
 * readDay('2021. 6. 30.');       // => { kind: 'day', day: '2021-06-30' }
 * readDay('令和3年6月30日');      // => { kind: 'day', day: '2021-06-30' }
 * readDay('6/7/2021');           // => { kind: 'ambiguous', days: ['2021-06-07', '2021-07-06'] }
 * readDay('2021-02-30');         // => { kind: 'error', problem: 'no-such-day' }
 */
export function readDay(typed: string): DayReading {
  const text = withoutWeekday(plain(typed));
  if (text === '') return { kind: 'empty' };
  const candidates = candidatesFor(text);
  if (candidates === undefined) {
    return { kind: 'error', problem: problemOf(text) };
  }
  const days = [...new Set(candidates.filter(isDay))];
  if (days.length > 1) return { kind: 'ambiguous', days };
  return days[0] === undefined
    ? { kind: 'error', problem: 'no-such-day' }
    : { kind: 'day', day: days[0] };
}

/** What hinders a text that has not the shape of a day. */
function problemOf(text: string): DayProblem {
  if (patterns.withoutYear.test(text)) return 'no-year';
  return /^[34]\d{4}(\.\d+)?$/.test(text) ? 'serial-number' : 'not-a-day';
}

/**
 * A text in plain digits and marks: full-width forms, other dashes, Chinese numerals, the quotes
 * and the time of day that come along from a spreadsheet or a database.
 */
function plain(typed: string): string {
  return withoutNumerals(
    typed
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/[‐-―−]/g, '-')
      .trim()
      .replace(/^(['"])(.*?)\1?$/, '$2')
      .replace(
        /^(\d.*?\d[.일日号號]?)[t ]\s*(?:(?:오전|오후|上午|下午|午前|午後)\s*)?\d{1,2}:\d\d.*$/,
        '$1',
      )
      .trim(),
  );
}

const numerals = '〇一二三四五六七八九';

/** Chinese numerals before a year, a month or a day as digits: “二〇二一年六月三十日”. */
function withoutNumerals(text: string): string {
  return text.replace(/[〇零○一二三四五六七八九十百]+(?=[年月日号號])/g, (found) => {
    const digits = found.replace(/[零○]/g, '〇');
    if (!/[十百]/.test(digits)) return [...digits].map((one) => numerals.indexOf(one)).join('');
    const [, hundreds, tens, ones] = /^(?:(.?)百〇?)?(?:(.?)十)?(.?)$/.exec(digits) ?? [];
    const value = (mark: string | undefined, unit: string) =>
      mark === undefined
        ? 0
        : mark === ''
          ? digits.includes(unit)
            ? 1
            : 0
          : numerals.indexOf(mark);
    return String(
      100 * value(hundreds, '百') + 10 * value(tens, '十') + (ones ? numerals.indexOf(ones) : 0),
    );
  });
}

/** A weekday in brackets or before the day carries nothing: “2021年6月30日(水)”, “Wed 30 June 2021”. */
function withoutWeekday(text: string): string {
  return text
    .replace(/\s*\([^)]{1,12}\)$/, '')
    .replace(
      /\s*(?:[月火水木金土日]曜日?|(?:星期|週|周)[一二三四五六日天]|[월화수목금토일]요일)$/,
      '',
    )
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/, '');
}

/** The days a text can mean; `undefined` where it has not the shape of a day. */
function candidatesFor(text: string): string[] | undefined {
  const numeric = patterns.numeric.exec(text);
  if (numeric) return numericDays(numeric[1]!, numeric[2]!, numeric[3]!);
  const plain = patterns.compact.exec(text) ?? patterns.written.exec(text);
  if (plain) return [...calendarDays(plain[1]!, plain[2]!, plain[3]!)];
  const era = patterns.era.exec(text);
  if (era) {
    const year = eras[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2]));
    return [dayOf(year, era[3]!, era[4]!)];
  }
  const dayFirst = patterns.dayFirst.exec(text);
  if (dayFirst) return [dayOf(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!)];
  const monthFirst = patterns.monthFirst.exec(text);
  if (monthFirst) return [dayOf(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!)];
  const yearFirst = patterns.yearFirst.exec(text);
  if (yearFirst) return [dayOf(yearFirst[1]!, monthNumber(yearFirst[2]!), yearFirst[3]!)];
  return undefined;
}

/**
 * Three numbers. A year of four digits in front leaves nothing open; at the end, day and month may
 * stand either way round; with two digits for the year, any of the three usual orders is possible.
 */
function numericDays(first: string, second: string, third: string): string[] {
  if (first.length >= 3) return calendarDays(first, second, third);
  if (third.length === 4) return [dayOf(third, second, first), dayOf(third, first, second)];
  if (third.length === 3) return [];
  return [
    dayOf(`20${first.padStart(2, '0')}`, second, third),
    dayOf(`20${third.padStart(2, '0')}`, second, first),
    dayOf(`20${third.padStart(2, '0')}`, first, second),
  ];
}

/** A year of three digits can only be one of the Republic of China: 110 is 2021. */
function calendarDays(year: string, month: string, date: string): string[] {
  const counted = year.length === 3 ? Number(year) + 1911 : Number(year);
  return year.length < 3
    ? [dayOf(`20${year.padStart(2, '0')}`, month, date)]
    : [dayOf(counted, month, date)];
}

function monthNumber(name: string): string {
  return String(months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1);
}

function dayOf(year: string | number, month: string, date: string): string {
  return [String(year).padStart(4, '0'), month.padStart(2, '0'), date.padStart(2, '0')].join('-');
}
