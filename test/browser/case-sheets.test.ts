import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { editionName, formatDay } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { properNames } from '../../src/i18n/proper-names.ts';
import {
  eligibilityAssessment,
  nextStep,
  voucherAssessment,
  voucherEvents,
  type EligibilityAnswers,
} from '../../src/rules/index.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { countPrints, letters } from '../support/printed.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const asOf = '2021-05-01';
const name = 'Contoso 契約 <b>"A"</b>; 2021';
const button = (tab: Page, label: string) => tab.getByRole('button', { name: label, exact: true });

const answers: EligibilityAnswers = {
  competencies: { 'data-analytics': 'none', 'data-platform': 'silver' },
  consultantAssessments: { 'data-analytics': 'no', 'data-platform': 'yes' },
  enrolledOfferings: { ssdps: 'yes' },
  agreementSigned: 'unknown',
};
const eligibilityLink = `#for=data&held=da.n-dp.s&exam=da.n-dp.y&in=ssdps.y&agreement=u&asof=${asOf}&q=answer`;

const days = { created: '2021-03-01', reserved: '2021-03-10' };
const nextLink = `#role=partner&done=eligibility-enroll-profile-assign-reserve&created=${days.created}&reserved=${days.reserved}&asof=${asOf}`;

async function openCase(tab: Page, locale: Locale, tool: string, hash: string): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/${tool}/${hash}`);
  await tab.locator('#case-name').waitFor();
}

/** What a sheet says on both papers. */
async function printed(tab: Page, locale: Locale): Promise<string[]> {
  await tab.locator('#case-name').fill(name);
  await button(tab, messages[locale].takeAway.print).click();
  await tab.waitForFunction(() => (window as { prints?: number }).prints === 1);
  const texts: string[] = [];
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = new Uint8Array(await tab.pdf({ format }));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBeGreaterThan(1);
    expect(totalPages).toBeLessThan(6);
    texts.push(letters(text));
  }
  return texts;
}

const lacking = (text: string, facts: readonly string[]) =>
  facts.filter((fact) => !text.includes(letters(fact)));
const showing = (text: string, controls: readonly string[]) =>
  controls.filter((one) => text.includes(letters(one)));

describe.for(locales)('the case sheet in %s', (locale) => {
  const { eligibility, eligibilityCase, deadlines, rules, pages, takeAway, wizard } =
    messages[locale];
  const day = (iso: string) => formatDay(iso, locale);
  const about = [name, takeAway.independent, day(asOf), editionName('2021-04', locale)];
  const controls = [
    takeAway.json,
    takeAway.print,
    takeAway.caseNameHint,
    deadlines.copyLink,
    wizard.restart,
    wizard.onePage,
  ];

  test('of eligibility has every fact and no control', async () => {
    const { competencies, engagements } = properNames;
    const { engagements: all } = eligibilityAssessment(answers, { asOf });
    const one = all.find(({ engagement }) => engagement === 'data-estate-modernization')!;
    const facts = [
      ...about,
      takeAway.sheet.eligibility,
      engagements[one.engagement],
      eligibility.verdicts[one.verdict],
      competencies['data-analytics'],
      eligibility.levels.silver,
      eligibility.answers.unknown,
      ...one.conditions.flatMap((condition) => [
        eligibility.conditions[condition.condition],
        eligibility.conditionVerdicts[condition.verdict],
        ...condition.sources,
      ]),
      eligibilityCase.trace.judged['level-too-low'],
      fill(eligibilityCase.trace.together.no, { verdict: eligibility.verdicts.no }),
      ...one.flips.flatMap((flip) =>
        flip.map((change) =>
          fill(eligibility.changes[change.field], {
            level: eligibility.levels.gold,
            competency: 'id' in change ? competencies[change.id as 'data-platform'] : '',
          }),
        ),
      ),
      pages.conflicts['compliance-training'],
      ...Object.values(eligibilityCase.conflicts.costs).slice(0, 4),
      eligibilityCase.conflicts.safe,
      eligibilityCase.conflicts.followed,
      'EN-LP',
      rules.weights.A,
    ];
    await withTab({ bypassCSP: true }, async (tab) => {
      const complaints = await listen(tab, origin);
      await countPrints(tab);
      await openCase(tab, locale, 'eligibility', eligibilityLink);
      // Every explanation opens on the screen too, and says the same.
      const why = tab.locator('summary', { hasText: eligibilityCase.whyCondition });
      for (let at = 0; at < one.conditions.length; at++) await why.nth(at).click();
      await tab.getByText(eligibilityCase.trace.judged['level-too-low']).first().waitFor();
      await tab.locator('.weights li', { hasText: rules.weights.A }).first().waitFor();
      await tab.locator('.conflicts > summary').click();
      await tab.getByText(eligibilityCase.conflicts.costs['training-too']).first().waitFor();
      expect(await violationsOn(tab)).toEqual([]);
      for (const text of await printed(tab, locale)) {
        expect(lacking(text, [...facts, tab.url()])).toEqual([]);
        const screenOnly = [...controls, eligibility.tryIt, eligibilityCase.whyCondition];
        expect(showing(text, screenOnly)).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('of the next step has every fact and no control', async () => {
    const { nextStep: words, progress, facts: units } = messages[locale];
    const done = [
      'verify-eligibility',
      'enroll',
      'business-profile',
      'assign-voucher',
      'reserve-voucher',
    ] as const;
    const result = nextStep({ role: 'existing-partner', done, voucher: days }, { asOf });
    const { deadlines: limits } = voucherAssessment(days, { asOf });
    const shown = limits.filter(({ id }) => id !== 'deliver');
    const facts = [
      ...about,
      takeAway.sheet.nextStep,
      words.roles['existing-partner'],
      words.act,
      words.tasks,
      rules.phases.open,
      units.who,
      units.where,
      units.needs,
      ...voucherEvents.map((event) => rules.events[event]),
      ...Object.values(days).map(day),
      ...result.tasks.map(({ state }) => progress.states[state]),
      ...shown.flatMap(({ by }) => (by ? [day(by)] : [])),
      ...shown.flatMap(({ trace }) =>
        trace.flatMap((step) => ('sources' in step ? step.sources : [])),
      ),
      rules.weights.C,
    ];
    await withTab({ bypassCSP: true }, async (tab) => {
      const complaints = await listen(tab, origin);
      await countPrints(tab);
      await openCase(tab, locale, 'next-step', nextLink);
      for (const text of await printed(tab, locale)) {
        expect(lacking(text, [...facts, tab.url()])).toEqual([]);
        expect(showing(text, controls)).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  });
});

test('the data of both tools is what the rules say, with a link that opens it again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'case-sheets-'));
  const { takeAway } = messages.ja;
  await withTab({ acceptDownloads: true }, async (tab) => {
    const dataOf = async () => {
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        button(tab, takeAway.json).click(),
      ]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> & { link: string };
    };
    await openCase(tab, 'ja', 'eligibility', eligibilityLink);
    const verdicts = eligibilityAssessment(answers, { asOf }).engagements;
    const eligibility = await dataOf();
    expect(eligibility).toMatchObject({
      form: 'planning-services-guide/eligibility-assessment',
      version: 1,
      asOf,
      edition: '2021-04',
      engagement: 'data-estate-modernization',
      inputs: answers,
      engagements: verdicts.filter(({ engagement }) => engagement === 'data-estate-modernization'),
    });
    expect(eligibility.link).toBe(tab.url());

    await openCase(tab, 'ja', 'next-step', nextLink);
    const next = await dataOf();
    const situation = { role: 'existing-partner', done: [], voucher: days } as const;
    expect(next).toMatchObject({
      form: 'planning-services-guide/next-step',
      version: 1,
      asOf,
      inputs: { role: 'existing-partner', voucher: days },
      outcome: nextStep(situation, { asOf }).outcome,
    });
    expect(next.link).toBe(tab.url());
    for (const { link } of [eligibility, next]) {
      expect(link.length - origin.length - base.length).toBeLessThan(300);
    }
  });
});

test('trying a change leads to the way back, and the way back to the change', async () => {
  const { eligibility } = messages.en;
  await withTab({}, async (tab) => {
    await openCase(tab, 'en', 'eligibility', eligibilityLink);
    const focused = () => tab.evaluate(() => document.activeElement?.textContent);
    await button(tab, eligibility.tryIt).first().focus();
    await tab.keyboard.press('Enter');
    await tab.locator('.verdict.yes').waitFor();
    await expectSoon(focused).toBe(eligibility.undo);
    await tab.keyboard.press('Enter');
    await tab.locator('.verdict.no').waitFor();
    await expectSoon(focused).toBe(eligibility.tryIt);
  });
});

async function violationsOn(tab: Page): Promise<string[]> {
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
