import type { QuestionNode } from '../flows/flow.ts';
import { questionKey, type QuestionKey, type WizardQuestion } from '../flows/eligibility-flow.ts';
import { fill } from '../i18n/fill.ts';
import type { Area } from '../i18n/types.ts';
import { answerTo, type Said } from '../stores/eligibility-wizard.ts';
import type { QuestionNamer } from './wizard-names.tsx';

interface Props {
  answered: readonly QuestionNode<WizardQuestion>[];
  said: Said;
  words: Area<'wizard'>;
  questions: QuestionNamer;
  onChange(key: QuestionKey): void;
}

/** Every answer on the way, each with a way back to its question. */
export default function WizardReview({ answered, said, words, questions, onChange }: Props) {
  return (
    <dl class="review">
      {answered.map(({ id, question }) => {
        const sentence = questions.question(question);
        return (
          <div key={id}>
            <dt>{sentence}</dt>
            <dd>{questions.answer(question, answerTo(said, question) ?? '')}</dd>
            <dd>
              <button
                type="button"
                class="button plain"
                aria-label={fill(words.changeAnswer, { question: sentence })}
                onClick={() => onChange(questionKey(question))}
              >
                {words.change}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
