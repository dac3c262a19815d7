import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readContent } from '../support/content.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { listen, settled, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');
const root = `${origin}${base}`;
const desktop = { viewport: { width: 1280, height: 900 } };

/** Until the reader has moved, and what comes with that has come. */
async function begun(tab: Page): Promise<void> {
  await settled(tab);
  await tab.mouse.move(200, 200);
  await tab.mouse.move(210, 210);
  await tab.locator('#keys:not([hidden])').waitFor({ state: 'attached' });
  await tab.waitForLoadState('networkidle');
}

const titleOf = (locale: string, slug: string) =>
  readContent().find((page) => page.locale === locale && page.slug === slug)!.frontmatter['title'];

describe('the focus stays where the reader is when what was pressed goes', () => {
  const { vouchers } = messages.en;
  test.for([vouchers.sample, vouchers.template])('%s', async (name) => {
    await withTab({ ...desktop, locale: 'fr-FR' }, async (tab) => {
      await tab.goto(`${root}en/tools/vouchers/`);
      await settled(tab);
      await tab.keyboard.press('Tab');
      await tab.locator('#keys:not([hidden])').waitFor({ state: 'attached' });
      const button = await tab.getByRole('button', { name }).elementHandle();
      await button!.focus();
      await tab.keyboard.press('Enter');
      await expectSoon(() => button!.evaluate((one) => one.isConnected)).toBe(false);
      const where = () => tab.evaluate(() => document.activeElement!.closest('main')?.id);
      await expectSoon(where).toBe('main');
    });
  });
});

describe('another language is offered, and nobody is sent', () => {
  test.for(locales)('to a reader whose browser prefers %s', async (preferred) => {
    const { habits } = messages[preferred];
    const tag = languageTag[preferred];
    const there = preferred === 'en' ? 'ko' : 'en';
    await withTab({ ...desktop, locale: tag }, async (tab) => {
      const complaints = await listen(tab, origin);
      await tab.goto(`${root}${there}/guide/enroll/#steps`);
      const bar = tab.getByRole('complementary', { name: habits.suggestion });
      // Nothing comes before the reader has moved.
      expect(await bar.count()).toBe(0);
      await tab.mouse.move(300, 300);
      await tab.mouse.move(320, 320);
      await bar.waitFor();
      expect(await bar.getAttribute('lang')).toBe(tag);
      expect(new URL(tab.url()).pathname).toBe(`${base}${there}/guide/enroll/`);
      await bar.getByRole('button', { name: habits.stay }).click();
      await tab.reload();
      await begun(tab);
      expect(await bar.count()).toBe(0);

      await tab.evaluate(() => localStorage.clear());
      await tab.reload();
      await tab.mouse.move(330, 330);
      await tab.mouse.move(340, 340);
      await bar.getByRole('link', { name: habits.read }).click();
      await tab.waitForURL(`${root}${preferred}/guide/enroll/#steps`);
      await tab.goto(`${root}${there}/guide/enroll/`);
      await begun(tab);
      expect(await bar.count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('not in the language of the page, and not in one that the site does not have', async () => {
    for (const locale of ['ja-JP', 'fr-FR']) {
      await withTab({ ...desktop, locale }, async (tab) => {
        await tab.goto(`${root}ja/guide/enroll/`);
        await begun(tab);
        expect(await tab.locator('.suggestion').count()).toBe(0);
      });
    }
  });
});

describe.for(locales)('keys in %s', (locale) => {
  const { habits, shell } = messages[locale];

  test('are listed, turn to the steps around, and can be switched off', async () => {
    await withTab(desktop, async (tab) => {
      const complaints = await listen(tab, origin);
      await tab.goto(`${root}${locale}/guide/enroll/`);
      await begun(tab);
      await tab.keyboard.press(']');
      await tab.waitForURL(`${root}${locale}/guide/business-profile/`);
      await tab.keyboard.press('[');
      await tab.waitForURL(`${root}${locale}/guide/enroll/`);
      await begun(tab);
      await tab.keyboard.press('?');
      const list = tab.getByRole('dialog', { name: habits.shortcuts });
      await list.waitFor();
      expect(await list.locator('kbd').allInnerTexts()).toEqual(['/', 'c', '[', ']', '?', 'Esc']);
      await list.getByRole('checkbox').press('Space');
      await tab.keyboard.press('Escape');
      await tab.keyboard.press(']');
      await tab.keyboard.press('/');
      await tab.waitForTimeout(300);
      expect(new URL(tab.url()).pathname).toBe(`${base}${locale}/guide/enroll/`);
      expect(await tab.locator('dialog[open]').count()).toBe(0);
      await tab.getByRole('button', { name: shell.shortcuts }).click();
      expect(await list.getByRole('checkbox').isChecked()).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  test('copy a link to the section in view; so does the mark beside a heading', async () => {
    await withTab(desktop, async (tab) => {
      // Two tabs at once share one clipboard, so what is written to it is noted instead.
      await tab.addInitScript(() => {
        navigator.clipboard.writeText = async (text) => {
          document.documentElement.dataset['copied'] = text;
        };
      });
      const clip = () => tab.locator('html').getAttribute('data-copied');
      await tab.goto(`${root}${locale}/guide/enroll/#by-when`);
      await begun(tab);
      const heading = tab.locator('#by-when');
      const words = await heading.innerText();
      await tab.keyboard.press('c');
      await tab.getByText(fill(habits.copied, { heading: words })).waitFor();
      expect(await clip()).toBe(`${root}${locale}/guide/enroll/#by-when`);
      const steps = tab.locator('h2#steps');
      await steps.hover();
      await steps.locator('.here').click();
      await expectSoon(clip).toBe(`${root}${locale}/guide/enroll/#steps`);
      // The mark is no part of the name of the heading.
      const name = (await steps.locator('xpath=.').innerText()).replace(/#$/, '').trim();
      expect(await tab.getByRole('heading', { name, exact: true }).count()).toBe(1);
    });
  });

  test('a letter about a mistake is begun, with the address of the page', async () => {
    await withTab({ ...desktop, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${root}${locale}/retirement/`);
      const href = await tab.getByRole('link', { name: shell.report }).getAttribute('href');
      const letter = new URL(href!);
      expect(letter.protocol).toBe('mailto:');
      expect(letter.searchParams.get('subject')).toContain(titleOf(locale, 'retirement'));
      expect(letter.searchParams.get('body')).toContain(`${locale}/retirement/`);
      expect(await tab.locator('#keys').isVisible()).toBe(false);
    });
  });
});
