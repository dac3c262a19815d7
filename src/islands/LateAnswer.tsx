import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import type { NextStepStore } from '../stores/next-step.ts';
import type { AnswerWords, FormWords, NextStepPaths } from './next-step-words.ts';

interface Props {
  finder: NextStepStore;
  asOf: string;
  locale: Locale;
  text: FormWords['text'];
  paths: NextStepPaths;
}

type Answer = typeof import('./NextStepAnswer.tsx') & { words: AnswerWords };

/** The answer: what shows it, and its words, come once there is one to give. */
export default function LateAnswer({ finder, asOf, locale, text, paths }: Props) {
  const [answer, setAnswer] = useState<Answer>();
  const [hasFailed, setFailed] = useState(false);
  const role = useStore(finder.$role);
  const result = useStore(finder.$result);
  const isKnown = role !== undefined || result.edition === undefined;
  useEffect(() => {
    if (isKnown && !answer) load(paths.words).then(setAnswer, () => setFailed(true));
  }, [isKnown, result]);

  const view = isKnown && answer && { locale, words: answer.words, paths };
  return (
    <section aria-label={text.answer}>
      <div class="headline" role="status">
        {view ? (
          <answer.Headline {...view} result={result} asOf={asOf} />
        ) : (
          <p class="lead">{isKnown && hasFailed ? text.failed : text.empty}</p>
        )}
      </div>
      {view && <answer.Details {...view} finder={finder} asOf={asOf} />}
    </section>
  );
}

async function load(address: string): Promise<Answer> {
  const [parts, response] = await Promise.all([import('./NextStepAnswer.tsx'), fetch(address)]);
  return { ...parts, words: (await response.json()) as AnswerWords };
}
