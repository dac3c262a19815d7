import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill, fillPlural } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { languageName, languageTag, locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { JourneyRole, StepId, VoucherEvent } from '../../src/rules/index.ts';
import { readContent } from '../support/content.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readContent();

const desktop = { viewport: { width: 1280, height: 900 } };
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Title and short name of a step, read from its page. */
function namesOf(locale: Locale, step: StepId): { title: string; nav: string } {
  const page = pages.find(
    (one) => one.locale === locale && one.collection === 'guide' && one.slug === step,
  )!;
  return page.frontmatter as { title: string; nav: string };
}

function wordsOf(locale: Locale) {
  const { nextStep, progress, deadlines, rules, facts } = messages[locale];
  return {
    text: nextStep,
    progress,
    deadlines,
    rules,
    day: (iso: string) => formatDay(iso, locale),
    days: (count: number) => fillPlural(facts.days, count, languageTag[locale]),
    title: (step: StepId) => namesOf(locale, step).title,
    nav: (step: StepId) => namesOf(locale, step).nav,
  };
}
type Words = ReturnType<typeof wordsOf>;

async function openTool(tab: Page, locale: Locale, fragment = ''): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/next-step/${fragment}`);
  await tab.locator('[data-ready="true"]').waitFor();
}

const answer = (tab: Page, { text }: Words) =>
  tab.getByRole('region', { name: text.answer, exact: true });
const headline = (tab: Page, words: Words) => answer(tab, words).getByRole('status').first();
const roleOf = (tab: Page, { text }: Words, role: JourneyRole) =>
  tab.getByRole('radio', { name: text.roles[role], exact: true });
const taskOf = (tab: Page, words: Words, step: StepId) =>
  answer(tab, words)
    .getByRole('listitem')
    .filter({ has: tab.getByRole('link', { name: words.nav(step), exact: true }) });

/** The step that the headline names, and where its link leads. */
async function expectNext(
  tab: Page,
  words: Words,
  lead: string,
  step: StepId,
  path: string,
): Promise<void> {
  const link = headline(tab, words).getByRole('link', { name: words.title(step), exact: true });
  await link.waitFor();
  expect(squeeze(await headline(tab, words).innerText())).toContain(lead);
  expect(new URL((await link.getAttribute('href'))!, origin).pathname).toBe(`${base}${path}`);
}

describe.for(locales)('the next-step tool in %s', (locale) => {
  const words = wordsOf(locale);
  const { text, deadlines, rules, progress } = words;

  test('leads from an open voucher to its step, its page, its place and its last day', async () => {
    await withTab(desktop, async (tab) => {
      const complaints = await listen(tab, origin);
      await openTool(
        tab,
        locale,
        '#role=partner&created=2021-03-01&reserved=2021-03-10&asof=2021-05-01',
      );
      await expectNext(
        tab,
        words,
        text.act,
        'deliver-engagement',
        `${locale}/guide/deliver-engagement/`,
      );
      const card = squeeze(await answer(tab, words).locator('dl').innerText());
      expect(card).toContain(fill(text.by, { day: words.day('2021-08-28') }));
      expect(card).toContain(fill(deadlines.daysLeft, { days: words.days(119) }));
      expect(card).toContain(fill(text.after, { step: words.nav('reserve-voucher') }));
      const redeem = squeeze(await taskOf(tab, words, 'redeem-voucher').innerText());
      expect(redeem).toContain(progress.states['cannot-start-yet']);
      expect(redeem).toContain(
        fill(text.reasons['needs-step'], { step: words.nav('deliver-engagement') }),
      );
      const enroll = squeeze(await taskOf(tab, words, 'enroll').innerText());
      expect(enroll).toContain(progress.states.done);
      // Two readings of the voucher's life: the findings say so, with words that came later.
      await answer(tab, words).getByText(deadlines.findings, { exact: true }).waitFor();
      const all = await answer(tab, words).innerText();
      expect(all).not.toMatch(/\{\w+\}|undefined|NaN/);
      expect(complaints).toEqual([]);
    });
  });

  test('shows the place of the step with the labels of that edition', async () => {
    await withTab(desktop, async (tab) => {
      await openTool(tab, locale, '#role=partner&asof=2019-06-01');
      await expectNext(
        tab,
        words,
        text.act,
        'reserve-voucher',
        `${locale}/guide/2019-01/reserve-voucher/`,
      );
      const labels = await answer(tab, words).locator('dl [translate="no"]').allInnerTexts();
      expect(labels).toEqual(expect.arrayContaining(['Action', 'Validate and reserve']));
      expect(await taskOf(tab, words, 'assign-voucher').count()).toBe(0);
    });
  });

  test('says what is too late, and why', async () => {
    await withTab(desktop, async (tab) => {
      await openTool(tab, locale, '#role=customer&asof=2021-07-01');
      await headline(tab, words).getByText(text.tooLate, { exact: true }).waitFor();
      const assign = squeeze(await taskOf(tab, words, 'assign-voucher').innerText());
      expect(assign).toContain(progress.states['too-late']);
      expect(assign).toContain(
        fill(text.reasons['deadline-missed'], { day: words.day('2021-06-30') }),
      );
      const reserve = squeeze(await taskOf(tab, words, 'reserve-voucher').innerText());
      expect(reserve).toContain(
        fill(text.reasons['step-too-late'], { step: words.nav('assign-voucher') }),
      );
    });
  });

  test('gives three-valued answers: no rule, not settled, all done', async () => {
    await withTab(desktop, async (tab) => {
      await openTool(tab, locale, '#asof=2019-01-20');
      const unknown = fill(text.unknown, {
        day: words.day('2019-01-20'),
        first: words.day('2019-01-21'),
      });
      await headline(tab, words).getByText(unknown).waitFor();
      await tab.goto('about:blank');
      await openTool(tab, locale, '#role=auditor&created=2021-06-30&asof=2021-07-01');
      await expectNext(
        tab,
        words,
        text.settle,
        'assign-voucher',
        `${locale}/guide/assign-voucher/`,
      );
      await answer(tab, words)
        .getByText(fill(text.unsettled, { day: words.day('2021-06-30') }))
        .waitFor();
      await tab.goto('about:blank');
      await openTool(
        tab,
        locale,
        '#role=auditor&created=2021-03-01&redeemed=2021-05-01&claimed=2021-06-30&asof=2021-06-30',
      );
      await headline(tab, words).getByText(text.finished, { exact: true }).waitFor();
    });
  });

  test('is worked by keyboard alone: role, edition, ticks, a date, and clear', async () => {
    await withTab(desktop, async (tab) => {
      const complaints = await listen(tab, origin);
      await openTool(tab, locale, '#q=all');
      await answer(tab, words).getByText(text.empty, { exact: true }).waitFor();
      await tab.locator('.tool input[type=radio]').first().focus();
      await tab.keyboard.press('ArrowDown');
      expect(await roleOf(tab, words, 'existing-partner').isChecked()).toBe(true);
      // The day, its calendar, then the four editions: the last.
      for (let press = 0; press < 6; press++) await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await expectNext(
        tab,
        words,
        text.customerActs,
        'assign-voucher',
        `${locale}/guide/assign-voucher/`,
      );
      expect(await tab.evaluate(() => document.activeElement?.ariaPressed)).toBe('true');
      // Steps that follow from the role cannot be ticked, so the next stop is the customer's.
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
      await expectNext(tab, words, text.act, 'reserve-voucher', `${locale}/guide/reserve-voucher/`);
      for (let press = 0; press < 5; press++) await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('day-created');
      await tab.keyboard.type('2021-03-01');
      const by = fill(text.by, { day: words.day('2021-08-28') });
      await answer(tab, words).locator('dl').getByText(by).waitFor();
      await expectSoon(() => new URL(tab.url()).hash).toBe(
        '#role=partner&done=eligibility-enroll-profile-assign&created=2021-03-01&asof=2021-04-07',
      );
      await tab.getByRole('button', { name: deadlines.clear, exact: true }).focus();
      await tab.keyboard.press('Enter');
      await answer(tab, words).getByText(text.empty, { exact: true }).waitFor();
      await expectSoon(() => new URL(tab.url()).hash).toBe('#q=all');
      expect(await tab.evaluate(() => localStorage.getItem('progress'))).toBeNull();
      expect(complaints).toEqual([]);
    });
  });

  test('announces each answer once, in one place', async () => {
    await withTab(desktop, async (tab) => {
      await openTool(tab, locale, '#asof=2021-05-01');
      // What tells that a file is saved is empty until there is one.
      const status = answer(tab, words).getByRole('status').filter({ hasText: /\S/ });
      expect(await status.count()).toBe(1);
      await roleOf(tab, words, 'new-partner').check();
      await expectNext(
        tab,
        words,
        text.act,
        'verify-eligibility',
        `${locale}/guide/verify-eligibility/`,
      );
      expect(await status.count()).toBe(1);
    });
  });

  test('keeps the answers in the address: reload, sent link, other language', async () => {
    const other = locales[(locales.indexOf(locale) + 3) % locales.length]!;
    const fragment = '#role=partner&done=eligibility-enroll-profile-assign&asof=2021-05-01';
    await withTab(desktop, async (tab) => {
      await openTool(tab, locale, fragment);
      await expectNext(tab, words, text.act, 'reserve-voucher', `${locale}/guide/reserve-voucher/`);
      await tab.reload();
      await expectNext(tab, words, text.act, 'reserve-voucher', `${locale}/guide/reserve-voucher/`);
      await tab.locator('header summary').click();
      await tab.getByRole('link', { name: languageName[other], exact: true }).click();
      await tab.waitForURL((url) => url.pathname.startsWith(`${base}${other}/`));
      const there = wordsOf(other);
      await expectNext(
        tab,
        there,
        there.text.act,
        'reserve-voucher',
        `${other}/guide/reserve-voucher/`,
      );
      await expectSoon(() => new URL(tab.url()).hash).toBe(fragment);
    });
  });

  test('says what it cannot read in a link, uses the rest, and bears links within the page', async () => {
    await withTab(desktop, async (tab) => {
      await openTool(
        tab,
        locale,
        '#role=partner&done=assign-dance&created=2021-02-30&asof=2021-05-01',
      );
      const alert = await tab.getByRole('alert').innerText();
      expect(alert).toContain('dance');
      expect(alert).toContain('created=2021-02-30');
      await expectNext(tab, words, text.act, 'reserve-voucher', `${locale}/guide/reserve-voucher/`);
      await tab.evaluate(() => location.assign('#by-hand'));
      await tab.waitForTimeout(100);
      expect(await roleOf(tab, words, 'existing-partner').isChecked()).toBe(true);
    });
  });

  test('says when the words of the answer cannot be had, and tries again', async () => {
    await withTab(desktop, async (tab) => {
      const file = `${origin}${base}${locale}/next-step.json`;
      await tab.route(file, (route) => route.abort());
      await openTool(tab, locale, '#asof=2021-05-01');
      await roleOf(tab, words, 'customer').check();
      await answer(tab, words).getByText(text.failed).waitFor();
      await tab.unroute(file);
      await roleOf(tab, words, 'new-partner').check();
      await expectNext(
        tab,
        words,
        text.act,
        'verify-eligibility',
        `${locale}/guide/verify-eligibility/`,
      );
    });
  });

  test('the dates go to the deadline tool and come back', async () => {
    await withTab(desktop, async (tab) => {
      await openTool(tab, locale, '#role=partner&created=2021-03-01&asof=2021-05-01');
      await answer(tab, words).getByRole('link', { name: text.deadlines, exact: true }).click();
      await tab.waitForURL((url) => url.pathname === `${base}${locale}/tools/deadlines/`);
      await tab.locator('[data-ready="true"]').waitFor();
      await expectSoon(() => new URL(tab.url()).hash).toBe('#created=2021-03-01&asof=2021-05-01');
      const created = tab.getByLabel(rules.events.created as string, { exact: true });
      expect(await created.inputValue()).toBe('2021-03-01');
      const reserved: VoucherEvent = 'reserved';
      await tab.getByLabel(rules.events[reserved], { exact: true }).fill('2021-03-10');
      await tab.waitForFunction(() => location.hash.includes('reserved=2021-03-10'));
      await tab.getByRole('link', { name: text.fromDeadlines, exact: true }).click();
      await tab.waitForURL((url) => url.pathname === `${base}${locale}/tools/next-step/`);
      await tab.locator('[data-ready="true"]').waitFor();
      await roleOf(tab, words, 'existing-partner').check();
      await expectNext(
        tab,
        words,
        text.act,
        'deliver-engagement',
        `${locale}/guide/deliver-engagement/`,
      );
    });
  });

  // All languages: the second gate.
  test.runIf(locale === 'ko')(
    'axe finds nothing with any kind of answer, on a phone in light and a desk in dark',
    async () => {
      await withTab({ bypassCSP: true, reducedMotion: 'reduce' }, async (tab) => {
        const found: string[] = [];
        for (const fragment of [
          '#role=partner&created=2021-03-01&reserved=2021-03-10&asof=2021-05-01',
          '#role=new&done=eligibility&asof=2019-06-01',
          '#role=auditor&done=assign-x&created=2021-03-01&asof=2022-02-01',
          '#asof=2018-01-01',
        ]) {
          await tab.goto('about:blank');
          await openTool(tab, locale, fragment);
          await answer(tab, words).locator('.why').last().waitFor();
          await tab.evaluate(axe);
          for (const [width, colorScheme] of [
            [360, 'light'],
            [1280, 'dark'],
          ] as const) {
            await tab.setViewportSize({ width, height: 900 });
            await tab.emulateMedia({ colorScheme });
            found.push(...(await violationsOn(tab)));
          }
        }
        expect(found).toEqual([]);
      });
    },
  );

  test('without scripts the page gives the journey with its limits, and no dead control', async () => {
    await withTab({ ...desktop, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${origin}${base}${locale}/tools/next-step/`);
      const said = await tab.locator('main noscript').innerText();
      expect(said).toContain(text.noScript);
      const table = tab.getByRole('region', { name: text.journeyCaption });
      expect(await table.getByRole('rowheader').count()).toBe(8);
      const limits = squeeze(await table.innerText());
      expect(limits).toContain(words.day('2021-06-30'));
      expect(limits).toContain(words.day('2022-01-01'));
      expect(limits).toContain(words.days(180));
      expect(limits).toContain(words.days(60));
      const controls = 'button:visible, input:visible, select:visible';
      expect(await tab.locator(`main :is(${controls})`).count()).toBe(0);
      await tab.goto(`${origin}${base}${locale}/guide/enroll/`);
      expect(await tab.locator('#done').isVisible()).toBe(false);
    });
  });
});

