import {
  check,
  choose,
  click,
  clickAll,
  file,
  fill,
  fillWith,
  focus,
  key,
  press,
  remembering,
  see,
  width,
  type Step,
} from './steps.ts';

/** A state of a page that a reader can bring about. */
export interface ToolState {
  /** What it is, unique. */
  name: string;
  /** The page below the language, with the fragment of the state where there is one. */
  at: string;
  steps?: readonly Step[];
  /** What must be visible, or the state was not reached. */
  shows: string;
}

const deadlines = 'tools/deadlines/';
const eligibility = 'tools/eligibility/';
const map = 'tools/eligibility/map/';
const nextStep = 'tools/next-step/';
const vouchers = 'tools/vouchers/';
const open = '#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01';
const ready = see('[data-ready="true"]');
const answered = see('.answers');
const part = (title: 'whatIfTitle' | 'compareTitle' | 'backwardsTitle'): Step => {
  return async (tab, words) => {
    await tab.locator('.part > summary', { hasText: words.deadlines[title] }).click();
  };
};
const csv = (...rows: string[]) => ['Voucher ID,Customer,Created,Reserved', ...rows].join('\n');
const list = csv('A-1,Foo,2021-03-01,2021-03-10', 'A-2,Bar,2020-01-05,', 'A-3,Baz,2021-06-30,');
const unclear = csv('A-1,Foo,01/02/2021,', 'A-2,Bar,soon,', 'A-3,Baz,03/04/2021,');

const deadlineStates: readonly ToolState[] = [
  { name: 'deadlines: nothing entered', at: deadlines, steps: [ready], shows: '#day-created' },
  {
    name: 'deadlines: text that is no day',
    at: deadlines,
    steps: [ready, fill('#day-created', 'soon')],
    shows: '.field.bad .wrong',
  },
  {
    name: 'deadlines: a day the calendar has not',
    at: deadlines,
    steps: [ready, fill('#day-reserved', '2021-02-31')],
    shows: '.field.bad .wrong',
  },
  {
    name: 'deadlines: a day that can be read in two ways',
    at: deadlines,
    steps: [ready, fill('#day-created', '3/4/2021')],
    shows: '.wrong .choices button',
  },
  {
    name: 'deadlines: the answer asked for, two fields unreadable',
    at: deadlines,
    steps: [
      ready,
      fill('#day-created', '3/4/2021'),
      fill('#day-redeemed', 'soon'),
      press((w) => w.deadlines.showAnswer),
    ],
    shows: '.summary',
  },
  {
    name: 'deadlines: a damaged link',
    at: `${deadlines}#created=2021-13-45&x=1`,
    shows: '[role=alert]',
  },
  { name: 'deadlines: open', at: deadlines + open, steps: [answered], shows: '.parts' },
  {
    name: 'deadlines: late, with findings',
    at: `${deadlines}#created=2021-07-01&redeemed=2021-12-28&asof=2022-01-10`,
    steps: [answered],
    shows: '.findings',
  },
  {
    name: 'deadlines: expired',
    at: `${deadlines}#created=2020-03-01&asof=2021-05-01`,
    steps: [answered],
    shows: '.tag.missed',
  },
  {
    name: 'deadlines: finished',
    at: `${deadlines}#created=2021-02-01&assigned=2021-02-03&reserved=2021-02-10&delivered=2021-04-01&reported=2021-04-05&redeemed=2021-04-07&claimed=2021-05-01&asof=2021-06-01`,
    steps: [answered],
    shows: '.tag.met',
  },
  {
    name: 'deadlines: before every rule',
    at: `${deadlines}#created=2018-01-01&asof=2018-02-01`,
    steps: [answered],
    shows: '.tag.unknown',
  },
  {
    name: 'deadlines: every explanation open, with the weight of sources',
    at: deadlines + open,
    steps: [answered, clickAll('.answers > .row details > summary')],
    shows: '.answers details ol',
  },
  {
    name: 'deadlines: an explanation of a reading open',
    at: deadlines + open,
    steps: [answered, clickAll('.readings summary')],
    shows: '.readings',
  },
  {
    name: 'deadlines: what could still be changed',
    at: deadlines + open,
    steps: [answered, part('whatIfTitle')],
    shows: '.part[open] li .button',
  },
  {
    name: 'deadlines: a change tried',
    at: deadlines + open,
    steps: [answered, part('whatIfTitle'), click('.part[open] li .button')],
    shows: '.trial .button',
  },
  {
    name: 'deadlines: compared with another voucher',
    at: deadlines + open,
    steps: [answered, part('compareTitle'), check('input[name=compare-what] >> nth=0')],
    shows: '.part table',
  },
  {
    name: 'deadlines: compared under another reading',
    at: deadlines + open,
    steps: [answered, part('compareTitle'), check('input[name=compare-what] >> nth=1')],
    shows: '#other-reading',
  },
  {
    name: 'deadlines: compared as of another day',
    at: deadlines + open,
    steps: [answered, part('compareTitle'), check('input[name=compare-what] >> nth=2')],
    shows: '.part table',
  },
  {
    name: 'deadlines: planned backwards',
    at: deadlines + open,
    steps: [
      answered,
      part('backwardsTitle'),
      fill('#plan-by', '2021-08-01'),
      fill('#plan-takes', '30'),
    ],
    shows: '.part[open] .answers',
  },
  {
    name: 'deadlines: planned backwards with a length that is none',
    at: deadlines + open,
    steps: [answered, part('backwardsTitle'), fill('#plan-takes', 'long')],
    shows: '.field.bad #plan-takes',
  },
  {
    name: 'deadlines: taken away under a name',
    at: deadlines + open,
    steps: [answered, fill('#voucher-name', 'A-17'), press((w) => w.takeAway.json)],
    shows: '#voucher-name',
  },
];

