import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { isEarlierEdition, isWholeGuide } from '../support/checks/built-head.ts';
import { staticLoads, weigh, type Weight } from '../support/loads.ts';
import { brotliSize, readSite, type BuiltPage } from '../support/site.ts';
import { inParallel } from '../support/parallel.ts';
import { quietOf } from '../support/quiet.ts';

const { dist, base, origin } = inject('site');
const site = readSite(dist, base);

/** One initial congestion window. */
const guideBudget = 14_600;
const toolBudget = { total: 40 * 1024, js: 25 * 1024 };
/** The whole guide in one document: more than fifteen pages. */
const wholeBudget = 60 * 1024;
const rulesBudget = 8 * 1024;

const isTool = ({ path }: BuiltPage) => /^[a-z-]+\/tools\//.test(path);
const isGuide = (page: BuiltPage) => /^[a-z-]+\/guide\//.test(page.path) && !isEarlierEdition(page);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => browser.close());

/** What Chromium fetches for a page with an empty cache, scrolled to its end so that islands wake. */
async function fetchedBy(page: BuiltPage): Promise<Set<string>> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const tab = await context.newPage();
  const files = new Set<string>();
  tab.on('request', (request) => files.add(new URL(request.url()).pathname.slice(base.length)));
  const isQuiet = quietOf(tab);
  await tab.goto(`${origin}${base}${page.path}`);
  await isQuiet();
  await tab.mouse.wheel(0, 20_000);
  await tab.waitForTimeout(200);
  await isQuiet();
  const hydrated = await tab.locator('astro-island[ssr]').count();
  expect(hydrated, `islands of ${page.path} that never woke`).toBe(0);
  await context.close();
  files.delete(page.path);
  return files;
}

function table(rows: [string, Weight][]): string {
  const head = ['page', 'html', 'css', 'js', 'other', 'total'];
  const cells = rows.map(([path, { html, css, js, other, total }]) => [
    path,
    html,
    css,
    js,
    other,
    total,
  ]);
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(44) : String(cell).padStart(8)))
        .join(''),
    )
    .join('\n');
}

describe('weights in bytes, brotli, cold', () => {
  test('a guide page with all it loads fits one flight', { timeout: 300_000 }, async () => {
    const pages = site.pages.filter(isGuide);
    expect(pages.length).toBeGreaterThanOrEqual(9 * locales.length);
    const rows: [string, Weight][] = [];
    const differing: string[] = [];
    const logs = await inParallel(pages, fetchedBy);
    for (const [index, page] of pages.entries()) {
      const fetched = logs[index]!;
      const told = staticLoads(page, site);
      rows.push([page.path, weigh(page, new Set([...fetched, ...told]), site)]);
      // Two ways to know what a page loads: Chromium's own log, and the markup.
      const strays = [...fetched].filter((file) => !told.has(file) && !file.endsWith('.svg'));
      const unused = [...told].filter((file) => !fetched.has(file));
      if (strays.length + unused.length > 0)
        differing.push(`${page.path}: ${[...strays, ...unused].join(' ')}`);
    }
    console.log(table(rows));
    expect(differing, 'files that only one of the two ways has found').toEqual([]);
    const heavy = rows.filter(([, { total }]) => total > guideBudget);
    expect(heavy.map(([path, { total }]) => `${path}: ${total} of ${guideBudget}`)).toEqual([]);
  });

  test('a tool page, to the point where it answers', { timeout: 300_000 }, async () => {
    const pages = site.pages.filter(isTool);
    expect(pages.length).toBeGreaterThanOrEqual(2 * locales.length);
    const rows: [string, Weight][] = [];
    const logs = await inParallel(pages, fetchedBy);
    for (const [index, page] of pages.entries()) {
      const files = new Set([...logs[index]!, ...staticLoads(page, site)]);
      rows.push([page.path, weigh(page, files, site)]);
    }
    console.log(table(rows));
    const heavy = rows.filter(
      ([, { total, js }]) => total > toolBudget.total || js > toolBudget.js,
    );
    expect(
      heavy.map(([path, { total, js }]) => `${path}: ${total} in all, ${js} of scripts`),
    ).toEqual([]);
  });

  test('a guide page of an earlier edition, told from its markup', () => {
    const heavy = site.pages
      .filter(isEarlierEdition)
      .map((page) => ({ page, weight: weigh(page, staticLoads(page, site), site) }))
      .filter(({ weight }) => weight.total > guideBudget);
    expect(heavy.map(({ page, weight }) => `${page.path}: ${weight.total}`)).toEqual([]);
  });

  test('every other page', () => {
    const rows = site.pages
      .filter((page) => !isGuide(page) && !isTool(page) && !isEarlierEdition(page))
      .map((page): [string, Weight] => [
        page.path || '/',
        weigh(page, staticLoads(page, site), site),
      ]);
    console.log(table(rows));
    const whole = new Set(site.pages.filter(isWholeGuide).map(({ path }) => path));
    expect(whole.size).toBe(locales.length);
    const heavy = rows.filter(
      ([path, { total }]) => total > (whole.has(path) ? wholeBudget : toolBudget.total),
    );
    expect(heavy.map(([path, { total }]) => `${path}: ${total}`)).toEqual([]);
  });

  test('the rules, bundled alone', async () => {
    const bundle = await build({
      entryPoints: ['src/rules/index.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const size = brotliSize(Buffer.from(bundle.outputFiles[0]!.contents));
    console.log(`rules: ${size} of ${rulesBudget} bytes`);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(rulesBudget);
  });
});
