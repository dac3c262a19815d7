import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { journeySteps } from '../../src/rules/index.ts';
import { isWholeGuide } from '../support/checks/built-head.ts';
import { attribute, byTag, textIn } from '../support/html.ts';
import { readSite } from '../support/site.ts';

const { dist, base } = inject('site');
const site = readSite(dist, base);

const reference = [
  'retirement',
  'requirements',
  'voucher-tool',
  'people-and-systems',
  'questions',
  'glossary',
  'sources',
];

describe.for(locales)('the whole guide as one document in %s', (locale) => {
  const pages = site.pages.filter((page) => page.locale === locale);
  const whole = pages.find(isWholeGuide)!;
  const main = byTag(whole.document, 'main')[0]!;
  const chapters = ['guide', ...journeySteps.map(({ id }) => `guide/${id}`), ...reference];

  test('has every step and every page of reference, by its title, in order', () => {
    const titles = chapters.map((path) => {
      const page = pages.find((one) => one.path === `${locale}/${path}/`)!;
      return textIn(byTag(page.document, 'h1')[0]!).trim();
    });
    const headings = byTag(main, 'h2').map((one) => textIn(one).trim());
    expect(headings.slice(1)).toEqual(titles);
  });

  test('leads to its own chapters, not to their pages', () => {
    const strays = byTag(main, 'a')
      .map((link) => attribute(link, 'href')!)
      .filter((href) =>
        chapters.some((path) => href.split('#')[0] === `${base}${locale}/${path}/`),
      );
    expect(strays).toEqual([]);
    expect(byTag(main, 'a').length).toBeGreaterThan(200);
  });

  test('skips no level of its headings', () => {
    const levels = byTag(main, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName[1]),
    );
    const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});
