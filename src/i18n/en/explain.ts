/** Why an answer is what it is, and what would change it. Loaded on demand. */
export const explain = {
  // Before the sources of an explanation, each with what it is and how much it weighs.
  weights: 'What the sources are, and how much they weigh',
  // {title} of a source, {date} as far as known, {weight} what kind of source it is.
  source: '{title}, {date}. Weight {letter}: {weight}.',
  sourceUndated: '{title}, undated. Weight {letter}: {weight}.',
  whatIfIntro: 'Each of these changes one thing, shows what follows, and can be undone.',
  nothing: 'Nothing that can be tried here changes this answer.',
  // On a button, and what a screen reader says for it; {change} is a whole sentence of `changes`.
  try: 'Try it',
  tryThis: 'Try it: {change}',
  changes: {
    'redeem-now': 'The voucher is redeemed on {day}, the day of this answer.',
    'redeem-in-time': 'The voucher is redeemed on {day}, its last day.',
    'claim-in-time': 'Payment is requested on {day}, the last day.',
    'report-in-time': 'The completion report is submitted on {day}, the day of redemption.',
    'day-before-it-closed': 'The answer is given as of {day}, the last day to redeem.',
    'day-after': 'The answer is given as of {day}, the day after the last day to redeem.',
    'end-known': 'The answer is given as of {day}, when the end of the programme was announced.',
    'other-reading': 'Only one reading holds: {reading}.',
  },
  // {from} and {to} are days, statuses, or “no day”.
  effectDay: '{deadline}: {from} becomes {to}.',
  effectStatus: '{deadline}: “{from}” becomes “{to}”.',
  effectFinding: 'No longer stands out: {finding}',
  noDay: 'no day',
} as const;
