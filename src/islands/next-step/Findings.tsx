import { useMemo } from 'preact/hooks';
import type { VoucherFinding } from '../../rules/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { createSpeaker, type RuleWords } from '../../i18n/say.ts';
import { SourceLinks, type SourceLabels } from '../parts/SourceLinks.tsx';

export interface FindingsProps {
  findings: readonly VoucherFinding[];
  title: string;
  words: RuleWords;
  locale: Locale;
  sources: SourceLabels;
}

/** What stands out about the dates of a voucher, each with its sources. */
export default function Findings({ findings, title, words, locale, sources }: FindingsProps) {
  const speaker = useMemo(() => createSpeaker(words, locale), [words, locale]);
  return (
    <>
      <h2>{title}</h2>
      <ul class="findings">
        {findings.map((finding, index) => (
          <li key={index}>
            {speaker.sayFinding(finding)}{' '}
            <SourceLinks tags={finding.sources ?? []} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}
