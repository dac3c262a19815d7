import lighthouse, { type Result } from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { locales } from '../../src/i18n/locales.ts';
import { browserArgs, findBrowser } from '../support/browser.ts';
import type { BuiltPage } from '../support/site.ts';
import type { Check, Tally } from './check.ts';
import { siteUnderTest } from './site-under-test.ts';
import { hostSite } from './static-host.ts';

// LIGHTHOUSE='^(en|ja)/tools/' looks at some pages alone.

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];
type Scores = Record<Category, number>;

/** How often a page is measured before its median counts: other programs disturb a measurement. */
const attempts = 3;

/** Pages that are not measured, each with its reason. */
const leftOut: [RegExp, string][] = [
  [/^404\.html$/, 'the 404 is never in a search engine, and is answered with 404'],
  [/^$/, 'the front page leads on to a language by itself'],
];

/** Pages that ask search engines to leave them out, and so are not asked to be found by them. */
const keptOut = /^[a-z-]+\/(?:print|guide\/\d{4}-\d{2})\//;

const isMeasured = ({ path }: BuiltPage) => !leftOut.some(([paths]) => paths.test(path));
/** Steps are one type; every other page is its own. */
const typeOf = (path: string) =>
  path
    .replace(/^[a-z-]+\//, '')
    .replace(/^guide\/[^/]+\/$/, 'guide/(a step)/')
    .replace(/^guide\/\d{4}-\d{2}\/.*/, 'guide/(edition)/(a step)/') || '(home)';

/** One page of each type in each language: the steps take turns. */
function chosenFrom(pages: readonly BuiltPage[]): string[] {
  const byType = Map.groupBy(pages.filter(isMeasured), ({ path }) => typeOf(path));
  const only = new RegExp(process.env['LIGHTHOUSE'] ?? '');
  return [...byType.values()]
    .flatMap((all) =>
      locales.map((locale, at) => {
        const own = all.filter((page) => page.locale === locale);
        return own[at % own.length]?.path;
      }),
    )
    .filter((path) => path !== undefined)
    .filter((path) => only.test(path));
}

/** What keeps a category from 100. */
function reasons(result: Result, category: Category): string {
  const { auditRefs } = result.categories[category]!;
  return auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => result.audits[id]!)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, displayValue, explanation }) => `${id} ${displayValue ?? explanation ?? ''}`.trim())
    .join(', ');
}

interface Measured {
  scores: Scores;
  result: Result;
}

/** One measurement on a simulated phone and line; again where the browser gave no trace. */
async function measure(browser: Browser, url: string, slowdown: number): Promise<Measured> {
  for (let tries = 1; ; tries += 1) {
    const ended = await lighthouse(url, {
      port: Number(new URL(browser.wsEndpoint()).port),
      onlyCategories: [...categories],
      logLevel: 'silent',
      skipAudits: keptOut.test(new URL(url).pathname.slice(1)) ? ['is-crawlable'] : [],
      throttling: { cpuSlowdownMultiplier: slowdown },
    });
    const result = ended?.lhr;
    if (result && !result.runtimeError) {
      const score = (one: Category) => Math.round((result.categories[one]!.score ?? 0) * 100);
      const scores = Object.fromEntries(categories.map((one) => [one, score(one)])) as Scores;
      return { scores, result };
    }
    if (tries === attempts)
      throw new Error(`${url}: ${result?.runtimeError?.message ?? 'no result'}`);
  }
}

const isFull = ({ scores }: Measured) => categories.every((one) => scores[one] === 100);

/** The first measurement that is full, else the median of three by their performance. */
async function settle(browser: Browser, url: string, slowdown: number): Promise<Measured> {
  const all: Measured[] = [];
  while (all.length < attempts) {
    const one = await measure(browser, url, slowdown);
    if (all.length === 0 && isFull(one)) return one;
    all.push(one);
  }
  return all.sort((a, b) => a.scores.performance - b.scores.performance)[1]!;
}

/**
 * How many times slower a phone is than this machine: 4, as Lighthouse has it, for one of 1,000
 * points or more by its own benchmark. A slower or busier one is less far from a phone.
 */
async function slowdownHere(browser: Browser, url: string, tally: Tally): Promise<number> {
  const { result } = await measure(browser, url, 4);
  const points = result.environment.benchmarkIndex;
  const slowdown = Math.min(4, Math.max(1, Number(((4 * points) / 1000).toFixed(1))));
  tally.say(`this machine has ${points.toFixed(0)} points: a phone is ${slowdown} times slower`);
  return slowdown;
}

export const lighthouseCheck: Check = {
  name: 'lighthouse',
  says: 'each type of page has 100 in all four categories of Lighthouse on a phone, in five languages',
  async run(tally) {
    const { dist, pages } = await siteUnderTest();
    const paths = chosenFrom(pages);
    for (const [names, why] of leftOut) tally.say(`left out: ${names.source}: ${why}`);
    const host = await hostSite(dist);
    const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArgs });
    const lowest = new Map<string, Scores>();
    try {
      const slowdown = await slowdownHere(browser, `${host.origin}/${paths[0]}`, tally);
      for (const path of paths) {
        const { scores, result } = await settle(browser, `${host.origin}/${path}`, slowdown);
        const worst = lowest.get(typeOf(path)) ?? { ...scores };
        for (const one of categories) {
          worst[one] = Math.min(worst[one], scores[one]);
          if (scores[one] === 100) tally.pass();
          else tally.fail(`${path}: ${one} ${scores[one]}: ${reasons(result, one)}`);
        }
        lowest.set(typeOf(path), worst);
      }
    } finally {
      await browser.close();
      host.close();
    }
    tally.say(`${'lowest by type'.padEnd(28)} ${categories.join('  ')}`);
    for (const [type, scores] of lowest)
      tally.say(`${type.padEnd(28)} ${categories.map((one) => scores[one]).join('  ')}`);
    tally.say(`${paths.length} pages of ${lowest.size} types`);
  },
};
