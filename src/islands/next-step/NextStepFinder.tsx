import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { $asOf, $chosenAsOf, restoreAsOf } from '../../stores/as-of.ts';
import { createNextStepAnswers } from '../../stores/next-step-answers.ts';
import { createNextStepWizard } from '../../stores/next-step-wizard.ts';
import { progressKey } from '../../stores/remembered-progress.ts';
import { createNextStepNamer } from './next-step-namer.ts';
import type { FormWords, NextStepPaths } from './next-step-words.ts';
import NextStepWizard from './NextStepWizard.tsx';
import { useLater } from '../parts/use-later.ts';
import { usePlaceAddress } from '../parts/use-place-address.ts';

interface Props {
  locale: Locale;
  words: FormWords;
  paths: NextStepPaths;
}

/** The next-step tool: one question at a time, or all on one page; the answers are the same. */
export default function NextStepFinder({ locale, words, paths }: Props) {
  const finder = useMemo(() => createNextStepAnswers(), []);
  const wizard = useMemo(() => createNextStepWizard(finder, $asOf, $chosenAsOf), []);
  const namer = useMemo(() => createNextStepNamer(words, locale), [words, locale]);
  const asOf = useStore($asOf);
  const chosenAsOf = useStore($chosenAsOf);
  const place = useStore(finder.$place);
  const [ready, setReady] = useState(false);
  useStore(wizard.$said);

  const address = finder.address(chosenAsOf);
  usePlaceAddress({
    load(fragment) {
      restoreAsOf(finder.load(fragment), finder.$open.get().day === 'today');
      // An address without answers leaves those that the device keeps.
      const isBare = finder.answers(undefined) === '' && finder.$damaged.get().length === 0;
      if (isBare && !fragment.includes('asof=')) finder.restore();
      if (fragment === '') wizard.resume();
      else wizard.settle();
    },
    revisit(fragment) {
      finder.revisit(fragment);
      wizard.settle();
    },
    placeNow: finder.$place.get,
    place,
    address,
    ready,
  });
  useEffect(() => {
    setReady(true);
    // Another tab changed the progress: this one follows, unless it shows what a link says.
    const follow = ({ key, oldValue }: StorageEvent) => {
      if (key !== progressKey || (oldValue ?? '') !== finder.answers(undefined)) return;
      finder.restore();
      wizard.settle();
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);

  const onePage = place === 'all';
  const Page = useLater(onePage, () => import('./NextStepPage.tsx'));
  const sawWizard = useRef(false);
  sawWizard.current ||= ready && !onePage;
  const parts = { finder, locale, words, paths };
  const { frame } = words;
  return (
    <div class="next-step" data-ready={ready && (!onePage || Page !== undefined)}>
      <p>
        <button
          type="button"
          class="button plain"
          onClick={() => (onePage ? wizard.resume() : wizard.go('all'))}
        >
          {onePage ? frame.oneByOne : frame.onePage}
        </button>
      </p>
      <div class="tool">
        {onePage ? (
          Page && <Page {...parts} asOf={asOf} fromWizard={sawWizard.current} />
        ) : (
          <NextStepWizard
            {...parts}
            {...{ wizard, namer, address }}
            asOf={ready ? asOf : undefined}
          />
        )}
      </div>
    </div>
  );
}
