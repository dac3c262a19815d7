import { useMemo } from 'preact/hooks';
import {
  differsOn,
  eligibilityConflicts,
  type ConflictReport,
  type SideReport,
} from '../../rules/eligibility-conflicts.ts';
import type {
  EligibilityAnswers,
  EligibilityAssessment,
  EngagementId,
  Verdict,
} from '../../rules/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area, Messages } from '../../i18n/types.ts';
import { createConflictNamer, type ConflictNamer } from './conflict-names.ts';
import { SourceLinks, type SourceLabels } from '../parts/SourceLinks.tsx';
import { useWords } from '../parts/use-words.ts';

interface Props {
  assessment: EligibilityAssessment;
  answers: EligibilityAnswers;
  /** The one engagement asked about; absent for all of them. */
  engagement: EngagementId | undefined;
  locale: Locale;
  text: Area<'eligibility'>;
  explain: Area<'eligibilityCase'>;
  sources: SourceLabels;
}

/** Where the sources disagree on the day, side by side; open where a verdict depends on it. */
export default function EligibilityConflicts(props: Props) {
  const { assessment, answers, engagement, locale, text, explain, sources } = props;
  const words = useWords(locale, load);
  const namer = useMemo(
    () => words && createConflictNamer({ ...words, text, explain, locale }),
    [words, text, explain],
  );
  const found = useMemo(() => eligibilityConflicts(answers, assessment), [answers, assessment]);
  if (!namer || found.length === 0) return null;
  const differs = found.some((one) => isDecisive(one, engagement));
  return (
    <details class="part conflicts" open={differs}>
      <summary>{explain.conflicts.title}</summary>
      {found.map((one) => (
        <section key={one.id}>
          <h3>{namer.question(one)}</h3>
          <p class="why">{namer.bearing(one, engagement)}</p>
          <dl class="readings">
            {one.sides.map((side) => (
              <ConflictSide
                key={side.says}
                side={side}
                verdict={one.touchesVerdict ? verdictOf(side, engagement) : undefined}
                {...{ namer, text, explain, sources }}
              />
            ))}
          </dl>
          {!one.sides.some(({ isSafe }) => isSafe) && (
            <p class="why">{explain.conflicts.meetAll}</p>
          )}
        </section>
      ))}
    </details>
  );
}

/** Whether a verdict that is shown depends on the conflict. */
const isDecisive = (one: ConflictReport, engagement: EngagementId | undefined): boolean =>
  engagement === undefined
    ? [...one.sides[0]!.verdicts.keys()].some((id) => differsOn(one, id))
    : differsOn(one, engagement);

const verdictOf = ({ verdicts }: SideReport, engagement: EngagementId | undefined) =>
  engagement === undefined ? [...verdicts.values()] : verdicts.get(engagement)!;

interface SideProps {
  side: SideReport;
  /** The verdict if this side is right, or those on all engagements; absent where none depends on it. */
  verdict: Verdict | Verdict[] | undefined;
  namer: ConflictNamer;
  text: Area<'eligibility'>;
  explain: Area<'eligibilityCase'>;
  sources: SourceLabels;
}

/** What one side says, since when and with what weight; what follows, and what it costs. */
function ConflictSide({ side, verdict, namer, text, explain, sources }: SideProps) {
  const { conflicts } = explain;
  return (
    <div class={side.isSafe ? 'safe' : ''}>
      <dt>
        {namer.side(side)} {side.isSafe && <b class="tag met">{conflicts.safe}</b>}{' '}
        {side.isFollowed && <b class="tag open">{conflicts.followed}</b>}
      </dt>
      {verdict !== undefined && (
        <dd>
          <span class="why">{conflicts.under}</span>{' '}
          {Array.isArray(verdict) ? (
            <b>{namer.count(verdict)}</b>
          ) : (
            <b class={`tag ${verdict}`}>{text.verdicts[verdict]}</b>
          )}
        </dd>
      )}
      <dd>{namer.cost(side)}</dd>
      <dd class="why">
        {namer.standing(side)} <SourceLinks tags={side.sources} sources={sources} />
      </dd>
    </div>
  );
}

async function load(locale: Locale): Promise<Pick<Messages, 'pages' | 'rules'>> {
  const [{ pages }, { rules }] = (await Promise.all([
    import(`../../i18n/${locale}/pages.ts`),
    import(`../../i18n/${locale}/rules.ts`),
  ])) as [Pick<Messages, 'pages'>, Pick<Messages, 'rules'>];
  return { pages, rules };
}
