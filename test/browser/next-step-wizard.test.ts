import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { languageName, locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { answer, noteTold, toldSoFar } from '../support/keyboard.ts';
import { announced, startReading } from '../support/spoken.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

async function openTool(tab: Page, locale: Locale, fragment = ''): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/next-step/${fragment}`);
  await tab.locator('.next-step[data-ready="true"]').waitFor();
}

const hash = (tab: Page) => tab.evaluate(() => location.hash);

const ways = [
  {
    answers: ['existing-partner', '2021-04', 'none', 'not-yet'],
    lead: 'customerActs',
    end: '#role=partner&done=n&created=n&asof=2021-04-07&q=answer',
  },
  {
    answers: ['unknown', '2020-01', 'unknown', 'unknown', 'unknown', 'not-yet'],
    lead: 'act',
    end: '#role=u&done=u&created=u&assigned=u&reserved=n&asof=2020-01-31&q=answer',
  },
  {
    answers: ['auditor', 'today', 'request-payment'],
    lead: 'finished',
    end: '#role=auditor&done=eligibility-enroll-profile-assign-reserve-deliver-redeem-payment&day=today&q=answer',
  },
  {
    answers: ['new-partner', 'today', 'enroll', 'unknown'],
    lead: 'tooLate',
    end: '#role=new&done=eligibility-enroll&created=u&day=today&q=answer',
  },
] as const;

describe.for(locales)('the next-step wizard in %s', (locale) => {
  const { nextStep: text } = messages[locale];

  // One tab for all: a fragment without answers, and nothing remembered, begins again.
  test('by keyboard and screen reader: every result is reached, and said once', async () => {
    await withTab({ bypassCSP: true }, async (tab) => {
      await openTool(tab, locale);
      await noteTold(tab, '.next-step');
      await startReading(tab, '.next-step');
      for (const { answers, lead, end } of ways) {
        await tab.evaluate(() => {
          localStorage.removeItem('progress');
          location.hash = '#day=today&q=role';
        });
        await tab.locator('.wizard input[value="auditor"]').waitFor();
        const before = [(await toldSoFar(tab)).length, (await announced(tab)).length] as const;
        for (const [index, value] of answers.entries()) {
          const progress = await tab.locator('#wizard-progress').innerText();
          expect(progress).toContain(String(index + 1));
          await answer(tab, value);
          expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('H2');
        }
        expect(await tab.locator('.wizard h2').first().innerText()).toBe(text.answer);
        await tab.locator('.wizard .answers').waitFor();
        const told = async () => (await toldSoFar(tab)).slice(before[0]);
        await expectSoon(told, { timeout: 15_000 }).toHaveLength(1);
        // The virtual reader says one change once for every node in it: each time the same.
        const said = async () => {
          const phrases = (await announced(tab)).slice(before[1]);
          return [...new Set(phrases.filter((phrase) => phrase.includes(text[lead])))];
        };
        await expectSoon(said, { timeout: 15_000 }).toHaveLength(1);
        expect((await told())[0]).toContain(text[lead]);
        expect((await said())[0]).toContain(text[lead]);
        expect(await hash(tab)).toBe(end);
        expect(await tab.locator('.wizard').innerText()).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    });
  });
});

// What is the same in every language, each in one of them.
describe('the next-step wizard', () => {
  test('asks for a day, says what is missing, drops it when it no longer applies', async () => {
    const locale = 'ko';
    const { nextStep: text, wizard: words } = messages[locale];
    await withTab({}, async (tab) => {
      const complaints = await listen(tab, origin);
      const proceed = tab.getByRole('button', { name: words.proceed, exact: true });
      await openTool(
        tab,
        locale,
        '#role=partner&done=eligibility-enroll-profile-assign-reserve-deliver-redeem&asof=2021-05-01&q=redeemed',
      );
      await tab.locator('.wizard input[value="day"]').check();
      await proceed.click();
      await tab.locator('.problem').getByText(words.dayMissing).waitFor();
      await tab
        .getByLabel(text.wizard.label, { exact: true })
        .fill(formatDay('2021-04-20', locale));
      await proceed.click();
      await tab.locator('.wizard .answers').waitFor();
      expect(await hash(tab)).toContain('redeemed=2021-04-20&asof=2021-05-01&q=answer');
      const change = fill(words.changeAnswer, { question: text.wizard.done });
      await tab.getByRole('button', { name: change, exact: true }).click();
      await tab.locator('.wizard input[value="reserve-voucher"]').check();
      await proceed.click();
      await tab.locator('#wizard-dropped').getByText(text.wizard.events.redeemed).waitFor();
      await tab.waitForFunction(() => !location.hash.includes('redeemed'));
      await tab.goBack();
      await tab.locator('.wizard input:checked').waitFor();
      expect(await tab.locator('.wizard input:checked').inputValue()).toBe('reserve-voucher');
      await tab.getByRole('button', { name: words.restart, exact: true }).click();
      await tab.waitForFunction(() => location.hash === '#asof=2021-05-01&q=role');
      expect(await tab.evaluate(() => localStorage.getItem('progress'))).toBeNull();
      expect(complaints).toEqual([]);
    });
  });

  test('keeps its address through all languages', async () => {
    await withTab({}, async (tab) => {
      for (const state of [
        '#role=partner&done=u&created=u&asof=2021-05-01&q=assigned',
        '#role=customer&done=n&created=n&day=today&q=answer',
      ]) {
        await tab.goto('about:blank');
        await openTool(tab, 'ja', state);
        expect(await hash(tab)).toBe(state);
        for (const other of [...locales.filter((one) => one !== 'ja'), 'ja'] as const) {
          await tab.locator('header summary').click();
          await tab.getByRole('link', { name: languageName[other], exact: true }).click();
          await tab.waitForURL((url) => url.pathname.startsWith(`${base}${other}/`));
          await tab.locator('.next-step[data-ready="true"]').waitFor();
          expect(await hash(tab)).toBe(state);
        }
        await tab.evaluate(() => sessionStorage.clear());
      }
    });
  });

  test('opens the map at the question asked, and comes back to it', async () => {
    const { nextStep: text, wizard: words, flowMap, outline } = messages['zh-cn'];
    await withTab({}, async (tab) => {
      const at = '#role=partner&done=u&created=u&asof=2021-05-01&q=assigned';
      await openTool(tab, 'zh-cn', at);
      await tab.getByRole('link', { name: words.map, exact: true }).click();
      await tab.locator('.flow-map .marked').waitFor();
      const here = await tab.locator('.flow-map [aria-current]').innerText();
      expect(here).toContain(outline.here);
      expect(here).toContain(text.wizard.events.assigned);
      expect(await tab.locator('.flow-map svg .is-given').count()).toBe(4);
      await tab.getByRole('link', { name: flowMap.back, exact: true }).click();
      await tab.locator('.next-step[data-ready="true"]').waitFor();
      expect(await hash(tab)).toBe(at);
    });
  });
});
