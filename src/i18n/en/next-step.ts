import type { JourneyRole, TaskReason } from '../../rules/index.ts';

/** The next-step tool: where a reader stands in the journey, and what comes next. */
export const nextStep = {
  // The tool in lists of tools: a link, and a line on it.
  title: 'Find your next step',
  summary: 'Who you are and what is done: the one next action, by when, and what has to wait.',
  form: 'Where you are',
  role: 'Who are you?',
  roles: {
    'new-partner': 'New partner',
    'existing-partner': 'Existing partner',
    customer: 'Customer',
    auditor: 'Auditor, finance or licensing',
  } satisfies Record<JourneyRole, string>,
  // Above buttons with the names of the editions; each sets the as-of day.
  edition: 'Or take the first day of an edition',
  done: 'What is done so far?',
  doneHint: 'Ticking a step also ticks those before it.',
  // Beside a ticked step that the reader cannot change here.
  shown: 'follows from your other answers',
  dates: 'The dates of the voucher',
  datesHint: 'The days you know give the deadlines, and what they show counts as done.',
  kept: 'What you answer is kept on this device until you clear it. The answers in a link are kept only once you change them.',
  // The same questions, asked one at a time.
  wizard: {
    day: 'Which day do you ask about?',
    dayHint: 'The rules of that day decide.',
    done: 'Which step was done last?',
    doneHint: 'The steps before it count as done too.',
    events: {
      created: 'When was the voucher created?',
      assigned: 'When was the voucher assigned?',
      reserved: 'When was the voucher reserved?',
      reported: 'When was the completion report submitted?',
      redeemed: 'When was the voucher redeemed?',
      claimed: 'When was the payment requested?',
    },
    eventHint: 'The state of the steps and their last days depend on it.',
    // Answers. {edition} is “April 2021”, {day} a whole day.
    today: 'Today',
    edition: 'The first day of the edition {edition}: {day}',
    otherDay: 'Another day',
    onDay: 'On a day I can give',
    none: 'None yet',
    notYet: 'Not yet',
    unknown: 'Not sure',
    // The field for a day.
    label: 'Day',
  },
  answer: 'What comes next',
  empty: 'Say who you are, and the next step appears here.',
  failed: 'The answer could not be loaded. Check the connection, then change any answer.',
  // Each of these stands above the large name of a step.
  act: 'Your next step',
  partnerActs: 'Next, the partner acts',
  customerActs: 'Next, the customer acts',
  // Where a last day has passed and the dates do not say whether it was kept.
  settle: 'First, this has to be settled',
  // Each of these stands alone and large.
  finished: 'All steps are done.',
  tooLate: 'Nothing is left that can still be done.',
  // {day} and {first} are whole dates.
  unknown: 'No rule is known for {day}. The first edition begins on {first}.',
  // {number} and {count} are numerals, {edition} is “April 2021”.
  place: 'Step {number} of {count}, edition {edition}',
  deadline: 'By when',
  // {day} is a whole date, and the last good day.
  by: 'On or before {day}.',
  atTheLatest: 'It depends on the dates of the voucher: on {day} at the latest.',
  dependsOnDates: 'It depends on the dates of the voucher.',
  unsettled: 'The last day was {day}. The dates given do not say whether this was done by then.',
  noLimitStated: 'The rules known on this day state no last day.',
  noLimit: 'The sources set no last day for this step.',
  // {day} is a whole date.
  enrolUnknown: 'Whether new partners could still enroll after {day} is not known.',
  why: 'Why this step',
  first: 'It is the first step.',
  // {step} is the short name of a step.
  after: '“{step}” comes before it and is done.',
  afterNewOnly: '“{step}” comes before it, and only a new partner has to do that step.',
  deadlines: 'Every deadline of this voucher, and how each day was found',
  tasks: 'The whole journey',
  actors: { partner: 'Partner', customer: 'Customer' },
  // Why a step is in its state. {event} is a label such as “Reserved”, {step} the short name of a
  // step, {day} a whole date.
  reasons: {
    'said-done': 'You marked it as done.',
    'event-reported': 'The day of “{event}” is given.',
    'existing-partner': 'Only a new partner has to do this step.',
    'needs-step': '“{step}” comes first.',
    'step-too-late': '“{step}” comes first, and it is too late for that.',
    'deadline-missed': 'The last day was {day}.',
    'programme-over':
      'No voucher can be redeemed any more, so there is nothing to enroll for. That is inferred.',
  } satisfies Record<TaskReason['code'], string>,
  // A link on the deadline tool; it takes the dates along.
  fromDeadlines: 'What comes next for this voucher?',
  noScript:
    'The tool needs JavaScript. The table below gives the whole journey with its limits, and how to find your place by hand.',
  // The table of the whole journey.
  journeyCaption: 'The journey with its limits',
  step: 'Step',
  limit: 'Limit',
} as const;
