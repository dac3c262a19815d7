import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { readSite, type BuiltPage } from '../support/site.ts';
import { settled, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { dist, base, origin } = inject('site');
const site = readSite(dist, base);
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;
const widths = [360, 1280];

interface Violation {
  /** The rule, its words, and the element that breaks it. */
  what: string;
  where: string;
}

async function violationsOn(tab: Page, where: string): Promise<Violation[]> {
  const results = await tab.evaluate(
    (only) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: only },
        resultTypes: ['violations'],
      }),
    tags,
  );
  if (results.passes.length < 10)
    return [{ what: `${results.passes.length} rules were run`, where }];
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => ({
      what: `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`,
      where,
    })),
  );
}

/** Each fault once, with how often and where first: one element of the shell is on every page. */
const report = (violations: readonly Violation[]) =>
  [...Map.groupBy(violations, ({ what }) => what)].map(
    ([what, all]) => `${what} (${all.length} ×, first on ${all[0]!.where})`,
  );

/** A page in both themes and both widths; the policy is off here, or axe could not be put in. */
async function violationsOf(page: BuiltPage, fragment = ''): Promise<Violation[]> {
  const options = {
    bypassCSP: true,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  } as const;
  return withTab(options, async (tab) => {
    await tab.goto(`${origin}${base}${page.path}${fragment}`);
    await tab.evaluate(source);
    const violations: Violation[] = [];
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 900 });
      for (const colorScheme of themes) {
        await tab.emulateMedia({ colorScheme });
        await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await settled(tab);
        violations.push(
          ...(await violationsOn(tab, `/${page.path}${fragment} ${colorScheme} ${width} px`)),
        );
      }
    }
    return violations;
  });
}

const answered: Record<string, string[]> = {
  'tools/deadlines/': [
    '#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01',
    '#created=2021-07-01&redeemed=2021-12-28&asof=2022-01-10',
  ],
};

describe('axe finds nothing: WCAG 2.0 to 2.2, A and AA, and best practice', () => {
  test.for(locales)('%s, light and dark, 360 and 1280 px', { timeout: 400_000 }, async (locale) => {
    const pages = site.pages.filter((page) => page.locale === locale);
    const visits = pages.flatMap((page) => {
      const below = page.path.slice(locale.length + 1);
      return ['', ...(answered[below] ?? [])].map((fragment) => ({ page, fragment }));
    });
    const violations: Violation[] = [];
    for (const { page, fragment } of visits) {
      violations.push(...(await violationsOf(page, fragment)));
    }
    console.log(`${locale}: ${visits.length} pages and answers, ${visits.length * 4} runs of axe`);
    expect(visits.length).toBeGreaterThanOrEqual(16);
    expect(report(violations)).toEqual([]);
  });

  test('the 404', { timeout: 60_000 }, async () => {
    const page = site.pages.find(({ path }) => path === '404.html')!;
    expect(report(await violationsOf(page))).toEqual([]);
  });

  test('the front page, as it is without scripts', { timeout: 60_000 }, async () => {
    const html = site.pages
      .find(({ path }) => path === '')!
      .html.replace(/<script[\s\S]*?<\/script>/g, '');
    const violations = await withTab({ bypassCSP: true }, async (tab) => {
      await tab.route(`${origin}${base}`, (route) =>
        route.fulfill({ body: html, contentType: 'text/html' }),
      );
      await tab.goto(`${origin}${base}`);
      await tab.evaluate(source);
      return violationsOn(tab, '/');
    });
    expect(report(violations)).toEqual([]);
  });

  test('axe does find a fault that is planted', async () => {
    const violations = await withTab({ bypassCSP: true }, async (tab) => {
      await tab.goto(`${origin}${base}en/guide/`);
      await tab.evaluate(source);
      await tab.evaluate(() =>
        document.querySelector('main')!.append(document.createElement('img')),
      );
      return violationsOn(tab, '/en/guide/');
    });
    expect(violations.map(({ what }) => what.split(':')[0])).toContain('image-alt');
  });
});