const given = '#for=exchange&held=msg.g&exam=msg.y&in=sedps.y&agreement=y';
const question = (name: string, fragment: string): ToolState => ({
  name: `eligibility: ${name}`,
  at: eligibility + fragment,
  steps: [ready],
  shows: '.wizard input[name=answer]',
});

const eligibilityStates: readonly ToolState[] = [
  question('the first question', ''),
  question('the level held', '#for=exchange&q=held.msg'),
  question('the assessment', '#for=exchange&held=msg.g&q=exam.msg'),
  question('the enrollment', '#for=exchange&held=msg.g&exam=msg.y&q=in.sedps'),
  question('the agreement', '#for=exchange&held=msg.g&exam=msg.y&in=sedps.y&q=agreement'),
  question('the training', '#for=ppm&held=ppm.s&exam=ppm.y&in=sdps.y&asof=2020-11-01&q=training'),
  question('the renewal', `${given}&asof=2021-02-01&q=renewed`),
  question('two competencies to choose from', '#for=mobile&held=wd.g-emm.n&q=held.emm'),
  {
    name: 'eligibility: on without an answer',
    at: `${eligibility}#for=exchange&q=held.msg`,
    steps: [ready, press((w) => w.wizard.proceed)],
    shows: '.problem',
  },
  {
    name: 'eligibility: a day that can be read in two ways',
    at: `${eligibility}${given}&asof=2021-02-01&q=renewed`,
    steps: [
      ready,
      check('.wizard input[value="day"]'),
      fill('#wizard-day', '6/7/2020'),
      press((w) => w.wizard.proceed),
    ],
    shows: '.problem',
  },
  {
    name: 'eligibility: an early no',
    at: `${eligibility}#for=exchange&held=msg.n&q=answer`,
    steps: [ready, see('.engagement')],
    shows: '.verdict.no',
  },
  {
    name: 'eligibility: asked on after an early no',
    at: `${eligibility}#for=exchange&held=msg.n&q=answer`,
    steps: [ready, see('.engagement'), press((w) => w.wizard.more)],
    shows: '.wizard .note',
  },
  {
    name: 'eligibility: yes',
    at: `${eligibility}${given}&asof=2021-05-01&q=answer`,
    steps: [ready, see('.engagement')],
    shows: '.verdict.yes',
  },
  {
    name: 'eligibility: not known',
    at: `${eligibility}#for=mobile&held=emm.s&exam=emm.y&in=ddps.u&agreement=y&q=answer`,
    steps: [ready, see('.engagement')],
    shows: '.verdict.unknown',
  },
  {
    name: 'eligibility: every condition explained',
    at: `${eligibility}#for=mobile&held=emm.s&exam=emm.y&in=ddps.u&agreement=y&q=answer`,
    steps: [ready, see('.engagement'), clickAll('.wizard .engagement details > summary')],
    shows: '.engagement',
  },
  {
    name: 'eligibility: answers so far',
    at: `${eligibility}#for=exchange&held=msg.g&exam=msg.y&q=agreement`,
    steps: [ready, click('.wizard details > summary')],
    shows: '.review',
  },
  {
    name: 'eligibility: answers dropped by a change',
    at: `${eligibility}#for=mobile&held=wd.g-emm.n&exam=wd.y-emm.n&in=ddps.y&agreement=y&q=answer`,
    steps: [
      ready,
      click('.review .button'),
      check('.wizard input[value="windows-office-deployment"]'),
      press((w) => w.wizard.proceed),
    ],
    shows: '#wizard-dropped',
  },
  {
    name: 'eligibility: the day of the answer',
    at: `${eligibility}#for=exchange&q=held.msg`,
    steps: [ready, click('.wizard details >> nth=-1 >> summary')],
    shows: '#as-of',
  },
  {
    name: 'eligibility: all on one page',
    at: `${eligibility}#q=all`,
    steps: [ready],
    shows: '#engagement',
  },
  {
    name: 'eligibility: all on one page, answered, engagements open',
    at: `${eligibility}#held=msg.g-wd.s&exam=msg.y&agreement=y&asof=2021-02-01`,
    steps: [ready, see('.engagement'), clickAll('.engagement > summary')],
    shows: '.engagement[open] .conditions',
  },
  {
    name: 'eligibility: one engagement on one page',
    at: `${eligibility}#for=mobile&held=emm.s`,
    steps: [ready, see('.engagement')],
    shows: '.engagement',
  },
  {
    name: 'eligibility: a damaged link',
    at: `${eligibility}#for=nothing&held=x.y`,
    steps: [ready],
    shows: '[role=alert]',
  },
  {
    name: 'map: at the question asked',
    at: `${map}#for=data&held=da.s-dp.g&asof=2021-05-01&q=exam.da`,
    steps: [see('.flow-map .marked')],
    shows: '.flow-map [aria-current]',
  },
  {
    name: 'map: every part open',
    at: map,
    steps: [clickAll('.flow-map > details > summary')],
    shows: '.flow-map details[open]',
  },
];

