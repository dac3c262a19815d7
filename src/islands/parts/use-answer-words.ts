import { useEffect, useState } from 'preact/hooks';
import type { AnswerWords } from '../next-step/next-step-words.ts';

/** What shows the answer of the next-step finder, with its words. */
export type LoadedAnswer = typeof import('../next-step/NextStepAnswer.tsx') & {
  words: AnswerWords;
};

/**
 * What shows the answer, fetched once there is one to give; tried again with every change after a
 * failure.
 */
export function useAnswer(
  isKnown: boolean,
  address: string,
  change: unknown,
): { answer: LoadedAnswer | undefined; hasFailed: boolean } {
  const [answer, setAnswer] = useState<LoadedAnswer>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (isKnown && !answer) load(address).then(setAnswer, () => setFailed(true));
  }, [isKnown, change]);
  return { answer, hasFailed };
}

async function load(address: string): Promise<LoadedAnswer> {
  const [parts, response] = await Promise.all([
    import('../next-step/NextStepAnswer.tsx'),
    fetch(address),
  ]);
  return { ...parts, words: (await response.json()) as AnswerWords };
}
