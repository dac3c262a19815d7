import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import {
  headFindings,
  isKeptOut,
  policyFindings,
  previewFindings,
  reciprocityFindings,
  sharedWords,
} from '../support/checks/built-head.ts';
import { builtLinkFindings, orphans, repeatedIds } from '../support/checks/built-links.ts';
import {
  builtBlocks,
  builtStructureFindings,
  leftoverFindings,
  shownTexts,
} from '../support/checks/built-text.ts';
import { typographyFindings } from '../support/checks/typography.ts';
import { readContent } from '../support/content.ts';
import { expectNone } from '../support/expect-none.ts';
import { lineOf } from '../support/html.ts';
import { readSite } from '../support/site.ts';

const siteUrl = process.env['SITE_URL'] ?? 'https://planning-services-guide.example';

describe.for(['site', 'deepSite'] as const)('%s', (which) => {
  const { dist, base } = inject(which);
  const site = readSite(dist, base);
  const content = readContent();

  test('has a page for each content file, the front page and the 404', () => {
    const wanted = content.map(({ locale, path }) => `${locale}/${path === '' ? '' : `${path}/`}`);
    const built = new Set(site.pages.map(({ path }) => path));
    expect(wanted.filter((path) => !built.has(path))).toEqual([]);
    expect(built).toContain('');
    expect(built).toContain('404.html');
    const counts = locales.map(
      (locale) => site.pages.filter((page) => page.locale === locale).length,
    );
    console.log(`${base}: ${site.pages.length} pages, by language ${counts.join(' ')}`);
    expect(new Set(counts).size, 'as many pages in each language').toBe(1);
    expect(counts[0]).toBeGreaterThanOrEqual(14);
  });

  test('says on each page which language, title, canonical address and alternates it has', () => {
    expectNone(site.pages.flatMap((page) => headFindings(page, site, siteUrl)));
  });

  test('says on each page how a link to it is shown, with the image of its language', () => {
    expectNone(site.pages.flatMap((page) => previewFindings(page, site, siteUrl)));
  });

  test('names alternates both ways', () => {
    expectNone(reciprocityFindings(site.pages.filter((page) => page.locale && !isKeptOut(page))));
  });

  test('has no title or description twice in a language', () => {
    expectNone(locales.flatMap((locale) => sharedWords(site.pages, locale)));
  });

  test('has no broken link, anchor or asset, and changes language in the switcher alone', () => {
    const followed = { links: 0, anchors: 0, assets: 0 };
    expectNone(site.pages.flatMap((page) => builtLinkFindings(page, site, followed)));
    console.log(
      `${base}: ${followed.links} links, ${followed.anchors} anchors, ${followed.assets} assets`,
    );
    expect(Math.min(followed.links, followed.anchors, followed.assets)).toBeGreaterThan(50);
  });

  test('has no id twice on a page, and no page that nothing links to', () => {
    expectNone([...site.pages.flatMap(repeatedIds), ...orphans(site)]);
  });

  test('keeps the strict policy: hashes, no style attribute, no handler', () => {
    expectNone(site.pages.flatMap(policyFindings));
  });

  test('leaves no placeholder, undefined or NaN', () => {
    expectNone(site.pages.flatMap(leftoverFindings));
  });

  test('has the same blocks in all languages', () => {
    const english = site.pages.filter(({ locale }) => locale === 'en');
    let compared = 0;
    const findings = english.flatMap((source) =>
      locales.slice(1).flatMap((locale) => {
        const path = source.path.replace(/^en\//, `${locale}/`);
        const page = site.pages.find((other) => other.path === path);
        compared += page ? builtBlocks(page).length : 0;
        return page
          ? builtStructureFindings(source, page)
          : [
              {
                file: `${dist}/${path}index.html`,
                line: 1,
                found: 'no page',
                write: `the page of ${source.file}`,
              },
            ];
      }),
    );
    expectNone(findings);
    console.log(`${base}: ${compared} blocks compared with the English`);
    expect(compared).toBeGreaterThan(1000);
  });

  test('prints the text of its content letter by letter: no quotation mark or dash is changed', () => {
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    let texts = 0;
    const missing = content.flatMap((file) => {
      const page = site.pages.find(
        ({ path }) => path === `${file.locale}/${file.path === '' ? '' : `${file.path}/`}`,
      );
      const shown = squeeze((page ? shownTexts(page) : []).map(({ text }) => text).join('\n'));
      return plainTexts(file.tree)
        .map(squeeze)
        .filter((text) => text.length > 3)
        .filter((text) => {
          texts += 1;
          return !shown.includes(text);
        })
        .map((text) => `${file.file}: “${text.slice(0, 80)}” is not on its page`);
    });
    expect(missing).toEqual([]);
    expect(texts).toBeGreaterThan(1000);
  });

  test('has no space torn into Chinese or Japanese, also around what components print', () => {
    let texts = 0;
    const findings = site.pages.flatMap((page) => {
      if (!page.locale || page.locale === 'en' || page.locale === 'ko') return [];
      const { file, locale } = page;
      return shownTexts(page).flatMap(({ element, text }) => {
        texts += 1;
        const torn = typographyFindings({ file, line: lineOf(element), text }, locale);
        return torn.filter(({ found }) => found.includes('torn'));
      });
    });
    expectNone(findings);
    expect(texts).toBeGreaterThan(1000);
  });

  test('lists in the sitemap every page for search engines, and no other', () => {
    const listed = [...site.files]
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
      ])
      .map(([, url]) => url);
    const wanted = site.pages
      .filter((page) => page.locale && !isKeptOut(page))
      .map(({ path }) => `${siteUrl}${site.base}${path}`);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
    expect(site.files).toContain('sitemap-index.xml');
  });

  test('loads nothing from elsewhere in its styles and scripts', () => {
    const assets = globSync('assets/**/*.{css,js}', { cwd: dist });
    const strays = assets.flatMap((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      const loads = text.matchAll(
        /(?:url\(|@import\s+|\bfrom\s*|import\()\s*["']?((?:https?:)?\/\/[^"')\s]+)/g,
      );
      return [...loads].map(([, url]) => `${file}: ${url}`);
    });
    expect(strays).toEqual([]);
    expect(assets.length).toBeGreaterThan(2);
  });

  test('has a 404 that speaks all five languages', () => {
    const page = site.pages.find(({ path }) => path === '404.html')!;
    for (const locale of locales) expect(page.html).toContain(`${site.base}${locale}/guide/`);
  });
});

/** The texts of a content tree, but for blocks that only some editions have. */
function plainTexts(node: {
  type: string;
  name?: string | null;
  value?: string;
  children?: object[];
}): string[] {
  if (node.name === 'Edition') return [];
  if (node.type === 'text') return [node.value ?? ''];
  return (node.children ?? []).flatMap((child) => plainTexts(child as typeof node));
}
