import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { titlePhrases } from '../../src/i18n/title-phrases.ts';
import { readContent } from '../support/content.ts';

test('a Chinese title is cut between words, and nothing that leans begins a line', () => {
  expect(titlePhrases('供應項目與服務專案的需求', 'zh-tw')).toEqual([
    '供應',
    '項目',
    '與',
    '服務',
    '專案的',
    '需求',
  ]);
  expect(titlePhrases('我们可以交付这个服务项目吗？', 'zh-cn').at(-1)).toBe('项目吗？');
});

test.for(locales)('no title in %s loses a letter', (locale) => {
  const titles = readContent()
    .filter((page) => page.locale === locale)
    .map(({ frontmatter }) => frontmatter['title'] as string);
  expect(titles.length).toBeGreaterThan(20);
  expect(titles.map((title) => titlePhrases(title, locale).join(''))).toEqual(titles);
});
