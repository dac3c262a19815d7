import ical from 'ical-generator';
import { languageTag, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { pagePath } from '../i18n/paths.ts';
import { factOn, type FactId } from '../rules/index.ts';

// The days a calendar of the programme holds, in order.
const days: readonly FactId[] = [
  'cloud-engagements-retired',
  'training-conversion-ended',
  'accrual-ended',
  'last-creation-day',
  'days-removed',
  'last-redemption-day',
  'last-claim-day',
];

// Raise it when a day or its words change, so that calendars that know the event take the new one.
const sequence = 0;

/** A day as the calendar library wants it: midnight UTC, whatever zone the build runs in. */
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** The programme's dates as a calendar file in one language: one all-day event a date. */
export function programmeCalendar(locale: Locale, site: URL, base: string): string {
  const { shell, rules } = messages[locale];
  const calendar = ical({
    name: shell.siteName,
    prodId: {
      company: 'planning-services-guide',
      product: 'programme',
      language: languageTag[locale],
    },
  });
  for (const id of days) {
    const fact = factOn(id)!;
    calendar.createEvent({
      id: `${id}@planning-services-guide`,
      sequence,
      // When the rule was set, not when the site was built: two builds are the same file.
      stamp: utc(fact.from),
      start: utc(String(fact.value)),
      allDay: true,
      summary: rules.parameters[id],
      url: new URL(pagePath(base, locale, 'retirement'), site).href,
    });
  }
  // The library leaves the last line without the line end that the format asks for.
  return `${calendar.toString()}\r\n`;
}
