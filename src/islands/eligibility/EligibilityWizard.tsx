import { useStore } from '@nanostores/preact';
import { questionKey } from '../../flows/eligibility-flow.ts';
import { answerTo, type WizardStore } from '../../stores/eligibility-wizard.ts';
import type { EligibilityParts } from './eligibility-parts.ts';
import { useLater } from '../parts/use-later.ts';
import WizardFrame, { sayDamaged } from '../wizard/WizardFrame.tsx';
import WizardQuestion from './WizardQuestion.tsx';

interface Props extends EligibilityParts {
  wizard: WizardStore;
  /** The day of the answer; absent while the page is built, which does not know the reader's day. */
  asOf: string | undefined;
  /** The fragment for the state as it is now. */
  address: string;
}

/** The eligibility questions one at a time, then the verdict and what would change it. */
export default function EligibilityWizard(props: Props) {
  const { eligibility, wizard, locale, text, namer, questions } = props;
  const { here, more } = useStore(wizard.$view);
  const damaged = useStore(eligibility.$damaged);
  const said = {
    entries: useStore(eligibility.$entries),
    engagement: useStore(eligibility.$engagement),
  };
  const outcome = here.kind === 'outcome' ? here.outcome : undefined;
  const Answer = useLater(outcome !== undefined, () => import('./WizardAnswer.tsx'));
  const verdict = outcome?.verdict;
  return (
    <WizardFrame
      {...props}
      title={text.answer}
      damaged={sayDamaged(text.damaged, damaged, locale)}
      placeOf={questionKey}
      sayQuestion={questions.question}
      sayAnswer={(question) => questions.answer(question, answerTo(said, question) ?? '')}
      renderQuestion={(asked) => <WizardQuestion key={asked.node.id} {...asked} {...props} />}
      result={
        verdict && (
          <>
            {said.engagement && `${namer.engagement(said.engagement)} `}
            <b class={`verdict ${verdict}`}>{text.verdicts[verdict]}</b>
          </>
        )
      }
      details={
        outcome &&
        Answer && <Answer {...props} outcome={outcome} onMore={more && (() => wizard.go(more))} />
      }
    />
  );
}
