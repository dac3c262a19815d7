import type { ComponentChildren } from 'preact';
import { engagements, type EngagementId, type LevelAnswer, type Verdict } from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import type { Area } from '../i18n/types.ts';
import type { WizardQuestion } from '../flows/eligibility-flow.ts';
import { properName, type Namer } from './eligibility-names.ts';

/** A proper name of the programme, English in every language. */
export const named = (name: string) => <span {...properName}>{name}</span>;

/** Names questions and answers of the wizard in the words of one language. */
export function createQuestionNamer(
  text: Area<'eligibility'>,
  words: Area<'wizard'>,
  namer: Namer,
) {
  /** The question as a sentence. */
  function question(one: WizardQuestion): string {
    switch (one.field) {
      case 'engagement':
        return text.engagement;
      case 'competencies':
      case 'consultantAssessments':
        return fill(words.questions[one.field], { competency: namer.competency(one.id) });
      case 'enrolledOfferings':
        return fill(text.questions.enrolledOfferings, { offering: namer.offering(one.id) });
      case 'renewedOn':
        return words.questions.renewedOn;
      default:
        return text.questions[one.field];
    }
  }

  /** One option of a question, as it is offered. */
  function option({ field }: WizardQuestion, on: string): ComponentChildren {
    if (field === 'engagement') {
      return on === 'unknown' ? words.everyEngagement : named(namer.engagement(on as EngagementId));
    }
    if (field === 'competencies') return text.levels[on as LevelAnswer];
    if (field === 'renewedOn') return words.renewals[on as keyof typeof words.renewals];
    return text.answers[on as Verdict];
  }

  /** An answer as it was given: an option, or a day. */
  function answer(one: WizardQuestion, value: string): ComponentChildren {
    if (one.field === 'engagement' && !engagements.some(({ id }) => id === value)) return null;
    return /^\d/.test(value) ? namer.day(value) : option(one, value);
  }

  return { question, option, answer };
}

export type QuestionNamer = ReturnType<typeof createQuestionNamer>;