const asked = (name: string, fragment: string): ToolState => ({
  name: `next step: ${name}`,
  at: nextStep + fragment,
  steps: [ready],
  shows: '.wizard input[name=answer]',
});
const answeredStep = (name: string, fragment: string, shows = '.answers'): ToolState => ({
  name: `next step: ${name}`,
  at: nextStep + fragment,
  steps: [ready],
  shows,
});

const nextStates: readonly ToolState[] = [
  asked('the first question', ''),
  asked('which day', '#role=u&q=day'),
  asked('what is done', '#role=partner&asof=2021-05-01&q=done'),
  asked('a day of the voucher', '#role=partner&done=u&created=u&asof=2021-05-01&q=assigned'),
  {
    ...asked('on without an answer', '#role=u&q=day'),
    steps: [ready, press((w) => w.wizard.proceed)],
    shows: '.problem',
  },
  {
    ...asked('a day that cannot be read', '#role=partner&done=u&asof=2021-05-01&q=created'),
    steps: [
      ready,
      check('.wizard input[value="day"]'),
      fill('.wizard input[type=text]', 'soon'),
      press((w) => w.wizard.proceed),
    ],
    shows: '.problem',
  },
  answeredStep('a partner acts', '#role=partner&done=n&created=n&asof=2021-04-07&q=answer'),
  answeredStep('a customer', '#role=customer&done=n&created=n&day=today&q=answer'),
  answeredStep(
    'unsettled',
    '#role=u&done=u&created=u&assigned=u&reserved=n&asof=2020-01-31&q=answer',
  ),
  answeredStep(
    'finished',
    '#role=auditor&done=eligibility-enroll-profile-assign-reserve-deliver-redeem-payment&day=today&q=answer',
  ),
  answeredStep('too late', '#role=new&done=eligibility-enroll&created=u&day=today&q=answer'),
  answeredStep('before every edition', '#role=new&asof=2018-01-01&q=answer', '.wizard'),
  answeredStep('all on one page', '#q=all', 'form'),
  answeredStep(
    'all on one page, with days',
    '#role=partner&created=2021-03-01&reserved=2021-03-10&asof=2021-05-01',
    '.answers .day',
  ),
  {
    ...answeredStep(
      'all on one page, with a day that cannot be read',
      '#role=partner&asof=2021-05-01',
    ),
    steps: [ready, click('form details > summary'), fill('#day-created', 'soon')],
    shows: '.field.bad',
  },
  {
    name: 'map of the next step: at the question asked',
    at: 'tools/next-step/map/#role=partner&done=u&created=u&asof=2021-05-01&q=assigned',
    steps: [see('.flow-map .marked')],
    shows: '.flow-map [aria-current]',
  },
];

