import {
  differsOn,
  type ConflictReport,
  type SideReport,
} from '../../rules/eligibility-conflicts.ts';
import type { EngagementId, Verdict } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sourceDate } from '../../i18n/source-label.ts';
import type { Area, Messages } from '../../i18n/types.ts';

interface Words extends Pick<Messages, 'pages' | 'rules'> {
  text: Area<'eligibility'>;
  explain: Area<'eligibilityCase'>;
  locale: Locale;
}

/** Names the conflicts of the sources, and what each side says, costs and weighs, in one language. */
export function createConflictNamer({ pages, rules, text, explain, locale }: Words) {
  const { conflicts } = explain;

  /** What the sources disagree about, as a question. */
  const question = ({ id }: ConflictReport) => pages.conflicts[id];

  const side = ({ says }: SideReport) => pages.conflictSides[says];

  /** What choosing a side costs or saves. */
  const cost = ({ says }: SideReport) =>
    says in conflicts.costs ? conflicts.costs[says as keyof typeof conflicts.costs] : '';

  /** Since when it is stated, and how much that weighs. */
  function standing({ since, weight }: SideReport): string {
    const values = { letter: weight, weight: rules.weights[weight] };
    return since === undefined
      ? fill(conflicts.undated, values)
      : fill(conflicts.since, { ...values, date: sourceDate(since, locale) });
  }

  /** Whether the verdict depends on it; for all engagements, whether any verdict does. */
  function bearing(one: ConflictReport, engagement: EngagementId | undefined): string {
    if (!one.touchesVerdict) return conflicts.apart;
    const ids = engagement ? [engagement] : [...one.sides[0]!.verdicts.keys()];
    return ids.some((id) => differsOn(one, id)) ? conflicts.differs : conflicts.same;
  }

  /** How many engagements have each verdict. */
  function count(verdicts: readonly Verdict[]): string {
    const of = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
    return fill(text.summary, { yes: of('yes'), no: of('no'), unknown: of('unknown') });
  }

  return { question, side, cost, standing, bearing, count };
}

export type ConflictNamer = ReturnType<typeof createConflictNamer>;
