import {
  daysBetween,
  voucherEvents,
  type Deadline,
  type VoucherAssessment,
} from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import type { RuleWords, Speaker } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import type { KnownDays } from '../../stores/deadline-address.ts';
import { calendarText } from '../take-away/calendar-file.ts';
import { deadlineNote } from './deadline-note.ts';

/** One voucher with all that is said of it, ready to be carried away. */
export interface VoucherCase {
  /** What the reader calls it; may be empty. */
  name: string;
  days: KnownDays;
  assessment: VoucherAssessment;
  /** The day on which the answer is given. */
  today: string;
  /** The address that opens the same case. */
  link: string;
}

/** The words of one language that a case is told in. */
export interface CaseWords {
  locale: Locale;
  text: Area<'deadlines'>;
  takeAway: Area<'takeAway'>;
  words: RuleWords;
  speaker: Speaker;
}

/** A week ahead, and the day before. */
const remind = [7, 1];
const epoch = '2019-01-21';

/** The open deadlines of one voucher as a calendar file: one all-day event each. */
export function voucherCalendar(one: VoucherCase, words: CaseWords): string {
  const { locale, takeAway } = words;
  const { name, days, assessment, today, link } = one;
  const identity = identityOf(one);
  const product = 'planning-services-guide//voucher';
  const events = openDeadlines(assessment).map((deadline) => ({
    uid: `${identity}-${deadline.id}@planning-services-guide`,
    // A file written on a later day, or with more days known, is the newer one.
    sequence: Math.max(0, daysBetween(epoch, today)) * 8 + Object.keys(days).length,
    day: deadline.by,
    summary: summaryOf(deadline, name, words),
    description: descriptionOf(deadline, one, words),
    url: link,
    remind,
  }));
  const calendarName = name === '' ? takeAway.calendarName : name;
  return calendarText({
    product,
    language: languageTag[locale],
    name: calendarName,
    stamp: today,
    events,
  });
}

/** The deadlines that can still be met, each with its day. */
export function openDeadlines({ deadlines }: VoucherAssessment): (Deadline & { by: string })[] {
  return deadlines.filter(
    (deadline): deadline is Deadline & { by: string } =>
      deadline.status === 'open' && deadline.by !== undefined,
  );
}

/**
 * What tells a voucher from others in every language: the first day of its life that is known, and
 * its name. Days that become known later do not change it, so a newer file replaces the older one.
 */
function identityOf({ name, days }: VoucherCase): string {
  const first = voucherEvents.find((event) => days[event] !== undefined);
  const start = first === undefined ? '' : `${first} ${days[first]}`;
  return `${start.replace(' ', '-')}-${hash(`${start}\n${name.normalize('NFC')}`)}`;
}

/** A short number for a text, in hexadecimal (FNV-1a, twice 32 bits). */
function hash(text: string): string {
  const halves = [0x811c9dc5, 0x01000193].map((seed) => {
    let sum = seed;
    for (let at = 0; at < text.length; at++) {
      sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    }
    return (sum >>> 0).toString(16).padStart(8, '0');
  });
  return halves.join('');
}

function summaryOf({ id }: Deadline, name: string, { takeAway, words }: CaseWords): string {
  const deadline = words.rules.deadlines[id];
  return name === ''
    ? fill(takeAway.eventSummary, { deadline })
    : fill(takeAway.eventSummaryNamed, { deadline, name });
}

/** Why it is that day, and where to see more. */
function descriptionOf(deadline: Deadline, one: VoucherCase, told: CaseWords): string {
  const { text, words, speaker, takeAway } = told;
  const steps = speaker.sayTrace(deadline.trace).map((step) => step.text);
  const asOf = one.assessment.asOf ?? one.today;
  return [
    // Days are counted from the day of the answer, which a calendar does not show.
    fill(takeAway.eventAsOf, { day: speaker.day(asOf) }) +
      speaker.marks.gap +
      deadlineNote(deadline, text, words, speaker),
    ...steps,
    takeAway.independent,
    one.link,
  ].join('\n');
}
