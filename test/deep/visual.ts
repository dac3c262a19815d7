import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { locales } from '../../src/i18n/locales.ts';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { isEarlierEdition } from '../support/checks/built-head.ts';
import { inParallel } from '../support/parallel.ts';
import { serveSite, type BuiltPage } from '../support/site.ts';
import { settled } from '../support/tabs.ts';
import type { Check, Tally } from './check.ts';
import { siteUnderTest } from './site-under-test.ts';
import { apart, fingerprint } from './visual/fingerprint.ts';

// Each page beside how it looked when somebody last looked at it. VISUAL=accept keeps how it looks
// now; look at `npm run shots` and `npm run sheets` before.

const file = fileURLToPath(new URL('visual/looks.json', import.meta.url));
/** The share of cells that may differ: letters are drawn a little otherwise by each version. */
const tolerance = 0.02;
/** The day the tools answer for, so that no picture changes by itself. */
const asOf = '2021-05-01';

interface Way {
  width: number;
  height: number;
  theme: 'light' | 'dark';
}
const ways: readonly Way[] = [
  { width: 360, height: 1200, theme: 'light' },
  { width: 1280, height: 1600, theme: 'dark' },
];

interface Looks {
  /** How wide some words are drawn: other fonts are another look, and cannot be compared. */
  fonts: string;
  pages: Record<string, string>;
}

const measure = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    const words = ['Voucher', '利用券の期限', '바우처 기한', '凭证期限', '憑證期限'];
    return words
      .flatMap((word) =>
        ['16px sans-serif', '16px serif'].map((font) => {
          context.font = font;
          return context.measureText(word).width.toFixed(1);
        }),
      )
      .join(' ');
  });

/** The pages of the latest edition, and one of each earlier one. */
const chosen = (pages: readonly BuiltPage[]): string[] =>
  pages
    .filter(
      (page) =>
        locales.some((locale) => page.locale === locale) &&
        (!isEarlierEdition(page) || page.path.endsWith('/enroll/')),
    )
    .map(({ path }) => path);

async function lookOf(
  browser: Browser,
  url: string,
  { width, height, theme }: Way,
): Promise<string> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    serviceWorkers: 'block',
    bypassCSP: true,
  });
  try {
    const tab = await context.newPage();
    await tab.addInitScript((day) => sessionStorage.setItem('as-of', day), asOf);
    await tab.goto(url, { waitUntil: 'networkidle' });
    await settled(tab);
    return await fingerprint(tab, await tab.screenshot());
  } finally {
    await context.close();
  }
}

function compare(now: Looks, tally: Tally): void {
  const known = JSON.parse(readFileSync(file, 'utf8')) as Looks;
  if (known.fonts !== now.fonts)
    return tally.fail(
      `other fonts than when the pages were looked at (${now.fonts} instead of ${known.fonts}): ` +
        'build the version before, run VISUAL=accept on it, then compare',
    );
  for (const [page, look] of Object.entries(now.pages)) {
    const before = known.pages[page];
    const share = before === undefined ? 1 : apart(look, before);
    if (share <= tolerance) tally.pass();
    else if (before === undefined) tally.fail(`${page}: nobody has looked at it yet`);
    else tally.fail(`${page}: ${(100 * share).toFixed(1)} % of its picture has changed`);
  }
  for (const page of Object.keys(known.pages))
    if (now.pages[page] === undefined) tally.fail(`${page}: it is gone`);
}

export const visual: Check = {
  name: 'visual',
  says: 'each page looks as it did when somebody last looked at it: five languages, two themes and widths',
  async run(tally) {
    const site = await siteUnderTest();
    const { origin, server } = await serveSite(site.dist, '/');
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
    try {
      const blank = await browser.newPage();
      await blank.goto(`${origin}/404.html`);
      const shots = chosen(site.pages).flatMap((path) => ways.map((way) => ({ path, way })));
      const looks = await inParallel(shots, async ({ path, way }) => {
        const look = await lookOf(browser, `${origin}/${path}`, way);
        return [`${path} ${way.width} ${way.theme}`, look] as const;
      });
      const now: Looks = { fonts: await measure(blank), pages: Object.fromEntries(looks) };
      tally.say(`${shots.length} pictures`);
      if (process.env['VISUAL'] === 'accept') {
        writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
        tally.say(`kept as they look now in ${file}`);
        return tally.pass(looks.length);
      }
      compare(now, tally);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  },
};
