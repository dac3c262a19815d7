import { useStore } from '@nanostores/preact';
import { nextStepKey } from '../../flows/next-step-flow.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';
import type { NextStepWizardStore } from '../../stores/next-step-wizard.ts';
import type { NextStepNamer } from './next-step-namer.ts';
import type { FormWords, NextStepPaths } from './next-step-words.ts';
import NextStepQuestion, { sayAnswer } from './NextStepQuestion.tsx';
import { useAnswer } from '../parts/use-answer-words.ts';
import WizardFrame, { sayDamaged } from '../wizard/WizardFrame.tsx';

interface Props {
  finder: NextStepAnswers;
  wizard: NextStepWizardStore;
  locale: Locale;
  words: FormWords;
  paths: NextStepPaths;
  namer: NextStepNamer;
  /** The day of the answer; absent while the page is built. */
  asOf: string | undefined;
  /** The fragment for the state as it is now. */
  address: string;
}

/** The questions of the finder one at a time, then the one next action. */
export default function NextStepWizard(props: Props) {
  const { finder, wizard, locale, words, paths, namer, asOf } = props;
  const { text, dates } = words;
  const { here } = useStore(wizard.$view);
  const said = useStore(wizard.$said);
  const damaged = useStore(finder.$damaged);
  const { answer, hasFailed } = useAnswer(here.kind === 'outcome', paths.words, said);
  const view = answer && asOf !== undefined && { locale, words: answer.words, paths, asOf };
  return (
    <WizardFrame
      {...props}
      words={words.frame}
      dateText={dates}
      title={text.answer}
      damaged={sayDamaged(dates.damaged, damaged, locale)}
      placeOf={nextStepKey}
      sayQuestion={namer.question}
      sayAnswer={(question) => sayAnswer(question, said, namer, (iso) => formatDay(iso, locale))}
      renderQuestion={(asked) => <NextStepQuestion key={asked.node.id} {...asked} {...props} />}
      result={view ? <answer.Headline {...view} finder={finder} /> : hasFailed && text.failed}
      details={
        view && (
          <>
            <answer.Details {...view} finder={finder} />
            <div class="choices">
              <answer.CopyLink text={dates} />
            </div>
            <p class="why">{text.kept}</p>
          </>
        )
      }
    />
  );
}
