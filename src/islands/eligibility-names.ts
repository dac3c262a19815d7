import type {
  AnswerChange,
  CompetencyId,
  EngagementId,
  OfferingId,
  Question,
} from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import type { properNames } from '../i18n/proper-names.ts';
import type { Speaker } from '../i18n/say.ts';
import type { Area } from '../i18n/types.ts';

/** Names what the eligibility rules give back, in the words of one language. */
export function createNamer(
  text: Area<'eligibility'>,
  names: typeof properNames,
  speaker: Speaker,
) {
  const competency = (id: CompetencyId) => names.competencies[id];
  const engagement = (id: EngagementId) => names.engagements[id];
  const offering = (id: OfferingId) => `${id.toUpperCase()} (${text.offerings[id]})`;

  /** Fills the sentence for a question with the name it is about. */
  function about(
    sentences: Area<'eligibility'>['changes'] | Area<'eligibility'>['toSettle'],
    question: Question,
    more: Record<string, string> = {},
  ): string {
    const sentence = sentences[question.field];
    if (question.field === 'enrolledOfferings') {
      return fill(sentence, { offering: offering(question.id), ...more });
    }
    if ('id' in question) return fill(sentence, { competency: competency(question.id), ...more });
    return fill(sentence, more);
  }

  /** One change of a flip: “Gold in Data Platform”. */
  function change(one: AnswerChange): string {
    const level = one.to === 'silver' || one.to === 'gold' ? text.levels[one.to] : '';
    const day = one.field === 'renewedOn' ? speaker.day(one.to) : '';
    return about(text.changes, one, { level, day });
  }

  /** What is still to be found out: “the level held in Data Platform”. */
  const open = (question: Question) => about(text.toSettle, question);

  return { competency, engagement, offering, change, open };
}

export type Namer = ReturnType<typeof createNamer>;
