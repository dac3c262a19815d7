import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { VoucherFinding } from '../../rules/index.ts';
import type { RuleWords } from '../../i18n/say.ts';
import type { AnswerView } from './next-step-words.ts';
import type { FindingsProps } from './Findings.tsx';

interface Props extends AnswerView {
  findings: readonly VoucherFinding[];
}

interface Loaded {
  Findings: ComponentType<FindingsProps>;
  rules: RuleWords['rules'];
}

/** What stands out about the dates. The sentences are many and seldom needed: they come when they are. */
export default function LateFindings({ findings, locale, words, paths }: Props) {
  const [loaded, setLoaded] = useState<Loaded>();
  const isNeeded = findings.length > 0;
  useEffect(() => {
    if (!isNeeded || loaded) return;
    void Promise.all([import('./Findings.tsx'), import(`../../i18n/${locale}/rules.ts`)]).then(
      ([{ default: Findings }, { rules }]) => setLoaded({ Findings, rules }),
      () => undefined,
    );
  }, [isNeeded]);
  if (!isNeeded || !loaded) return null;
  const { Findings, rules } = loaded;
  return (
    <Findings
      {...{ findings, locale }}
      title={words.dates.findings}
      words={{ rules, days: words.facts.days }}
      sources={{ page: paths.sources }}
    />
  );
}
