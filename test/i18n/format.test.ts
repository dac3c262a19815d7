import { expect, test } from 'vitest';
import { formatDay, formatShortDay, formatWeekday } from '../../src/i18n/format.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';

test.for([
  ['en', '30 June 2021', '30 Jun 2021', 'Wednesday'],
  ['ja', '2021年6月30日', '2021年6月30日', '水曜日'],
  ['ko', '2021년 6월 30일', '2021년 6월 30일', '수요일'],
  ['zh-cn', '2021年6月30日', '2021年6月30日', '星期三'],
  ['zh-tw', '2021年6月30日', '2021年6月30日', '星期三'],
] as const)('%s writes a day as %s, %s, %s', ([locale, long, short, weekday]) => {
  expect(formatDay('2021-06-30', locale)).toBe(long);
  expect(formatShortDay('2021-06-30', locale)).toBe(short);
  expect(formatWeekday('2021-06-30', locale)).toBe(weekday);
});

test.for(locales)('%s writes every day of 40 years as Intl does', (locale) => {
  const intl = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : languageTag[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const wrong: string[] = [];
  for (let at = 0; at < 14_610; at += 1) {
    const date = new Date(Date.UTC(2000, 0, 1 + at));
    const day = date.toISOString().slice(0, 10);
    if (formatDay(day, locale) !== intl.format(date)) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test('early years are not moved into this century', () => {
  expect(formatDay('0021-06-30', 'en')).toBe('30 June 21');
});
