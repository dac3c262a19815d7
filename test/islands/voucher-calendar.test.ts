import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { calendarText } from '../../src/islands/take-away/calendar-file.ts';
import {
  openDeadlines,
  voucherCalendar,
  type VoucherCase,
} from '../../src/islands/deadlines/voucher-calendar.ts';
import { addDays, voucherAssessment } from '../../src/rules/index.ts';
import { calendarsHash, caseWords, generatedCases, sequence } from '../support/calendars.ts';

const count = 1000;
const octets = (text: string) => Buffer.byteLength(text, 'utf8');
const required = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SEQUENCE',
  'SUMMARY',
  'DESCRIPTION',
  'URL',
];

/** What breaks the grammar of RFC 5545 in a file, told line by line; written without a parser. */
function faults(text: string): string[] {
  const found: string[] = [];
  if (!text.endsWith('END:VCALENDAR\r\n')) found.push('does not end with a whole last line');
  const raw = text.split('\r\n').slice(0, -1);
  for (const line of raw) {
    if (/[\r\n]/.test(line)) found.push(`bare line end in ${line}`);
    if (octets(line) > 75) found.push(`${octets(line)} octets: ${line}`);
    if (/[\0-\x08\x0b-\x1f\x7f]/.test(line)) found.push(`control character in ${line}`);
    if (!line.isWellFormed()) found.push(`half a character in ${line}`);
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const open: { name: string; has: string[] }[] = [];
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+)(?:;[A-Z]+=[\w-]+)*:(.*)$/s.exec(line) ?? [];
    if (name === undefined) found.push(`no property: ${line}`);
    else if (name === 'BEGIN') open.push({ name: value!, has: [] });
    else if (name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value) found.push(`${value} ends where ${closed?.name} is open`);
      const wanted = { VEVENT: required, VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'] }[value!] ?? [
        'VERSION',
        'PRODID',
      ];
      for (const one of wanted) {
        const times = closed?.has.filter((had) => had === one).length;
        if (times !== 1) found.push(`${value} has ${one} ${times} times`);
      }
    } else open.at(-1)?.has.push(name);
    if (
      /^(SUMMARY|DESCRIPTION|X-WR-CALNAME)/.test(name ?? '') &&
      /(^|[^\\])(\\\\)*[;,]/.test(value!)
    )
      found.push(`bare separator in ${line}`);
  }
  return found;
}

