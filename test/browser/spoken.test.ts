import { describe, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { listenTo } from '../support/screen-reader.ts';
import { useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

/** How often each of some sentences was announced; the same one again at once is one of them. */
const times = (said: readonly string[], sentences: readonly string[]) =>
  sentences.map(
    (sentence) =>
      said
        .filter((phrase) => !/:\s*$/.test(phrase))
        .filter((phrase, at, all) => phrase.includes(sentence) && phrase !== all[at - 1]).length,
  );

describe.for(locales)('what a screen reader announces in %s', (locale) => {
  test('of the search: the number of hits, once', async () => {
    const { search } = messages[locale];
    await withTab({ bypassCSP: true }, async (tab) => {
      await tab.goto(`${origin}${base}${locale}/search/`);
      const field = tab.locator('#search-page input[type=search]');
      await field.waitFor();
      const announced = await listenTo(tab, '#search-page');
      const status = tab.locator('#search-page [role=status]');
      await field.fill('VLSC');
      await tab.locator('#search-page .results li').first().waitFor();
      await expectSoon(() => status.innerText(), { timeout: 20_000 }).toMatch(/\d/);
      const found = await status.innerText();
      await expectSoon(async () => times(await announced(), [found]), { timeout: 20_000 }).toEqual([
        1,
      ]);
      await field.fill('qqxxzz');
      const none = fill(search.none, { query: 'qqxxzz' });
      await expectSoon(async () => times(await announced(), [found, none]), {
        timeout: 20_000,
      }).toEqual([1, 1]);
    });
  });
});