const voucherStates: readonly ToolState[] = [
  {
    name: 'vouchers: empty',
    at: vouchers,
    steps: [see('.vouchers .start')],
    shows: '.start .button',
  },
  {
    name: 'vouchers: paste',
    at: vouchers,
    steps: [press((w) => w.vouchers.paste)],
    shows: '#pasted-rows',
  },
  {
    name: 'vouchers: with rows',
    at: vouchers,
    steps: [press((w) => w.vouchers.sample)],
    shows: '.rows .acts',
  },
  {
    name: 'vouchers: pictures in words',
    at: vouchers,
    // The ribbons come from the worker, after the months.
    steps: [
      press((w) => w.vouchers.sample),
      see('.stacked summary'),
      see('.months summary'),
      clickAll('.pictures summary'),
    ],
    shows: '.pictures details[open] li',
  },
  {
    name: 'vouchers: filtered by what matters',
    at: vouchers,
    steps: [
      press((w) => w.vouchers.sample),
      see('.rows .acts'),
      click('.stubs-row button:enabled'),
    ],
    shows: '.stubs-row [aria-pressed=true]',
  },
  {
    name: 'vouchers: filtered and sorted',
    at: vouchers,
    steps: [
      press((w) => w.vouchers.sample),
      see('.rows .acts'),
      choose('#filter-state', 1),
      choose('#sort', 1),
    ],
    shows: '.rows .acts',
  },
  {
    name: 'vouchers: a filter that fits none',
    at: vouchers,
    steps: [press((w) => w.vouchers.sample), see('.rows .acts'), fill('#filter-search', 'zzzz')],
    shows: '.vouchers > .note',
  },
  {
    name: 'vouchers: a new voucher',
    at: vouchers,
    steps: [press((w) => w.vouchers.add)],
    shows: 'dialog.row-form',
  },
  {
    name: 'vouchers: a new voucher with a wrong day',
    at: vouchers,
    steps: [
      press((w) => w.vouchers.add),
      fill('#row-created', '31/31/2021'),
      fill('#row-reserved', '3/4/2021'),
      click('dialog .button.main'),
    ],
    shows: 'dialog .field.bad',
  },
  {
    name: 'vouchers: one edited',
    at: vouchers,
    steps: [press((w) => w.vouchers.sample), see('.rows .acts'), click('.rows .acts button')],
    shows: 'dialog.row-form',
  },
  {
    name: 'vouchers: one deleted',
    at: vouchers,
    steps: [
      press((w) => w.vouchers.sample),
      see('.rows .acts'),
      click('.rows .acts button >> nth=1'),
    ],
    shows: '.rows .acts',
  },
  {
    name: 'vouchers: the columns of a file',
    at: vouchers,
    steps: [file('a.csv', unclear), see('.draft'), check('.order input')],
    shows: '.draft .order',
  },
  {
    name: 'vouchers: the columns of a file, not yet decided',
    at: vouchers,
    steps: [file('a.csv', unclear), see('.draft'), choose('.draft td select >> nth=1', 0)],
    shows: '#draft-needs',
  },
  {
    name: 'vouchers: a report with problems',
    at: vouchers,
    steps: [
      file('a.csv', unclear),
      see('.draft'),
      check('.order input'),
      click('.draft .choices .button.main'),
    ],
    shows: '.imported table',
  },
  {
    name: 'vouchers: another list beside the table',
    at: vouchers,
    steps: [
      file('a.csv', list),
      click('.draft .choices .button.main'),
      see('.rows .acts'),
      press((w) => w.voucherTable.importMore),
    ],
    shows: '.start',
  },
  {
    name: 'vouchers: replace or add',
    at: vouchers,
    steps: [
      press((w) => w.vouchers.sample),
      see('.rows .acts'),
      press((w) => w.voucherTable.importMore),
      file('a.csv', list),
    ],
    shows: '.draft .button + .button',
  },
  {
    name: 'vouchers: a file that is no table',
    at: vouchers,
    steps: [file('a.csv', '')],
    shows: '.note.warn',
  },
  {
    name: 'vouchers: erase asked',
    at: vouchers,
    steps: [
      press((w) => w.vouchers.sample),
      see('.rows .acts'),
      press((w) => w.voucherTable.erase),
    ],
    shows: '.button.danger',
  },
  {
    name: 'vouchers: a file made',
    at: vouchers,
    steps: [
      press((w) => w.vouchers.sample),
      see('.rows .acts'),
      press((w) => w.voucherTable.formats.csv),
    ],
    shows: '.out',
  },
];

