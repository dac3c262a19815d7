import type { Page } from 'playwright-core';

/** Text as letters alone: what lies between them is up to the printer. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad]/g, '')
    // The glyph of a radical stands for the character of the same shape in what a PDF tells.
    .replace(/[⻚⻅⻓⻔⻋⻝⻄⻑⻘⻆⻛戶∕]/g, (glyph) => characters[glyph]!);

const characters: Readonly<Record<string, string>> = {
  '⻚': '页',
  '⻅': '见',
  '⻓': '长',
  '⻔': '门',
  '⻋': '车',
  '⻝': '食',
  '⻄': '西',
  '⻑': '長',
  '⻘': '青',
  '⻆': '角',
  '⻛': '风',
  戶: '户',
  '∕': '/',
};

/** Makes the page's own print do nothing but be counted. */
export const countPrints = (tab: Page) =>
  tab.addInitScript(() => {
    (window as { prints?: number }).prints = 0;
    window.print = () => void (window as { prints?: number }).prints!++;
  });
