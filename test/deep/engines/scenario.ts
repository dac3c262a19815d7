import { formatDay } from '../../../src/i18n/format.ts';
import { languageTag, locales, type Locale } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import {
  eligibilityAssessment,
  nextStep,
  voucherAssessment,
  type Deadline,
  type VoucherFacts,
} from '../../../src/rules/index.ts';
import { searchTasks } from '../../support/search-tasks.ts';
import { Reader, type Tab } from './tab.ts';

// What a reader does with the site, written once for every engine. Each part gives what the reader
// came to know; where the rules decide it, also what they say in Node.

/** A part of the scenario: what was read, and what the rules say it has to be. */
export interface Part {
  read: unknown;
  ruled?: unknown;
}

interface Place {
  reader: Reader;
  tab: Tab;
  locale: Locale;
  /** The address of the language: `http://127.0.0.1:1234/ja/`. */
  root: string;
}

/** The text of `h1`, the language, and how many links there are: the page is whole. */
const outline = `({
  lang: document.documentElement.lang,
  title: document.title,
  heading: document.querySelector('h1').textContent.trim(),
  days: [...document.querySelectorAll('main time')].map((one) => one.dateTime),
  links: document.querySelectorAll('main a[href]').length,
})`;

async function home({ reader, tab, root }: Place): Promise<Part> {
  await tab.open(root);
  return { read: await reader.ask(outline) };
}

async function step({ reader, tab, root }: Place): Promise<Part> {
  await tab.open(`${root}guide/redeem-voucher/`);
  await reader.until(`document.querySelector('#theme:not([hidden])')`, 'the scripts of the shell');
  return { read: await reader.ask(outline) };
}

const searched = searchTasks.find(({ pages }) => pages[0]!.startsWith('guide/'))!;

async function search({ reader, tab, locale, root }: Place): Promise<Part> {
  await tab.open(`${root}guide/`);
  await reader.press('#search');
  await reader.write('#search-dialog input[type="search"]', searched.queries[locale]);
  const hits = `[...document.querySelectorAll('#search-dialog .results li a')]`;
  await reader.until(`${hits}.length > 0`, 'a hit');
  const pages = searched.pages.map((page) => `/${locale}/${page}/`);
  const found = `${hits}.map((one) => new URL(one.href).pathname)`;
  await reader.until(
    `${found}.some((path) => ${JSON.stringify(pages)}.includes(path))`,
    `“${searched.queries[locale]}” to find ${pages[0]}`,
  );
  return { read: { query: searched.queries[locale], found: true } };
}

const days = { created: '2021-06-14', assigned: '2021-06-21', reserved: '2021-07-05' };
const asOf = '2021-08-01';

/** Each deadline of the tool: its day and its status, as they stand on the page. */
const rows = `[...document.querySelectorAll('main li.row')].map((row) => [
  row.querySelector('h3').textContent.trim(),
  row.querySelector('time.day')?.dateTime ?? null,
  row.querySelector('.tag').textContent.trim(),
])`;

/** The same as the rules have it. */
function ruledRows(locale: Locale, facts: VoucherFacts): unknown[] {
  const { rules } = messages[locale];
  const row = ({ id, by, status }: Deadline) => [
    rules.deadlines[id],
    by ?? null,
    rules.statuses[status],
  ];
  return voucherAssessment(facts, { asOf }).deadlines.map(row).sort();
}

async function deadlines({ reader, tab, locale, root }: Place): Promise<Part> {
  const { deadlines: text, rules } = messages[locale];
  await tab.open(`${root}tools/deadlines/#asof=${asOf}`);
  await reader.until(`document.querySelector('[data-ready="true"]')`, text.form);
  for (const [event, day] of Object.entries(days)) {
    const label = rules.events[event as keyof typeof days];
    await reader.write({ label }, formatDay(day, locale));
  }
  const ruled = ruledRows(locale, days);
  await reader
    .until(
      `JSON.stringify(${rows}.sort()) === ${JSON.stringify(JSON.stringify(ruled))}`,
      'the rows',
    )
    .catch(() => undefined);
  return { read: (await reader.ask<unknown[]>(rows)).sort(), ruled };
}

/** Goes on from the deadline tool: the other language shows the same answers. */
async function otherLanguage({ reader, locale }: Place): Promise<Part> {
  const other = locales[(locales.indexOf(locale) + 1) % locales.length]!;
  await reader.press('header .pick summary');
  await reader.press(`header .pick a[hreflang="${languageTag[other]}"]`);
  await reader.until(`location.pathname === '/${other}/tools/deadlines/'`, 'the other language');
  const ruled = ruledRows(other, days);
  await reader.until(`${rows}.length === ${ruled.length}`, 'the same answers');
  return { read: (await reader.ask<unknown[]>(rows)).sort(), ruled };
}

