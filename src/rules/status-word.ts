import type { CompleteAnswers } from './eligibility-answers.ts';
import type { StatusWord } from './eligibility-types.ts';

/**
 * The status word for a company: the first word where it has neither a competency nor the
 * compliance training, the last where it has both, the middle one between. `unknown` while an
 * unknown answer could change the word.
 */
export function statusWordFor(
  words: readonly StatusWord[],
  { competencies, complianceTraining }: CompleteAnswers,
): StatusWord | 'unknown' {
  const levels = [...competencies.values()];
  const held = levels.some((level) => level === 'silver' || level === 'gold')
    ? 'yes'
    : levels.includes('unknown')
      ? 'unknown'
      : 'no';
  const parts = [held, complianceTraining];
  if (parts.includes('yes') && parts.includes('no')) return words[1]!;
  if (parts.includes('unknown')) return 'unknown';
  return parts.includes('yes') ? words[2]! : words[0]!;
}
