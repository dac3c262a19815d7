import type { NextStepQuestion } from '../../flows/next-step-flow.ts';
import { fill } from '../../i18n/fill.ts';
import { editionName, formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import { editions, type EditionId, type JourneyRole, type StepId } from '../../rules/index.ts';

interface Words {
  text: Pick<Area<'nextStep'>, 'role' | 'roles' | 'wizard'>;
  /** Short names of the steps. */
  steps: Readonly<Record<StepId, string>>;
}

/** Names questions and answers of the next-step finder in the words of one language. */
export function createNextStepNamer({ text, steps }: Words, locale: Locale) {
  const { wizard } = text;

  /** The question as a sentence. */
  function question(one: NextStepQuestion): string {
    if (one.field === 'role') return text.role;
    return one.field === 'event' ? wizard.events[one.event] : wizard[one.field];
  }

  /** What helps to answer; empty where nothing does. */
  function hint({ field }: NextStepQuestion): string {
    if (field === 'role') return '';
    return { day: wizard.dayHint, done: wizard.doneHint, event: wizard.eventHint }[field];
  }

  /** One option of a question, as it is offered. */
  function option({ field }: NextStepQuestion, on: string): string {
    if (on === 'unknown') return wizard.unknown;
    switch (field) {
      case 'role':
        return text.roles[on as JourneyRole];
      case 'done':
        return on === 'none' ? wizard.none : steps[on as StepId];
      case 'event':
        return on === 'day' ? wizard.onDay : wizard.notYet;
      case 'day': {
        if (on === 'today' || on === 'day') return on === 'day' ? wizard.otherDay : wizard.today;
        const { from } = editions.find(({ id }) => id === on)!;
        const edition = editionName(on as EditionId, locale);
        return fill(wizard.edition, { edition, day: formatDay(from, locale) });
      }
    }
  }

  return { question, hint, option };
}

export type NextStepNamer = ReturnType<typeof createNextStepNamer>;
