import { chromium, type Browser, type Page } from 'playwright-core';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { searchTasks } from '../support/search-tasks.ts';
import { serveSite } from '../support/site.ts';
import { judge, type Check, type Tally } from './check.ts';
import { siteUnderTest } from './site-under-test.ts';

// How long a reader waits from a key to the list. The list is watched in the page itself, so that
// the way from this program to the browser is not part of it; the search's own patience with a
// reader who types on is.

/** From a key to the list, in milliseconds: nineteen of twenty keys at most so long. */
const bar = 300;
/** How many keys are measured in a language. */
const keys = 200;
/** A reader types no faster; so each key is answered. */
const rest = 40;

/** The keys of whole queries, each with what the field holds after it. */
function typed(locale: Locale): string[] {
  const values: string[] = [];
  for (const { queries } of searchTasks) {
    const characters = [...queries[locale]];
    for (let end = 1; end <= characters.length; end += 1) {
      const value = characters.slice(0, end).join('');
      // A space changes nothing that is searched for.
      if (value.trim() !== '' && !value.endsWith(' ')) values.push(value);
    }
  }
  const step = values.length / (keys + 20);
  return Array.from({ length: keys + 20 }, (_, at) => values[Math.floor(at * step)]!);
}

/** Puts a value into the field as a key does, and waits until the list has been drawn for it. */
const keyToList = (tab: Page, value: string): Promise<number> =>
  tab.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#search-dialog input')!;
        const results = document.querySelector('#search-dialog .results')!;
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        watch.observe(results, { childList: true });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    value,
  );

async function openSearch(browser: Browser, origin: string, locale: Locale): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
  const tab = await context.newPage();
  await tab.goto(`${origin}/${locale}/`, { waitUntil: 'networkidle' });
  await tab.keyboard.press('/');
  await tab.getByRole('dialog', { name: messages[locale].search.label }).waitFor();
  return tab;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;

async function measure(tally: Tally, browser: Browser, origin: string, locale: Locale) {
  const [first, ...others] = typed(locale);
  // Cold: the dialog has just been opened, and neither engine nor index have come.
  const colds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const tab = await openSearch(browser, origin, locale);
    colds.push(await keyToList(tab, [...first!][0]!));
    await tab.context().close();
  }
  const tab = await openSearch(browser, origin, locale);
  await keyToList(tab, 'x');
  const warm: number[] = [];
  let before = 'x';
  for (const value of others) {
    if (warm.length === keys) break;
    if (value === before) continue;
    before = value;
    warm.push(await keyToList(tab, value));
    await tab.waitForTimeout(rest);
  }
  await tab.context().close();
  warm.sort((one, other) => one - other);
  const [half, most] = [percentile(warm, 0.5), percentile(warm, 0.95)];
  tally.say(
    `${locale}: ${warm.length} keys, half within ${half.toFixed(0)} ms, 95 % within ` +
      `${most.toFixed(0)} ms, the longest ${warm.at(-1)!.toFixed(0)} ms; the first key of all ` +
      `${Math.max(...colds).toFixed(0)} ms at most`,
  );
  judge(tally, locale, [
    ...(warm.length < keys ? [`only ${warm.length} keys were measured`] : []),
    ...(most > bar ? [`95 % of the keys within ${most.toFixed(0)} ms, not ${bar}`] : []),
  ]);
}

export const searchSpeed: Check = {
  name: 'search-speed',
  says: `from a key to the list ${bar} ms at most, for 95 % of ${keys} keys in each language`,
  async run(tally) {
    const site = await siteUnderTest();
    const { origin, server } = await serveSite(site.dist, '/');
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
    try {
      for (const locale of locales) await measure(tally, browser, origin, locale);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  },
};
