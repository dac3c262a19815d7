import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fold } from '../../src/i18n/search-text.ts';
import { nearestAsked, prepareAsked, traitsOf } from '../../src/islands/search/search-asked.ts';
import { readQuery } from '../../src/islands/search/search-words.ts';

const near = (typed: string, locale: Locale, questions: readonly string[], all = questions) => {
  const query = readQuery(typed, locale, { terms: [], everyday: [], asked: [] });
  const weights = query.words.map(() => 1);
  const prepared = prepareAsked([
    ['here', questions],
    ['elsewhere', all.filter((one) => !questions.includes(one))],
  ]);
  return nearestAsked(prepared.get('here')!, query, weights, weights.length);
};

test('two sentences share pairs of characters, and stems of words that tell', () => {
  expect([...traitsOf('利用券の期限')]).toEqual(['利用', '用券', '券の', 'の期', '期限']);
  expect([...traitsOf('how are invoices rejected')]).toEqual(['invoic', 'reject']);
});

describe('how near a question is to a foreseen one', () => {
  test('the same words are 1, no common word is 0', () => {
    expect(near('money not arrived', 'en', ['money not arrived'])).toBe(1);
    expect(near('money not arrived', 'en', ['change the contact'])).toBe(0);
  });

  test('other forms of the words are nearer than some of the words', () => {
    const forms = near('rejected invoices', 'en', ['invoice was rejected']);
    const some = near('rejected invoices', 'en', ['invoice number and date of the order']);
    expect(forms).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(0);
  });

  test('what few foreseen questions have tells more than what many have', () => {
    const questions = ['凭证什么时候停办', '合同什么时候签', '密码什么时候改', '凭证丢了'];
    const rare = near('密码丢了', 'zh-cn', ['密码什么时候改'], questions);
    const usual = near('什么时候开会', 'zh-cn', ['合同什么时候签'], questions);
    expect(near('凭证丢了吗', 'zh-cn', ['凭证丢了'], questions)).toBeGreaterThan(0.6);
    expect(rare).toBeGreaterThan(0);
    expect(usual).toBeLessThan(0.6);
  });

  test('a second near question adds a little', () => {
    const questions = ['money not arrived', 'money still not there', 'change the contact'];
    const one = near('money has not arrived yet', 'en', questions.slice(0, 1), questions);
    const two = near('money has not arrived yet', 'en', questions.slice(0, 2), questions);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(one * 1.4);
  });
});

describe('content/asked', () => {
  const files = new Map(
    globSync('content/asked/*.yaml').map((file) => [
      file.replace(/^.*[\\/]|\.yaml$/g, ''),
      load(readFileSync(file, 'utf8')) as Record<string, string[]>,
    ]),
  );

  test('speaks of the same pages in each language', () => {
    expect([...files.keys()].toSorted()).toEqual([...locales].toSorted());
    const addresses = (locale: Locale) => Object.keys(files.get(locale)!).toSorted();
    for (const locale of locales) expect(addresses(locale), locale).toEqual(addresses('en'));
  });

  test.for(locales)('%s: no question leads to two pages', (locale) => {
    const all = Object.values(files.get(locale)!).flat();
    const folded = all.map((one) => fold(one).text);
    expect(folded.filter((one, at) => folded.indexOf(one) !== at)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(600);
  });
});
