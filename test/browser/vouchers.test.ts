import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import iconv from 'iconv-lite';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill, fillPlural } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { languageTag, locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { listen, settled, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

const wordsOf = (locale: Locale) => {
  const { vouchers: start, voucherTable: table, rules, deadlines } = messages[locale];
  const count = (number: number) => fillPlural(table.count, number, languageTag[locale]);
  return { locale, start, table, rules, deadlines, count };
};
type Words = ReturnType<typeof wordsOf>;

async function open(tab: Page, { locale }: Words): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/vouchers/`);
  await settled(tab);
}

const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click();

/** Waits until the table says that it shows so many of so many. */
const shows = (tab: Page, { table, count }: Words, shown: number, rows: number) =>
  tab
    .getByText(fill(table.shown, { shown: count(shown), rows: count(rows) }), { exact: true })
    .waitFor();

const csv = (rows: readonly string[]) =>
  ['Voucher ID,Customer,Created,Reserved', ...rows].join('\n');

const pick = (tab: Page, name: string, content: string | Buffer) =>
  tab.locator('input.picker').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });

describe.for(locales)('the voucher table in %s', (locale) => {
  const words = wordsOf(locale);
  const { start, table, rules } = words;

  test('takes a list, tells what is wrong with it, filters, undoes, and keeps it', async () => {
    const complaints = await withTab({}, async (tab) => {
      const heard = await listen(tab, origin);
      await open(tab, words);
      await press(tab, start.paste);
      await tab
        .getByLabel(start.pasteLabel, { exact: true })
        .fill(csv(['A-1,Foo,2021-03-01,2021-03-10', 'A-2,Bar,soon,', 'A-3,Baz,01/02/2021,']));
      await press(tab, start.usePasted);
      // The column can be read in two ways: nothing is taken over before the reader has said which.
      const takeOver = tab.getByRole('button', { name: table.takeOver, exact: true });
      await takeOver.waitFor();
      expect(await takeOver.isDisabled()).toBe(true);
      const order = fill(table.orderMeans, {
        order: table.orders['day-month-year'],
        text: '01/02/2021',
        day: formatDay('2021-02-01', locale),
      });
      await tab.getByLabel(order, { exact: true }).check();
      await takeOver.click();
      await shows(tab, words, 2, 2);
      const problem = tab.locator('.imported tbody tr');
      const example = formatDay('2021-06-15', locale);
      expect(await problem.locator('th, td').allTextContents()).toEqual([
        '3',
        'Created',
        'soon',
        fill(table.problems['not-a-day'], { example }),
      ]);
      await tab.getByLabel(table.search, { exact: true }).fill('baz');
      await shows(tab, words, 1, 2);
      const row = tab.locator('.rows tbody tr[data-index]');
      expect(await row.count()).toBe(1);
      await expectSoon(() => row.textContent()).toContain(rules.states.expired);
      await press(tab, table.clearFilter);
      await press(tab, fill(table.remove, { voucher: 'A-1' }));
      await shows(tab, words, 1, 1);
      await press(tab, table.undo);
      await shows(tab, words, 2, 2);
      await tab.reload();
      await shows(tab, words, 2, 2);
      await press(tab, table.erase);
      await press(tab, table.eraseYes);
      await tab.getByText(table.noneAtAll, { exact: true }).waitFor();
      return heard;
    });
    expect(complaints).toEqual([]);
  });
});

describe('the voucher table', () => {
  const words = wordsOf('en');
  const { start, table } = words;

  test('10,000 rows: imported, sorted, scrolled to the end and saved without a request', async () => {
    await withTab({}, async (tab) => {
      await open(tab, words);
      // What the pointer brings, on a control and on a heading, comes before the first request that counts.
      await tab.getByRole('button', { name: start.pick, exact: true }).hover();
      await tab.locator('#keys:not([hidden])').waitFor({ state: 'attached' });
      const linkOfHeading = tab.waitForResponse(/\/assets\/habits\.[^/]*\.css$/);
      await tab.locator('#start-title').hover();
      await linkOfHeading;
      await tab.waitForLoadState('networkidle');
      const requests: string[] = [];
      await press(tab, start.sample);
      await shows(tab, words, 60, 60);
      await press(tab, table.importMore);
      tab.on('request', (request) => requests.push(request.url()));
      const rows = Array.from({ length: 10_000 }, (_, at) => `B-${at},Foo ${at % 90},2021-03-01,`);
      await pick(tab, 'many.csv', csv(rows));
      await press(tab, table.replace);
      await shows(tab, words, 10_000, 10_000);
      await tab.getByLabel(table.sort, { exact: true }).selectOption('voucher');
      await expectSoon(() => tab.locator('.rows tr[data-index="0"]').textContent()).toContain(
        'B-0',
      );
      await tab.locator('.rows').evaluate((region) => region.scrollTo(0, 1e7));
      await expectSoon(() => tab.locator('.rows tr[data-index="9999"]').textContent(), {
        timeout: 15_000,
      }).toContain('B-9999');
      expect(await tab.locator('.rows tr[data-index]').count()).toBeLessThan(60);
      for (const format of ['csv', 'xlsx', 'json'] as const) {
        const [file] = await Promise.all([
          tab.waitForEvent('download', { timeout: 60_000 }),
          press(tab, table.formats[format]),
        ]);
        expect(file.suggestedFilename()).toBe(`${table.fileName}.${format}`);
      }
      expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    });
  });

  test('shows a file in the code page of another language right after one choice', async () => {
    await withTab({}, async (tab) => {
      const chinese = wordsOf('zh-cn');
      await open(tab, chinese);
      const text = '바우처 ID,고객,생성일\r\nK-1,똠방 상사,2021-03-01\r\n';
      await pick(tab, 'korean.csv', iconv.encode(text, 'cp949'));
      const encoding = tab.getByLabel(chinese.table.encoding, { exact: true });
      expect(await encoding.inputValue()).toBe('gb18030');
      await tab.getByText(chinese.table.encodingAsk, { exact: true }).waitFor();
      await encoding.selectOption('euc-kr');
      await tab.getByRole('cell', { name: '똠방 상사', exact: true }).waitFor();
      await press(tab, chinese.table.takeOver);
      await shows(tab, chinese, 1, 1);
    });
  });

  test('what one tab changes, the other shows', async () => {
    await withTab({}, async (tab) => {
      await open(tab, words);
      await press(tab, start.sample);
      await shows(tab, words, 60, 60);
      const other = await tab.context().newPage();
      await open(other, words);
      await shows(other, words, 60, 60);
      await press(other, fill(table.remove, { voucher: 'PS-1048' }));
      await shows(tab, words, 59, 59);
      await press(other, table.undo);
      await shows(tab, words, 60, 60);
    });
  });

  test('is worked with the keyboard alone: add, correct, save, delete, undo', async () => {
    await withTab({}, async (tab) => {
      await open(tab, words);
      const focus = (name: string) => tab.getByRole('button', { name, exact: true }).focus();
      await focus(start.add);
      await tab.keyboard.press('Enter');
      await tab.getByRole('dialog', { name: table.addTitle }).waitFor();
      await tab.keyboard.type('K-7');
      for (let step = 0; step < 4; step++) await tab.keyboard.press('Tab');
      await tab.keyboard.type('31/31/2021');
      await tab.keyboard.press('Enter');
      // The field that is wrong has the focus, and what was typed is still there.
      await expectSoon(() => tab.evaluate(() => document.activeElement?.id)).toBe('row-created');
      await tab.keyboard.press('ControlOrMeta+a');
      await tab.keyboard.type('2021-03-01');
      await tab.keyboard.press('Enter');
      await shows(tab, words, 1, 1);
      await focus(fill(table.remove, { voucher: 'K-7' }));
      await tab.keyboard.press('Enter');
      await tab.getByText(table.noneAtAll, { exact: true }).waitFor();
      await focus(table.undo);
      await tab.keyboard.press('Enter');
      await shows(tab, words, 1, 1);
    });
  });

  test('opens a voucher in the deadline tool, with its days', async () => {
    await withTab({}, async (tab) => {
      await open(tab, words);
      await press(tab, start.sample);
      await tab.getByRole('link', { name: fill(table.details, { voucher: 'PS-1048' }) }).click();
      await tab.waitForURL((url) => url.pathname === `${base}en/tools/deadlines/`);
      expect(new URL(tab.url()).hash).toMatch(/^#created=\d{4}-\d\d-\d\d&assigned=/);
    });
  });

  test('says without scripts what it would do, and shows no control', async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      for (const locale of locales) {
        const { start: own } = wordsOf(locale);
        await tab.goto(`${origin}${base}${locale}/tools/vouchers/`);
        expect(await tab.getByText(own.noScript, { exact: true }).isVisible()).toBe(true);
        expect(await tab.locator('.start').isVisible()).toBe(false);
      }
    });
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  /** What axe finds in the state that the page is in, light and dark, narrow and wide. */
  async function faults(tab: Page): Promise<string[]> {
    const found: string[] = [];
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 1280],
    ] as const) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      const { violations, passes } = await tab.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(passes.length).toBeGreaterThan(10);
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id} ${node.target.join(' ')}`),
        ),
      );
    }
    return found;
  }

  test.for(['en', 'ko'] as const)('axe finds nothing in any state, %s', async (locale) => {
    const own = wordsOf(locale);
    await withTab({ bypassCSP: true, reducedMotion: 'reduce' }, async (tab) => {
      await open(tab, own);
      await tab.evaluate(axe);
      const found: Record<string, string[]> = {};
      await press(tab, own.start.paste);
      found['start'] = await faults(tab);
      await pick(tab, 'a.csv', csv(['A,Foo,01/02/2021,', 'B,Foo,soon,', 'C,Foo,03/04/2021,']));
      await tab.getByRole('radio').first().check();
      found['columns'] = await faults(tab);
      await press(tab, own.table.takeOver);
      await shows(tab, own, 2, 2);
      found['report and table'] = await faults(tab);
      await press(tab, own.table.add);
      await tab.getByRole('dialog').waitFor();
      found['form'] = await faults(tab);
      await tab.keyboard.press('Escape');
      await press(tab, own.table.erase);
      found['erase'] = await faults(tab);
      expect(found).toEqual({
        start: [],
        columns: [],
        'report and table': [],
        form: [],
        erase: [],
      });
    });
  });
});
