import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** What a page complained of while it was open: none of this may happen on a page that is right. */
export type Complaints = string[];

/** Notes errors in the console, violations of the policy, and requests that fail or leave the site. */
export async function listen(tab: Page, origin: string): Promise<Complaints> {
  const complaints: Complaints = [];
  const at = () => new URL(tab.url()).pathname;
  tab.on('console', (message) => {
    if (message.text().includes('registration blocked by Playwright')) return;
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

// Everything a page could remember, but for the cache of files, which makes the next test faster.
const remembered =
  'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage,shared_storage';

/** Leaves a context as it was when it was new: no tab open, nothing remembered or permitted. */
async function forget(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages();
  for (const tab of others) await tab.close();
  if (!first) return;
  const session = await context.newCDPSession(first);
  for (const { origin } of [inject('site'), inject('deepSite')]) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: remembered });
  }
  await first.close();
  await context.clearPermissions();
  await context.setOffline(false);
}

/**
 * Does the test wait for the worker? A worker outlives its tab, and may store after all was cleared:
 * a test that looks at what is stored needs a context that none had before it.
 */
const usesWorker = ({ serviceWorkers }: BrowserContextOptions) => serviceWorkers === 'allow';

/** The browser of the whole test run, and how to open tabs in it. */
export function useBrowser() {
  let browser: Browser | undefined;
  // A new context costs a new process and an empty cache: those that are done are used again.
  const idle = new Map<string, BrowserContext[]>();
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => browser?.close());

  /** A tab with nothing remembered; it is closed when `use` is done, whatever happens. */
  async function withTab<Result>(
    options: BrowserContextOptions,
    use: (tab: Page) => Promise<Result>,
  ): Promise<Result> {
    const kind = JSON.stringify(options);
    // A browser that prefers none of the site's languages, so that no page offers another one.
    const asked = { locale: 'fr-FR', ...options };
    const context = idle.get(kind)?.pop() ?? (await browser!.newContext(asked));
    context.setDefaultTimeout(20_000);
    try {
      const result = await use(await context.newPage());
      if (usesWorker(options)) await context.close();
      else {
        await forget(context);
        idle.set(kind, [...(idle.get(kind) ?? []), context]);
      }
      return result;
    } catch (error) {
      await context.close();
      throw error;
    }
  }

  return { withTab };
}

/** Until islands are awake and the page has settled. */
export async function settled(tab: Page): Promise<void> {
  await tab.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
}
