import { settingOn, type Change } from './dated.ts';
import { editionIn } from './edition-on.ts';
import { readAnswers, type AnswerIds, type CompleteAnswers } from './eligibility-answers.ts';
import { conditionVerdicts, together, type Requirement } from './eligibility-conditions.ts';
import { answerTo, smallestFlips } from './eligibility-flips.ts';
import type {
  EligibilityAssessment,
  EligibilityFinding,
  EngagementVerdict,
  StatusWord,
} from './eligibility-types.ts';
import type { Condition } from './facts/conditions.ts';
import type { Edition } from './facts/editions.ts';
import type { Engagement } from './facts/offerings.ts';
import { statusWordFor } from './status-word.ts';
import { readAsOf } from './voucher-events.ts';

/** What a programme asks of those who deliver. */
export interface EligibilityRules extends AnswerIds {
  editions: readonly Edition[];
  /** All engagements there are, listed on the day or not. */
  engagements: readonly Engagement[];
  table: readonly Change<readonly Engagement[]>[];
  conditions: readonly Condition[];
  statusWords: readonly Change<readonly StatusWord[]>[];
}

/**
 * For each engagement, whether this company with this consultant may deliver it on a day.
 *
 * The conditions are those of the edition. Before the list of qualifying competencies is known a
 * verdict is never yes; before the first edition, and without an as-of day, it is unknown.
 */
export function assessEligibility(
  rules: EligibilityRules,
  answers: unknown,
  options: unknown,
): EligibilityAssessment {
  const findings: EligibilityFinding[] = [];
  const asOf = readAsOf(options, findings as { code: 'invalid-date'; field: 'asOf' }[]);
  const complete = readAnswers(answers, rules, asOf, findings);
  const edition = editionIn(rules.editions, asOf);
  const table = settingOn(rules.table, asOf)?.value;
  const words = settingOn(rules.statusWords, asOf)?.value;

  return {
    ...(asOf && { asOf }),
    ...(edition && { edition: edition.id }),
    tableKnown: table !== undefined,
    ...(words && { statusWord: statusWordFor(words, complete) }),
    engagements: rules.engagements.map(({ id, offering }): EngagementVerdict => {
      if (!asOf || !edition) {
        const reason = asOf ? 'before-first-edition' : 'invalid-as-of';
        const nothing = { conditions: [], because: [], flips: [], settle: [] };
        return { engagement: id, offering, verdict: 'unknown', reason, ...nothing };
      }
      const listed = table?.find((engagement) => engagement.id === id);
      const conditions = rules.conditions.flatMap((condition) => {
        const setting = settingOn(condition.changes, asOf);
        return setting ? [{ condition, setting }] : [];
      });
      return engagementVerdict(id, { offering, listed, conditions, asOf }, complete);
    }),
    findings,
  };
}

function engagementVerdict(
  engagement: Engagement['id'],
  requirement: Requirement,
  answers: CompleteAnswers,
): EngagementVerdict {
  const conditions = conditionVerdicts(requirement, answers);
  const verdict = together(conditions);
  const deciding = conditions.filter((one) => verdict !== 'yes' && one.verdict === verdict);
  const unanswered = deciding
    .flatMap(({ questions }) => questions)
    .filter((question) => answerTo(question, answers) === 'unknown');
  return {
    engagement,
    offering: requirement.offering,
    verdict,
    ...(!requirement.listed && { reason: 'competency-table-unknown' as const }),
    conditions,
    because: deciding.map(({ condition }) => condition),
    // Most of the work, and read where a verdict is explained alone: searched for only then.
    get flips() {
      return smallestFlips(requirement, answers);
    },
    // No condition is a no while an answer it rests on is unknown.
    settle: unanswered,
  };
}
