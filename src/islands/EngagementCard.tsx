import type { ConditionVerdict, EngagementVerdict, Flip } from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import type { Area } from '../i18n/types.ts';
import type { Namer } from './eligibility-names.ts';
import { properName } from './proper-name.ts';
import { SourceLinks, type SourceLabels } from './SourceLinks.tsx';

interface Props {
  verdict: EngagementVerdict;
  open: boolean;
  text: Area<'eligibility'>;
  namer: Namer;
  sources: SourceLabels;
  onTry(flip: Flip): void;
}

/** One engagement: the verdict, each condition with its source, and what would change it. */
export default function EngagementCard(props: Props) {
  const { verdict: one, open, text, namer, sources, onTry } = props;
  return (
    <details class="engagement" open={open}>
      <summary>
        <span class={`tag ${one.verdict}`}>{text.verdicts[one.verdict]}</span>{' '}
        <span {...properName}>{namer.engagement(one.engagement)}</span>
      </summary>
      <ul class="conditions">
        {one.conditions.map((condition) => (
          <li key={condition.condition}>
            <Condition {...{ condition, text, namer, sources }} />
          </li>
        ))}
      </ul>
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
      {one.flips.length > 0 && (
        <>
          <h3>{text.flips}</h3>
          {one.flips.length > 1 && <p class="why">{text.flipsIntro}</p>}
          <ul class="flips">
            {one.flips.slice(0, 4).map((flip, index) => (
              <li key={index}>
                <span>{flip.map(namer.change).join(text.and)}</span>{' '}
                <button type="button" class="button" onClick={() => onTry(flip)}>
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

interface ConditionProps {
  condition: ConditionVerdict;
  text: Area<'eligibility'>;
  namer: Namer;
  sources: SourceLabels;
}

/** One condition: met or not, why, and who says that it is one. */
function Condition({ condition: one, text, namer, sources }: ConditionProps) {
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
    </>
  );
}