const searchFor = (words: { shell: { retirement?: unknown } & Record<string, unknown> }) =>
  String((words.shell['nav'] as Record<string, string>)['requirements']);

const shellStates: readonly ToolState[] = [
  {
    name: 'search: the dialog',
    at: 'guide/',
    steps: [click('#search')],
    shows: '#search-dialog input',
  },
  {
    name: 'search: hits in the dialog',
    at: 'guide/',
    steps: [click('#search'), fillWith('#search-dialog input', searchFor)],
    shows: '#search-dialog .results li a',
  },
  {
    name: 'search: nothing found in the dialog',
    at: 'guide/',
    steps: [click('#search'), fill('#search-dialog input', 'qqxxzz')],
    shows: '#search-dialog .results ul',
  },
  {
    name: 'search: hits on its page',
    at: 'search/#q=voucher',
    shows: '#search-page .results li a',
  },
  {
    name: 'search: hits with those of earlier editions',
    at: 'search/#q=voucher&earlier',
    shows: '#search-page .results li a',
  },
  {
    name: 'search: nothing found on its page',
    at: 'search/#q=qqxxzz',
    shows: '#search-page .results ul',
  },
  {
    name: 'the menu of languages',
    at: 'guide/enroll/',
    steps: [click('.pick summary')],
    shows: '.pick a',
  },
  {
    name: 'the list of keys',
    at: 'guide/enroll/',
    steps: [focus('.brand'), key('?'), see('dialog.keys')],
    shows: 'dialog.keys',
  },
  {
    name: 'the card of a term',
    at: 'guide/reserve-voucher/',
    steps: [key('Tab'), focus('main a.term')],
    shows: '#term-card',
  },
  {
    name: 'the journey unfolded on a phone',
    at: 'guide/enroll/',
    steps: [width(390), click('.journey > summary')],
    shows: '.journey ol',
  },
  {
    name: 'the contents unfolded on a phone',
    at: 'retirement/',
    steps: [width(390), click('.toc > summary')],
    shows: '.toc ol',
  },
  {
    name: 'another day asked for',
    at: 'guide/reserve-voucher/',
    steps: [click('#as-of button')],
    shows: '#as-of input',
  },
  {
    name: 'another day shown',
    at: 'guide/reserve-voucher/#asof=2021-06-15',
    steps: [see('#as-of form')],
    shows: '#as-of [role=status] button',
  },
  {
    name: 'a text beside the text, in columns',
    at: 'guide/reserve-voucher/',
    steps: [click('#beside button')],
    shows: '[data-beside]',
  },
  {
    name: 'a text below the text, on a phone',
    at: 'guide/reserve-voucher/',
    steps: [width(390), click('#beside button'), see('[data-beside]')],
    shows: '[data-beside]',
  },
  {
    name: 'a step marked as done',
    at: 'guide/enroll/',
    steps: [click('#done')],
    shows: '#done[aria-pressed=true], #done',
  },
  {
    name: 'progress on the page of the journey',
    at: 'guide/',
    steps: [remembering({ progress: '#done=enroll-business-profile' })],
    shows: 'main h1',
  },
  {
    name: 'the key for a link to a heading',
    at: 'guide/enroll/',
    steps: [key('c')],
    shows: 'main h1',
  },
  {
    name: 'two editions compared',
    at: 'editions/',
    steps: [choose('main select >> nth=0', 0)],
    shows: 'main select',
  },
];

/** Every state that is looked at. */
export const toolStates: readonly ToolState[] = [
  ...deadlineStates,
  ...eligibilityStates,
  ...nextStates,
  ...voucherStates,
  ...shellStates,
];
