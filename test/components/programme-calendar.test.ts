import { expect, test } from 'vitest';
import { programmeCalendar } from '../../src/components/programme-calendar.ts';
import { locales } from '../../src/i18n/locales.ts';
import { factOn } from '../../src/rules/index.ts';

const site = new URL('https://example.org');

test.for(locales)('%s: lines of 75 octets at most, ended by CRLF, one event a date', (locale) => {
  const text = programmeCalendar(locale, site, '/');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = text.split('\r\n').slice(0, -1);
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(7);
  expect(lines).toContain(
    `DTSTART;VALUE=DATE:${String(factOn('last-redemption-day')!.value).replaceAll('-', '')}`,
  );
});

test('is the same in every language but for its words', () => {
  const uids = (text: string) => text.match(/^UID:.*$/gm);
  const [first, ...others] = locales.map((locale) => uids(programmeCalendar(locale, site, '/')));
  for (const other of others) expect(other).toEqual(first);
});
