import {
  eligibilityAssessment,
  type EligibilityAnswers,
  type EngagementId,
} from '../../src/rules/index.ts';

/** Everything but competencies and assessments answered as a company in good standing would. */
export const inOrder = {
  complianceTraining: 'yes',
  agreementSigned: 'yes',
  enrolledOfferings: ['ddps', 'dydps', 'pvdps', 'sdps', 's-edps', 'ssdps'],
} as const satisfies EligibilityAnswers;

/** The verdict on one engagement. */
export function verdictOn(
  engagement: EngagementId,
  answers: EligibilityAnswers,
  asOf = '2021-05-01',
) {
  const { engagements } = eligibilityAssessment(answers, { asOf });
  return engagements.find((one) => one.engagement === engagement)!;
}
