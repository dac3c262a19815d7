import { computed, type ReadableAtom } from 'nanostores';
import {
  eligibilityFlow,
  eligibilityGuide,
  questionKey,
  type EligibilityOutcome,
  type QuestionKey,
  type WizardQuestion,
} from '../flows/eligibility-flow.ts';
import { walk } from '../flows/flow.ts';
import type { EngagementId } from '../rules/index.ts';
import type { EligibilityStore } from './eligibility.ts';
import type { EligibilityEntries } from './eligibility-address.ts';
import { createWizardOn } from './wizard.ts';

/** What a reader has said: the answers, and the engagement they are about. */
export interface Said {
  entries: EligibilityEntries;
  engagement: EngagementId | undefined;
}

/** The answer to a question of the wizard; `undefined` while there is none. */
export function answerTo(said: Said, question: WizardQuestion): string | undefined {
  if (question.field === 'engagement') return said.engagement;
  return 'id' in question
    ? (said.entries[question.field] as Record<string, string>)[question.id]
    : said.entries[question.field];
}

/** The eligibility wizard: the same answers as the page with everything, one question at a time. */
export function createWizard(eligibility: EligibilityStore, $asOf: ReadableAtom<string>) {
  const { $entries, $engagement, $assessment, $place } = eligibility;
  const $flow = computed($asOf, eligibilityFlow);
  const $ways = computed(
    [$flow, $entries, $engagement, $assessment],
    (flow, entries, engagement, assessment) => {
      const guide = eligibilityGuide(
        (question) => answerTo({ entries, engagement }, question),
        assessment,
      );
      return { flow, plain: walk(flow, guide), whole: walk(flow, guide, { onward: true }) };
    },
  );

  return createWizardOn<WizardQuestion, EligibilityOutcome, QuestionKey | 'answer'>({
    $ways,
    $place,
    placeOfQuestion: questionKey,
    placeOfOutcome: ({ verdict }) => (verdict === undefined ? 'all' : 'answer'),
    takeBack(question) {
      if (question.field === 'engagement') return false;
      if (question.field === 'renewedOn') eligibility.setRenewedText('', { kind: 'empty' });
      else eligibility.answer(question, undefined);
      return true;
    },
    clear: eligibility.clear,
  });
}

export type WizardStore = ReturnType<typeof createWizard>;
