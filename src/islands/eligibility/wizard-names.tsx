import type { ComponentChildren } from 'preact';
import type { EngagementId, LevelAnswer, Verdict } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';
import type { WizardQuestion } from '../../flows/eligibility-flow.ts';
import type { Namer } from './eligibility-names.ts';
import { properName } from '../parts/proper-name.ts';

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
  function optionText({ field }: WizardQuestion, on: string): string {
    if (field === 'engagement') {
      return on === 'unknown' ? words.everyEngagement : namer.engagement(on as EngagementId);
    }
    if (field === 'competencies') return text.levels[on as LevelAnswer];
    if (field === 'renewedOn') return words.renewals[on as keyof typeof words.renewals];
    return text.answers[on as Verdict];
  }

  /** The same, with proper names marked. */
  const option = (one: WizardQuestion, on: string): ComponentChildren =>
    one.field === 'engagement' && on !== 'unknown'
      ? named(optionText(one, on))
      : optionText(one, on);

  /** An answer as it was given: an option, or a day. */
  function answer(one: WizardQuestion, value: string): ComponentChildren {
    return /^\d/.test(value) ? namer.day(value) : option(one, value);
  }

  return { question, option, optionText, answer };
}

export type QuestionNamer = ReturnType<typeof createQuestionNamer>;
