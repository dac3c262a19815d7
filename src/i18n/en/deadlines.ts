/** The deadline tool: one voucher, every deadline. */
export const deadlines = {
  form: 'What you know of the voucher',
  formHint: 'Give the days you know and leave the others empty.',
  // What each day is, below its label.
  hints: {
    created: 'The day the customer made the voucher in VLSC.',
    assigned: 'The day the customer assigned it to your company.',
    reserved: 'The day you reserved it in the voucher tool.',
    delivered: 'The last day of the engagement.',
    reported: 'The day the online report was filed.',
    redeemed: 'The day you confirmed Redeem.',
    claimed: 'The day the invoice went in through SAVB.',
  },
  dateHint: 'For example {example}.',
  calendar: 'Pick a day for “{field}”',
  // {day} is the whole day as understood, {weekday} its day of the week.
  understood: '{day}, {weekday}',
  problems: {
    'no-year': 'The year is missing. Write it in full, for example {example}.',
    'no-such-day': 'The calendar has no such day. Check day and month.',
    'not-a-day': 'This is not a day we can read. Write it like {example}.',
  },
  ambiguous: 'This can be more than one day. Which one do you mean?',
  errorSummary: 'Some days could not be read',
  asOf: 'Answer as of',
  asOfHint: 'Today, or an earlier day to see what held then.',
  today: 'Today',
  clear: 'Clear everything',
  example: 'Try an example',
  copyLink: 'Copy a link to this answer',
  copied: 'Link copied',
  copyFailed: 'The link could not be copied. It stands in the address bar.',
  answer: 'The answer',
  empty: 'Give at least one day, and every deadline appears here with its reason and its sources.',
  // Each of these stands above a large day.
  redeemBy: 'Redeem on or before',
  redeemedInTime: 'Redeemed in time. Request payment on or before',
  requestedInTime: 'Redeemed in time, and claimed in time. Payment was requested on',
  redeemMissed: 'Expired. The last day to redeem was',
  redeemedLate: 'Redeemed late. The last day to redeem was',
  claimMissed: 'The payment window has closed. Its last day was',
  claimedLate: 'Payment was requested late. The last day was',
  notKnown: 'These days do not settle a last day to redeem.',
  // {days} is “44 days”.
  daysLeft: '{days} left.',
  lastDay: 'The day of this answer is the last day.',
  daysLate: '{days} late.',
  boundBy: {
    'voucher-lifetime': 'The life of the voucher ends here.',
    'last-redemption-day':
      'The programme’s last day for redemption comes before the voucher expires.',
    'last-creation-day': 'The programme’s last day to create and assign vouchers.',
    'payment-window': 'The payment window ends here.',
  },
  slack: 'The next limit lies {days} later.',
  slackNone: 'Another limit falls on the same day.',
  blocked: 'No longer possible: the last day for “{deadline}” has passed.',
  why: 'How this day was found',
  all: 'Every deadline',
  readingsTitle: 'The sources disagree on this voucher',
  readingsIntro:
    'They name different events as the start of the count. All readings that your days allow are shown; the earliest is the safe one.',
  readingSafe: 'safe reading',
  // {days}: how much later this reading ends than the safe one.
  readingRisk: 'Relying on it risks {days}.',
  readingExpires: 'The voucher expires on that day.',
  // {expires}: a whole day, later than the programme’s last day, which is printed above.
  readingCut: 'The voucher would expire on {expires}, but the programme’s last day comes first.',
  oneReading: 'Only one reading is possible with these days: {reading}.',
  findings: 'What stands out',
  ribbonRedeem: 'redeem by',
  ribbonClaim: 'claim by',
  ribbonStop: 'last redemption day',
  ribbonAsOf: 'as of',
  ribbonLife: '{days} to reserve, deliver and redeem',
  ribbonPayment: '{days} to claim',
  // Text equivalent of the ribbon: a list of “label: day”.
  ribbonCaption: 'The voucher on a line of time. {list}.',
  ribbonItem: '{label}: {day}',
  listSeparator: '; ',
  announcedLater:
    'On the day of this answer the end of the programme had not been announced, so no last day for redemption is counted.',
  damaged: 'Part of the link could not be read and was left out: {parts}.',
  noScript:
    'The calculator needs JavaScript. The tables below give every limit, and how to count by hand.',
} as const;
