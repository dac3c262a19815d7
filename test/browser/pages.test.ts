import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { isEarlierEdition } from '../support/checks/built-head.ts';
import { readSite, type BuiltPage } from '../support/site.ts';
import { listen, settled, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { dist, base, origin } = inject('site');
const site = readSite(dist, base);
const earlier = site.pages.filter(isEarlierEdition);

// The front page sends the reader on at once, so it is tested by itself.
const groups: [name: string, pages: BuiltPage[], widths: number[]][] = [
  ...locales.map((locale): [string, BuiltPage[], number[]] => [
    locale,
    site.pages.filter((page) => page.locale === locale && !isEarlierEdition(page)),
    [320, 360, 1280, 1920],
  ]),
  // The same layout and nearly the same text as the latest edition: the ends of the scale are enough.
  ...(earlier.length > 0
    ? locales.map((locale): [string, BuiltPage[], number[]] => [
        `${locale}, earlier editions`,
        earlier.filter((page) => page.locale === locale),
        [320, 1280],
      ])
    : []),
  ['404', site.pages.filter(({ path }) => path === '404.html'), [320, 360, 1280, 1920]],
];

describe('every page in Chromium', () => {
  test.for(groups)(
    '%s: no error, no violation, no request elsewhere, nothing wider than the screen',
    { timeout: 300_000 },
    async ([name, pages, widths]) => {
      await visit(pages, origin, base, widths);
      console.log(`${name}: ${pages.length} pages at ${widths.join(', ')} px`);
    },
  );

  test('in a sub-folder: the same', { timeout: 300_000 }, async () => {
    const deep = inject('deepSite');
    const pages = readSite(deep.dist, deep.base).pages.filter((page) => page.locale === 'ko');
    await visit(pages, deep.origin, deep.base, [1280]);
    console.log(`${deep.base}: ${pages.length} pages`);
  });
});

/** Opens pages one after another in one tab, and expects no complaint from any. */
async function visit(
  pages: readonly BuiltPage[],
  host: string,
  folder: string,
  widths: readonly number[],
): Promise<void> {
  const complaints = await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
    const heard = await listen(tab, host);
    for (const page of pages) {
      await tab.goto(`${host}${folder}${page.path}`, { waitUntil: 'load' });
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 900 });
        const wide = await widestBeyond(tab);
        if (wide !== undefined) heard.push(`${page.path} at ${width} px: ${wide}`);
      }
      await settled(tab);
    }
    await tab.waitForLoadState('networkidle');
    return heard;
  });
  expect(complaints).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
}

/** What makes a page scroll sideways, if anything does. */
const widestBeyond = (tab: Page): Promise<string | undefined> =>
  tab.evaluate(async () => {
    // Islands wake as they come into view.
    scrollTo(0, document.body.scrollHeight);
    await new Promise((done) => setTimeout(done));
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
    return `${scrollWidth - clientWidth} px too wide: ${wide.slice(0, 4).join(' ')}`;
  });
