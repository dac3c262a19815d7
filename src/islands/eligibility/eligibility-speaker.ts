import {
  conditionTrace,
  engagementTrace,
  type EligibilityStep,
} from '../../rules/eligibility-trace.ts';
import type {
  ConditionVerdict,
  EligibilityAnswers,
  EligibilityAssessment,
  EngagementVerdict,
  Question,
} from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { editionName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Said } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import type { Namer } from './eligibility-names.ts';
import type { QuestionNamer } from './wizard-names.tsx';

interface Words {
  locale: Locale;
  text: Area<'eligibility'>;
  explain: Area<'eligibilityCase'>;
  namer: Namer;
  questions: QuestionNamer;
}

/** Puts what the eligibility rules give back, and how it was found, into sentences of a language. */
export function createEligibilitySpeaker({ locale, text, explain, namer, questions }: Words) {
  const { trace } = explain;
  const { day, marks } = namer;

  /** An answer as it was given, in plain words. */
  const answer = (question: Question, value: string): string =>
    /^\d/.test(value) ? day(value) : questions.optionText(question, value);

  function sayStep(step: EligibilityStep): string {
    switch (step.step) {
      case 'as-of': {
        const edition = step.edition && editionName(step.edition, locale);
        return edition === undefined
          ? fill(trace.noEdition, { day: day(step.day) })
          : fill(trace.asOf, { day: day(step.day), edition });
      }
      case 'rule':
        return fill(trace.rule, {
          condition: text.conditions[step.condition],
          day: day(step.from),
        });
      case 'needs': {
        const competencies = step.anyOf.map(namer.competency).join(text.orJoin);
        const levels = step.levels.length === 1 ? text.goldOnly : text.anyLevel;
        return step.levels.length === 0
          ? fill(trace.needsAssessment, { competencies })
          : fill(text.needs, { levels, competencies });
      }
      case 'no-list':
        return fill(trace.noList, { day: day(step.until) });
      case 'entered':
        return fill(trace.entered, {
          question: questions.question(step.question),
          answer: answer(step.question, step.answer),
        });
      case 'left-out': {
        const sentence = step.counts === 'none' ? trace.leftOutNone : trace.leftOut;
        return fill(sentence, { question: questions.question(step.question) });
      }
      case 'later':
        return fill(trace.later, { day: day(step.day) });
      case 'year': {
        const { from, until, yearEnd } = step;
        return fill(trace.year, { from: day(from), until: day(until), yearEnd: day(yearEnd) });
      }
      case 'judged':
        return fill(trace.judged[step.reason], {
          ...(step.by && { competency: namer.competency(step.by) }),
          verdict: text.conditionVerdicts[step.verdict],
        });
      case 'tally':
        return fill(trace.tally[step.verdict], {
          conditions: step.conditions.map((id) => text.conditions[id]).join(text.and),
        });
      case 'together':
        return fill(trace.together[step.verdict], { verdict: text.verdicts[step.verdict] });
    }
  }

  const say = (steps: readonly EligibilityStep[]): Said[] =>
    steps.map((step) => ({
      text: sayStep(step),
      sources: 'sources' in step ? step.sources : [],
    }));

  /** How the verdict on a condition was found. */
  const sayCondition = (
    verdict: ConditionVerdict,
    answers: EligibilityAnswers,
    { asOf }: EligibilityAssessment,
  ): Said[] => (asOf === undefined ? [] : say(conditionTrace(verdict, answers, asOf)));

  /** How the verdict on an engagement follows from its conditions. */
  const sayVerdict = (verdict: EngagementVerdict, assessment: EligibilityAssessment): Said[] =>
    say(engagementTrace(verdict, assessment));

  return { sayCondition, sayVerdict, question: questions.question, answer, marks };
}

export type EligibilitySpeaker = ReturnType<typeof createEligibilitySpeaker>;
