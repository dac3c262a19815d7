import { chromium, type Browser, type Page } from 'playwright-core';
import { formatDay } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { searchTasks } from '../support/search-tasks.ts';
import { serveSite, type Site } from '../support/site.ts';
import { judge, type Check, type Tally } from './check.ts';
import { siteUnderTest } from './site-under-test.ts';

// One visit to the home page of a language; then its server is gone for good, and every page of
// that language is opened as a reader opens it.

/** What a language may take of the reader's device: 3 MB, told in bytes. */
const storage = 3 * 1024 * 1024;

/** Until the worker has stored everything and answers for the page. */
const isReady = (tab: Page) =>
  tab.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 120_000,
  });

const stored = (tab: Page): Promise<number> =>
  tab.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        bytes += (await (await cache.match(request))!.arrayBuffer()).byteLength;
    }
    return bytes;
  });

/** What a tool must show once it is used, without a network. */
type Use = (tab: Page, address: string, locale: Locale) => Promise<unknown>;

const useTools: Record<string, Use> = {
  'tools/deadlines/': async (tab, address, locale) => {
    await tab.goto(`${address}#created=2021-03-01`);
    // 180 days after the creation, by hand: 30 of March, 30, 31, 30, 31, 28 of August.
    const answer = tab.getByRole('region', { name: messages[locale].deadlines.answer });
    await answer.getByText(formatDay('2021-08-28', locale)).first().waitFor();
  },
  'tools/vouchers/': async (tab, _, locale) => {
    const { sample } = messages[locale].vouchers;
    await tab.getByRole('button', { name: sample, exact: true }).click();
    await tab.locator('[role=row]').nth(5).waitFor();
  },
  'tools/eligibility/': (tab) => tab.locator('main').getByRole('radio').first().check(),
  'tools/next-step/': (tab) => tab.locator('main').getByRole('radio').first().check(),
};

/** What is wrong with a page that is opened without a network. */
async function faultsOf(tab: Page, address: string, locale: Locale, path: string) {
  const faults: string[] = [];
  const note = (what: string) => faults.push(`${path}: ${what}`);
  const onFailed = (request: { url(): string; failure(): { errorText: string } | null }) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') note(`${request.url()}: ${reason}`);
  };
  const onError = (error: Error) => note(`uncaught ${error.message}`);
  tab.on('requestfailed', onFailed);
  tab.on('pageerror', onError);
  try {
    const response = await tab.goto(address);
    if (!response?.fromServiceWorker()) note('not from the worker');
    const headings = await tab.locator('main h1').count();
    if (headings !== 1) note(`${headings} headings`);
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
    await useTools[path]?.(tab, address, locale);
  } catch (error) {
    note(error instanceof Error ? error.message.split('\n')[0]! : String(error));
  } finally {
    tab.off('requestfailed', onFailed);
    tab.off('pageerror', onError);
  }
  return faults;
}

/** What is wrong with the search: what it finds must open too. */
async function searchFaults(tab: Page, root: string, locale: Locale): Promise<string[]> {
  await tab.goto(`${root}${locale}/guide/`);
  await tab.keyboard.press('/');
  const dialog = tab.getByRole('dialog', { name: messages[locale].search.label });
  const faults: string[] = [];
  for (const { queries } of searchTasks.slice(0, 10)) {
    await dialog.getByRole('searchbox').fill(queries[locale]);
    await tab.waitForTimeout(150);
    const hits = dialog.getByRole('listitem').getByRole('link');
    await hits
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => faults.push(queries[locale]));
  }
  await tab.keyboard.press('Enter');
  await tab.locator('main h1').waitFor();
  return faults.map((query) => `the search finds nothing for “${query}”`);
}

async function checkLanguage(tally: Tally, site: Site, browser: Browser, locale: Locale) {
  const { origin, server } = await serveSite(site.dist, '/');
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'allow' });
  try {
    const tab = await context.newPage();
    await tab.goto(`${origin}/${locale}/`);
    await isReady(tab);
    const bytes = await stored(tab);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));

    // The document for paper says again what the pages say; it is not stored.
    const own = site.pages.filter(
      (page) => page.locale === locale && page.path !== `${locale}/print/`,
    );
    for (const { path } of own) {
      const faults = await faultsOf(
        tab,
        `${origin}/${path}`,
        locale,
        path.slice(locale.length + 1),
      );
      judge(tally, locale, faults);
    }
    judge(tally, locale, await searchFaults(tab, `${origin}/`, locale));
    judge(tally, locale, bytes > storage ? [`${bytes} bytes stored, not ${storage}`] : []);
    tally.say(`${locale}: ${own.length} pages, ${(bytes / 1024 / 1024).toFixed(2)} MB stored`);
  } finally {
    await context.close();
    server.close();
  }
}

export const offlinePages: Check = {
  name: 'offline',
  says: 'after one visit every page and tool of a language opens without its server, search included',
  async run(tally) {
    const site = await siteUnderTest();
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
    try {
      for (const locale of locales) await checkLanguage(tally, site, browser, locale);
    } finally {
      await browser.close();
    }
  },
};
