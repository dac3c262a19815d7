import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { languageName, locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { properNames } from '../../src/i18n/proper-names.ts';
import type { ConditionId, EngagementId, Verdict } from '../../src/rules/index.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { answer, noteTold, toldSoFar } from '../support/keyboard.ts';
import { announced, startReading } from '../support/spoken.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

async function openTool(tab: Page, locale: Locale, fragment = ''): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/eligibility/${fragment}`);
  await tab.locator('.eligibility[data-ready="true"]').waitFor();
}

const hash = (tab: Page) => tab.evaluate(() => location.hash);
const heading = (tab: Page) => tab.locator('.wizard h2[tabindex]');
const result = (tab: Page) => tab.locator('.wizard [role="status"]').first();

interface Way {
  name: string;
  asOf: string;
  answers: readonly string[];
  verdict: Verdict;
  because?: ConditionId;
  end: string;
}

const ways: Way[] = [
  {
    name: 'yes',
    asOf: '2021-05-01',
    answers: ['exchange-deployment', 'gold', 'yes', 'yes', 'yes'],
    verdict: 'yes',
    end: '#for=exchange&held=msg.g&exam=msg.y&in=sedps.y&agreement=y&asof=2021-05-01&q=answer',
  },
  {
    name: 'an early no, for a level that is too low',
    asOf: '2021-05-01',
    answers: ['upgrading-finance-operations', 'silver'],
    verdict: 'no',
    because: 'competency',
    end: '#for=upgrade-fo&held=erp.s&asof=2021-05-01&q=answer',
  },
  {
    name: 'not known, with training and renewal asked',
    asOf: '2020-11-01',
    answers: ['ppm-solution', 'silver', 'yes', 'unknown', 'yes', 'yes', 'unknown'],
    verdict: 'unknown',
    end: '#for=ppm&held=ppm.s&exam=ppm.y&in=sdps.y&training=u&agreement=y&renewed=u&asof=2020-11-01&q=answer',
  },
  {
    name: 'a no at the last question',
    asOf: '2020-03-01',
    answers: ['skype-deployment', 'yes', 'yes', 'yes', 'never'],
    verdict: 'no',
    because: 'yearly-renewal',
    end: '#for=skype&in=sedps.y&training=y&agreement=y&renewed=n&asof=2020-03-01&q=answer',
  },
];

describe.for(locales)('the eligibility wizard in %s', (locale) => {
  const { eligibility: text, wizard: words } = messages[locale];

  // One tab for all: a fragment without answers begins again.
  test('by keyboard and screen reader: every verdict is reached, and said once', async () => {
    await withTab({ bypassCSP: true }, async (tab) => {
      await openTool(tab, locale);
      await noteTold(tab, '.eligibility');
      await startReading(tab, '.eligibility');
      for (const { asOf, answers, verdict, because, end } of ways) {
        await tab.evaluate((day) => (location.hash = `#asof=${day}&q=for`), asOf);
        await tab.locator(`.wizard input[value="${answers[0]}"]`).waitFor();
        const before = [(await toldSoFar(tab)).length, (await announced(tab)).length] as const;
        for (const [index, value] of answers.entries()) {
          const progress = await tab.locator('#wizard-progress').innerText();
          expect(progress).toContain(String(index + 1));
          await answer(tab, value);
          expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('H2');
        }
        expect(await heading(tab).innerText()).toBe(text.answer);
        expect(await result(tab).innerText()).toContain(text.verdicts[verdict]);
        await tab.locator('.wizard .engagement').waitFor();
        if (because) {
          const sentence = fill(words.earlyNo, { condition: text.conditions[because] });
          const shown = await tab.locator('.wizard').innerText();
          expect(shown.includes(sentence)).toBe(because === 'competency');
        }
        expect(await hash(tab)).toBe(end);
        const told = async () => (await toldSoFar(tab)).slice(before[0]);
        await expectSoon(told, { timeout: 15_000 }).toHaveLength(1);
        // The virtual reader says one change once for every node in it: each time the same.
        const said = async () => {
          const phrases = (await announced(tab)).slice(before[1]);
          return [...new Set(phrases.filter((phrase) => phrase.includes(text.verdicts[verdict])))];
        };
        await expectSoon(said, { timeout: 15_000 }).toHaveLength(1);
        const name = properNames.engagements[answers[0] as EngagementId];
        expect(await told()).toEqual([`${name} ${text.verdicts[verdict]}`]);
        expect((await said())[0]).toContain(`${name} ${text.verdicts[verdict]}`);
      }
    });
  });
});

