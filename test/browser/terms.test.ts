import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');
const path = (locale: string) => `${origin}${base}${locale}/guide/reserve-voucher/`;
const term = 'a.term >> nth=0';

async function asks(tab: Page): Promise<string[]> {
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** Keeps the definitions on their way until the answer is called. */
async function holdDefinitions(tab: Page): Promise<() => void> {
  let send = () => {};
  const isSent = new Promise<void>((resolve) => (send = resolve));
  await tab.route('**/terms.json', async (route) => {
    await isSent;
    await route.continue();
  });
  return send;
}

describe('a term in the text', () => {
  test.for(locales)('shows its definition where the pointer is, in %s', async (locale) => {
    await withTab({}, async (tab) => {
      const asked = await asks(tab);
      await tab.goto(path(locale));
      expect(asked.filter((file) => /terms\.json|term-card/.test(file))).toEqual([]);
      await tab.hover(term);
      const card = tab.locator('#term-card');
      await card.waitFor();
      expect(asked).toContain(`${base}${locale}/terms.json`);
      const described = await tab.getAttribute(term, 'aria-describedby');
      expect(described).toBe('term-card');
      // The definition is the one of the glossary entry that the link leads to.
      const text = await card.locator('span').textContent();
      await tab.keyboard.press('Escape');
      await tab.click(term);
      const entry = tab.locator(`section.entry:target`);
      expect(await entry.locator('p').textContent()).toContain(text);
    });
  });

  test('keeps it while the pointer is on the card, and closes it off both', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(path('en'));
      await tab.hover(term);
      const card = tab.locator('#term-card');
      await card.hover();
      await tab.waitForTimeout(500);
      expect(await card.isVisible()).toBe(true);
      await tab.mouse.move(1, 1);
      await card.waitFor({ state: 'hidden' });
      expect(await tab.getAttribute(term, 'aria-describedby')).toBeNull();
    });
  });

  test('shows it on focus by keyboard, whatever the pointer does; Escape closes it', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(path('en'));
      await tab.locator('h1').click();
      for (let press = 0; press < 80; press += 1) {
        await tab.keyboard.press('Tab');
        if (await tab.evaluate(() => document.activeElement?.matches('a.term'))) break;
      }
      const card = tab.locator('#term-card');
      await card.waitFor();
      await tab.mouse.move(5, 5);
      await tab.mouse.move(300, 5);
      await tab.waitForTimeout(500);
      expect(await card.isVisible()).toBe(true);
      await tab.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      expect(await tab.evaluate(() => document.activeElement?.matches('a.term'))).toBe(true);
    });
  });

  // As when the window is made narrow, or the text larger to read it: the journey folds, and the
  // term moves after the window has told of its size.
  test.for(locales)('stays beside its term whatever moves it, in %s', async (locale) => {
    await withTab({ viewport: { width: 1280, height: 760 } }, async (tab) => {
      await tab.goto(path(locale));
      await tab.keyboard.press('Tab');
      await tab.locator(term).focus();
      await tab.locator('#term-card').waitFor();
      const isBeside = () =>
        tab.evaluate(() => {
          const lines = [...document.activeElement!.getClientRects()];
          const card = document.querySelector('#term-card')!.getBoundingClientRect();
          const gap = Math.max(card.top - lines.at(-1)!.bottom, lines[0]!.top - card.bottom);
          const isWithin = card.left >= 0 && card.right <= document.documentElement.clientWidth;
          return card.height > 0 && isWithin && Math.round(gap) === 6;
        });
      const away: string[] = [];
      for (const width of [700, 320, 900, 1280]) {
        await tab.setViewportSize({ width, height: 760 });
        await tab.waitForTimeout(300);
        if (!(await isBeside())) away.push(`${width} px`);
      }
      await tab.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await tab.waitForTimeout(300);
      if (!(await isBeside())) away.push('text of 200 %');
      expect(away).toEqual([]);
    });
  });

  test('comes too late for a reader who has gone on', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(path('en'));
      const send = await holdDefinitions(tab);
      // The focus moves by key and goes on before the definitions are there.
      await tab.keyboard.press('Tab');
      const asked = tab.waitForRequest('**/terms.json');
      await tab.locator(term).focus();
      await asked;
      await tab.locator('.brand').focus();
      const came = tab.waitForResponse('**/terms.json');
      send();
      await came;
      await tab.waitForTimeout(300);
      expect(await tab.locator('#term-card').isVisible()).toBe(false);
    });
  });

  test('comes to the focus though the page moves under the pointer meanwhile', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(path('en'));
      const send = await holdDefinitions(tab);
      await tab.mouse.move(300, 300);
      await tab.keyboard.press('Tab');
      const asked = tab.waitForRequest('**/terms.json');
      await tab.locator(term).focus();
      await asked;
      const isPassed = tab.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener('pointerover', resolve, { once: true });
            scrollBy({ top: 150, behavior: 'instant' });
          }),
      );
      await tab.mouse.move(300, 500);
      await isPassed;
      send();
      await tab.locator('#term-card').waitFor();
    });
  });

  test('never covers its term on two lines', async () => {
    await withTab({ viewport: { width: 390, height: 740 } }, async (tab) => {
      await tab.goto(`${origin}${base}ja/retirement/`);
      await tab.keyboard.press('Tab');
      const terms = tab.locator('main a.term');
      const covered: string[] = [];
      let broken = 0;
      for (let at = 0; at < (await terms.count()); at += 1) {
        await terms.nth(at).evaluate((one) => {
          // Room below.
          one.scrollIntoView({ block: 'start', behavior: 'instant' });
          (one as HTMLElement).focus({ preventScroll: true });
        });
        await tab.locator('a.term[aria-describedby]:focus').waitFor();
        const { lines, isOver } = await terms.nth(at).evaluate((one) => {
          const card = document.querySelector('#term-card')!.getBoundingClientRect();
          const lines = [...one.getClientRects()];
          // The air above and below the letters is not the term.
          const isOver = lines.some(
            ({ left, right, top, bottom }) =>
              left < card.right &&
              right > card.left &&
              top + 1 < card.bottom &&
              bottom - 1 > card.top,
          );
          return { lines: lines.length, isOver };
        });
        if (lines > 1) broken += 1;
        if (isOver) covered.push((await terms.nth(at).textContent()) ?? '');
      }
      expect(broken).toBeGreaterThan(0);
      expect(covered).toEqual([]);
    });
  });

  test('shows it at the first touch and follows the link at the second', async () => {
    await withTab({ hasTouch: true, viewport: { width: 360, height: 740 } }, async (tab) => {
      const start = path('ja');
      await tab.goto(start);
      await tab.tap(term);
      const card = tab.locator('#term-card');
      await card.waitFor();
      expect(tab.url()).toBe(start);
      const { x, width } = (await card.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      await tab.tap('h1');
      expect(await card.isVisible()).toBe(false);
      await tab.tap(term);
      await card.waitFor();
      await tab.tap(term);
      await tab.waitForURL(/\/ja\/glossary\/#/);
    });
  });

  test('is a link as ever where the definitions cannot be had', async () => {
    await withTab({ hasTouch: true }, async (tab) => {
      await tab.route('**/terms.json', (route) => route.abort());
      await tab.goto(path('ko'));
      await tab.tap(term);
      await tab.waitForURL(/\/ko\/glossary\/#/);
    });
  });

  test('is a link without scripts', async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(path('zh-tw'));
      await tab.click(term);
      expect(tab.url()).toMatch(/\/zh-tw\/glossary\/#/);
    });
  });
});
