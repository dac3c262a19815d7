import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { createSpeaker } from '../../src/i18n/say.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { addDays, voucherAssessment, voucherEvents } from '../../src/rules/index.ts';
import {
  voucherCalendar,
  type CaseWords,
  type VoucherCase,
} from '../../src/islands/deadlines/voucher-calendar.ts';

/** Numbers that look random and are the same each time. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many vouchers with some of their days, as of some day of their time. */
export function generatedCases(count: number): VoucherCase[] {
  const next = sequence(20_211_231);
  return Array.from({ length: count }, (_, index) => {
    const days: Record<string, string> = {};
    let day = addDays('2019-06-01', next(900))!;
    const asOf = addDays(day, next(240))!;
    for (const event of voucherEvents.slice(0, 1 + next(5))) {
      if (event === 'created' || next(3) > 0) days[event] = day;
      day = addDays(day, next(25))!;
    }
    const name = index % 3 === 0 ? '' : `№ ${index}, 券; \\ "A&B"`;
    const assessment = voucherAssessment(days, { asOf });
    const link = `https://example.org/tools/deadlines/#created=${days['created']}&asof=${asOf}`;
    return { name, days, assessment, today: asOf, link };
  });
}

/** The words of one language, as the tool has them. */
export function caseWords(locale: Locale): CaseWords {
  const { deadlines, rules, facts, takeAway } = messages[locale];
  const words = { rules, days: facts.days };
  return { locale, text: deadlines, takeAway, words, speaker: createSpeaker(words, locale) };
}

/** All calendars of all cases, hashed: the same in every time zone or not. */
export function calendarsHash(count: number): string {
  const hash = createHash('sha256');
  for (const locale of locales) {
    const words = caseWords(locale);
    for (const one of generatedCases(count)) hash.update(voucherCalendar(one, words));
  }
  return hash.digest('hex');
}

// Run by itself, in the time zone of the environment.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`${calendarsHash(Number(process.argv[2]))} ${new Date(0).getTimezoneOffset()}`);
}
