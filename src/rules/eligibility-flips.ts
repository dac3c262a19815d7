import type { CompleteAnswers } from './eligibility-answers.ts';
import { conditionVerdicts, together, type Requirement } from './eligibility-conditions.ts';
import type { AnswerChange, Flip, Question } from './eligibility-types.ts';

/**
 * Every smallest set of changed answers that turns the verdict into yes, by trying them all: first
 * every single change, then every two, and so on. Empty where no set does.
 *
 * Only answers of conditions that are not met are tried, each with the least value that could do:
 * the lowest level that qualifies, `yes`, a renewal on the day itself. A competency already held too
 * low is raised; no answer is ever tried worse than it is.
 */
export function smallestFlips(requirement: Requirement, answers: CompleteAnswers): Flip[] {
  const questions = conditionVerdicts(requirement, answers)
    .filter(({ verdict }) => verdict !== 'yes')
    .flatMap((condition) => condition.questions);
  const changes = questions.map((question) => changeOf(question, requirement, answers));
  const givesYes = (flip: Flip) =>
    together(conditionVerdicts(requirement, flip.reduce(withChange, answers))) === 'yes';

  for (let size = 1; size <= changes.length; size++) {
    const flips = setsOf(changes, size).filter(givesYes);
    if (flips.length > 0) return flips;
  }
  return [];
}

/** The least change of one answer that could meet its condition, which it does not meet yet. */
function changeOf(
  question: Question,
  { listed, asOf }: Requirement,
  answers: CompleteAnswers,
): AnswerChange {
  const from = answerTo(question, answers);
  const kind = from === 'unknown' ? 'settle' : 'change';
  switch (question.field) {
    case 'competencies':
      return { ...question, kind, from, to: listed!.levels[0]! };
    case 'renewedOn':
      return { ...question, kind, from, to: asOf };
    default:
      return { ...question, kind, from, to: 'yes' };
  }
}

/** The answer a question has at present. */
export function answerTo(question: Question, answers: CompleteAnswers): AnswerChange['from'] {
  switch (question.field) {
    case 'competencies':
      return answers.competencies.get(question.id)!;
    case 'consultantAssessments':
      return answers.consultantAssessments.get(question.id)!;
    case 'enrolledOfferings':
      return answers.enrolledOfferings.get(question.id)!;
    default:
      return answers[question.field];
  }
}

/** The answers with one of them changed. */
const withChange = (answers: CompleteAnswers, change: AnswerChange): CompleteAnswers => ({
  ...answers,
  [change.field]:
    'id' in change
      ? new Map<string, string>([...answers[change.field], [change.id, change.to]])
      : change.to,
});

/** All sets of so many of the items, in their order. */
const setsOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  size === 0
    ? [[]]
    : items.flatMap((item, index) =>
        setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
      );
