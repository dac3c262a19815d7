import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accept } from '../../src/build/translation-accept.ts';
import { targetLocales } from '../../src/build/translation-state.ts';
import { fillPlural } from '../../src/i18n/fill.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { attribute, byTag, elementsIn, isWithin, textIn } from '../support/html.ts';
import { buildSite, readSite, type BuiltPage, type Site } from '../support/site.ts';

// A copy of the site with faults planted in its content: one English sentence is changed, and two
// translations are gone. The copy is built once.

let root: string;
let site: Site;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const locale of targetLocales) accept(root, [locale]);
  plant('content/guide/en/reserve-voucher.mdx', 'Reserve before the engagement begins.');
  rmSync(join(root, 'content/guide/ja/enroll.mdx'));
  rmSync(join(root, 'content/pages/ko/retirement.mdx'));
  await buildSite(join(root, 'dist'), '/deep/', root);
  site = readSite(join(root, 'dist'), '/deep/');
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function plant(file: string, sentence: string): void {
  const source = readFileSync(join(root, file), 'utf8');
  expect(source.split(sentence)).toHaveLength(2);
  writeFileSync(join(root, file), source.replace(sentence, `${sentence.slice(0, -1)}, always.`));
}

const pageAt = (path: string): BuiltPage => site.pages.find((page) => page.path === path)!;
const isEarlier = ({ path }: BuiltPage) => /^[a-z-]+\/guide\/\d/.test(path);

describe('a changed English sentence', () => {
  test.for(targetLocales)('marks exactly one block in %s', (locale) => {
    const marked = site.pages
      .filter((page) => page.locale === locale && !isEarlier(page))
      .flatMap((page) =>
        elementsIn(page.document)
          .filter((one) => attribute(one, 'data-stale') !== undefined)
          .map((one) => ({ path: page.path, tag: one.tagName, block: one })),
      );
    expect(marked.map(({ path, tag }) => [path, tag])).toEqual([
      [`${locale}/guide/reserve-voucher/`, 'p'],
    ]);
    const note = byTag(marked[0]!.block, 'mark');
    expect(note.map((one) => textIn(one).length > 10)).toEqual([true]);
  });

  test('marks nothing in English', () => {
    const english = site.pages.filter(({ locale, html }) => locale === 'en' && /stale/.test(html));
    expect(english).toEqual([]);
  });

  test.for(locales)('is counted for every language on translations/ in %s', (locale) => {
    const { document } = pageAt(`${locale}/translations/`);
    const row = byTag(document, 'tr').find((one) =>
      byTag(one, 'a').some((link) => attribute(link, 'href')?.includes('/guide/reserve-voucher/')),
    )!;
    const [, ...cells] = byTag(row, 'td').map((cell) => textIn(cell).trim());
    const counted = fillPlural(messages[locale].translations.toCheck, 1, languageTag[locale]);
    expect(cells).toEqual(targetLocales.map(() => counted));
  });

  test.for(targetLocales)('is linked on translations/ in %s, in that language alone', (locale) => {
    const links = byTag(pageAt(`${locale}/translations/`).document, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.includes('#stale-'));
    expect(links).toHaveLength(1);
    const [path = '', id = ''] = links[0]!.slice('/deep/'.length).split('#');
    const ids = elementsIn(pageAt(path).document).map((one) => attribute(one, 'id'));
    expect(path).toBe(`${locale}/guide/reserve-voucher/`);
    expect(ids).toContain(id);
  });
});

describe.each([
  ['ja', 'ja/guide/enroll/'],
  ['ko', 'ko/retirement/'],
])('a translation that is missing in %s', (locale, path) => {
  const parts = () => {
    const { document } = pageAt(path);
    const all = elementsIn(document);
    return { document, all, main: byTag(document, 'main')[0]! };
  };

  test('is stood in for by the English text, said to be English', () => {
    const { document, main } = parts();
    const english = pageAt(path.replace(locale, 'en'));
    const title = (page: BuiltPage) => textIn(byTag(page.document, 'h1')[0]!);
    expect(title(pageAt(path))).toBe(title(english));
    expect(attribute(byTag(document, 'html')[0]!, 'lang')).toBe(locale);
    const marked = elementsIn(main).filter((one) => attribute(one, 'data-b') !== undefined);
    const isEnglish = (at: (typeof marked)[number]) => attribute(at, 'lang') === 'en';
    expect(marked.length).toBeGreaterThan(10);
    expect(marked.filter((one) => !isWithin(one, isEnglish))).toEqual([]);
    // Components in the text speak English too.
    const spoken = marked.map((one) => textIn(one)).join(' ');
    expect(spoken).not.toMatch(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u);
  });

  test('is said in the reader’s language, above the text', () => {
    const notice = elementsIn(parts().main).find((one) => attribute(one, 'class') === 'note warn');
    expect(notice, 'a notice above the text').toBeDefined();
    expect(textIn(notice!)).toMatch(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u);
  });

  test('is kept out of search engines and of the search, and points to the English page', () => {
    const { all, document } = parts();
    const meta = byTag(document, 'meta').find((one) => attribute(one, 'name') === 'robots');
    const links = byTag(document, 'link');
    const canonical = links.find((one) => attribute(one, 'rel') === 'canonical');
    expect(attribute(meta!, 'content')).toBe('noindex');
    expect(attribute(canonical!, 'href')).toMatch(
      new RegExp(`/deep/${path.replace(locale, 'en')}$`),
    );
    expect(links.filter((one) => attribute(one, 'hreflang') !== undefined)).toEqual([]);
    expect(all.filter((one) => attribute(one, 'data-pagefind-body') !== undefined)).toEqual([]);
  });

  test('leads nowhere but to pages in the reader’s language, and offers no English beside it', () => {
    const { all, document } = parts();
    const strays = byTag(document, 'a')
      .filter((link) => attribute(link, 'data-language') === undefined)
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('/') && !href.startsWith(`/deep/${locale}/`));
    expect(strays).toEqual([]);
    expect(all.filter((one) => attribute(one, 'id') === 'beside')).toEqual([]);
  });

  test('is named on translations/', () => {
    const cells = byTag(pageAt('en/translations/').document, 'td').map((cell) => textIn(cell));
    expect(cells.filter((text) => text === 'not translated')).toHaveLength(2);
  });
});
