import type { Page } from 'playwright-core';
import type { Locale } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';

/** The words of one language, by area. */
export type Words = (typeof messages)[Locale];

/** One thing a reader does on the way to a state. */
export type Step = (tab: Page, words: Words) => Promise<unknown>;

/** Clicks the first element that a selector finds. */
export const click =
  (selector: string): Step =>
  (tab) =>
    tab.locator(selector).first().click();

/** Clicks every element that a selector finds, one after the other. */
export const clickAll =
  (selector: string): Step =>
  async (tab) => {
    await tab.locator(selector).first().waitFor();
    for (const one of await tab.locator(selector).all()) await one.click();
  };

/** Presses the button that has these words on it. */
export const press =
  (name: (words: Words) => string): Step =>
  (tab, words) =>
    tab
      .getByRole('button', { name: name(words), exact: true })
      .first()
      .click();

export const fill =
  (selector: string, text: string): Step =>
  (tab) =>
    tab.locator(selector).first().fill(text);

/** Fills a field with words of the page's own language. */
export const fillWith =
  (selector: string, text: (words: Words) => string): Step =>
  (tab, words) =>
    tab.locator(selector).first().fill(text(words));

export const choose =
  (selector: string, at: number): Step =>
  (tab) =>
    tab.locator(selector).first().selectOption({ index: at });

export const check =
  (selector: string): Step =>
  (tab) =>
    tab.locator(selector).first().check();

export const focus =
  (selector: string): Step =>
  (tab) =>
    tab.locator(selector).first().focus();

export const key =
  (name: string): Step =>
  (tab) =>
    tab.keyboard.press(name);

/** Waits until there is something to see. */
export const see =
  (selector: string): Step =>
  (tab) =>
    tab.locator(selector).first().waitFor();

/** Gives the voucher table a file. */
export const file =
  (name: string, content: string): Step =>
  (tab) =>
    tab
      .locator('input.picker')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** Makes the window as wide as given before the next step. */
export const width =
  (pixels: number): Step =>
  (tab) =>
    tab.setViewportSize({ width: pixels, height: 900 });

/** Remembers something on the device, as if from an earlier visit, and loads the page again. */
export const remembering =
  (entries: Record<string, string>): Step =>
  async (tab) => {
    await tab.evaluate((all) => {
      for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
    }, entries);
    await tab.reload();
  };
