import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { formatDay, formatShortDay, formatWeekday } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readDay, type DayReading } from '../../src/stores/read-day.ts';

const june30: DayReading = { kind: 'day', day: '2021-06-30' };
const error = (problem: (DayReading & { kind: 'error' })['problem']): DayReading => ({
  kind: 'error',
  problem,
});
const asks = (...days: string[]): DayReading => ({ kind: 'ambiguous', days });

/** What people write and paste, and how it is read: the same in every language. */
const notations: readonly (readonly [typed: string, reading: DayReading])[] = [
  // ISO, and what databases and spreadsheets put on the clipboard.
  ['2021-06-30', june30],
  ['2021-6-30', june30],
  ['20210630', june30],
  ['2021-06-30T00:00:00Z', june30],
  ['2021-06-30 00:00:00', june30],
  ['2021/6/30 0:00', june30],
  ['"2021-06-30"', june30],
  ["'2021-06-30", june30],
  ['\u00a02021-06-30\t', june30],
  ['\u200e2021\u200e-06-30', june30],
  ['2021–06–30', june30],
  ['2021−06−30', june30],
  // Slashes and points.
  ['2021/06/30', june30],
  ['2021/6/30', june30],
  ['2021.6.30', june30],
  ['2021. 6. 30.', june30],
  ['2021. 06. 30. (수)', june30],
  // Year, month, day in words.
  ['2021年6月30日', june30],
  ['2021年06月30日（水）', june30],
  ['2021年6月30日 水曜日', june30],
  ['2021年6月30日 星期三', june30],
  ['2021年6月30號', june30],
  ['2021年6月30日 上午 9:30', june30],
  ['2021년 6월 30일', june30],
  ['2021년6월30일(수)', june30],
  ['2021년 6월 30일 수요일', june30],
  ['２０２１年６月３０日', june30],
  ['２０２１／０６／３０', june30],
  ['二〇二一年六月三十日', june30],
  ['二零二一年六月三十日', june30],
  // Eras.
  ['令和3年6月30日', june30],
  ['令和３年６月３０日', june30],
  ['令和三年六月三十日', june30],
  ['㋿3年6月30日', june30],
  ['R3.6.30', june30],
  ['民國110年6月30日', june30],
  ['民國一百一十年六月三十日', june30],
  ['中華民國110年6月30日', june30],
  ['110年6月30日', june30],
  ['110/6/30', june30],
  // English.
  ['30 June 2021', june30],
  ['June 30, 2021', june30],
  ['30th June 2021', june30],
  ['Wed, 30 Jun 2021', june30],
  ['30-Jun-2021', june30],
  ['30/06/2021', june30],
  ['6/30/2021', june30],
  ['30.6.2021', june30],
  // Whatever could be two days is asked about.
  ['6/7/2021', asks('2021-07-06', '2021-06-07')],
  ['06.07.2021', asks('2021-07-06', '2021-06-07')],
  ['６／７／２０２１', asks('2021-07-06', '2021-06-07')],
  ['21/6/30', asks('2021-06-30', '2030-06-21')],
  ['1/2/21', asks('2001-02-21', '2021-02-01', '2021-01-02')],
  // Errors that say what is wrong.
  ['2021-02-30', error('no-such-day')],
  ['2021年13月1日', error('no-such-day')],
  ['2021년 2월 29일', error('no-such-day')],
  ['30 June', error('no-year')],
  ['6月30日', error('no-year')],
  ['6월 30일', error('no-year')],
  ['44377', error('serial-number')],
  ['44377.5', error('serial-number')],
  ['2021', error('not-a-day')],
  ['soon', error('not-a-day')],
  ['二〇二一年', error('not-a-day')],
  ['', { kind: 'empty' }],
];

test('the table holds what was promised', () => {
  expect(notations.filter(([, { kind }]) => kind === 'day').length).toBeGreaterThanOrEqual(40);
});

test.for(notations)('“%s”', ([typed, reading]) => {
  expect(readDay(typed)).toEqual(reading);
});

describe.for(locales)('in %s', (locale) => {
  const { problems, ambiguous } = messages[locale].deadlines;
  const example = formatDay('2021-06-15', locale);

  test('days of every month are read as the language itself writes them', () => {
    for (let month = 1; month <= 12; month++) {
      for (const day of [1, 2, 12, 13, 28]) {
        const iso = `2021-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const written = [formatDay(iso, locale), formatShortDay(iso, locale)];
        written.push(`${formatDay(iso, locale)} (${formatWeekday(iso, locale).slice(0, 1)})`);
        for (const text of written) expect(readDay(text), text).toEqual({ kind: 'day', day: iso });
      }
    }
  });

  test.for(notations)(
    '“%s” is understood, asked about, or answered with what to write',
    ([typed, reading]) => {
      const said = readDay(typed);
      expect(said).toEqual(reading);
      if (said.kind === 'error') {
        const message = fill(problems[said.problem], { example });
        expect(message).not.toMatch(/\{\w+\}/);
        // What to write can be written: the example is read.
        if (said.problem !== 'no-such-day') expect(message).toContain(example);
        expect(readDay(example).kind).toBe('day');
      }
      if (said.kind === 'ambiguous') {
        expect(ambiguous.length).toBeGreaterThan(3);
        // Each choice is offered in words that leave nothing open.
        for (const day of said.days) {
          expect(readDay(formatDay(day, locale))).toEqual({ kind: 'day', day });
        }
      }
    },
  );
});
