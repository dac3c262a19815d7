import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { journeySteps } from '../../src/rules/facts/journey.ts';
import { headingFindings } from '../support/checks/headings.ts';
import { linkFindings } from '../support/checks/links.ts';
import { mdxFindings } from '../support/checks/mdx.ts';
import { missingPages } from '../support/checks/pages.ts';
import { structureFindings } from '../support/checks/structure.ts';
import { readTerms } from '../support/checks/terms.ts';
import { blocksOf, readContent } from '../support/content.ts';
import { expectNone } from '../support/expect-none.ts';
import { knownIds } from '../support/known-ids.ts';
import { sources } from '../../src/rules/sources.ts';

const pages = readContent();
const english = new Map(
  pages
    .filter(({ locale }) => locale === 'en')
    .map((page) => [`${page.collection}/${page.slug}`, page]),
);
const translations = pages.filter(({ locale }) => locale !== 'en');
const ids = knownIds();

/** Pages that a journey and its tools cannot do without. */
const neededPages = [
  'index',
  'guide',
  'retirement',
  'requirements',
  'tools/deadlines',
  'tools/eligibility',
  'tools/next-step',
  'tools/vouchers',
];

describe('the pages', () => {
  test.for(locales)('%s has the home, the guide, its steps, and the tools', (locale) => {
    const has = (collection: string, slug: string) =>
      pages.some(
        (page) => page.locale === locale && page.collection === collection && page.slug === slug,
      );
    const missing = [
      ...journeySteps.map(({ id }) => ['guide', id] as const),
      ...neededPages.map((slug) => ['pages', slug] as const),
    ].filter(([collection, slug]) => !has(collection, slug));
    expect(
      missing.map(([collection, slug]) => `content/${collection}/${locale}/${slug}.mdx`),
    ).toEqual([]);
  });

  test('exist in all five languages', () => {
    expectNone(missingPages(pages));
  });

  test('hold blocks to compare', () => {
    const counts = locales.map((locale) => {
      const own = pages.filter((page) => page.locale === locale);
      return `${locale}: ${own.length} pages, ${own.flatMap(blocksOf).length} blocks`;
    });
    console.log(counts.join('\n'));
    expect(pages.length).toBeGreaterThanOrEqual(
      (journeySteps.length + neededPages.length) * locales.length,
    );
  });
});

describe('each translation has the blocks of its English page', () => {
  test.for(translations.map((page) => page.file))('%s', (file) => {
    const page = pages.find((other) => other.file === file)!;
    const source = english.get(`${page.collection}/${page.slug}`);
    expectNone(source ? structureFindings(source, page) : []);
  });
});

const generated = {
  glossary: readTerms().ids,
  sources: sources.map(({ id }) => id),
};

describe.for(pages.map(({ file }) => file))('%s', (file) => {
  const page = pages.find((other) => other.file === file)!;

  test('is prose and named components', () => {
    expectNone(mdxFindings(page, ids));
  });

  test('has headings with ids of their own', () => {
    expectNone(headingFindings(page));
  });

  test('links to pages and anchors that exist', () => {
    expectNone(linkFindings(page, pages, generated));
  });
});
