import type { Deadline, VoucherAssessment, VoucherEvent } from '../rules/index.ts';
import type { RuleWords, Speaker } from '../i18n/say.ts';
import type { Area } from '../i18n/types.ts';
import DeadlineRow from './DeadlineRow.tsx';
import Headline from './Headline.tsx';
import Readings from './Readings.tsx';
import { SourceLinks, type SourceLabels } from './Trace.tsx';

interface Props {
  assessment: VoucherAssessment;
  days: Partial<Record<VoucherEvent, string>>;
  text: Area<'deadlines'>;
  words: RuleWords;
  sources: SourceLabels;
  speaker: Speaker;
  asOf: string;
}

// What informs without warning: nothing was done wrong.
const informs = new Set([
  'readings-differ',
  'creation-not-given',
  'redemption-not-given',
  'extension-reported',
  'rule-unknown',
  'before-first-edition',
]);

/** Everything the rules say of one voucher, the most urgent first. */
export default function VoucherAnswer(props: Props) {
  const { assessment, days, text, words, speaker, sources, asOf } = props;
  if (Object.keys(days).length === 0) {
    return (
      <section aria-label={text.answer}>
        <p class="lead">{text.empty}</p>
      </section>
    );
  }
  const findings = assessment.findings.filter(({ code }) => code !== 'readings-differ');
  return (
    <section aria-label={text.answer}>
      <Headline {...{ assessment, days, text, words, speaker }} />
      {findings.length > 0 && (
        <>
          <h2>{text.findings}</h2>
          <ul class="findings">
            {findings.map((finding, index) => (
              <li key={index} class={informs.has(finding.code) ? 'info' : ''}>
                {speaker.sayFinding(finding)}{' '}
                <SourceLinks tags={finding.sources ?? []} sources={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Readings {...{ assessment, text, words, speaker, sources }} />
      <h2>{text.all}</h2>
      {noEndAnnounced(assessment.deadlines) && <p class="why">{text.announcedLater}</p>}
      <ol class="answers">
        {assessment.deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} {...{ deadline, days, text, words, speaker, sources }} />
        ))}
      </ol>
      <p class="why">
        {text.asOf}
        {speaker.marks.colon}
        {speaker.day(asOf)}
      </p>
    </section>
  );
}

/** Whether the last day for redemption was not yet known, so that no answer could use it. */
function noEndAnnounced(deadlines: readonly Deadline[]): boolean {
  return deadlines.some(({ id, trace }) => {
    const missing = trace.some(
      (step) => step.step === 'no-rule' && step.parameter === 'last-redemption-day',
    );
    return id === 'redeem' && missing;
  });
}
