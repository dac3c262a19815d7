import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { properNames } from '../i18n/proper-names.ts';
import type { DateWords } from '../i18n/date-words.ts';
import type { Area } from '../i18n/types.ts';
import { $asOf, $chosenAsOf, restoreAsOf } from '../stores/as-of.ts';
import { createEligibility } from '../stores/eligibility.ts';
import EligibilityAnswer from './EligibilityAnswer.tsx';
import EligibilityForm from './EligibilityForm.tsx';
import { createNamer } from './eligibility-names.ts';
import type { SourceLabels } from './Trace.tsx';
import { useAddress } from './use-address.ts';

interface Props {
  locale: Locale;
  text: Area<'eligibility'>;
  /** The words of the date fields and of the as-of control, which all tools share. */
  dateText: DateWords;
  /** Why a condition is met, not met or not known. */
  reasons: Area<'rules'>['reasons'];
  names: typeof properNames;
  sources: SourceLabels;
}

/** The eligibility tool: what the company holds on one side, a verdict per engagement on the other. */
export default function EligibilityCheck(props: Props) {
  const { locale, text, dateText, reasons, names, sources } = props;
  const eligibility = useMemo(() => createEligibility($asOf), []);
  const namer = useMemo(
    () =>
      createNamer({
        text,
        names,
        reasons,
        marks: punctuation[locale],
        day: (iso) => formatDay(iso, locale),
      }),
    [text, names, locale],
  );
  const asOf = useStore($asOf);
  const chosenAsOf = useStore($chosenAsOf);
  const [ready, setReady] = useState(false);
  useStore(eligibility.$entries);
  useStore(eligibility.$engagement);

  useAddress({
    load: (fragment) => restoreAsOf(eligibility.load(fragment)),
    address: eligibility.address(chosenAsOf),
    ready,
  });
  useEffect(() => setReady(true), []);

  return (
    <div class="tool" data-ready={ready}>
      <EligibilityForm
        {...{ eligibility, locale, text, dateText, namer }}
        asOf={ready ? asOf : undefined}
      />
      <EligibilityAnswer {...{ eligibility, text, namer, sources }} />
    </div>
  );
}
