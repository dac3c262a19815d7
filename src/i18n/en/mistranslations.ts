import type { Mistranslation, MistranslationId, Taken } from '../../rules/evidence.ts';

/** What translated pages got wrong: the table of it, and the warnings at the steps. */
export const mistranslations = {
  caption: 'What translated pages said and the English did not',
  // Heads of the columns.
  where: 'Language and time',
  read: 'What was read',
  english: 'What the English said',
  right: 'The right day',
  cost: 'What it would have cost',
  // Heads of the two parts of the table.
  groups: { days: 'Dates and duties', conditions: 'Conditions and roles' },
  pages: {
    'planning-services': 'Planning Services page',
    requirements: 'Requirements page',
    'training-vouchers': 'Training voucher page',
  } satisfies Record<Mistranslation['page'], string>,
  // Where the month of a text is not known.
  undated: 'month not known',
  // {created}, {redeem} and {claim} are whole days; the last two are last good days.
  example:
    'The days in the table are those of one voucher, created on {created}, the last day for it. It can be redeemed by {redeem}. If it is redeemed on that day, payment can be requested by {claim}.',
  // Below the words of a page: {meaning} is one of the `reads` below.
  meaning: 'That is: {meaning}',
  // {day} is the last good day.
  by: 'by {day}',
  // What the words make a reader believe; {day} is a wrong day.
  taken: {
    'last-day': 'Read as: by {day}',
    'first-day': 'Read as: from {day} on',
    'end-of-use': 'Read as: no use from {day} on',
    'no-limit': 'Read as: no limit',
    never: 'Read as: counted from the payment itself',
    start: 'Read as: a beginning',
  } satisfies Record<Taken['as'], string>,
  // {days} is “60 days”.
  lost: '{days} lost',
  late: '{days} too late',
  notADay: 'No day is concerned.',
  // In a warning: {seen} are months, {page} one of `pages`. The words of the page follow.
  said: '{page}, {seen}:',
  // After them; {meaning} is one of `reads`, {right} one of `english` below.
  corrected: 'That is: {meaning}. This was wrong. The English says: {right}',
  more: 'More about this error',
  // Per statement. `reads`: what the words say, inside a sentence, without a full stop. `english`:
  // what the English said, in our words. `cost`: what happens to whoever follows the words.
  // {span} is the period, “60 days”; {day} the right last day, or the day the rule begins.
  statements: {
    'ko-180-days-before': {
      reads: 'finish {span} before the voucher expires',
      english: 'Reserve, deliver and redeem within the {span} that end when the voucher expires.',
      cost: 'A voucher lives no longer than {span}. Whoever follows the sentence has to finish on the day of creation.',
    },
    'ko-60-days-after': {
      reads: '{span} after redemption',
      english: 'The payment request has to be completed within {span} of redemption.',
      cost: 'Whoever waits has only the last day of the window left, and has missed it one day later.',
    },
    'ko-60-days-after-payment': {
      reads: 'once {span} have passed after the payment',
      english: 'The payment request has to be completed within {span} of redemption.',
      cost: 'The payment comes after the request. Whoever waits for it does not ask, and the window closes.',
    },
    'ja-becomes-partner': {
      reads: 'becomes a partner {span} after redemption',
      english: 'The payment request has to be completed within {span} of redemption.',
      cost: 'Nothing in the sentence says that a request is due. The window can close unnoticed.',
    },
    'ja-60-days-after': {
      reads: '{span} after redemption',
      english: 'The payment request has to be completed within {span} of redemption.',
      cost: 'Whoever waits has only the last day of the window left, and has missed it one day later.',
    },
    'ja-last-day-lost': {
      reads: 'on {day}, customers can create and assign',
      english: 'The last day for customers to create and assign vouchers is {day}.',
      cost: 'A customer who plans for a later day finds that no voucher can be created any more.',
    },
    'ja-180-days-then-expires': {
      reads: 'complete it within {span}, and then it expires',
      english: 'Reserve, deliver and redeem within the {span} that end when the voucher expires.',
      cost: 'Expiry seems to follow from finishing. It does not: a voucher expires on its day, finished or not.',
    },
    'it-180-days-from-expiry': {
      reads: 'within {span} from expiry',
      english: 'Reserve, deliver and redeem within the {span} that end when the voucher expires.',
      cost: 'The work is planned for days on which the voucher has already expired.',
    },
    'fr-60-days-after-reimbursement': {
      reads: '{span} after reimbursement',
      english: 'The payment request has to be completed within {span} of redemption.',
      cost: 'The reimbursement comes after the request. Whoever counts from it does not ask, and the window closes.',
    },
    'ja-training-starts': {
      reads: 'starts to be offered',
      english: 'The training vouchers are being retired.',
      cost: 'Readers prepare for a beginning while the programme ends.',
    },
    'zh-cn-training-creation-last-day-lost': {
      reads: 'customers can create and assign',
      english: 'The last day for customers to create and assign vouchers is {day}.',
      cost: 'A customer who plans for a later day finds that no voucher can be created any more.',
    },
    'zh-cn-training-redemption-last-day-lost': {
      reads: 'partners redeem training vouchers',
      english: 'The last day for partners to redeem is {day}.',
      cost: 'A partner who plans for a later day can no longer redeem.',
    },
    'ja-accrue-became-use': {
      reads: 'the benefit can no longer be used',
      english:
        'From {day} on, customers accrue no more of the benefit. What they have can still be used.',
      cost: 'A customer who believes it creates no vouchers, although that is still possible.',
    },
    'zh-cn-accrue-became-enjoy': {
      reads: 'no longer enjoy the Planning Services benefit',
      english:
        'From {day} on, customers accrue no more of the benefit. What they have can still be used.',
      cost: 'A customer who believes it creates no vouchers, although that is still possible.',
    },
    'ja-gold-lost': {
      reads: 'the Datacenter competency at Silver level',
      english: 'The Datacenter competency is needed at Silver or Gold level.',
      cost: 'A company with Gold believes that it does not qualify.',
    },
    'zh-cn-cloud-lost': {
      reads: 'Business Applications at Silver or Gold level',
      english: 'The competency is Cloud Business Applications, at Silver or Gold level.',
      cost: 'The company looks for a competency that is not in the list.',
    },
    'ja-for-became-to': {
      reads: 'upgrade to Customer Engagement',
      english: 'The engagement upgrades Dynamics 365 for Customer Engagement.',
      cost: 'A change to another product seems to be meant, not the upgrade of this one.',
    },
    'zh-cn-gold-metal': {
      reads: 'gold, the metal',
      english: 'Gold is the higher level of a competency.',
      cost: 'It is hard to see that a level is asked for.',
    },
    'zh-tw-gold-metal': {
      reads: 'gold, the metal',
      english: 'Gold is the higher level of a competency.',
      cost: 'It is hard to see that a level is asked for.',
    },
    'ko-whose-company': {
      reads: 'a project manager of the company',
      english: 'The customer assigns the voucher to a project manager in its own company.',
      cost: 'Whose company is left open, so a partner may look for the voucher with its own staff.',
    },
    'ja-whose-company': {
      reads: 'a project manager of the company',
      english: 'The customer assigns the voucher to a project manager in its own company.',
      cost: 'Whose company is left open, so a partner may look for the voucher with its own staff.',
    },
    'zh-tw-whose-company': {
      reads: 'a project manager in the company',
      english: 'The customer assigns the voucher to a project manager in its own company.',
      cost: 'Whose company is left open, so a partner may look for the voucher with its own staff.',
    },
    'ko-can-do-more': {
      reads: 'you can do more',
      english: 'In progress means that you still have more to do.',
      cost: 'A duty reads like an offer. Whoever leaves it undone does not become eligible.',
    },
    'zh-cn-can-do-more': {
      reads: 'you can do more',
      english: 'In progress means that you still have more to do.',
      cost: 'A duty reads like an offer. Whoever leaves it undone does not become eligible.',
    },
    'ko-regulation-for-competency': {
      reads: 'a regulation that regulates a regulation',
      english: 'A qualifying competency is needed.',
      cost: 'It is hard to see that a competency is asked for.',
    },
  } satisfies Record<MistranslationId, Record<'reads' | 'english' | 'cost', string>>,
} as const;
