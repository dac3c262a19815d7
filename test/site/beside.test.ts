import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { isWholeGuide } from '../support/checks/built-head.ts';
import { attribute, byTag, elementsIn, isWithin, textIn, type Element } from '../support/html.ts';
import { readSite, type BuiltPage } from '../support/site.ts';

const { dist, base } = inject('site');
const site = readSite(dist, base);
const byPath = new Map(site.pages.map((page) => [page.path, page]));

/** What the island pairs: the title and the marked blocks, in their order. */
function blocksOf({ document }: BuiltPage): Element[] {
  return byTag(document, 'article')
    .flatMap(elementsIn)
    .filter((one) => one.tagName === 'h1' || attribute(one, 'data-b') !== undefined);
}

const hasControl = ({ document }: BuiltPage) =>
  elementsIn(document).some((one) => attribute(one, 'id') === 'beside');
const pairable = site.pages.filter(hasControl);

describe('the text in another language', () => {
  test('is offered on every page that has text', () => {
    const without = site.pages.filter(
      (page) =>
        !hasControl(page) && !isWholeGuide(page) && byTag(page.document, 'article').length > 0,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(pairable.length).toBeGreaterThanOrEqual(22 * locales.length);
  });

  test.for(locales.filter((locale) => locale !== 'en'))('%s pairs block by block', (locale) => {
    const pages = pairable.filter((page) => page.locale === locale);
    let paired = 0;
    for (const page of pages) {
      const english = byPath.get(page.path.replace(locale, 'en'))!;
      const own = blocksOf(page);
      const other = blocksOf(english);
      const shape = (block: Element) => [block.tagName, byTag(block, 'td', 'th').length];
      expect([page.path, ...own.map(shape)]).toEqual([page.path, ...other.map(shape)]);
      const empty = [...own, ...other].filter((block) => textIn(block).trim() === '');
      expect(empty.map((block) => `${page.path}: ${block.tagName}`)).toEqual([]);
      paired += own.length;
    }
    console.log(`${locale}: ${paired} blocks on ${pages.length} pages pair with their English`);
    expect(paired).toBeGreaterThan(700);
  });

  test('leaves out no paragraph, heading or item of the prose that an author wrote', () => {
    // Generated parts bring their own markup; what is unmarked must stand in one of them.
    const generated = /\b(table|conflict|stations|stubs|milestones|stub|ribbon|outline|as-of)\b/;
    const strays = pairable
      .filter(({ path }) => /^en\/guide\/[a-z-]+\/$/.test(path))
      .flatMap((page) =>
        byTag(page.document, 'p', 'li', 'h2', 'h3')
          .filter((one) => isWithin(one, (at) => attribute(at, 'class') === 'prose'))
          .filter(
            (one) =>
              !isWithin(
                one,
                (at) =>
                  attribute(at, 'data-b') !== undefined ||
                  generated.test(attribute(at, 'class') ?? '') ||
                  attribute(at, 'data-pagefind-ignore') !== undefined,
              ),
          )
          .map((one) => `${page.path}: <${one.tagName}> ${textIn(one).slice(0, 40)}`),
      );
    expect(strays).toEqual([]);
  });

  test('loads nothing before it is used', () => {
    const early = site.pages.filter(({ html }) => /assets\/beside/.test(html));
    expect(early.map(({ path }) => path)).toEqual([]);
  });
});
