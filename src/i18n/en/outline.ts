/** The outline of the eligibility wizard: every question, and where each answer leads. */
export const outline = {
  // {from} and {until} are whole days; both are included.
  from: 'Asked for days from {from}.',
  period: 'Asked for days from {from} to {until}, both included.',
  effects: {
    met: 'met; on to the next condition',
    // {competency} is a name in English.
    another: 'ask the same about {competency}',
    // As above, where an answer may leave the result open for good.
    anotherUnlessOpen: 'ask the same about {competency}, unless an earlier condition is open',
    open: 'left open; on to the next condition',
    no: 'not met; the result is “{verdict}”',
    noUnlessUnsure: 'not met; the result is “{verdict}”, unless one was answered “Not sure”',
    byDay:
      'renewed within a year: met. Longer ago, but in the last calendar year: left open. Before that: not met; the result is “{verdict}”',
  },
  // Marks the question that the wizard asks at present.
  here: 'You are here',
} as const;
