/** Words around facts that components print: cards, tables, notes. */
export const facts = {
  // {count} is a number of days: “180 days”.
  days: { one: '{count} day', other: '{count} days' },
  who: 'Who',
  where: 'Where',
  needs: 'What you need',
  result: 'Result',
  // Heads of the stub on a step's card: the limit that holds for the step.
  limits: {
    assign: 'To create and assign',
    reserve: 'To reserve',
    deliver: 'To deliver',
    report: 'To report',
    redeem: 'To redeem',
    claim: 'To request payment',
  },
  // {days} is “180 days”.
  within: 'within {days}',
  // {day} is a whole date, printed large; it is the last good day.
  until: 'by {day}',
  countedFromCreation: 'from creation: day 0. The last day counts.',
  countedFromRedemption: 'from redemption: day 0. The last day counts.',
  // {day} is a whole date.
  butNotAfter: 'and on {day} at the latest',
  note: 'Note',
  notKnown: 'Not known',
  conflict: 'The sources disagree',
  warning: 'A translation was wrong here',
  source: 'Source',
  sources: 'Sources',
} as const;
