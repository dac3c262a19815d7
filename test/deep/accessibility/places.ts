import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { browserArgs, findBrowser } from '../../support/browser.ts';
import { inParallel } from '../../support/parallel.ts';
import { serveSite, type Site } from '../../support/site.ts';
import { siteUnderTest } from '../site-under-test.ts';
import { toolStates, type ToolState } from './states.ts';

// Where the checks of accessibility look. While one works on a fault, `LOOK_AT` narrows them to
// the places whose name it is part of, such as `LOOK_AT='ja deadlines:'`.

/** A page, or a state of one, in one language. */
export interface Place extends Pick<ToolState, 'name' | 'shows'> {
  locale: Locale;
  /** Below the base of the site. */
  address: string;
  steps: NonNullable<ToolState['steps']>;
}

export const isWanted = ({ name }: Pick<Place, 'name'>): boolean =>
  name.includes(process.env['LOOK_AT'] ?? '');

/** Every built page. */
export function everyPage(site: Site): Place[] {
  return site.pages
    .map(({ path, locale = 'en' }) => ({
      name: `page /${path}`,
      locale,
      address: path,
      steps: [],
      shows: 'h1',
    }))
    .filter(isWanted);
}

/** Every state, in every language. */
export function everyState(): Place[] {
  return locales
    .flatMap((locale) =>
      toolStates.map(({ name, at, steps = [], shows }) => ({
        name: `${locale} ${name}`,
        locale,
        address: `${locale}/${at}`,
        steps,
        shows,
      })),
    )
    .filter(isWanted);
}

/** A browser at the site, with a tab for each place. */
export interface Visitor {
  site: Site;
  /** Opens places one after the other, two at once, and does something at each. */
  visit(
    places: readonly Place[],
    options: BrowserContextOptions,
    look: (tab: Page, place: Place) => Promise<void>,
    troubled: (place: Place, trouble: string) => void,
  ): Promise<void>;
}

async function open(tab: Page, origin: string, base: string, place: Place): Promise<void> {
  await tab.goto(`${origin}${base}${place.address}`);
  await tab.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const step of place.steps) await step(tab, messages[place.locale]);
  await tab.locator(place.shows).first().waitFor();
}

const asked = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** A browser that prefers none of the site's languages, so that none is suggested. */
const plain = { ...asked, locale: 'fr-FR', bypassCSP: true, serviceWorkers: 'block' } as const;

/** Leaves a tab as it was when it was new. */
async function forget(tab: Page, origin: string): Promise<void> {
  await tab.evaluate(() => sessionStorage.clear());
  await tab.goto('about:blank');
  const session = await tab.context().newCDPSession(tab);
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'cookies,indexeddb,local_storage',
  });
  await session.detach();
}

/** Serves the site and opens a browser, with letters of a size in pixels, for as long as it is used. */
export async function asVisitor(
  use: (visitor: Visitor) => Promise<void>,
  textSize = 16,
): Promise<void> {
  const site = await siteUnderTest();
  const { origin, base, server } = await serveSite(site.dist, '/');
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...browserArgs, `--blink-settings=defaultFontSize=${textSize}`],
    });
    const opened = browser;
    await use({
      site,
      async visit(places, options, look, troubled) {
        const tabs: Page[] = [];
        const newTab = async () => {
          const context = await opened.newContext({ ...plain, ...options });
          context.setDefaultTimeout(20_000);
          return context.newPage();
        };
        await inParallel(
          places,
          async (place) => {
            const tab = tabs.pop() ?? (await newTab());
            try {
              await open(tab, origin, base, place);
              await look(tab, place);
              await forget(tab, origin);
              // What one place asked of the window is not what the next one gets.
              await tab.emulateMedia({ ...asked, ...options });
              if (options.viewport) await tab.setViewportSize(options.viewport);
              tabs.push(tab);
            } catch (error) {
              troubled(place, error instanceof Error ? error.message : String(error));
              await tab
                .context()
                .close()
                .catch(() => undefined);
            }
          },
          2,
        );
        for (const tab of tabs) await tab.context().close();
      },
    });
  } finally {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  }
}
