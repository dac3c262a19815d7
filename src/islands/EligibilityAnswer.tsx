import { useStore } from '@nanostores/preact';
import type { EngagementVerdict } from '../rules/index.ts';
import { parameterOn } from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import type { Area } from '../i18n/types.ts';
import type { EligibilityStore } from '../stores/eligibility.ts';
import type { Namer } from './eligibility-names.ts';
import EngagementCard from './EngagementCard.tsx';
import type { SourceLabels } from './SourceLinks.tsx';

interface Props {
  eligibility: EligibilityStore;
  text: Area<'eligibility'>;
  namer: Namer;
  sources: SourceLabels;
}

const order = ['yes', 'unknown', 'no'] as const;

/** The verdicts: one engagement with all its conditions, or all of them, those with news first. */
export default function EligibilityAnswer({ eligibility, text, namer, sources }: Props) {
  const assessment = useStore(eligibility.$assessment);
  const entries = useStore(eligibility.$entries);
  const chosen = useStore(eligibility.$engagement);
  const undo = useStore(eligibility.$undo);
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
    <section aria-label={text.answer}>
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
            <button type="button" class="button plain" onClick={eligibility.undo}>
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
              {...{ text, namer, sources }}
              onTry={eligibility.tryFlip}
            />
          )),
      )}
    </section>
  );
}

interface NoticeProps {
  assessment: ReturnType<EligibilityStore['$assessment']['get']>;
  text: Area<'eligibility'>;
  namer: Namer;
}

/** What holds for all verdicts of the day: the status word of 2019, a table not yet known. */
export function Notices({ assessment, text, namer }: NoticeProps) {
  const { asOf, edition, tableKnown, statusWord, findings } = assessment;
  const published = asOf && parameterOn('competency-table-from', '9999-12-31')?.value;
  return (
    <>
      {asOf !== undefined && edition === undefined && (
        <p class="note warn">{text.beforeFirstEdition}</p>
      )}
      {edition !== undefined && !tableKnown && typeof published === 'string' && (
        <p class="note">{fill(text.tableUnknown, { day: namer.day(published) })}</p>
      )}
      {statusWord !== undefined && (
        <p class="note">
          {text.statusWord} <b>{text.statusWords[statusWord]}</b>
        </p>
      )}
      {findings.some(({ code }) => code === 'in-the-future') && (
        <p class="note warn">{text.renewedInFuture}</p>
      )}
    </>
  );
}
