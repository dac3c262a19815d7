import type {
  ConditionReason,
  DeadlineId,
  DeadlineStatus,
  ParameterId,
  Phase,
  ReadingId,
  SourceId,
  VoucherEvent,
  VoucherFindingCode,
  VoucherState,
} from '../../rules/index.ts';

/** Words for what the rules give back: ids, states, findings and the steps of a trace. */
export const rules = {
  // What happens to a voucher, as labels of fields and stamps.
  events: {
    created: 'Created',
    assigned: 'Assigned',
    reserved: 'Reserved',
    delivered: 'Delivered',
    reported: 'Completion report submitted',
    redeemed: 'Redeemed',
    claimed: 'Payment requested',
  } satisfies Record<VoucherEvent, string>,
  // The same in one short word for a round stamp; capitals where the language has them.
  stamps: {
    created: 'CREATED',
    assigned: 'ASSIGNED',
    reserved: 'RESERVED',
    delivered: 'DELIVERED',
    reported: 'REPORTED',
    redeemed: 'REDEEMED',
    claimed: 'CLAIMED',
  } satisfies Record<VoucherEvent, string>,
  states: {
    unknown: 'Not known',
    created: 'Created',
    assigned: 'Assigned',
    reserved: 'Reserved',
    delivered: 'Delivered',
    reported: 'Report submitted',
    redeemed: 'Redeemed',
    claimed: 'Payment requested',
    expired: 'Expired',
  } satisfies Record<VoucherState, string>,
  deadlines: {
    assign: 'Create and assign',
    reserve: 'Reserve',
    deliver: 'Deliver',
    report: 'Submit the report',
    redeem: 'Redeem',
    claim: 'Request payment',
  } satisfies Record<DeadlineId, string>,
  statuses: {
    met: 'done in time',
    'met-late': 'done, but late',
    open: 'open',
    missed: 'missed',
    unknown: 'not known',
  } satisfies Record<DeadlineStatus, string>,
  readings: {
    creation: 'From creation',
    assignment: 'From assignment',
    reservation: 'From reservation',
  } satisfies Record<ReadingId, string>,
  phases: {
    open: 'Open: vouchers can be created, reserved and redeemed',
    'creation-closed': 'No new vouchers: existing ones can be redeemed',
    'redemption-closed': 'No redemption: payment for redeemed vouchers can be requested',
    ended: 'Ended',
    unknown: 'Not known: no source describes the programme on this day',
  } satisfies Record<Phase, string>,
  parameters: {
    'voucher-lifetime': 'Life of a voucher',
    'payment-window': 'Payment window after redemption',
    'extension-2020': 'Extension reported in 2020',
    'engagement-longest': 'Longest engagement',
    'off-site-days': 'Days that may be worked off-site',
    'cloud-engagements-retired': 'Cloud engagements retired',
    'training-conversion-ended': 'End of conversion of training vouchers',
    'accrual-ended': 'Customers no longer accrue Planning Services benefits',
    'last-creation-day': 'Last day for customers to create and assign vouchers',
    'days-removed': 'Remaining Planning Services days removed',
    'last-redemption-day': 'Last day for partners to redeem vouchers',
    'last-claim-day': 'Last possible day to request payment',
    'last-voucher-expiry': 'Expiry of a voucher created on the last day for creation',
    'last-voucher-claim':
      'Last day to request payment for a voucher created on the last day for creation',
    'first-edition-day': 'First edition of the pages',
    'extension-2020-created-before': 'Vouchers created before this day were extended, as reported',
    'competency-table-from': 'Competency table published',
    'compliance-training-dropped': 'Compliance training no longer required',
    'renewal-note-removed': 'Annual renewal no longer mentioned',
    'retirement-announced': 'Retirement dates published',
    'vvr-for-all-from': 'All partners manage vouchers in Partner Center',
    'offering-count': 'Offerings',
    'engagement-count': 'Engagements',
    'competency-count': 'Competencies',
    'gold-only-count': 'Engagements that need Gold',
    'silver-or-gold-count': 'Engagements open to Silver and Gold',
  } satisfies Record<ParameterId, string>,
  // {field} is a label of `events`; {other} another; {day} and {limit} whole days; {days} “5 days”.
  findings: {
    'invalid-date': '{field}: this is not a day of the calendar, so it was left out.',
    'invalid-input': 'The answers could not be read, so none were used.',
    'out-of-order': '{field} lies before “{other}”, which has to come first. Check both days.',
    'in-the-future':
      '{field}: {day} lies after the day of this answer. It is counted, but not yet taken as done.',
    'created-after-last-day':
      'Created on {day}, {days} after {limit}, the last day to create and assign vouchers. How such a voucher came about, the sources do not say; the days below still follow from it.',
    'assigned-after-last-day':
      'Assigned on {day}, {days} after {limit}, the last day to create and assign vouchers.',
    'assigned-after-expiry': 'Assigned on {day}, {days} after the voucher had expired ({limit}).',
    'reserved-after-expiry': 'Reserved on {day}, {days} after the voucher had expired ({limit}).',
    'delivered-after-expiry': 'Delivered on {day}, {days} after the voucher had expired ({limit}).',
    'reported-after-expiry':
      'The completion report was submitted on {day}, {days} after the voucher had expired ({limit}).',
    'redeemed-after-expiry':
      'Redeemed on {day}, {days} after the voucher had expired ({limit}). What Microsoft did in such a case is not known.',
    'reserved-after-last-day':
      'Reserved on {day}, {days} after the last day for redemption ({limit}).',
    'delivered-after-last-day':
      'Delivered on {day}, {days} after the last day for redemption ({limit}).',
    'reported-after-last-day':
      'The completion report was submitted on {day}, {days} after the last day for redemption ({limit}).',
    'redeemed-after-last-day':
      'Redeemed on {day}, {days} after {limit}, the last day for partners to redeem.',
    'claimed-late':
      'Payment was requested on {day}, {days} after {limit}, the last day of the payment window. What follows from that is not known.',
    'delivered-before-reserved':
      'Delivered before it was reserved. An older Microsoft page asks that every voucher is reserved before the engagement begins.',
    'redeemed-before-delivered':
      'Redeemed before it was delivered. An older Microsoft page asks for full delivery first.',
    'redeemed-without-report':
      'Redeemed without a completion report until then. Not payable: a Microsoft notice says that redeeming without the deliverables makes a voucher ineligible for payment.',
    'creation-not-given':
      'The day of creation is not given. Counted from creation, the voucher may expire earlier than shown: ask the customer for that day.',
    'redemption-not-given':
      'Payment was requested, but the day of redemption is not given, so the payment window cannot be checked.',
    'rule-unknown':
      'No source gives a rule for “{parameter}” on {day}, so nothing was counted from it.',
    'before-first-edition':
      '{field}: {day} lies before the first edition of the pages. How things were done then is not known.',
    'extension-reported':
      'A blog reported that vouchers of that time were extended by {days}; by that account this one would expire on {day}. No Partner Center page says so: do not rely on it.',
    'readings-differ':
      'The sources give different last days to redeem, {days} apart. The earliest is the safe one.',
  } satisfies Record<VoucherFindingCode, string>,
  // Instead of `redeemed-without-report`, where the reader gave no day for the report.
  reportNotGiven:
    'No day is given for the completion report. A Microsoft notice says that a voucher redeemed without the deliverables is not eligible for payment: check that the report was submitted before the redemption.',
  // Steps of a trace as sentences. {field}: label of an event; {day}, {against}, {result}: days.
  trace: {
    given: '{field} on {day}: day 0.',
    asOf: 'The day of this answer: {day}.',
    reading: 'The count starts {reading}.',
    // {reading} above, in the middle of a sentence.
    readingFrom: {
      creation: 'from creation',
      assignment: 'from assignment',
      reservation: 'from reservation',
    } satisfies Record<ReadingId, string>,
    ruleDays: '{parameter}: {value}. The day of the event is day 0 and the last day counts.',
    ruleDay: '{parameter}: {value}.',
    count: '{from} + {days} = {result}.',
    earliest: 'Of these limits, the earliest decides:',
    candidate: '{limit}: {day}',
    candidateReading: '{limit}, {reading}: {day}',
    slack: 'The next limit lies {days} later.',
    fromDeadline: 'Not done yet, so the count goes on from the last day for “{deadline}”: {day}.',
    inTime: '{day} is on or before {against}: in time.',
    late: '{day} is {days} after {against}: late.',
    left: 'From {day} to {against}: {days} left.',
    past: '{day} is {days} after {against}.',
    laterEvent: '“{field}” is given, so this was done on a day that is not given.',
    notGiven: '“{field}” is not given.',
    noRule: 'No source gives a rule for “{parameter}” on {day}.',
    noRuleAtAll: 'No source gives a rule for “{parameter}”.',
    blocked: 'The last day for “{deadline}” has passed, so this can no longer be done.',
    said: 'Says so:',
  },
  reasons: {
    held: 'held at the level asked for',
    'level-too-low': 'held, but the level is too low',
    'not-held': 'not held',
    answered: 'as answered',
    'not-answered': 'not answered',
    'table-unknown': 'the list of competencies is not known for this day',
    'renewed-within-a-year': 'renewed within the last year',
    'renewal-may-be-due': 'renewed more than a year ago: whether a renewal was due is not known',
    'renewal-lapsed': 'last renewed before the previous calendar year',
    'never-renewed': 'never renewed',
  } satisfies Record<ConditionReason, string>,
  // Weight of a source, highest first.
  weights: {
    A: 'Partner Center documentation, English',
    B: 'Partner Center documentation, translated',
    C: 'older Microsoft partner page',
    D: 'older Microsoft slides or guide',
    E: 'third party',
  },
} as const;

/** The sources by tag, for messages that name one. */
export type SourceNames = Partial<Record<SourceId, string>>;
