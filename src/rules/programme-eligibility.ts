import { assessEligibility, type EligibilityRules } from './eligibility-assessment.ts';
import type { EligibilityAnswers, EligibilityAssessment } from './eligibility-types.ts';
import { conditions } from './facts/conditions.ts';
import { editions } from './facts/editions.ts';
import { competencies, competencyTable, engagements, offerings } from './facts/offerings.ts';
import { statusWords } from './facts/status-words.ts';
import type { AsOf } from './voucher-types.ts';

/** What this programme asks of those who deliver. */
export const eligibilityRules: EligibilityRules = {
  editions,
  competencies,
  offerings,
  engagements,
  table: competencyTable,
  conditions,
  statusWords,
};

/** May this company with this consultant deliver? See `assessEligibility`. */
export const eligibilityAssessment = (
  answers: EligibilityAnswers,
  options: AsOf,
): EligibilityAssessment => assessEligibility(eligibilityRules, answers, options);
