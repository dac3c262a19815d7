import type {
  AnswerChange,
  ConditionReason,
  CompetencyId,
  EngagementId,
  OfferingId,
  Question,
} from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { properNames } from '../../i18n/proper-names.ts';
import type { Punctuation } from '../../i18n/punctuation.ts';
import type { Area } from '../../i18n/types.ts';

/** What a namer needs: words, proper names, and how the language writes a day. */
export interface NamerWords {
  text: Area<'eligibility'>;
  names: typeof properNames;
  reasons: Area<'rules'>['reasons'];
  marks: Punctuation;
  day(iso: string): string;
}

/** Names what the eligibility rules give back, in the words of one language. */
export function createNamer({ text, names, reasons, marks, day }: NamerWords) {
  const competency = (id: CompetencyId) => names.competencies[id];
  const engagement = (id: EngagementId) => names.engagements[id];
  const offering = (id: OfferingId) =>
    id.toUpperCase() + fill(marks.brackets, { text: text.offerings[id] });

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
    const renewed = one.field === 'renewedOn' ? day(one.to) : '';
    return about(text.changes, one, { level, day: renewed });
  }

  /** What is still to be found out: “the level held in Data Platform”. */
  const open = (question: Question) => about(text.toSettle, question);

  /** Why a condition is met, not met or not known, in brackets; with the competency that meets it. */
  const reason = (id: ConditionReason, by?: CompetencyId) =>
    fill(marks.brackets, {
      text: by === undefined ? reasons[id] : reasons[id] + marks.colon + competency(by),
    });

  return { competency, engagement, offering, change, open, reason, day, marks };
}

export type Namer = ReturnType<typeof createNamer>;
