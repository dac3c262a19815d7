import puppeteer, { type Browser } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../support/browser.ts';
import { findFirefox } from './found.ts';
import type { Engine, Tab } from './tab.ts';

/** Chromium over its own protocol. */
export async function startChromium(): Promise<Engine> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserArgs,
    protocolTimeout: 300_000,
  });
  return engineOf('Chromium', browser);
}

/** Firefox over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    protocolTimeout: 300_000,
    timeout: 120_000,
  });
  return engineOf('Firefox', browser);
}

async function engineOf(name: string, browser: Browser): Promise<Engine> {
  return {
    name,
    version: await browser.version(),
    newTab: (complain, origin) => newTab(browser, complain, origin),
    close: () => browser.close(),
  };
}

async function newTab(
  browser: Browser,
  complain: (what: string) => void,
  origin: string,
): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.setDefaultTimeout(60_000);
  const at = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      complain(`${at()}: console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`${at()}: uncaught ${String(error)}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      complain(`${at()}: request to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${at()}: ${response.status()} for ${response.url()}`);
  });
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    ask: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: async (selector, text) => page.type(selector, text),
    close: () => context.close(),
  };
}
