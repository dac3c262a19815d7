import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, inject, test } from 'vitest';
import { searchRecord } from '../../src/build/search-records.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { Search } from '../../src/islands/search/search-engine.ts';
import { excerpt, marked } from '../../src/islands/search/search-marks.ts';
import type { Hit } from '../../src/islands/search/search-rank.ts';
import { nodeSearch } from '../support/node-search.ts';
import { searchQueries, type SearchQuery } from '../support/search-queries.ts';
import { searchTasks } from '../support/search-tasks.ts';
import { readSite } from '../support/site.ts';

// The quality of the search: its own code and the index of the built site, asked in Node.

const site = inject('site');
const { pages } = readSite(site.dist, site.base);
const searches = new Map(locales.map((locale) => [locale, nodeSearch(site, locale)]));
const searchIn = (locale: Locale): Search => searches.get(locale)!;

/** The page of an address, below its language: `guide/enroll`, or nothing for the home page. */
const pageOf = (url: string, locale: Locale): string =>
  new URL(url, site.origin).pathname.slice(`${site.base}${locale}/`.length).replace(/\/$/, '');

/** What is marked of a hit as the list shows it. */
const markedIn = ({ section, forms }: Hit): string[] =>
  [section.title, excerpt(section.text, forms, 150)].flatMap((text) =>
    marked(text, forms).flatMap((piece) => (piece.isFound ? [squash(piece.text)] : [])),
  );

async function pagesFound(locale: Locale, query: string, withEarlier = false): Promise<string[]> {
  const hits = await searchIn(locale).find(query, withEarlier);
  return [...new Set(hits.map(({ section }) => pageOf(section.url, locale)))];
}

/** What a page says, as its reader could copy it: a second way to know what it contains. */
const texts = (locale: Locale): { path: string; text: string }[] =>
  pages
    .filter((page) => page.locale === locale && !/\/search\/$/.test(page.path))
    .flatMap(({ path, html }) => {
      const record = searchRecord(html);
      // A word does not go on from a heading to the text below it.
      const text = record?.parts.map((part) => `${part.title}\0${part.text}`).join('\0');
      return text === undefined ? [] : [{ path: pageOf(`${site.base}${path}`, locale), text }];
    });

const squash = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐‑・]/g, '');

/** Is a word marked as it stands in a hit, or, where the hit says it otherwise, what answers it? */
function isMarked(hit: Hit, word: string): boolean {
  const marks = markedIn(hit);
  const stands = squash(`${hit.section.title}\n${hit.section.text}`).includes(squash(word));
  return stands ? marks.some((mark) => mark.includes(squash(word))) : marks.length > 0;
}

/** How often the right page comes first, and among the first three. */
async function placesOf(locale: Locale, asked: readonly SearchQuery[]) {
  const missed: string[] = [];
  let first = 0;
  let three = 0;
  for (const [query, ...wanted] of asked) {
    const found = await pagesFound(locale, query);
    const at = found.findIndex((page) => wanted.includes(page));
    if (at === 0) first += 1;
    if (at >= 0 && at < 3) three += 1;
    if (at !== 0) missed.push(`${query}: ${wanted[0]} at ${at}, first ${found[0]}`);
  }
  return { first: first / asked.length, three: three / asked.length, missed };
}

/** Evenly taken from all there are, so that every run has the same. */
function sample(words: string[], count: number): string[] {
  const sorted = [...new Set(words)].sort();
  return Array.from(
    { length: Math.min(count, sorted.length) },
    (_, at) => sorted[Math.floor((at * sorted.length) / count)]!,
  ).filter((word, at, all) => all.indexOf(word) === at);
}

const compound: Record<Locale, RegExp> = {
  en: /\b[a-z]{4,} [a-z]{5,}\b/g,
  ja: /[\p{Script=Han}\p{Script=Katakana}ー]{4,8}/gu,
  ko: /[\p{Script=Hangul}]{4,8}/gu,
  'zh-cn': /\p{Script=Han}{4,6}/gu,
  'zh-tw': /\p{Script=Han}{4,6}/gu,
};

interface Term {
  id: string;
  abbr?: string;
}
type Form = { approved: string; avoid?: { form: string }[] };
const terms = globSync('content/terms/*.yaml')
  .sort()
  .map((file) => load(readFileSync(file, 'utf8')) as Term & Record<Locale, Form>);