// What is the same in every language, each in one of them.
describe('the eligibility wizard', () => {
  test('not sure which engagement: all of them on one page, and back to the question', async () => {
    const locale = 'ja';
    const { eligibility: text, wizard: words } = messages[locale];
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await tab.locator('.wizard input[value="unknown"]').check();
      await tab.getByRole('button', { name: words.proceed, exact: true }).click();
      await tab.getByLabel(text.engagement, { exact: true }).waitFor();
      expect(await hash(tab)).toBe('#q=all');
      await tab.waitForFunction(() => document.activeElement?.id === 'engagement');
      await tab.goBack();
      await heading(tab).getByText(text.engagement).waitFor();
      expect(await hash(tab)).toBe('');
    });
  });

  test('switching through all languages and back leaves the address as it is', async () => {
    const locale: Locale = 'zh-tw';
    const others = locales.filter((other) => other !== locale);
    await withTab({}, async (tab) => {
      const states = [
        '#for=mobile&held=wd.u-emm.n&exam=emm.y&training=y&asof=2020-11-01&q=agreement',
        '#for=mobile&held=wd.n-emm.n&q=answer',
      ];
      for (const state of states) {
        await tab.goto('about:blank');
        await openTool(tab, locale, state);
        expect(await hash(tab)).toBe(state);
        for (const other of [...others, locale] as const) {
          await tab.locator('header summary').click();
          await tab.getByRole('link', { name: languageName[other], exact: true }).click();
          await tab.waitForURL((url) => url.pathname.startsWith(`${base}${other}/`));
          await tab.locator('.eligibility[data-ready="true"]').waitFor();
          expect(await hash(tab)).toBe(state);
        }
        await tab.evaluate(() => sessionStorage.clear());
      }
    });
  });

  test('Back, of the browser and of the page, keeps every answer; each step is an address', async () => {
    const locale = 'ko';
    const { wizard: words } = messages[locale];
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      for (const value of ['exchange-deployment', 'gold', 'yes']) {
        await tab.locator(`.wizard input[value="${value}"]`).check();
        await tab.getByRole('button', { name: words.proceed, exact: true }).click();
        await tab.locator('.wizard input:checked').waitFor({ state: 'detached' });
      }
      expect(await hash(tab)).toBe('#for=exchange&held=msg.g&exam=msg.y&q=agreement');
      await tab.goBack();
      await tab.waitForFunction(() => location.hash.endsWith('q=exam.msg'));
      await tab.goBack();
      await tab.waitForFunction(() => location.hash.endsWith('q=held.msg'));
      expect(await hash(tab)).toBe('#for=exchange&held=msg.g&exam=msg.y&q=held.msg');
      expect(await tab.locator('.wizard input:checked').inputValue()).toBe('gold');
      await tab.getByRole('button', { name: words.back, exact: true }).click();
      await tab.waitForFunction(() => location.hash.endsWith('q=for'));
      await tab.goBack();
      await tab.waitForFunction(() => location.hash.endsWith('q=held.msg'));
      await tab.reload();
      await tab.locator('.wizard input:checked').waitFor();
      expect(await hash(tab)).toBe('#for=exchange&held=msg.g&exam=msg.y&q=held.msg');
      await tab.goForward();
      await tab.waitForFunction(() => location.hash.endsWith('q=for'));
    });
  });

  test('a change keeps what applies, says what it drops, and comes back to the answer', async () => {
    const locale = 'zh-cn';
    const { eligibility: text, wizard: words } = messages[locale];
    await withTab({}, async (tab) => {
      const at = '#for=mobile&held=wd.g-emm.n&exam=wd.y-emm.n&in=ddps.y&agreement=y&q=answer';
      await openTool(tab, locale, at);
      const change = fill(words.changeAnswer, { question: text.engagement });
      await tab.getByRole('button', { name: change, exact: true }).click();
      await tab.locator('.wizard input[value="windows-office-deployment"]').check();
      await tab.getByRole('button', { name: words.proceed, exact: true }).click();
      await tab.locator('#wizard-dropped').waitFor();
      const dropped = await tab.locator('#wizard-dropped li').allInnerTexts();
      const competency = properNames.competencies['enterprise-mobility-management'];
      expect(dropped).toEqual([
        fill(words.questions.competencies, { competency }),
        fill(words.questions.consultantAssessments, { competency }),
      ]);
      expect(await result(tab).innerText()).toContain(text.verdicts.yes);
      await tab.waitForFunction(() => location.hash.includes('windows-office'));
      expect(await hash(tab)).toBe(
        '#for=windows-office&held=wd.g&exam=wd.y&in=ddps.y&agreement=y&q=answer',
      );
      await tab.getByRole('button', { name: words.restart, exact: true }).click();
      await tab.locator('#wizard-progress').waitFor();
      await tab.waitForFunction(() => location.hash === '');
    });
  });

  test('says beside the field and in a summary with the focus what is missing; keeps what is typed', async () => {
    const locale = 'ja';
    const { eligibility: text, wizard: words, deadlines } = messages[locale];
    await withTab({}, async (tab) => {
      const at =
        '#for=exchange&held=msg.g&exam=msg.y&in=sedps.y&agreement=y&asof=2021-02-01&q=renewed';
      await openTool(tab, locale, at);
      const proceed = tab.getByRole('button', { name: words.proceed, exact: true });
      const inSummary = (message: string) =>
        tab.waitForFunction(
          (found) =>
            document.activeElement?.className === 'problem' &&
            document.activeElement.textContent?.includes(found),
          message,
        );
      await proceed.click();
      await inSummary(words.choose);
      await tab.locator('.wizard input[value="day"]').check();
      await proceed.click();
      await inSummary(words.dayMissing);
      const field = tab.getByLabel(words.renewalDay, { exact: true });
      await field.fill('6/7/2020');
      await proceed.click();
      await inSummary(deadlines.ambiguous);
      await field.fill('2020-02-31');
      await proceed.click();
      await inSummary(deadlines.problems['no-such-day']);
      await tab.locator('.problem button').click();
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('wizard-day');
      expect(await field.inputValue()).toBe('2020-02-31');
      await tab.locator('.wizard input[value="unknown"]').check();
      await tab.locator('.wizard input[value="day"]').check();
      expect(await field.inputValue()).toBe('2020-02-31');
      await field.fill(formatDay('2020-06-30', locale));
      await field.press('Enter');
      await result(tab).getByText(text.verdicts.yes).waitFor();
      expect(await hash(tab)).toContain('renewed=2020-06-30');
    });
  });

  test('asks the rest after an early no; both views hold the same answers', async () => {
    const locale = 'zh-tw';
    const { eligibility: text, wizard: words } = messages[locale];
    await withTab({}, async (tab) => {
      await openTool(tab, locale, '#for=exchange&held=msg.n&q=answer');
      await tab.getByRole('button', { name: words.more, exact: true }).click();
      await tab.getByText(words.decided).waitFor();
      for (const value of ['yes', 'no', 'yes']) {
        await tab.locator(`.wizard input[value="${value}"]`).check();
        await tab.getByRole('button', { name: words.proceed, exact: true }).click();
        await tab.locator('.wizard input:checked').waitFor({ state: 'detached' });
      }
      await result(tab).getByText(text.verdicts.no).waitFor();
      await tab.getByRole('button', { name: words.onePage, exact: true }).click();
      const agreement = tab.getByRole('group', {
        name: text.questions.agreementSigned,
        exact: true,
      });
      await agreement.waitFor();
      expect(await agreement.locator('input:checked').inputValue()).toBe('no');
      expect(await hash(tab)).toBe('#for=exchange&held=msg.n&exam=msg.y&in=sedps.y&agreement=n');
      await agreement.locator('input[value="unknown"]').check();
      await tab.getByRole('button', { name: words.oneByOne, exact: true }).click();
      await result(tab).getByText(text.verdicts.no).waitFor();
      expect(await hash(tab)).toContain('agreement=u&q=answer');
    });
  });

  test('opens the map at the question asked, with the answers given, and comes back to it', async () => {
    const locale = 'ko';
    const { wizard: words, flowMap, outline } = messages[locale];
    await withTab({}, async (tab) => {
      const complaints = await listen(tab, origin);
      const at = '#for=data&held=da.s-dp.g&asof=2021-05-01&q=exam.da';
      await openTool(tab, locale, at);
      await tab.getByRole('link', { name: words.map, exact: true }).click();
      await tab.locator('.flow-map .marked').waitFor();
      expect(await hash(tab)).toBe(at);
      const engagement = 'data-estate-modernization';
      const here = await tab.locator('.flow-map [aria-current]').innerText();
      const competency = properNames.competencies['data-analytics'];
      expect(here).toContain(outline.here);
      expect(here).toContain(fill(words.questions.consultantAssessments, { competency }));
      const given = await tab
        .locator('.flow-map svg .is-given')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-answer')));
      expect(given).toEqual([
        `engagement ${engagement}`,
        `${engagement}/competencies.data-analytics silver`,
        `${engagement}/competencies.data-platform gold`,
      ]);
      await expectSoon(
        () =>
          tab.locator('.flow-map svg .is-here').evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        { timeout: 15_000 },
      ).toBe(true);
      await tab.getByRole('link', { name: flowMap.back, exact: true }).click();
      await tab.locator('.eligibility[data-ready="true"]').waitFor();
      expect(await hash(tab)).toBe(at);
      expect(complaints).toEqual([]);
    });
  });

  test('without scripts every question, answer and result is on the page', async () => {
    const locale = 'zh-cn';
    const { eligibility: text, wizard: words, flowMap } = messages[locale];
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${origin}${base}${locale}/tools/eligibility/`);
      expect(await tab.locator('.eligibility').isVisible()).toBe(false);
      await tab.getByRole('link', { name: flowMap.link, exact: true }).click();
      await tab.waitForURL((url) => url.pathname.endsWith('/tools/eligibility/map/'));
      const engagements = tab.locator('.flow-map > details:not(#engagement)');
      expect(await engagements.count()).toBe(12);
      await engagements.last().locator('summary').click();
      const shown = await engagements.last().innerText();
      const competency = properNames.competencies['data-platform'];
      for (const sentence of [
        fill(words.questions.competencies, { competency }),
        fill(words.questions.consultantAssessments, { competency }),
        text.questions.complianceTraining,
        words.questions.renewedOn,
        text.levels.unknown,
      ]) {
        expect(shown).toContain(sentence);
      }
    });
  });
});
