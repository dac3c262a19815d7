import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languageName, languageTag, locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const desktop = { viewport: { width: 1280, height: 900 } };

describe.for(['site', 'deepSite'] as const)('%s', (which) => {
  const { base, origin } = inject(which);
  const root = `${origin}${base}`;
  const open = (tab: Page, path: string) => tab.goto(`${root}${path}`);
  const focused = (tab: Page) =>
    tab.evaluate(() => document.activeElement?.id || document.activeElement?.tagName.toLowerCase());

  describe('the front page', () => {
    test.for([
      ['ja-JP', 'ja'],
      ['ko', 'ko'],
      ['zh-CN', 'zh-cn'],
      ['zh-Hant-HK', 'zh-tw'],
      ['zh-SG', 'zh-cn'],
      ['fr-FR', 'en'],
      ['en-GB', 'en'],
    ] as const)('sends a browser in %s to %s', async ([locale, expected]) => {
      await withTab({ locale }, async (tab) => {
        const complaints = await listen(tab, origin);
        await open(tab, '');
        await tab.waitForURL(`${root}${expected}/`);
        expect(await tab.getAttribute('html', 'lang')).toBe(languageTag[expected]);
        expect(complaints).toEqual([]);
      });
    });

    test('follows the language chosen before', async () => {
      await withTab({ ...desktop, locale: 'fr-FR' }, async (tab) => {
        await open(tab, 'en/guide/');
        await tab.locator('header summary').click();
        await tab.getByRole('link', { name: languageName.ko, exact: true }).click();
        await tab.waitForURL(`${root}ko/guide/`);
        await open(tab, '');
        await tab.waitForURL(`${root}ko/`);
      });
    });

    test('lists five languages where scripts are off', async () => {
      await withTab({ javaScriptEnabled: false }, async (tab) => {
        await open(tab, '');
        for (const locale of locales) {
          const link = tab.locator(`main a[href="${base}${locale}/"]`);
          expect(await link.isVisible(), locale).toBe(true);
        }
      });
    });
  });

  // In the sub-folder only addresses could differ: one language is enough there.
  describe.for(which === 'site' ? locales : (['ja'] as const))('in %s', (locale) => {
    const { shell, search: said } = messages[locale];
    const search = (tab: Page) => tab.getByRole('dialog', { name: said.label });
    const searchButton = (tab: Page) =>
      tab.locator('header').getByRole('button', { name: shell.search });

    test('the first stop of the keyboard skips to the text', async () => {
      await withTab(desktop, async (tab) => {
        await open(tab, `${locale}/guide/enroll/`);
        await tab.keyboard.press('Tab');
        const link = tab.getByRole('link', { name: shell.skip });
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
        expect(await link.isVisible()).toBe(true);
        await tab.keyboard.press('Enter');
        await tab.waitForURL((url) => url.hash === '#main');
        await tab.keyboard.press('Tab');
        const inside = await tab.evaluate(
          () => document.activeElement?.closest('main, footer') !== null,
        );
        expect(inside, 'the next stop lies in the text').toBe(true);
      });
    });

    test('search opens by its button and by “/”, and gives the focus back when it closes', async () => {
      await withTab(desktop, async (tab) => {
        await open(tab, `${locale}/guide/`);
        await searchButton(tab).click();
        await search(tab).waitFor();
        expect(await focused(tab)).toBe('input');
        await tab.keyboard.press('Escape');
        await search(tab).waitFor({ state: 'hidden' });
        expect(await searchButton(tab).evaluate((one) => one === document.activeElement)).toBe(
          true,
        );
        await tab.keyboard.press('/');
        await search(tab).waitFor();
        expect(await search(tab).getByRole('searchbox').inputValue()).toBe('');
        await search(tab).getByRole('button', { name: said.close }).click();
        await search(tab).waitFor({ state: 'hidden' });
        expect(await searchButton(tab).evaluate((one) => one === document.activeElement)).toBe(
          true,
        );
      });
    });

    test('search loads nothing before it is used, then finds a word in this language alone', async () => {
      await withTab(desktop, async (tab) => {
        const complaints = await listen(tab, origin);
        const fetched: string[] = [];
        tab.on('request', (request) => fetched.push(new URL(request.url()).pathname));
        await open(tab, `${locale}/`);
        await tab.waitForLoadState('networkidle');
        expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
        await tab.keyboard.press('/');
        await search(tab).getByRole('searchbox').fill(words[locale]);
        const hits = search(tab).getByRole('listitem').getByRole('link');
        await hits.first().waitFor();
        const addresses = await hits.evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
        expect(addresses.length).toBeGreaterThan(1);
        expect(addresses.filter((path) => !path.startsWith(`${base}${locale}/`))).toEqual([]);
        await hits.first().click();
        await tab.waitForURL((url) => url.pathname === addresses[0]);
        expect((await tab.innerText('main')).toLowerCase()).toContain(words[locale].toLowerCase());
        expect(complaints).toEqual([]);
      });
    });

    test('search says when nothing is found', async () => {
      await withTab(desktop, async (tab) => {
        await open(tab, `${locale}/`);
        await tab.keyboard.press('/');
        await search(tab).getByRole('searchbox').fill('qqxzzy');
        const words = said.none.replace('{query}', 'qqxzzy');
        await search(tab).getByRole('status').getByText(words).waitFor();
      });
    });

    test('the language switch stays on the page, and keeps the answers in the address', async () => {
      await withTab(desktop, async (tab) => {
        for (const other of locales.filter((one) => one !== locale)) {
          await open(tab, `${locale}/tools/deadlines/#created=2021-03-01`);
          await tab.locator('header summary').click();
          await tab.getByRole('link', { name: languageName[other], exact: true }).click();
          await tab.waitForURL((url) => url.pathname === `${base}${other}/tools/deadlines/`);
          expect(await tab.getAttribute('html', 'lang')).toBe(languageTag[other]);
          expect(new URL(tab.url()).hash).toContain('created=2021-03-01');
        }
      });
    });

    test('the theme button changes the colours, says so, and is remembered', async () => {
      await withTab({ ...desktop, colorScheme: 'light' }, async (tab) => {
        await open(tab, `${locale}/guide/`);
        const button = tab.getByRole('button', { name: shell.theme });
        const background = () =>
          tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const names: (string | null)[] = [];
        const colours: string[] = [];
        for (let turn = 0; turn < 3; turn += 1) {
          names.push(await button.getAttribute('aria-label'));
          colours.push(await background());
          await button.click();
        }
        const { system, light, dark } = shell.themes;
        expect(names).toEqual([system, light, dark].map((name) => `${shell.theme}: ${name}`));
        expect(colours[0]).toBe(colours[1]);
        expect(colours[2]).not.toBe(colours[1]);
        await button.click();
        await button.click();
        await tab.reload();
        expect(await background(), 'after a reload').toBe(colours[2]);
      });
    });

    test('without scripts, at 390 px, navigation and languages work and nothing is dead', async () => {
      const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
      await withTab(phone, async (tab) => {
        await open(tab, `${locale}/guide/reserve-voucher/`);
        const main = tab.getByRole('navigation', { name: shell.mainNavigation });
        expect(await main.getByRole('link', { name: shell.nav.guide }).isVisible()).toBe(true);
        expect(await main.getByRole('link', { name: shell.nav.deadlines }).isVisible()).toBe(true);
        const dead = await tab.locator('button:visible, input:visible, select:visible').count();
        expect(dead, 'controls that only a script could answer').toBe(0);
        expect(await saidWithoutScripts(tab)).toContain(shell.searchNeedsScript);
        for (const other of locales) {
          const link = tab.locator(`header a[href="${base}${other}/guide/reserve-voucher/"]`);
          if (!(await link.isVisible())) await tab.locator('header summary').click();
          expect(await link.isVisible(), languageName[other]).toBe(true);
        }
        await tab.getByRole('link', { name: languageName[next(locale)], exact: true }).click();
        await tab.waitForURL(`${root}${next(locale)}/guide/reserve-voucher/`);
        const forward = tab.locator(`main a[href$="/guide/deliver-engagement/"]`).last();
        await forward.click();
        await tab.waitForURL(`${root}${next(locale)}/guide/deliver-engagement/`);
      });
    });

    test.for(['tools/deadlines/', 'tools/eligibility/'])(
      'without scripts %s shows its tables, says what it needs, and has no dead control',
      async (path) => {
        await withTab({ ...desktop, javaScriptEnabled: false }, async (tab) => {
          await open(tab, `${locale}/${path}`);
          const area = path.includes('deadlines')
            ? messages[locale].deadlines
            : messages[locale].eligibility;
          expect(await saidWithoutScripts(tab)).toContain(area.noScript);
          expect(await tab.locator('main table:visible').count()).toBeGreaterThan(0);
          const controls = 'button:visible, input:visible, select:visible';
          expect(await tab.locator(`main :is(${controls})`).count()).toBe(0);
        });
      },
    );
  });
});

/** What stands in `<noscript>` and is shown. */
const saidWithoutScripts = (tab: Page) =>
  tab.locator('noscript').evaluateAll((all) =>
    all
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => (one as HTMLElement).innerText.trim())
      .join('\n'),
  );

/** A word of each language that several pages hold. */
const words: Record<Locale, string> = {
  en: 'voucher',
  ja: '利用券',
  ko: '바우처',
  'zh-cn': '凭证',
  'zh-tw': '憑證',
};

const next = (locale: Locale): Locale => locales[(locales.indexOf(locale) + 1) % locales.length]!;
