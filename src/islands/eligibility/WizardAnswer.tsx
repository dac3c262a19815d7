import { useStore } from '@nanostores/preact';
import { fill } from '../../i18n/fill.ts';
import type { EligibilityOutcome } from '../../flows/eligibility-flow.ts';
import { answersOf } from '../../stores/eligibility.ts';
import CopyLink from '../take-away/CopyLink.tsx';
import EligibilityCase from './EligibilityCase.tsx';
import { Notices } from './EligibilityAnswer.tsx';
import EngagementCard from './EngagementCard.tsx';
import type { EligibilityParts } from './eligibility-parts.ts';
import { useEligibilitySpeaker } from './use-eligibility-speaker.ts';
import { useTrialFocus } from './use-trial-focus.ts';

interface Props extends EligibilityParts {
  outcome: EligibilityOutcome;
  /** Goes on with the questions that an early no has left; absent where none are left. */
  onMore: (() => void) | undefined;
}

/** What follows from the answers: why, what would change it, and what can be done with it. */
export default function WizardAnswer(props: Props) {
  const { outcome, onMore, eligibility, locale, text, words, dateText, namer, sources } = props;
  const assessment = useStore(eligibility.$assessment);
  const engagement = useStore(eligibility.$engagement);
  const answers = answersOf(useStore(eligibility.$entries));
  const undo = useStore(eligibility.$undo);
  const told = useEligibilitySpeaker(props);
  const root = useTrialFocus(undo !== undefined);
  const verdict = assessment.engagements.find((one) => one.engagement === engagement);
  const because = 'because' in outcome ? outcome.because : undefined;
  return (
    <div ref={root}>
      {undo && (
        <p class="why">
          {text.tried}{' '}
          <button type="button" class="button plain undo" onClick={eligibility.undo}>
            {text.undo}
          </button>
        </p>
      )}
      {onMore && because !== undefined && (
        <div class="note warn">
          <p>{fill(words.earlyNo, { condition: text.conditions[because] })}</p>
          <button type="button" class="button" onClick={onMore}>
            {words.more}
          </button>
        </div>
      )}
      <Notices {...{ assessment, text, namer }} />
      {verdict && verdict.conditions.length > 0 && (
        <EngagementCard
          open
          verdict={verdict}
          {...{ locale, text, namer, sources, answers, assessment, told }}
          onTry={eligibility.tryFlip}
        />
      )}
      {told && <EligibilityCase {...props} {...{ answers, assessment, engagement, told }} />}
      <div class="choices">
        <CopyLink text={dateText} />
      </div>
    </div>
  );
}
