import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';

interface Row {
  id: string;
  question: string;
  answer: ComponentChildren;
  /** Goes back to the question. */
  change(): void;
}

interface Props {
  rows: readonly Row[];
  words: Pick<Area<'wizard'>, 'change' | 'changeAnswer'>;
}

/** Every answer on the way, each with a way back to its question. */
export default function WizardReview({ rows, words }: Props) {
  return (
    <dl class="review">
      {rows.map(({ id, question, answer, change }) => (
        <div key={id}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
          <dd>
            <button
              type="button"
              class="button plain"
              aria-label={fill(words.changeAnswer, { question })}
              onClick={change}
            >
              {words.change}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