describe.for(locales)('search in %s', (locale) => {
  test('finds what readers want to do: the right page first in 95 %, in the first three in all', async () => {
    const { first, three, missed } = await placesOf(
      locale,
      searchTasks.map(({ pages: wanted, queries }) => [queries[locale], ...wanted]),
    );
    const count = searchTasks.length;
    console.log(
      [`${locale}: ${count} tasks, first ${first}, in three ${three}`, ...missed].join('\n  '),
    );
    expect(count).toBeGreaterThanOrEqual(60);
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(three).toBe(1);
  });

  test('holds on queries that nobody has tuned it for', async () => {
    const queries = searchQueries(locale);
    const least = { learning: [0.94, 0.98], holdout: [0.88, 0.97] } as const;
    for (const half of ['learning', 'holdout'] as const) {
      const { first, three, missed } = await placesOf(locale, queries[half]);
      const count = queries[half].length;
      console.log(
        [`${locale} ${half}: ${count}, first ${first}, in three ${three}`, ...missed].join('\n  '),
      );
      expect(count).toBeGreaterThanOrEqual(38);
      expect(first, missed.join('; ')).toBeGreaterThanOrEqual(least[half][0]);
      expect(three, missed.join('; ')).toBeGreaterThanOrEqual(least[half][1]);
    }
  });

  test('finds 200 sampled compounds wherever they literally stand', async () => {
    const read = texts(locale);
    const words = sample(
      read.flatMap(({ text }) => text.match(compound[locale]) ?? []),
      200,
    );
    let there = 0;
    let found = 0;
    let firsts = 0;
    const unmarked: string[] = [];
    for (const word of words) {
      const wanted = read.filter(({ text }) => squash(text).includes(squash(word)));
      const hits = await searchIn(locale).find(word);
      const pagesWith = [...new Set(hits.map(({ section }) => pageOf(section.url, locale)))];
      if (hits[0] && !isMarked(hits[0], word)) unmarked.push(word);
      there += wanted.length;
      found += wanted.filter(({ path }) => pagesWith.includes(path)).length;
      if (wanted.some(({ path }) => path === pagesWith[0])) firsts += 1;
    }
    console.log(
      `${locale}: ${words.length} compounds, recall ${(found / there).toFixed(4)}, first hit ${(firsts / words.length).toFixed(3)}`,
    );
    expect(words.length).toBeGreaterThanOrEqual(190);
    expect(found / there).toBeGreaterThanOrEqual(0.99);
    expect(firsts / words.length).toBeGreaterThanOrEqual(0.95);
    // A part of a word with a hyphen is no word of its own.
    expect(unmarked.length, unmarked.join(' ')).toBeLessThanOrEqual(words.length * 0.02);
  });

  test('each foreseen question leads to a page that is there, and comes first', async () => {
    const asked = load(readFileSync(`content/asked/${locale}.yaml`, 'utf8')) as Record<
      string,
      string[]
    >;
    const missing = Object.keys(asked).filter((address) => {
      const [path, id] = address === 'home' ? [''] : address.split('#');
      const page = pages.find((one) => one.path === `${locale}/${path === '' ? '' : `${path}/`}`);
      return !page || (id !== undefined && !page.html.includes(` id="${id}"`));
    });
    expect(missing).toEqual([]);
    const questions = Object.entries(asked).flatMap(([address, all]) =>
      all.map((one) => [one, address === 'home' ? '' : address.split('#')[0]!] as const),
    );
    // Every seventh: all of them would take as long as all the other tests of the search.
    const sampled = questions.filter((_, at) => at % 7 === 0);
    const { first, three, missed } = await placesOf(locale, sampled);
    console.log(
      `${locale}: ${sampled.length} of ${questions.length} foreseen, first ${first}, in three ${three}`,
    );
    expect(first, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('leads from every other form of a term to the term', async () => {
    const other = locale === 'zh-cn' ? 'zh-tw' : 'zh-cn';
    const asked = terms.flatMap((term) =>
      [
        ...(locale === 'en' ? [term.ja.approved] : [term.en.approved]),
        term[other].approved,
        ...(term.abbr === undefined ? [] : [term.abbr]),
        ...(term[locale].avoid ?? []).map(({ form }) => form),
      ].map((form) => ({ form, id: term.id })),
    );
    // A form that several terms share leads to each of them.
    const ids = (form: string) => asked.filter((one) => one.form === form).map(({ id }) => id);
    const missed: string[] = [];
    for (const { form } of asked) {
      const hits = await searchIn(locale).find(form);
      const at = hits.findIndex(({ section }) =>
        ids(form).some((id) => section.url.endsWith(`/glossary/#${id}`)),
      );
      if (at < 0 || at >= 30) missed.push(`${form} (${ids(form).join(', ')}) at ${at}`);
      else if (markedIn(hits[at]!).length === 0) missed.push(`${form}: nothing is marked`);
    }
    console.log(`${locale}: ${asked.length} synonym queries, ${missed.length} missed`);
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(missed).toEqual([]);
  });

  test('makes nothing of width, and of spaces where the script has none', async () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    const [narrow] = await pagesFound(locale, 'VLSC');
    expect(await pagesFound(locale, wide('VLSC'))).toContain(narrow);
    if (locale === 'ja')
      expect((await pagesFound(locale, 'ﾊﾟｰﾄﾅｰｾﾝﾀｰ'))[0]).toBe(
        (await pagesFound(locale, 'パートナー センター'))[0],
      );
  });

  test('finds nothing in another language, and an earlier edition on request alone', async () => {
    for (const { queries } of searchTasks.slice(0, 20)) {
      for (const query of Object.values(queries)) {
        const hits = await searchIn(locale).find(query, true);
        const strays = hits.filter(
          ({ section }) =>
            !new URL(section.url, site.origin).pathname.startsWith(`${site.base}${locale}/`),
        );
        expect(strays.map(({ section }) => section.url)).toEqual([]);
      }
    }
    const word = terms.find(({ id }) => id === 'reserve')![locale].approved;
    const isEarlier = (page: string) => /^guide\/\d{4}-\d{2}/.test(page);
    expect((await pagesFound(locale, word)).some(isEarlier)).toBe(false);
    expect((await pagesFound(locale, word, true)).some(isEarlier)).toBe(true);
  });

  test('finds nothing for what no page has', async () => {
    expect(await pagesFound(locale, 'qqxzzy')).toEqual([]);
    expect(await pagesFound(locale, '   ')).toEqual([]);
  });
});

test('Korean nouns are found with any particle, on every page that has them', async () => {
  const read = texts('ko');
  const nouns = terms
    .map(({ ko }) => ko.approved)
    .filter((form) => /^[\p{Script=Hangul}]+$/u.test(form) && form.length >= 2)
    .slice(0, 20);
  expect(nouns).toHaveLength(20);
  const missed: string[] = [];
  let there = 0;
  for (const noun of nouns) {
    const wanted = read.filter(({ text }) => squash(text).includes(squash(noun)));
    expect(wanted.length, noun).toBeGreaterThan(0);
    for (const particle of ['은', '를', '의', '에서', '으로']) {
      const found = await pagesFound('ko', noun + particle);
      there += wanted.length;
      for (const { path } of wanted)
        if (!found.includes(path)) missed.push(`${noun}${particle}: ${path}`);
    }
  }
  console.log(
    `ko: ${nouns.length * 5} nouns with particles, ${there} pages, ${missed.length} missed`,
  );
  expect(missed).toEqual([]);
});

test('the code of the search on first use is 90 KB of gzip at most', () => {
  const size = (file: string) => gzipSync(readFileSync(join(site.dist, file)), { level: 9 }).length;
  // Pagefind's engine, the larger of its two programs, and all our own modules.
  const own = globSync('assets/{search,links-in,fill,paths,locales}*.{js,css}', { cwd: site.dist });
  const files = ['pagefind/pagefind.js', 'pagefind/wasm.en.pagefind', ...own];
  const total = files.reduce((sum, file) => sum + size(file), 0);
  console.log(`search on first use: ${total} bytes`);
  expect(own.length).toBeGreaterThanOrEqual(3);
  expect(total).toBeLessThanOrEqual(90 * 1024);
});
