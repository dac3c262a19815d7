import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { Namer } from './eligibility-names.ts';
import { createEligibilitySpeaker, type EligibilitySpeaker } from './eligibility-speaker.ts';
import type { QuestionNamer } from './wizard-names.tsx';

interface Words {
  locale: Locale;
  text: Area<'eligibility'>;
  namer: Namer;
  questions: QuestionNamer;
}

/** What an answer is explained with. */
export interface EligibilityTold {
  speaker: EligibilitySpeaker;
  explain: Area<'eligibilityCase'>;
}

/** The words of the explanations, fetched with the first answer; absent until they are there. */
export function useEligibilitySpeaker(props: Words): EligibilityTold | undefined {
  const { locale, text, namer, questions } = props;
  const [explain, setExplain] = useState<Area<'eligibilityCase'>>();
  useEffect(() => {
    void import(`../../i18n/${locale}/eligibility-case.ts`).then(
      ({ eligibilityCase }: { eligibilityCase: Area<'eligibilityCase'> }) =>
        setExplain(() => eligibilityCase),
      () => undefined,
    );
  }, []);
  return useMemo(
    () =>
      explain && {
        explain,
        speaker: createEligibilitySpeaker({ locale, text, namer, questions, explain }),
      },
    [explain, text, namer],
  );
}
