import { describe, expect, inject, test } from 'vitest';
import { fill, fillPlural } from '../../src/i18n/fill.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { listenTo } from '../support/screen-reader.ts';
import { settled, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

const list = 'Voucher ID,Created\nA-1,2021-03-01\nA-2,2021-03-02\nA-3,2021-06-30';

/** How often each of some sentences was announced. */
const times = (said: readonly string[], sentences: readonly string[]) =>
  sentences.map((sentence) => said.filter((phrase) => phrase.includes(sentence)).length);

describe.for(locales)('what a screen reader announces in %s', (locale) => {
  const tag = languageTag[locale];

  test('of the voucher table: what was taken over and how many are shown, each once', async () => {
    const { vouchers, voucherTable: table } = messages[locale];
    const count = (number: number) => fillPlural(table.count, number, tag);
    const shown = (number: number) =>
      fill(table.shown, { shown: count(number), rows: count(number) });
    await withTab({ bypassCSP: true }, async (tab) => {
      await tab.goto(`${origin}${base}${locale}/tools/vouchers/`);
      await settled(tab);
      const button = (name: string) => tab.getByRole('button', { name, exact: true }).first();
      await button(vouchers.paste).click();
      await tab.getByLabel(vouchers.pasteLabel, { exact: true }).fill(list);
      await button(vouchers.usePasted).click();
      await button(table.takeOver).waitFor();
      const announced = await listenTo(tab, 'main');
      await button(table.takeOver).click();
      await tab.getByText(shown(3), { exact: true }).waitFor();
      const taken = fillPlural(table.reportGood, 3, tag);
      await expect.poll(async () => times(await announced(), [taken])).toEqual([1]);
      await button(vouchers.add).click();
      await tab.locator('#row-voucher').fill('A-4');
      await tab.locator('#row-voucher').press('Enter');
      await tab.getByText(shown(4), { exact: true }).waitFor();
      await expect
        .poll(async () => times(await announced(), [taken, table.saved, shown(4)]))
        .toEqual([1, 1, 1]);
    });
  });

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
      const found = await status.innerText();
      expect(found).toMatch(/\d/);
      await expect.poll(async () => times(await announced(), [found])).toEqual([1]);
      await field.fill('qqxxzz');
      const none = fill(search.none, { query: 'qqxxzz' });
      await expect.poll(async () => times(await announced(), [found, none])).toEqual([1, 1]);
    });
  });
});
