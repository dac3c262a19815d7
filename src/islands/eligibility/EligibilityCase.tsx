import styles from '../../styles/case.css?url';
import { useStore } from '@nanostores/preact';
import type { DateWords } from '../../i18n/date-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { EligibilityAnswers, EligibilityAssessment, EngagementId } from '../../rules/index.ts';
import { $asOf } from '../../stores/as-of.ts';
import type { EligibilityStore } from '../../stores/eligibility.ts';
import type { Namer } from './eligibility-names.ts';
import type { SourceLabels } from '../parts/SourceLinks.tsx';
import { styled } from '../parts/styled.ts';
import type { EligibilityTold } from './use-eligibility-speaker.ts';
import { useLater } from '../parts/use-later.ts';

interface Props {
  eligibility: EligibilityStore;
  answers: EligibilityAnswers;
  assessment: EligibilityAssessment;
  /** The one engagement asked about; absent for all of them. */
  engagement: EngagementId | undefined;
  locale: Locale;
  text: Area<'eligibility'>;
  dateText: DateWords;
  namer: Namer;
  told: EligibilityTold;
  sources: SourceLabels;
}

void styled(styles);

/** What comes with a verdict and is fetched after it: the conflicts of the sources, and what to take along. */
export default function EligibilityCase(props: Props) {
  const { answers, assessment, engagement, told } = props;
  const asOf = useStore($asOf);
  const Conflicts = useLater(true, () => import('./EligibilityConflicts.tsx'));
  const TakeAway = useLater(true, () => import('./EligibilityTakeAway.tsx'));
  return (
    <>
      {Conflicts && <Conflicts {...props} explain={told.explain} />}
      {TakeAway && <TakeAway {...props} facts={{ answers, assessment, engagement, asOf }} />}
    </>
  );
}
