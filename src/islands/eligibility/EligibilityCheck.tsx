import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { properNames } from '../../i18n/proper-names.ts';
import type { DateWords } from '../../i18n/date-words.ts';
import type { Area } from '../../i18n/types.ts';
import { $asOf, $chosenAsOf, restoreAsOf } from '../../stores/as-of.ts';
import { createEligibility } from '../../stores/eligibility.ts';
import { createWizard } from '../../stores/eligibility-wizard.ts';
import EligibilityWizard from './EligibilityWizard.tsx';
import { createNamer } from './eligibility-names.ts';
import type { SourceLabels } from '../parts/SourceLinks.tsx';
import { useLater } from '../parts/use-later.ts';
import { usePlaceAddress } from '../parts/use-place-address.ts';
import { createQuestionNamer } from './wizard-names.tsx';

interface Props {
  locale: Locale;
  text: Area<'eligibility'>;
  words: Area<'wizard'>;
  /** The words of the date fields and of the as-of control, which all tools share. */
  dateText: DateWords;
  /** Why a condition is met, not met or not known. */
  reasons: Area<'rules'>['reasons'];
  names: typeof properNames;
  sources: SourceLabels;
}

/** The eligibility tool: one question at a time, or all on one page; the answers are the same. */
export default function EligibilityCheck(props: Props) {
  const { locale, text, words, dateText, reasons, names, sources } = props;
  const eligibility = useMemo(() => createEligibility($asOf), []);
  const wizard = useMemo(() => createWizard(eligibility, $asOf), []);
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
  const questions = useMemo(() => createQuestionNamer(text, words, namer), [text, words, namer]);
  const asOf = useStore($asOf);
  const chosenAsOf = useStore($chosenAsOf);
  const place = useStore(eligibility.$place);
  const [ready, setReady] = useState(false);
  useStore(eligibility.$entries);
  useStore(eligibility.$engagement);

  const address = eligibility.address(chosenAsOf);
  usePlaceAddress({
    load: (fragment) => {
      restoreAsOf(eligibility.load(fragment));
      wizard.settle();
    },
    revisit: (fragment) => {
      eligibility.revisit(fragment);
      wizard.settle();
    },
    placeNow: eligibility.$place.get,
    place,
    address,
    ready,
  });
  useEffect(() => setReady(true), []);

  const onePage = place === 'all';
  const Page = useLater(onePage, () => import('./EligibilityPage.tsx'));
  const sawWizard = useRef(false);
  sawWizard.current ||= ready && !onePage;
  const parts = { eligibility, locale, text, words, dateText, namer, questions, sources };
  const known = ready ? asOf : undefined;

  return (
    <div class="eligibility" data-ready={ready && (!onePage || Page !== undefined)}>
      <p>
        <button
          type="button"
          class="button plain"
          onClick={() => (onePage ? wizard.resume() : wizard.go('all'))}
        >
          {onePage ? words.oneByOne : words.onePage}
        </button>
      </p>
      {onePage ? (
        <div class="tool">
          {Page && <Page {...parts} asOf={known} fromWizard={sawWizard.current} />}
        </div>
      ) : (
        <div class="tool">
          <EligibilityWizard {...parts} {...{ wizard, address }} asOf={known} />
        </div>
      )}
    </div>
  );
}
