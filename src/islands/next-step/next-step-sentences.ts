import {
  editions,
  type EditionId,
  type IsoDate,
  type NextStep,
  type Phase,
  type Task,
} from '../../rules/index.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { editionName, formatDay } from '../../i18n/format.ts';
import { languageTag } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { AnswerView } from './next-step-words.ts';
import { isUnsettled, sayReason } from './task-reason.ts';

/** What leads the answer: the step to take, or the sentence that says why there is none. */
export type Lead =
  | { step: Task; edition: EditionId; lead: string; place: string }
  | { step?: undefined; sentence: string; tone: '' | 'yes' | 'no' };

/** The one next action in words, whose it is, and where in the journey it stands. */
export function leadOf(result: NextStep, asOf: IsoDate, { locale, words }: AnswerView): Lead {
  const { text } = words;
  const { next, outcome, tasks, edition } = result;
  if (edition === undefined) {
    const days = { day: formatDay(asOf, locale), first: formatDay(editions[0]!.from, locale) };
    return { sentence: fill(text.unknown, days), tone: '' };
  }
  if (!next) {
    return outcome === 'finished'
      ? { sentence: text.finished, tone: 'yes' }
      : { sentence: text.tooLate, tone: 'no' };
  }
  const waits = next.actor === 'customer' ? text.customerActs : text.partnerActs;
  const lead = isUnsettled(next, asOf) ? text.settle : outcome === 'act' ? text.act : waits;
  const { number } = next;
  const place = fill(text.place, {
    number,
    count: tasks.length,
    edition: editionName(edition, locale),
  });
  return { step: next, edition, lead, place };
}

/** By when, as far as the voucher's days and the rules of the day tell. */
export function sayDeadline(task: Task, phase: Phase, asOf: IsoDate, view: AnswerView): string {
  const { deadline, actor } = task;
  const { locale, words } = view;
  const { text, dates, facts, lastCreation } = words;
  const { gap } = punctuation[locale];
  if (!deadline) {
    const unsure = phase === 'creation-closed' && actor === 'partner';
    const day = formatDay(lastCreation, locale);
    return [text.noLimit, ...(unsure ? [fill(text.enrolUnknown, { day })] : [])].join(gap);
  }
  const { by, status, daysLeft, id } = deadline;
  if (by === undefined) {
    return id === 'assign' || id === 'claim' ? text.noLimitStated : text.dependsOnDates;
  }
  const day = formatDay(by, locale);
  if (isUnsettled(task, asOf)) return fill(text.unsettled, { day });
  if (status !== 'open' || daysLeft === undefined) return fill(text.atTheLatest, { day });
  const days = fillPlural(facts.days, daysLeft, languageTag[locale]);
  const left = daysLeft === 0 ? dates.lastDay : fill(dates.daysLeft, { days });
  return [fill(text.by, { day }), left].join(gap);
}

/** Why it is this step: the one before it is done, and how that is known. */
export function sayWhy(next: Task, tasks: readonly Task[], view: AnswerView): string {
  const { text, steps } = view.words;
  const before = tasks[next.number - 2];
  if (!before) return text.first;
  const step = steps[before.step].nav;
  if (before.why?.code === 'existing-partner') return fill(text.afterNewOnly, { step });
  const after = fill(text.after, { step });
  return [after, sayReason(before, view)].join(punctuation[view.locale].gap);
}
