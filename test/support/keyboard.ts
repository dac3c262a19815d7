import type { Page } from 'playwright-core';

// A wizard worked by keyboard alone, and what a screen reader is told meanwhile.

/** Presses Tab until what has the focus matches a selector. */
export async function tabTo(tab: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.evaluate((css) => document.activeElement?.matches(css), selector)) return;
  }
  throw new Error(`60 times Tab did not come to ${selector}`);
}

/** Answers by keyboard: Tab to the options, arrows to the one, Enter. */
export async function answer(tab: Page, value: string): Promise<void> {
  const before = await tab.locator('.wizard h2[tabindex]').innerText();
  await tabTo(tab, '.wizard input[name="answer"]');
  await tab.keyboard.press('Space');
  const focused = () =>
    tab.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
  for (let presses = 0; (await focused()) !== value; presses += 1) {
    if (presses > 20) throw new Error(`no arrow key leads to ${value}`);
    await tab.keyboard.press('ArrowDown');
  }
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(
    (old) => document.querySelector<HTMLElement>('.wizard h2[tabindex]')?.innerText !== old,
    before,
  );
}

/** Notes what the status regions within an element say from now on. */
export async function noteTold(tab: Page, within: string): Promise<void> {
  await tab.evaluate((selector) => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver((records) => {
      const regions = records
        .map(({ target }) => (target as Element).closest?.('[role="status"]'))
        .filter((region) => region !== null && region !== undefined);
      for (const region of new Set(regions)) {
        if (region.textContent) told.push(region.textContent);
      }
    }).observe(document.querySelector(selector)!, { childList: true, subtree: true });
  }, within);
}

/** What the status regions have said, each change once, with single spaces. */
export async function toldSoFar(tab: Page): Promise<string[]> {
  const told = await tab.evaluate(() => (window as unknown as { told: string[] }).told);
  return told.map((one) => one.replace(/\s+/g, ' '));
}