/** The events as an independent parser reads them. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate && event.endDate.isDate,
      summary: event.summary,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}

describe.for(locales)(`${count} vouchers in %s`, (locale) => {
  test('each calendar passes the grammar and a parser, and holds the open deadlines', () => {
    const words = caseWords(locale);
    const wrong: unknown[] = [];
    let events = 0;
    for (const one of generatedCases(count)) {
      const text = voucherCalendar(one, words);
      const found = faults(text);
      const open = openDeadlines(one.assessment);
      const read = parsed(text);
      events += read.length;
      const expected = open.map(({ id, by }) => ({ id, day: by, end: addDays(by, 1) }));
      const told = read.map(({ uid, day, end }) => ({
        id: /-([a-z]+)@/.exec(uid)?.[1],
        day,
        end,
      }));
      const same = JSON.stringify(told) === JSON.stringify(expected);
      const whole = read.every(
        ({ isDate, alarms, summary }) =>
          isDate && alarms === 2 && (one.name === '' || summary.includes(one.name)),
      );
      if (found.length > 0 || !same || !whole) wrong.push({ found, told, expected });
    }
    console.log(`${locale}: ${events} events in ${count} calendars`);
    expect(events).toBeGreaterThan(count);
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

test('the same voucher has the same ids twice, in every language, and later with more days known', () => {
  const idsIn = (one: VoucherCase, locale: (typeof locales)[number]) =>
    parsed(voucherCalendar(one, caseWords(locale))).map(({ uid }) => uid);
  for (const one of generatedCases(50)) {
    const ids = idsIn(one, 'en');
    for (const locale of locales) expect(idsIn(one, locale)).toEqual(ids);
  }
  const early = { created: '2021-03-01' };
  const later = { ...early, assigned: '2021-03-01', reserved: '2021-03-05' };
  const at = (days: typeof early, today: string): VoucherCase => ({
    name: 'A',
    days,
    assessment: voucherAssessment(days, { asOf: today }),
    today,
    link: 'https://example.org/',
  });
  const redeem = (ids: string[]) => ids.find((id) => id.includes('-redeem@'));
  expect(redeem(idsIn(at(later, '2021-03-06'), 'en'))).toBe(
    redeem(idsIn(at(early, '2021-03-02'), 'en')),
  );
  const number = (one: VoucherCase) =>
    Number(/^SEQUENCE:(\d+)/m.exec(voucherCalendar(one, caseWords('en')))?.[1]);
  expect(number(at(later, '2021-03-06'))).toBeGreaterThan(number(at(early, '2021-03-02')));
  expect(number(at(later, '2021-03-02'))).toBeGreaterThan(number(at(early, '2021-03-02')));
});

test('two vouchers of the same day are told apart by their names', () => {
  const [one] = generatedCases(1);
  const ids = ['A', 'B', ''].flatMap((name) =>
    parsed(voucherCalendar({ ...one!, name }, caseWords('en'))).map(({ uid }) => uid),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('is the same file in every time zone', () => {
  const here = calendarsHash(count);
  const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Seoul'];
  const offsets = zones.map((TZ) => {
    const script = new URL('../support/calendars.ts', import.meta.url).pathname;
    const told = execFileSync(process.execPath, [script, String(count)], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    const [hash, offset] = told.trim().split(' ');
    expect(hash, TZ).toBe(here);
    return offset;
  });
  // The zones were really in force.
  expect(new Set(offsets).size).toBe(zones.length);
});

const pieces = [
  ...[
    '\r\n',
    '\n',
    '\r',
    '\u2028',
    '\u0085',
    '\t',
    '\0',
    '\x1b',
    '\x7f',
    '\\',
    '\\n',
    ';',
    ',',
    ':',
  ],
  ...[
    '"',
    'END:VEVENT\r\n',
    'BEGIN:VEVENT',
    '\r\n ',
    ' ',
    'é',
    '券',
    '🎟️',
    '👩‍👩‍👧',
    '\ud83d',
    '\udc00',
  ],
  ...[
    '{deadline}',
    '{name}',
    '$&',
    '</script>',
    '\u202e',
    '\ufeff',
    'A'.repeat(80),
    '契約'.repeat(40),
  ],
];

/** What a title must come back as: line ends as one kind, and what no file can hold marked. */
const kept = (title: string) =>
  title
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd');

test('10,000 hostile titles leave the number of events and their own text intact', () => {
  const next = sequence(7);
  const wrong: unknown[] = [];
  for (let run = 0; run < 10_000; run++) {
    const title = Array.from({ length: 1 + next(8) }, () => pieces[next(pieces.length)]).join('');
    const text = calendarText({
      product: 'test',
      language: 'en',
      name: title,
      stamp: '2021-03-01',
      events: [1, 2].map((id) => ({
        uid: `${id}@test`,
        sequence: 1,
        day: '2021-08-28',
        summary: title,
        description: title,
        url: 'https://example.org/',
        remind: [7, 1],
      })),
    });
    const read = parsed(text);
    const found = faults(text);
    const same = read.every(({ summary }) => summary === kept(title));
    if (read.length !== 2 || !same || found.length > 0) wrong.push({ title, found, read });
  }
  expect(wrong.length).toBe(0);
  expect(wrong.slice(0, 2)).toEqual([]);
});

test('the check of the grammar itself finds what is wrong', () => {
  const good = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n';
  expect(faults(good)).toEqual([]);
  expect(faults(good.replaceAll('\r\n', '\n')).length).toBeGreaterThan(0);
  expect(faults(good.slice(0, -2)).length).toBeGreaterThan(0);
  expect(faults(good.replace('PRODID:x', `PRODID:${'é'.repeat(40)}`)).length).toBe(1);
  expect(faults(good.replace('PRODID:x\r\n', '')).length).toBe(1);
  expect(faults(good.replace('PRODID:x', 'PRODID:x\r\nSUMMARY:a,b')).length).toBe(1);
});
