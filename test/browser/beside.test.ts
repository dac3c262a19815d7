import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectSoon } from '../support/expect-soon.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');
const deep = inject('deepSite');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 390, height: 800 } };
const guide = 'guide/reserve-voucher/';

/** The addresses that were asked for after the page had come to rest. */
async function open(tab: Page, path: string, at = { origin, base }): Promise<string[]> {
  await tab.goto(`${at.origin}${at.base}${path}`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** Goes on with the tab key until the element that has the focus fits. */
async function tabTo(tab: Page, selector: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.evaluate((fits) => document.activeElement?.matches(fits), selector)) return;
  }
  throw new Error(`${selector} is not reached with the tab key`);
}

const shown = (tab: Page) => tab.locator('.pair-other:visible');

test('a Japanese reader lays the English beside the text by keyboard alone, in two columns', async () => {
  await withTab(wide, async (tab) => {
    const complaints = await listen(tab, origin);
    const asked = await open(tab, `ja/${guide}`);
    expect(await tab.locator('.pair').count()).toBe(0);
    await tabTo(tab, '#beside button');
    await tab.keyboard.press('Enter');
    await shown(tab).first().waitFor();
    expect(asked.filter((path) => path.endsWith('/'))).toEqual([`/en/${guide}`]);

    const blocks = await tab.locator('article h1, article [data-b]').count();
    expect(await shown(tab).count()).toBe(blocks);
    const first = tab.locator('.prose [data-b]').first();
    expect(await first.locator('.pair-other').getAttribute('lang')).toBe('en');
    expect(await first.locator('.pair-other').textContent()).toMatch(/^The customer has forwarded/);
    const own = (await first.locator('.pair-own').boundingBox())!;
    const other = (await first.locator('.pair-other').boundingBox())!;
    expect(other.x).toBeGreaterThan(own.x + own.width);
    expect(Math.abs(other.y - own.y)).toBeLessThan(8);
    // The interface keeps to the reader's language.
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('ja');
    expect(await tab.locator('.pair-other a, .pair-other [id], .pair-other button').count()).toBe(
      0,
    );

    await tab.keyboard.press('Enter');
    await expectSoon(() => tab.locator('.pair').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('an English reader on a phone opens and closes single passages by keyboard alone', async () => {
  await withTab(narrow, async (tab) => {
    const complaints = await listen(tab, origin);
    const asked = await open(tab, `en/${guide}`);
    await tabTo(tab, '#beside [value=zh-tw]');
    await tab.keyboard.press('Space');
    await tab.locator('.pair-open').first().waitFor({ state: 'attached' });
    // The text is fetched when the first passage is opened, not before.
    expect(asked.filter((path) => path.endsWith('/'))).toEqual([]);
    await tabTo(tab, '.prose .pair-open');
    expect(await tab.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'This passage in Traditional Chinese',
    );
    await tab.keyboard.press('Enter');
    await shown(tab).first().waitFor();
    expect(asked.filter((path) => path.endsWith('/'))).toEqual([`/zh-tw/${guide}`]);
    expect(await shown(tab).count()).toBe(1);
    expect(await shown(tab).getAttribute('lang')).toBe('zh-TW');
    await tab.keyboard.press('Escape');
    expect(await shown(tab).count()).toBe(0);
    expect(await tab.evaluate(() => document.activeElement?.matches('.pair-open'))).toBe(true);
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    expect(complaints).toEqual([]);
  });
});

test('the choice is remembered, and forgotten when it is taken back', async () => {
  await withTab(wide, async (tab) => {
    await open(tab, `ko/${guide}`);
    await tab.click('#beside [value=en]');
    await shown(tab).first().waitFor();
    await tab.goto(`${origin}${base}ko/retirement/`);
    await shown(tab).first().waitFor();
    await tab.click('#beside [value=en]');
    await tab.goto(`${origin}${base}ko/${guide}`, { waitUntil: 'networkidle' });
    await expectSoon(() => tab.locator('.pair').count()).toBe(0);
  });
});

test('taking it back leaves the page as it was', async () => {
  await withTab(wide, async (tab) => {
    for (const path of [`ja/${guide}`, 'ja/voucher-tool/', 'ja/questions/']) {
      await open(tab, path);
      const before = await tab.locator('article').innerHTML();
      // By key: a pointer would come to rest on a term as the text moves, and open its card.
      const english = tab.locator('#beside [value=en]');
      await english.press('Enter');
      await shown(tab).first().waitFor();
      await english.press('Enter');
      await expectSoon(() => tab.locator('.pair').count()).toBe(0);
      await tab.locator('#beside p').evaluate((status) => status.remove());
      expect(await tab.locator('article').innerHTML()).toBe(before);
    }
  });
});

/** Everything that a drag or a key has selected, as it would be copied. */
const selected = (tab: Page) => tab.evaluate(() => String(getSelection()));

test('selecting all takes the page’s own text alone; the other text can be selected by itself', async () => {
  await withTab(wide, async (tab) => {
    await open(tab, `ja/${guide}`);
    await tab.click('#beside [value=en]');
    await shown(tab).first().waitFor();
    await tab.keyboard.press('Control+A');
    const all = await selected(tab);
    expect(all).toContain('転送されたメールを手元に用意します');
    expect(all).not.toContain('Have the forwarded e-mail at hand');
    await shown(tab).nth(2).click({ clickCount: 3 });
    expect(await selected(tab)).toMatch(/[A-Za-z ]{8}/);
    expect(await selected(tab)).not.toMatch(/\p{sc=Han}/u);
    await tab.keyboard.press('Control+A');
    expect(await selected(tab)).not.toContain('Have the forwarded e-mail at hand');
  });
});

test('one language takes the place of another on an English page', async () => {
  await withTab(wide, async (tab) => {
    await open(tab, `en/${guide}`);
    for (const [value, lang] of [
      ['ja', 'ja'],
      ['zh-cn', 'zh-CN'],
    ] as const) {
      await tab.click(`#beside [value=${value}]`);
      await tab.locator(`.pair-other[lang="${lang}"]:visible`).first().waitFor();
      expect(await tab.locator(`.pair-other:not([lang="${lang}"])`).count()).toBe(0);
      expect(await tab.locator('#beside [aria-pressed=true]').getAttribute('value')).toBe(value);
    }
  });
});

test('without the network it says so, and works again with it', async () => {
  await withTab(wide, async (tab) => {
    await open(tab, `ja/${guide}`);
    await tab.route(`**/en/${guide}`, (route) => route.abort());
    await tab.click('#beside [value=en]');
    await tab.locator('#beside [role=status]:has-text("接続")').waitFor();
    expect(await tab.locator('.pair').count()).toBe(0);
    await tab.unroute(`**/en/${guide}`);
    await tab.click('#beside [value=en]');
    await tab.click('#beside [value=en]');
    await shown(tab).first().waitFor();
  });
});

test('paper shows the other text only where the screen does', async () => {
  await withTab(narrow, async (tab) => {
    await open(tab, `ja/${guide}`);
    await tab.click('#beside [value=en]');
    await tab.locator('.prose .pair-open').first().click();
    await shown(tab).first().waitFor();
    await tab.emulateMedia({ media: 'print' });
    expect(await shown(tab).count()).toBe(1);
    expect(await tab.locator('.pair-open:visible, #beside:visible').count()).toBe(0);
  });
});

test('without scripts there is no dead control', async () => {
  await withTab({ ...wide, javaScriptEnabled: false }, async (tab) => {
    await open(tab, `ja/${guide}`);
    expect(await tab.locator('#beside').isVisible()).toBe(false);
  });
});

test('it works from a sub-folder', async () => {
  await withTab(wide, async (tab) => {
    const complaints = await listen(tab, deep.origin);
    const asked = await open(tab, `zh-cn/${guide}`, deep);
    await tab.click('#beside [value=en]');
    await shown(tab).first().waitFor();
    expect(asked.filter((path) => path.endsWith('/'))).toEqual([`${deep.base}en/${guide}`]);
    expect(complaints).toEqual([]);
  });
});

test.for([
  ['ja', guide, 'en'],
  ['zh-tw', 'voucher-tool/', 'en'],
  ['en', guide, 'ko'],
  ['ko', 'questions/', 'en'],
  ['zh-cn', '', 'en'],
] as const)('axe finds nothing on %s/%s with %s beside it', async ([locale, path, beside]) => {
  await withTab({ ...wide, bypassCSP: true, reducedMotion: 'reduce' }, async (tab) => {
    await open(tab, `${locale}/${path}`);
    await tab.click(`#beside [value=${beside}]`);
    await shown(tab).first().waitFor();
    await tab.evaluate(axe);
    const violations: string[] = [];
    for (const width of [1280, 390]) {
      await tab.setViewportSize({ width, height: 900 });
      if (width === 390) {
        const first = tab.locator('.prose .pair-open').first();
        await first.focus();
        await first.press('Enter');
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        const found = await tab.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        violations.push(
          ...found.violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${width} ${colorScheme} ${id}: ${target.join(' ')}`),
          ),
        );
      }
    }
    expect(violations).toEqual([]);
  });
});
