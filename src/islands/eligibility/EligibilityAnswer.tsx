import { useStore } from '@nanostores/preact';
import type { EngagementVerdict } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';
import { answersOf, type EligibilityStore } from '../../stores/eligibility.ts';
import type { EligibilityParts } from './eligibility-parts.ts';
import type { Namer } from './eligibility-names.ts';
import { sayNotices } from './eligibility-notices.ts';
import EligibilityCase from './EligibilityCase.tsx';
import EngagementCard from './EngagementCard.tsx';
import { useEligibilitySpeaker } from './use-eligibility-speaker.ts';
import { useTrialFocus } from './use-trial-focus.ts';

type Props = EligibilityParts;

const order = ['yes', 'unknown', 'no'] as const;

/** The verdicts: one engagement with all its conditions, or all of them, those with news first. */
export default function EligibilityAnswer(props: Props) {
  const { eligibility, locale, text, namer, sources } = props;
  const assessment = useStore(eligibility.$assessment);
  const entries = useStore(eligibility.$entries);
  const chosen = useStore(eligibility.$engagement);
  const undo = useStore(eligibility.$undo);
  const answers = answersOf(entries);
  const told = useEligibilitySpeaker(props);
  const root = useTrialFocus(undo !== undefined);
  const shown = assessment.engagements.filter(
    ({ engagement }) => chosen === undefined || engagement === chosen,
  );
  const begun =
    chosen !== undefined ||
    Object.values(entries).some((held) => typeof held === 'string' || Object.keys(held).length > 0);
  const count = (verdict: EngagementVerdict['verdict']) =>
    shown.filter((one) => one.verdict === verdict).length;
  const [only] = shown;

  return (
    <section aria-label={text.answer} ref={root}>
      <div role="status" class="headline">
        {chosen === undefined || only === undefined ? (
          begun ? (
            fill(text.summary, { yes: count('yes'), no: count('no'), unknown: count('unknown') })
          ) : (
            text.empty
          )
        ) : (
          <>
            {namer.engagement(only.engagement)}
            <span class={`verdict ${only.verdict}`}>{text.verdicts[only.verdict]}</span>
          </>
        )}
        {undo && (
          <span class="why">
            {text.tried}{' '}
            <button type="button" class="button plain undo" onClick={eligibility.undo}>
              {text.undo}
            </button>
          </span>
        )}
      </div>
      <Notices {...{ assessment, text, namer }} />
      {order.flatMap((verdict) =>
        shown
          .filter((one) => one.verdict === verdict)
          .map((one) => (
            <EngagementCard
              key={one.engagement}
              open={chosen !== undefined}
              verdict={one}
              {...{ locale, text, namer, sources, answers, assessment, told }}
              onTry={eligibility.tryFlip}
            />
          )),
      )}
      {told && begun && (
        <EligibilityCase {...props} {...{ answers, assessment, engagement: chosen, told }} />
      )}
    </section>
  );
}

interface NoticeProps {
  assessment: ReturnType<EligibilityStore['$assessment']['get']>;
  text: Area<'eligibility'>;
  namer: Namer;
}

/** What holds for all verdicts of the day. */
export function Notices({ assessment, text, namer }: NoticeProps) {
  return (
    <>
      {sayNotices(assessment, text, namer).map((notice) => (
        <p key={notice.text} class={notice.warns ? 'note warn' : 'note'}>
          {notice.text}
        </p>
      ))}
    </>
  );
}
