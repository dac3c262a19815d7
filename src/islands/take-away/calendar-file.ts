import { addDays } from '../../rules/index.ts';

/** An all-day event. */
export interface CalendarEvent {
  uid: string;
  /** Grows when the event changes, so that a calendar takes the newer one. */
  sequence: number;
  day: string;
  summary: string;
  description: string;
  url: string;
  /** So many days before, in the morning. */
  remind: readonly number[];
}

/** A calendar of all-day events. `stamp` is the day it was written on. */
export interface CalendarFile {
  product: string;
  /** BCP 47. */
  language: string;
  name: string;
  stamp: string;
  events: readonly CalendarEvent[];
}

/**
 * A calendar as an iCalendar file (RFC 5545): days only, so no time zone can move them; lines of
 * at most 75 octets, each ended by CRLF, the last one too.
 */
export function calendarText({ product, language, name, stamp, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${product}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string, language: string): string[] {
  const summary = escaped(event.summary);
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${basic(event.day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(event.day, 1) ?? event.day)}`,
    `SUMMARY;LANGUAGE=${language}:${summary}`,
    `DESCRIPTION;LANGUAGE=${language}:${escaped(event.description)}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    ...event.remind.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      // A day begins at midnight: nine in the morning of the day before is fifteen hours back.
      `TRIGGER:${days === 1 ? '-PT15H' : `-P${days - 1}DT15H`}`,
      `DESCRIPTION:${summary}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

const basic = (day: string) => day.replaceAll('-', '');

/** Characters that no line of the format may hold, half characters among them. */
const unfit =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as the format holds it: whatever it says, it ends no line and begins no property. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unfit, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 octets, never within a character; each new one begins with a space. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char.codePointAt(0)!);
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += char;
    octets += size;
  }
  return result;
}

const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
