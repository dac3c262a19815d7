import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { describe, expect, inject, test } from 'vitest';
import { lastWorker } from '../../src/build/offline.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/fill.ts';
import { offlineMegabytes } from '../../src/i18n/offline-size.ts';
import { messages } from '../../src/i18n/messages.ts';
import { isWholeGuide } from '../support/checks/built-head.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { staticLoads } from '../support/loads.ts';
import { readSite } from '../support/site.ts';
import { settled, useBrowser } from '../support/tabs.ts';

// One visit, then the network is cut.

const { withTab } = useBrowser();
const visitor = { viewport: { width: 1280, height: 900 }, serviceWorkers: 'allow' } as const;
const storage = offlineMegabytes * 1024 * 1024;

/** Until the worker of the page has stored everything and answers for the page. */
const isReady = (tab: Page) =>
  tab.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  });

/** What the worker stores, in bytes as they lie there. */
const stored = (tab: Page) =>
  tab.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        bytes += (await (await cache.match(request))!.arrayBuffer()).byteLength;
      }
    }
    return bytes;
  });

async function cutNetwork(context: BrowserContext, tab: Page, absent: string): Promise<void> {
  await context.setOffline(true);
  const isCut = await tab.evaluate(
    (url) =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    absent,
  );
  expect(isCut, 'the network is cut').toBe(true);
}

const word: Record<Locale, string> = {
  en: 'voucher',
  ja: '利用券',
  ko: '바우처',
  'zh-cn': '凭证',
  'zh-tw': '憑證',
};

describe.for([...locales.map((locale) => ['site', locale] as const), ['deepSite', 'ja'] as const])(
  'after one visit, %s in %s',
  ([which, locale]) => {
    const { base, origin, dist } = inject(which);
    const root = `${origin}${base}`;
    const site = readSite(dist, base);

    test('every page and tool opens, and the search finds, without a network', async () => {
      await withTab(visitor, async (tab) => {
        await tab.goto(`${root}${locale}/`);
        await isReady(tab);
        const bytes = await stored(tab);
        console.log(`${which} ${locale}: ${(bytes / 1024 / 1024).toFixed(2)} MB stored`);
        expect(bytes).toBeLessThanOrEqual(storage);
        // The size that readers are told.
        const told = site.pages.find(({ path }) => path === `${locale}/questions/`)!;
        expect(told.html).toMatch(new RegExp(`${offlineMegabytes} ?MB`));
        await cutNetwork(tab.context(), tab, `${root}robots.txt`);

        const own = site.pages.filter((page) => page.locale === locale && !isWholeGuide(page));
        expect(own.length).toBeGreaterThan(20);
        const failed: string[] = [];
        tab.on('requestfailed', (request) => {
          if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
        });
        // Each page as it was built, with all that its markup loads …
        const wanted = new Set(
          own.flatMap((page) => [
            `${base}${page.path}`,
            ...[...staticLoads(page, site)].map((file) => `${base}${file}`),
          ]),
        );
        const missing = await tab.evaluate(
          async (addresses) => {
            const answers = await Promise.all(
              addresses.map((address) =>
                fetch(address).then(
                  ({ ok }) => ok,
                  () => false,
                ),
              ),
            );
            return addresses.filter((_, at) => !answers[at]);
          },
          [...wanted],
        );
        expect(missing).toEqual([]);
        // … and the tools and a step as a reader opens them.
        for (const { path } of own.filter((page) => /\/tools\/|guide\/enroll/.test(page.path))) {
          await tab.goto(`${root}${path}`);
          expect(await tab.locator('main h1').count(), path).toBe(1);
          await settled(tab);
        }
        expect(failed).toEqual([]);

        await tab.goto(`${root}${locale}/guide/`);
        await tab.keyboard.press('/');
        const dialog = tab.getByRole('dialog', { name: messages[locale].search.label });
        await dialog.getByRole('searchbox').fill(word[locale]);
        await dialog.getByRole('listitem').first().waitFor();
        expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(3);
      });
    });
  },
);

