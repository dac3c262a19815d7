import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import { $asOf, $chosenAsOf, restoreAsOf } from '../stores/as-of.ts';
import { createNextStep } from '../stores/next-step.ts';
import { progressKey } from '../stores/remembered-progress.ts';
import LateAnswer from './LateAnswer.tsx';
import NextStepForm from './NextStepForm.tsx';
import type { FormWords, NextStepPaths } from './next-step-words.ts';
import { useAddress } from './use-address.ts';

interface Props {
  locale: Locale;
  words: FormWords;
  paths: NextStepPaths;
}

/** The next-step tool: where a reader stands on one side, the one next action on the other. */
export default function NextStepFinder({ locale, words, paths }: Props) {
  const finder = useMemo(() => createNextStep($asOf), []);
  const asOf = useStore($asOf);
  const chosenAsOf = useStore($chosenAsOf);
  const [ready, setReady] = useState(false);
  const hasAnswers = useRef(false);
  useStore(finder.$result);

  useAddress({
    load(fragment) {
      // A heading of this page is no answer, and leaves the answers as they are.
      const isHeading = document.getElementById(fragment.slice(1)) !== null;
      if (isHeading && hasAnswers.current) return;
      hasAnswers.current = true;
      if (fragment === '' || isHeading) {
        finder.restore();
        restoreAsOf();
      } else restoreAsOf(finder.load(fragment));
    },
    address: finder.address(chosenAsOf),
    ready,
  });
  useEffect(() => {
    setReady(true);
    // Another tab changed the progress: this one follows, unless it shows what a link says.
    const follow = ({ key, oldValue }: StorageEvent) => {
      if (key === progressKey && (oldValue ?? '') === finder.address(undefined)) finder.restore();
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);

  return (
    <div class="tool" data-ready={ready}>
      <NextStepForm {...{ finder, locale, words }} asOf={ready ? asOf : undefined} />
      <LateAnswer {...{ finder, asOf, locale, paths }} text={words.text} />
    </div>
  );
}
