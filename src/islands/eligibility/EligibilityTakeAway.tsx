import type { DateWords } from '../../i18n/date-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import { $asOf } from '../../stores/as-of.ts';
import type { EligibilityStore } from '../../stores/eligibility.ts';
import CaseTakeAway, { caseForm } from '../take-away/CaseTakeAway.tsx';
import type { Namer } from './eligibility-names.ts';
import {
  eligibilityData,
  eligibilitySheet,
  type EligibilityCaseFacts,
} from './eligibility-sheet.ts';
import type { EligibilityTold } from './use-eligibility-speaker.ts';

interface Props {
  eligibility: EligibilityStore;
  facts: EligibilityCaseFacts;
  locale: Locale;
  text: Area<'eligibility'>;
  dateText: DateWords;
  namer: Namer;
  told: EligibilityTold;
}

/** What a reader can take along from the eligibility tool. */
export default function EligibilityTakeAway(props: Props) {
  const { eligibility, facts, locale, text, dateText, namer, told } = props;
  const view = { ...told, locale, text, namer, asOfLabel: dateText.asOf };
  return (
    <CaseTakeAway
      tool="eligibility"
      locale={locale}
      // The day of the answer goes along: a case on paper opens as it was printed.
      address={() => eligibility.address($asOf.get())}
      sheet={(one, words) => eligibilitySheet(facts, view, one, words)}
      json={(one) => ({
        ...caseForm('eligibility-assessment', one, facts.assessment),
        ...eligibilityData(facts),
      })}
    />
  );
}
