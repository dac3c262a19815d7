import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** What a page complained of while it was open: none of this may happen on a page that is right. */
export type Complaints = string[];

/** Notes errors in the console, violations of the policy, and requests that fail or leave the site. */
export async function listen(tab: Page, origin: string): Promise<Complaints> {
  const complaints: Complaints = [];
  const at = () => new URL(tab.url()).pathname;
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${at()}: console ${message.type()}: ${message.text()}`);
    }
  });
  tab.on('pageerror', (error) => complaints.push(`${at()}: uncaught ${error.message}`));
  tab.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
      complaints.push(`${at()}: request to another host: ${request.url()}`);
    }
  });
  tab.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left cancels what it no longer needs.
    if (reason !== 'net::ERR_ABORTED')
      complaints.push(`${at()}: ${request.url()} failed: ${reason}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400)
      complaints.push(`${at()}: ${response.status()} for ${response.url()}`);
  });
  await tab.exposeFunction('noteViolation', (directive: string, what: string) => {
    complaints.push(`${at()}: policy violated: ${directive} by ${what}`);
  });
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as Record<string, (...words: string[]) => void>;
      noteViolation?.(event.violatedDirective, event.blockedURI || event.sourceFile || 'the page');
    });
  });
  return complaints;
}

/** The browser of the whole test run, and how to open tabs in it. */
export function useBrowser() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => browser?.close());

  /** A tab with nothing remembered; it is closed when `use` is done, whatever happens. */
  async function withTab<Result>(
    options: BrowserContextOptions,
    use: (tab: Page) => Promise<Result>,
  ): Promise<Result> {
    const context = await browser!.newContext(options);
    context.setDefaultTimeout(10_000);
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  return { withTab };
}

/** Until islands are awake and the page has settled. */
export async function settled(tab: Page): Promise<void> {
  await tab.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
}
