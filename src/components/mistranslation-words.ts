import { fill, fillPlural } from '../i18n/fill.ts';
import { formatDay } from '../i18n/format.ts';
import { languageTag, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { sourceDate } from '../i18n/source-label.ts';
import { costOf, type Mistranslation } from '../rules/evidence.ts';
import { factOn } from '../rules/index.ts';

/** A wrong statement in words: where it stood, what it says, what is right, what it would cost. */
export interface MistranslationWords {
  language: string;
  page: string;
  /** The months it was seen in, or that they are not known. */
  seen: string;
  reads: string;
  english: string;
  cost: string;
  /** The right last day; absent where no day is concerned. */
  right?: string;
  /** What the words are taken for; absent where they give no other limit. */
  taken?: string;
  /** How many days are lost, or how many too late; absent where that cannot be counted. */
  days?: string;
}

/** `Intl` names Chinese by its country, unless it is asked for the script. */
const scripts: Record<string, string> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** A wrong statement in the words of a language, with its days computed and printed. */
export function mistranslationWords(
  statement: Mistranslation,
  locale: Locale,
): MistranslationWords {
  const { mistranslations: words, facts } = messages[locale];
  const tag = languageTag[locale];
  const daysOf = (count: number) => fillPlural(facts.days, count, tag);
  const { id, locale: language, page, seen, implies } = statement;
  const { right, taken, days } = costOf(statement);

  const duration = implies && 'days' in implies ? implies.days : 'voucher-lifetime';
  const named = implies && 'day' in implies ? String(factOn(implies.day)!.value) : right;
  const values = {
    span: daysOf(Number(factOn(duration)!.value)),
    ...(named && { day: formatDay(named, locale) }),
  };
  const { reads, english, cost } = words.statements[id];
  const takenDay = taken && 'day' in taken ? { day: formatDay(taken.day, locale) } : {};
  const number = days && fill(days.late ? words.late : words.lost, { days: daysOf(days.count) });
  return {
    language: new Intl.DisplayNames(tag, { type: 'language' }).of(scripts[language] ?? language)!,
    page: words.pages[page],
    seen:
      seen.map((month) => sourceDate(month, locale)).join(punctuation[locale].comma) ||
      words.undated,
    reads: fill(reads, values),
    english: fill(english, values),
    cost: fill(cost, values),
    ...(right && { right: fill(words.by, { day: formatDay(right, locale) }) }),
    ...(taken && { taken: fill(words.taken[taken.as], takenDay) }),
    ...(number && { days: number }),
  };
}
