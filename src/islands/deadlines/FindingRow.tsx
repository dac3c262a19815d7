import { findingTrace } from '../../rules/finding-trace.ts';
import type { VoucherAssessment, VoucherFinding } from '../../rules/index.ts';
import type { KnownDays } from '../../stores/deadline-address.ts';
import Explained from '../parts/Explained.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import type { Told } from '../parts/told.ts';

interface Props {
  finding: VoucherFinding;
  assessment: VoucherAssessment;
  days: KnownDays;
  told: Told;
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

/** Something that stands out, and why. */
export default function FindingRow({ finding, assessment, days, told }: Props) {
  const { speaker, sources, text } = told;
  const tags = finding.sources ?? [];
  const steps = speaker.sayTrace(findingTrace(finding, assessment, days));
  return (
    <li class={informs.has(finding.code) ? 'info' : ''}>
      {speaker.sayFinding(finding)} <SourceLinks tags={tags} sources={sources} />
      {(steps.length > 0 || tags.length > 0) && (
        <Explained summary={text.whyFinding} steps={steps} more={tags} told={told} />
      )}
    </li>
  );
}