/** The site from a server whose worker can be changed under way; it is closed after the use. */
async function withChangingSite(
  use: (site: { root: string; worker: { text: string } }) => Promise<void>,
): Promise<void> {
  const { dist } = inject('site');
  const worker = { text: readFileSync(join(dist, 'en/sw.js'), 'utf8') };
  const files = sirv(dist);
  const server = createServer((request, response) => {
    if (request.url !== '/en/sw.js') {
      files(request, response, () => void response.end());
      return;
    }
    response.setHeader('content-type', 'text/javascript');
    response.end(worker.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use({ root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, worker });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a newer version', () => {
  const { offline } = messages.en;

  test('is announced once and taken when the reader agrees', async ({ expect }) => {
    await withChangingSite(async ({ root, worker }) => {
      await withTab(visitor, async (tab) => {
        await tab.goto(`${root}en/`);
        await isReady(tab);
        worker.text += '\n// newer';
        await tab.goto(`${root}en/guide/`);
        const notice = tab.getByRole('complementary', { name: offline.label });
        await notice.getByText(fill(offline.ready, { size: offlineMegabytes })).waitFor();
        // Put off, it is not said again.
        await notice.getByRole('button', { name: offline.later }).click();
        await tab.goto(`${root}en/questions/`);
        await tab.waitForTimeout(2500);
        expect(await notice.count()).toBe(0);
        expect(await waiting(tab)).toBe(true);
        // In a new session it is, and agreeing loads the page anew.
        await tab.evaluate(() => sessionStorage.clear());
        await tab.goto(`${root}en/sources/`);
        const agreed = tab.waitForEvent('load', { timeout: 8_000 });
        await notice.getByRole('button', { name: offline.agree }).click();
        await agreed;
        await tab.waitForFunction(
          async () => !(await navigator.serviceWorker.getRegistration())?.waiting,
        );
      });
    });
  });

  test('covers nothing that gets the focus', async () => {
    await withChangingSite(async ({ root, worker }) => {
      const phone = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' } as const;
      await withTab({ ...visitor, ...phone }, async (tab) => {
        await tab.goto(`${root}en/`);
        await isReady(tab);
        worker.text += '\n// newer';
        await tab.goto(`${root}en/guide/reserve-voucher/`);
        const notice = tab.getByRole('complementary', { name: offline.label });
        await notice.getByText(fill(offline.ready, { size: offlineMegabytes })).waitFor();
        const covered: string[] = [];
        let stops = 0;
        for (let isIn = true; isIn; stops += 1) {
          await tab.keyboard.press('Tab');
          const under = await tab.evaluate(() => {
            const focused = document.activeElement!;
            const { top, bottom } = focused.getBoundingClientRect();
            const { top: edge } = document.querySelector('#update')!.getBoundingClientRect();
            if (focused.closest('#update')) return undefined;
            return top >= 0 && bottom <= edge ? '' : focused.outerHTML.slice(0, 80);
          });
          isIn = under !== undefined;
          if (under) covered.push(under);
        }
        expect(stops).toBeGreaterThan(30);
        expect(covered).toEqual([]);
      });
    });
  });

  test('that does not take over is offered again after the page has loaded', async () => {
    await withChangingSite(async ({ root, worker }) => {
      await withTab(visitor, async (tab) => {
        await tab.goto(`${root}en/`);
        await isReady(tab);
        worker.text = worker.text.replaceAll('SKIP_WAITING', 'NOT_HEARD');
        await tab.goto(`${root}en/guide/`);
        const notice = tab.getByRole('complementary', { name: offline.label });
        const agreed = tab.waitForEvent('load', { timeout: 8_000 });
        await notice.getByRole('button', { name: offline.agree }).click();
        await agreed;
        await notice.getByText(fill(offline.ready, { size: offlineMegabytes })).waitFor();
        expect(await waiting(tab)).toBe(true);
      });
    });
  });

  test('that switches reading offline off removes the worker and all it stored', async ({
    expect,
  }) => {
    await withChangingSite(async ({ root, worker }) => {
      await withTab(visitor, async (tab) => {
        await tab.goto(`${root}en/`);
        await isReady(tab);
        worker.text = lastWorker;
        await tab.goto(`${root}en/guide/`);
        // It takes over between two pages, once the old one has answered for the last time.
        const left = async () => {
          await tab.goto(`${root}en/questions/`);
          await tab.waitForTimeout(1500);
          return tab.evaluate(() => caches.keys());
        };
        await expectSoon(left, { timeout: 60_000 }).toEqual([]);
        expect(await tab.locator('main h1').count()).toBe(1);
      });
    });
  });
});

const waiting = (tab: Page): Promise<boolean> =>
  tab.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
