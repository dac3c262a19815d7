import { useId } from 'preact/hooks';
import type {
  ConditionVerdict,
  EligibilityAnswers,
  EligibilityAssessment,
  EngagementVerdict,
  Flip,
} from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { Namer } from './eligibility-names.ts';
import Explained from '../parts/Explained.tsx';
import { properName } from '../parts/proper-name.ts';
import { SourceLinks, type SourceLabels } from '../parts/SourceLinks.tsx';
import type { EligibilityTold } from './use-eligibility-speaker.ts';

/** What every part of a card is given. */
interface View {
  locale: Locale;
  text: Area<'eligibility'>;
  namer: Namer;
  sources: SourceLabels;
  /** What the verdicts rest on. */
  answers: EligibilityAnswers;
  assessment: EligibilityAssessment;
  /** What they are explained with; absent until it is there. */
  told: EligibilityTold | undefined;
}

interface Props extends View {
  verdict: EngagementVerdict;
  open: boolean;
  onTry(flip: Flip): void;
}

/** One engagement: the verdict, each condition with its source, and what would change it. */
export default function EngagementCard(props: Props) {
  const { verdict: one, open, onTry, ...view } = props;
  const { locale, text, namer, sources, assessment, told } = view;
  const { flips } = one;
  const id = useId();
  return (
    <details class="engagement" open={open}>
      <summary>
        <span class={`tag ${one.verdict}`}>{text.verdicts[one.verdict]}</span>{' '}
        <span {...properName}>{namer.engagement(one.engagement)}</span>
      </summary>
      <ul class="conditions">
        {one.conditions.map((condition) => (
          <li key={condition.condition}>
            <Condition condition={condition} {...view} />
          </li>
        ))}
      </ul>
      {told && (
        <Explained
          summary={told.explain.whyVerdict}
          steps={told.speaker.sayVerdict(one, assessment)}
          told={{ locale, sources }}
        />
      )}
      {one.verdict === 'unknown' && one.settle.length > 0 && (
        <>
          <h3>{text.settle}</h3>
          <ul>
            {one.settle.map((question) => (
              <li key={JSON.stringify(question)}>{namer.open(question)}</li>
            ))}
          </ul>
        </>
      )}
      {flips.length > 0 && (
        <>
          <h3>{text.flips}</h3>
          {flips.length > 1 && <p class="why">{text.flipsIntro}</p>}
          <ul class="flips">
            {flips.map((flip, index) => (
              <li key={index}>
                <span id={`${id}-${index}`}>{flip.map(namer.change).join(text.and)}</span>{' '}
                <button
                  type="button"
                  class="button"
                  aria-describedby={`${id}-${index}`}
                  onClick={() => onTry(flip)}
                >
                  {text.tryIt}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

interface ConditionProps extends View {
  condition: ConditionVerdict;
}

/** One condition: met or not, why, and who says that it is one. */
function Condition({ condition: one, ...view }: ConditionProps) {
  const { locale, text, namer, sources, answers, assessment, told } = view;
  const { needs, reason } = one;
  const levels = needs && (needs.levels.length === 1 ? text.goldOnly : text.anyLevel);
  const names = needs?.anyOf.map(namer.competency).join(text.orJoin) ?? '';
  return (
    <>
      <span class={`tag ${one.verdict}`}>{text.conditionVerdicts[one.verdict]}</span>{' '}
      {text.conditions[one.condition]}
      <span class="why">
        {namer.reason(reason, one.by)}{' '}
        {one.condition === 'competency' &&
          levels &&
          fill(text.needs, { levels, competencies: names })}{' '}
        <SourceLinks tags={one.sources.slice(0, 2)} sources={sources} />
      </span>
      {told && (
        <Explained
          summary={told.explain.whyCondition}
          steps={told.speaker.sayCondition(one, answers, assessment)}
          told={{ locale, sources }}
        />
      )}
    </>
  );
}