describe.for(locales)('progress on the pages of the guide in %s', (locale) => {
  const words = wordsOf(locale);
  const { progress, text, deadlines } = words;
  const open = (tab: Page, path: string) => tab.goto(`${origin}${base}${locale}/${path}`);
  const button = (tab: Page) => tab.getByRole('button', { name: progress.mark, exact: true });
  const stateOf = (tab: Page, step: StepId) =>
    tab.locator(`:is(.journey, .stations) li a[href$="/${step}/"] .state`);

  test('is marked by keyboard, said beside each step, and kept on the device without a request', async () => {
    await withTab(desktop, async (tab) => {
      const complaints = await listen(tab, origin);
      await tab.addInitScript(() => sessionStorage.setItem('as-of', '2021-05-01'));
      await open(tab, 'guide/enroll/');
      await tab.waitForLoadState('networkidle');
      expect(await tab.locator('.state').count()).toBe(0);
      await button(tab).focus();
      await tab.keyboard.press('Enter');
      await stateOf(tab, 'enroll').waitFor();
      expect(await button(tab).getAttribute('aria-pressed')).toBe('true');
      expect(await stateOf(tab, 'verify-eligibility').innerText()).toBe(progress.states.done);
      expect(await stateOf(tab, 'enroll').innerText()).toBe(progress.states.done);
      expect(await stateOf(tab, 'business-profile').innerText()).toBe(progress.states.todo);
      expect(await stateOf(tab, 'redeem-voucher').innerText()).toBe(
        progress.states['cannot-start-yet'],
      );
      const note = fill(progress.kept, { day: words.day('2021-05-01') });
      await tab.getByText(note).waitFor();

      const sent: string[] = [];
      tab.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
      const kept = () => tab.evaluate(() => localStorage.getItem('progress'));
      await button(tab).click();
      await expectSoon(() => button(tab).getAttribute('aria-pressed')).toBe('false');
      await button(tab).click();
      await expectSoon(kept).toBe('#done=eligibility-enroll');
      expect(sent).toEqual([]);

      await open(tab, 'guide/');
      await stateOf(tab, 'business-profile').waitFor();
      expect(await stateOf(tab, 'enroll').innerText()).toBe(progress.states.done);
      await open(tab, 'guide/business-profile/');
      await stateOf(tab, 'enroll').waitFor();
      expect(await button(tab).getAttribute('aria-pressed')).toBe('false');
      await tab.getByRole('link', { name: progress.more, exact: true }).click();
      await tab.waitForURL((url) => url.pathname === `${base}${locale}/tools/next-step/`);
      await tab.locator('[data-ready="true"]').waitFor();
      await tab.getByRole('button', { name: messages[locale].wizard.onePage, exact: true }).click();
      expect(await tab.getByRole('checkbox', { name: words.nav('enroll') }).isChecked()).toBe(true);
      await tab.getByRole('button', { name: deadlines.clear, exact: true }).click();
      await open(tab, 'guide/enroll/');
      await tab.waitForLoadState('networkidle');
      expect(await tab.locator('.state').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('shows what is too late, and does not unmark what a date shows', async () => {
    await withTab(desktop, async (tab) => {
      await tab.addInitScript(() => {
        sessionStorage.setItem('as-of', '2021-09-01');
        localStorage.setItem('progress', '#role=partner&created=2021-03-01&reserved=2021-03-10');
      });
      await open(tab, 'guide/reserve-voucher/');
      await stateOf(tab, 'redeem-voucher').waitFor();
      expect(await stateOf(tab, 'redeem-voucher').innerText()).toBe(progress.states['too-late']);
      expect(await button(tab).isDisabled()).toBe(true);
      await tab.getByText(progress.shown).waitFor();
    });
  });

  test('follows from one tab to the other, and into the tool', async () => {
    await withTab(desktop, async (tab) => {
      await tab.addInitScript(() => sessionStorage.setItem('as-of', '2021-05-01'));
      await openTool(tab, locale, '#q=all');
      await roleOf(tab, words, 'new-partner').check();
      const second = await tab.context().newPage();
      await second.addInitScript(() => sessionStorage.setItem('as-of', '2021-05-01'));
      await second.goto(`${origin}${base}${locale}/guide/verify-eligibility/`);
      await stateOf(second, 'enroll').waitFor();
      await button(second).click();
      await expectNext(tab, words, text.act, 'enroll', `${locale}/guide/enroll/`);
      await roleOf(tab, words, 'existing-partner').check();
      await second.locator('.journey .state.done').nth(2).waitFor();
    });
  });

  test.runIf(locale === 'ja')(
    'axe finds nothing on a marked page, and the button is on every step of every edition',
    async () => {
      await withTab({ bypassCSP: true, reducedMotion: 'reduce' }, async (tab) => {
        await tab.addInitScript(() => {
          sessionStorage.setItem('as-of', '2021-05-01');
          localStorage.setItem('progress', '#role=new&done=eligibility');
        });
        const found: string[] = [];
        for (const path of ['guide/enroll/', 'guide/2019-01/enroll/', 'guide/', '']) {
          await open(tab, path);
          await tab.locator('.state').first().waitFor({ state: 'attached' });
          expect(await button(tab).count()).toBe(path.includes('enroll') ? 1 : 0);
          await tab.evaluate(axe);
          for (const colorScheme of ['light', 'dark'] as const) {
            await tab.emulateMedia({ colorScheme });
            found.push(...(await violationsOn(tab)));
          }
        }
        expect(found).toEqual([]);
      });
    },
  );
});

async function violationsOn(tab: Page): Promise<string[]> {
  const { violations, passes } = await tab.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} on ${new URL(tab.url()).hash}`),
  );
}
