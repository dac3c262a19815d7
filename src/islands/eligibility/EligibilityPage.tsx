import { useEffect } from 'preact/hooks';
import type { DateWords } from '../../i18n/date-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { EligibilityStore } from '../../stores/eligibility.ts';
import EligibilityAnswer from './EligibilityAnswer.tsx';
import EligibilityForm from './EligibilityForm.tsx';
import type { Namer } from './eligibility-names.ts';
import type { SourceLabels } from '../parts/SourceLinks.tsx';
import type { QuestionNamer } from './wizard-names.tsx';

interface Props {
  eligibility: EligibilityStore;
  locale: Locale;
  text: Area<'eligibility'>;
  words: Area<'wizard'>;
  dateText: DateWords;
  namer: Namer;
  questions: QuestionNamer;
  sources: SourceLabels;
  asOf: string | undefined;
  /** Whether the reader was at a question before, which has gone. */
  fromWizard: boolean;
}

/** All questions on one page, and a verdict per engagement beside them. */
export default function EligibilityPage(props: Props) {
  const { fromWizard } = props;
  // The question that had the focus has gone; the form begins with its first field.
  useEffect(() => {
    if (fromWizard && document.activeElement === document.body) {
      document.getElementById('engagement')?.focus();
    }
  }, []);
  return (
    <>
      <EligibilityForm {...props} />
      <EligibilityAnswer {...props} />
    </>
  );
}