async function eligibility({ reader, tab, locale, root }: Place): Promise<Part> {
  const { eligibility: text, wizard } = messages[locale];
  await tab.open(`${root}tools/eligibility/#asof=2021-05-01&q=for`);
  await reader.until(`document.querySelector('.eligibility[data-ready="true"]')`, text.answer);
  for (const answer of ['exchange-deployment', 'gold', 'yes', 'unknown', 'yes']) {
    const question = await reader.text('.wizard h2');
    await reader.press(`.wizard input[name="answer"][value="${answer}"]`);
    await reader.press({ button: wizard.proceed });
    await reader.until(
      `document.querySelector('.wizard h2').innerText.replace(/\\s+/g, ' ').trim() !== ${JSON.stringify(question)}`,
      `what follows “${question}”`,
    );
  }
  const verdict = '.wizard [role="status"] .verdict';
  await reader.until(`document.querySelector(${JSON.stringify(verdict)})`, 'the verdict');
  const { engagements } = eligibilityAssessment(
    {
      competencies: { messaging: 'gold' },
      consultantAssessments: { messaging: 'yes' },
      enrolledOfferings: { 's-edps': 'unknown' },
      agreementSigned: 'yes',
    },
    { asOf: '2021-05-01' },
  );
  const ruled = engagements.find(({ engagement }) => engagement === 'exchange-deployment')!;
  return { read: await reader.text(verdict), ruled: text.verdicts[ruled.verdict] };
}

async function next({ reader, tab, locale, root }: Place): Promise<Part> {
  await tab.open(`${root}tools/next-step/#created=2021-03-01&reserved=2021-03-10&asof=${asOf}`);
  await reader.until(`document.querySelector('[data-ready="true"]')`, 'the tool');
  await reader.press('main input[name="role"][value="existing-partner"]');
  const link = `document.querySelector('main [role="status"] a.verdict')`;
  const { next: task } = nextStep(
    { role: 'existing-partner', voucher: { created: '2021-03-01', reserved: '2021-03-10' } },
    { asOf },
  );
  const ruled = `/${locale}/guide/${task!.step}/`;
  await reader.until(link, 'the next step');
  const path = `new URL(${link}.href).pathname`;
  await reader.until(`${path} === ${JSON.stringify(ruled)}`, ruled).catch(() => undefined);
  return { read: await reader.ask(path), ruled };
}

/** Answers as of the day that was chosen in the tool before: it is set once, and every tool follows. */
async function vouchers({ reader, tab, locale, root }: Place): Promise<Part> {
  const { vouchers: start, voucherTable: table, rules } = messages[locale];
  await tab.open(`${root}tools/vouchers/`);
  await reader.until(`document.querySelectorAll('astro-island[ssr]').length === 0`, 'the tool');
  await reader.press({ button: start.paste });
  const list = `Voucher ID,Customer,Created,Assigned,Reserved\nV-1,Contoso,${Object.values(days).join()}`;
  await reader.write('#pasted-rows', list);
  await reader.press({ button: start.usePasted });
  const row = `document.querySelector('.rows tbody tr[data-index="0"]')`;
  const takeOver = `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(table.takeOver)})`;
  await reader.until(`${row} || ${takeOver}`, 'what was pasted');
  if (await reader.ask(`Boolean(${takeOver})`)) await reader.press({ button: table.takeOver });
  const { state, deadlines: every } = voucherAssessment(days, { asOf });
  const redeem = every.find(({ id }) => id === 'redeem')!.by!;
  const ruled = ['V-1', rules.states[state], formatDay(redeem, locale)];
  const cells = `(${row}?.innerText ?? '').replace(/\\s+/g, ' ')`;
  const isWhole = `${JSON.stringify(ruled)}.every((part) => ${cells}.includes(part))`;
  await reader.until(isWhole, 'the row').catch(() => undefined);
  const text = await reader.ask<string>(cells);
  // What is missing of it is seen by what stands there instead.
  return { read: ruled.every((part) => text.includes(part)) ? ruled : text, ruled };
}

async function theme({ reader, tab, root }: Place): Promise<Part> {
  await tab.open(`${root}guide/`);
  await reader.until(`document.querySelector('#theme:not([hidden])')`, 'the button');
  const look = `[
    document.documentElement.dataset.theme ?? '',
    getComputedStyle(document.body).backgroundColor,
  ]`;
  const looks: unknown[] = [];
  for (const wanted of ['light', 'dark']) {
    await reader.press('#theme');
    await reader.until(`document.documentElement.dataset.theme === '${wanted}'`, wanted);
    looks.push(await reader.ask(look));
  }
  await tab.open(`${root}retirement/`);
  looks.push(await reader.ask(look));
  return { read: looks };
}

/** In the order of a visit: the tab keeps what it remembers from one part to the next. */
export const parts = {
  home,
  step,
  search,
  deadlines,
  otherLanguage,
  eligibility,
  next,
  vouchers,
  theme,
} as const;
export type PartName = keyof typeof parts;

/** One part, in one language. */
export function play(name: PartName, tab: Tab, locale: Locale, origin: string): Promise<Part> {
  return parts[name]({ reader: new Reader(tab), tab, locale, root: `${origin}/${locale}/` });
}
