/** The map of a wizard: all questions, where each answer leads, and the results. */
export const flowMap = {
  // The link to the map.
  link: 'Map of all questions, answers and results',
  // In the drawing, beside an answer; as short as can be.
  next: 'next question',
  short: {
    met: 'met',
    open: 'left open',
    byDay: 'by the day: met, left open or not met',
    // {verdict} is a verdict, such as “May not deliver”.
    noUnlessUnsure: '{verdict}, unless one is “Not sure”',
  },
  // Where the answers to the first question lead.
  below: 'its own questions, below',
  everyEngagement: 'all engagements at once, on one page',
  // When the way ends with each verdict, after the last question.
  ends: {
    yes: 'Every condition is met.',
    unknown: 'No condition fails, and one is left open.',
    no: 'A condition is not met, and the other questions were asked as well.',
  },
  legend: {
    on: 'The line: on to the next condition',
    open: 'Dashed: left open, and on',
    end: 'Settled: the result is certain. The other questions can still be asked.',
  },
  // What a screen reader says for the drawing; {name} is the name of its part.
  drawing: 'The questions for “{name}”, drawn. The text beside the drawing says the same.',
  // Shown when the page is opened from the wizard.
  marked: 'Where you are and what you have answered is marked below.',
  back: 'Back to your question',
  given: 'your answer',
  // The map of the next-step finder: its parts, where answers lead, and the results.
  nextStep: {
    start: 'Who asks, and about which day',
    done: 'What is done so far',
    // Who is asked which of the two questions on what is done.
    audiences: {
      new: 'For a new partner, or who is not sure',
      enrolled: 'For an existing partner, a customer or an auditor',
    },
    groups: {
      before: 'No voucher assigned yet',
      // {edition} is “January 2019”.
      beforeIn2019: 'No voucher reserved yet, in the edition {edition}',
      assigned: 'A voucher is assigned',
      reserved: 'A voucher is reserved',
      redeemed: 'A voucher is redeemed',
      unsure: 'Not sure what is done',
    },
    results: 'The results',
    next: 'on to the next question',
    // {name} is the name of a part.
    toPart: 'on to “{name}”',
    toResult: 'the result follows',
    byLifetime:
      'the result follows; where no voucher lifetime is known for the day given here, on to the next question',
    outcomes: {
      act: 'Your next step',
      wait: 'Somebody else acts next',
      finished: 'Every step is done',
      'too-late': 'What is left can no longer be done',
      unknown: 'Before the first edition no rule is known',
    },
    when: {
      act: 'The next step is the reader’s.',
      wait: 'The next step is somebody else’s.',
    },
  },
} as const;
