// Where the sources disagree about who may deliver, and what each reading would make of the answers.
// Behind a door of its own: it is asked for on demand, and brings the sources along.

import type { IsoDate } from './day.ts';
import { readAnswers, type CompleteAnswers } from './eligibility-answers.ts';
import { conditionVerdicts, together } from './eligibility-conditions.ts';
import type { EligibilityAnswers, EligibilityAssessment } from './eligibility-types.ts';
import { conflicts, type Conflict, type ConflictId, type Side } from './facts/conflicts.ts';
import type { ConditionId, EngagementId, SourceId, Verdict } from './ids.ts';
import { eligibilityRules } from './programme-eligibility.ts';
import { sourceOf, type Weight } from './sources.ts';

/** One side of a conflict: who says it, since when, how much that weighs, and what follows. */
export interface SideReport {
  says: Side['says'];
  sources: readonly SourceId[];
  /** The date of the oldest of the sources, as far as it is stated; absent where none states one. */
  since?: string;
  /** The weight of the weightiest source. */
  weight: Weight;
  /** Whether the rules follow this side. */
  isFollowed: boolean;
  /** Whether this side is in order under every other one, too. */
  isSafe: boolean;
  /** The condition it asks for beyond those of the day. */
  adds?: ConditionId;
  /** The verdict on each engagement under this side. */
  verdicts: ReadonlyMap<EngagementId, Verdict>;
}

export interface ConflictReport {
  id: ConflictId;
  sides: readonly SideReport[];
  /** Whether a side asks for more than another, so that a verdict can depend on it. */
  touchesVerdict: boolean;
}

/** Conflicts that the deadlines show, with their days. */
const elsewhere: readonly ConflictId[] = ['lifetime-start'];

/**
 * The conflicts of the assessment's day in the order of the facts, those that touch a verdict first.
 * Empty on a day without an edition.
 */
export function eligibilityConflicts(
  answers: EligibilityAnswers,
  assessment: EligibilityAssessment,
): ConflictReport[] {
  const { asOf, edition } = assessment;
  if (asOf === undefined || edition === undefined) return [];
  const complete = readAnswers(answers, eligibilityRules, asOf, []);
  return conflicts
    .filter((one) => !elsewhere.includes(one.id) && holdsOn(one, asOf))
    .map(({ id, sides, follows, safe }) => ({
      id,
      sides: sides.map((side) => ({
        says: side.says,
        sources: side.sources,
        ...weighed(side.sources),
        isFollowed: side.says === follows,
        isSafe: side.says === safe,
        ...(side.demands && { adds: side.demands }),
        verdicts: verdictsUnder(side, assessment, complete, asOf),
      })),
      touchesVerdict: sides.some(({ demands }) => demands !== undefined),
    }));
}

/** Whether an engagement's verdict differs between the sides. */
export const differsOn = ({ sides }: ConflictReport, engagement: EngagementId): boolean =>
  new Set(sides.map(({ verdicts }) => verdicts.get(engagement))).size > 1;

const holdsOn = ({ from, until }: Conflict, day: IsoDate): boolean =>
  from <= day && (until === undefined || day <= until);

/** Since when sources say something, and how much that weighs: their oldest day, their best weight. */
export function weighed(tags: readonly SourceId[]): { since?: string; weight: Weight } {
  const cited = tags.flatMap((tag) => sourceOf(tag) ?? []);
  const since = cited.flatMap(({ date }) => date ?? []).sort()[0];
  const weight = cited.map((source) => source.weight).sort()[0]!;
  return { ...(since && { since }), weight };
}

/** The verdict on each engagement if a side is right: its own condition comes on top. */
function verdictsUnder(
  { demands, sources }: Side,
  { engagements }: EligibilityAssessment,
  answers: CompleteAnswers,
  asOf: IsoDate,
): Map<EngagementId, Verdict> {
  const condition = eligibilityRules.conditions.find(({ id }) => id === demands);
  return new Map(
    engagements.map(({ engagement, offering, verdict, conditions }) => {
      if (!condition) return [engagement, verdict];
      const setting = { from: asOf, value: true, sources } as const;
      const requirement = { offering, conditions: [{ condition, setting }], asOf };
      return [engagement, together([...conditions, ...conditionVerdicts(requirement, answers)])];
    }),
  );
}
