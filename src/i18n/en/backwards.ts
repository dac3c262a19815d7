/** Counting back from the day of redemption. Loaded on demand. */
export const backwards = {
  intro:
    'Say by which day the voucher has to be redeemed and how long the engagement takes. The days given above count, too: only what is still open is planned.',
  by: 'Redeem on or before',
  byHint: 'Leave it empty for the latest day that is possible.',
  takes: 'Days the engagement takes',
  takesHint: 'Calendar days, the first and the last day included.',
  takesWrong: 'Write a whole number from 1 to 999.',
  result: 'The latest day for each step',
  steps: {
    create: 'Create and assign',
    reserve: 'Reserve',
    start: 'Start the engagement',
    redeem: 'Finish, report and redeem',
    claim: 'Request payment',
  },
  // {day} is a whole day, {days} “5 days”.
  done: 'Done on {day}.',
  doneLate: 'Done on {day}, {days} after the latest day.',
  left: '{days} left.',
  today: 'The day of this answer is the latest day.',
  past: 'Too late by {days}.',
  announce: 'Start the engagement on {day} at the latest.',
  problems: {
    'goal-too-late':
      'This voucher cannot be redeemed as late as {day}: the last day is {limit}. Counting back starts there.',
    'longer-than-longest':
      'The sources name {days} as the longest engagement; which engagements that holds for is not known.',
    'no-room':
      'No plan fits: within the voucher lifetime, and between the days you entered and that day, there is no room for an engagement of {days}.',
    'goal-unknown': 'No last day to redeem is known, so there is nothing to count back from.',
    'already-redeemed': 'The voucher is redeemed already, on {day}: nothing is left to plan.',
  },
  trace: {
    goal: 'You want to redeem on or before {day}.',
    takes: 'The engagement takes {days}, the first and the last day included.',
    back: '{from} − {days} = {result}.',
    'reserve-first': 'A voucher is reserved no later than the day on which the engagement starts.',
    'create-first': 'It is created and assigned no later than the day on which it is reserved.',
  },
} as const;
