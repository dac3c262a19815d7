import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { everyRule, untested } from '../support/axe-rules.ts';
import { isEarlierEdition } from '../support/checks/built-head.ts';
import { readSite } from '../support/site.ts';
import { settled, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { dist, base, origin } = inject('site');
const site = readSite(dist, base);
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Way {
  theme: 'light' | 'dark';
  width: number;
}

const ways: Way[] = [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 1280 },
];

/**
 * One way for each page, the other one for its neighbour and for the next language, so that each
 * page is looked at in both. All four ways of each page in each language, and the states of the
 * tools, are looked at by the second gate.
 */
const wayOf = (locale: Locale, at: number) => ways[(locales.indexOf(locale) + at) % ways.length]!;

// The longest pages have the same parts in every language, and take axe as long as all the others
// together: each of them is looked at in one language here.
const longPages = ['editions/', 'glossary/', 'print/', 'rules/', 'tools/eligibility/map/'];
const isElsewhere = (path: string, locale: Locale): boolean => {
  const at = longPages.indexOf(path.slice(locale.length + 1));
  return at >= 0 && at !== locales.indexOf(locale);
};

interface Violation {
  /** The rule, its words, and the element that breaks it. */
  what: string;
  where: string;
}

async function violationsOn(tab: Page, where: string): Promise<Violation[]> {
  const results = await tab.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'rule', values },
        resultTypes: ['violations'],
      }),
    everyRule,
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

/** What axe finds on a page; the policy is off here, or axe could not be put in. */
async function violationsOf(
  tab: Page,
  address: string,
  { theme, width }: Way,
): Promise<Violation[]> {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme: theme });
  // A new document, also where only the fragment differs.
  await tab.goto('about:blank');
  await tab.goto(`${origin}${base}${address}`);
  await settled(tab);
  await tab.evaluate(source);
  return violationsOn(tab, `/${address} ${theme} ${width} px`);
}

const plain = { bypassCSP: true, reducedMotion: 'reduce' } as const;

const answered: Record<string, string[]> = {
  'tools/deadlines/': [
    '#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01',
    '#created=2021-07-01&redeemed=2021-12-28&asof=2022-01-10',
  ],
};

describe('axe finds nothing with any of its rules: WCAG 2.0 to 2.2, A to AAA, and best practice', () => {
  test('no level is left out', () => {
    expect(untested()).toEqual([]);
  });

  test.for(locales)(
    '%s, each page light at 360 or dark at 1280 px',
    { timeout: 400_000 },
    async (locale) => {
      const own = site.pages.filter((page) => page.locale === locale);
      const latest = own
        .filter((page) => !isEarlierEdition(page) && !isElsewhere(page.path, locale))
        .flatMap(({ path }) =>
          ['', ...(answered[path.slice(locale.length + 1)] ?? [])].map(
            (fragment) => path + fragment,
          ),
        );
      // One step of each earlier edition: the other steps have the same parts.
      const earlier = own
        .filter((page) => isEarlierEdition(page) && page.path.endsWith('/reserve-voucher/'))
        .map(({ path }) => path);
      const violations = await withTab(plain, async (tab) => {
        const found: Violation[] = [];
        for (const [at, address] of [...latest, ...earlier].entries())
          found.push(...(await violationsOf(tab, address, wayOf(locale, at))));
        return found;
      });
      console.log(`${locale}: ${latest.length} + ${earlier.length} pages`);
      expect(latest.length).toBeGreaterThanOrEqual(16);
      expect(report(violations)).toEqual([]);
    },
  );

  test('the 404', { timeout: 60_000 }, async () => {
    expect(report(await withTab(plain, (tab) => violationsOf(tab, '404.html', ways[0]!)))).toEqual(
      [],
    );
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
