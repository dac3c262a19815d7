/** The wizard of the eligibility tool: one question at a time. What both views share is in `eligibility`. */
export const wizard = {
  // {number} and {most} are numbers: which question this is, and how many the longest way has.
  progress: 'Question {number} of at most {most}',
  // {competency} is a name in English.
  questions: {
    competencies: 'Which level of {competency} does the company hold?',
    consultantAssessments: 'Has the consultant passed an assessment or exam for {competency}?',
    renewedOn: 'When did the company last enroll or renew?',
  },
  engagementHint: 'The questions that follow depend on it.',
  everyEngagement: 'Not sure: compare all of them on one page',
  // Answers to the question when; a field for the day follows the first.
  renewals: { day: 'On a day I can give', never: 'Never', unknown: 'Not sure' },
  renewalDay: 'Day of the last enrollment or renewal',
  proceed: 'Continue',
  back: 'Back',
  restart: 'Start again',
  // Errors: the heading of the summary, then what to do.
  problem: 'This question has no answer yet',
  choose: 'Choose one of the answers. “Not sure” is one of them.',
  dayMissing: 'Write the day, or choose another answer.',
  // {condition} is a whole sentence of `eligibility.conditions`.
  earlyNo:
    'One condition is not met, and that settles it: “{condition}”. The questions that are left cannot change the result.',
  more: 'Ask the other questions anyway',
  decided: 'The result is already certain. The questions that are left show what else is missing.',
  review: 'Your answers',
  soFar: 'Your answers so far',
  change: 'Change',
  // What a screen reader says for “Change”; {question} is a whole question.
  changeAnswer: 'Change the answer to “{question}”',
  // Followed by a list of questions.
  dropped: 'Removed, because no longer asked:',
  // {day} is a whole day.
  asOf: 'Answered as of {day}',
  onePage: 'Show all questions on one page',
  oneByOne: 'Ask one question at a time',
  // A link to the map of all questions, which marks the one that is asked.
  map: 'Map: where this question stands',
  // Under the day field on the page with everything.
  noDay: 'No day to give?',
} as const;
