import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { readSite } from '../support/site.ts';
import { listen, settled, useBrowser, type Complaints } from '../support/tabs.ts';

const widths = [320, 360, 1280, 1920];
const { withTab } = useBrowser();

describe.for(['site', 'deepSite'] as const)('%s: every page in Chromium', (which) => {
  const { dist, base, origin } = inject(which);
  const site = readSite(dist, base);
  // The front page sends the reader on at once, so it is tested by itself.
  const groups = [
    ...locales.map(
      (locale) => [locale, site.pages.filter((page) => page.locale === locale)] as const,
    ),
    ['404', site.pages.filter(({ path }) => path === '404.html')] as const,
  ];

  test.for(groups)(
    '%s: no error, no violation, no request elsewhere, nothing wider than the screen',
    { timeout: 240_000 },
    async ([, pages]) => {
      const faults: Complaints = [];
      for (const page of pages) {
        const complaints = await withTab(
          { viewport: { width: 1280, height: 900 } },
          async (tab) => {
            const complaints = await listen(tab, origin);
            await tab.goto(`${origin}${base}${page.path}`, { waitUntil: 'load' });
            for (const width of widths) {
              await tab.setViewportSize({ width, height: 900 });
              // Islands wake as they come into view: go down to the end and back.
              await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
              await settled(tab);
              const wide = await tab.evaluate(widestBeyond);
              if (wide !== undefined) complaints.push(`${page.path} at ${width} px: ${wide}`);
            }
            await tab.waitForLoadState('networkidle');
            return complaints;
          },
        );
        faults.push(...complaints);
      }
      expect(faults).toEqual([]);
      console.log(`${base}: ${pages.length} pages at ${widths.join(', ')} px`);
      expect(pages.length).toBeGreaterThan(0);
    },
  );
});

/** Runs in the page: what makes it scroll sideways, if anything does. */
function widestBeyond(): string | undefined {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return undefined;
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .map(
      (element) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
    );
  return `${scrollWidth - clientWidth} px too wide: ${wide.slice(0, 4).join(' ')}`;
}
