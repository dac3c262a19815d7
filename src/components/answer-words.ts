import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { AnswerWords } from '../islands/next-step/next-step-words.ts';
import { factOn } from '../rules/index.ts';
import { stepEntries } from './step-cards.ts';

/** The words in which the next-step tool answers, in a language. */
export async function answerWords(locale: Locale): Promise<AnswerWords> {
  const { nextStep, progress, deadlines, rules, facts } = messages[locale];
  const entries = await stepEntries(locale);
  return {
    text: nextStep,
    states: progress.states,
    rules: { events: rules.events, phases: rules.phases },
    dates: {
      asOf: deadlines.asOf,
      daysLeft: deadlines.daysLeft,
      lastDay: deadlines.lastDay,
      findings: deadlines.findings,
    },
    facts: { who: facts.who, where: facts.where, needs: facts.needs, days: facts.days },
    steps: Object.fromEntries(
      entries.map(({ id, ...names }) => [id, names]),
    ) as unknown as AnswerWords['steps'],
    lastCreation: String(factOn('last-creation-day')!.value),
  };
}
