/** The control “as of” on pages of the guide. Loaded when it is used. */
export const asOf = {
  // Above the links to the four editions.
  title: 'As of',
  another: 'Another day',
  day: 'Day',
  show: 'Show',
  // {day} is a whole date, {edition} is “January 2019”.
  thisPage: 'On {day}, the edition {edition} was in force. This page shows it.',
  otherPage: 'On {day}, the edition {edition} was in force.',
  open: 'Read it as it was then',
  // {first} is a whole date.
  noRule: 'No rule is known for {day}. The first edition begins on {first}.',
  kept: 'The tools answer as of this day, too.',
  forget: 'Back to today',
} as const;
