import { useStore } from '@nanostores/preact';
import type { Locale } from '../../i18n/locales.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';
import type { FormWords, NextStepPaths } from './next-step-words.ts';
import { useResult } from '../parts/use-result.ts';
import { useAnswer } from '../parts/use-answer-words.ts';

interface Props {
  finder: NextStepAnswers;
  asOf: string;
  locale: Locale;
  text: FormWords['text'];
  paths: NextStepPaths;
}

/** The answer: what shows it, and its words, come once there is one to give. */
export default function LateAnswer({ finder, asOf, locale, text, paths }: Props) {
  const role = useStore(finder.$role);
  const open = useStore(finder.$open);
  const result = useResult(finder);
  const isKnown = role !== undefined || open.role !== undefined || result.edition === undefined;
  const { answer, hasFailed } = useAnswer(isKnown, paths.words, result);

  const view = isKnown && answer && { locale, words: answer.words, paths };
  return (
    <section aria-label={text.answer}>
      <div class="headline" role="status">
        {view ? (
          <answer.Headline {...view} finder={finder} asOf={asOf} />
        ) : (
          <p class="lead">{isKnown && hasFailed ? text.failed : text.empty}</p>
        )}
      </div>
      {view && <answer.Details {...view} finder={finder} asOf={asOf} />}
    </section>
  );
}
