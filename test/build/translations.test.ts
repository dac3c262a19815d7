import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { accept } from '../../src/build/translation-accept.ts';
import { report } from '../../src/build/translation-report.ts';
import { contentPages, localeState, targetLocales } from '../../src/build/translation-state.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

function temporary(): string {
  const root = mkdtempSync(join(tmpdir(), 'translations-'));
  roots.push(root);
  return root;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const page = (...paragraphs: string[]) =>
  `---\ntitle: T\nnav: N\ndescription: D\n---\n\n${paragraphs.join('\n\n')}\n`;

/** A site of one page in all languages, each compared with its English. */
function smallSite(): string {
  const root = temporary();
  for (const locale of ['en', ...targetLocales])
    write(root, `content/guide/${locale}/enroll.mdx`, page(`One ${locale}.`, `Two ${locale}.`));
  for (const locale of targetLocales) accept(root, [locale]);
  return root;
}

const totals =
  (stale: number, missing = 0, unrecorded = 0) =>
  (locale: string) =>
    `${locale}: 1 pages, 3 blocks; ${stale} stale, ${missing} pages missing, ${unrecorded} without a record`;

describe('the report on translations', () => {
  test('counts and is content when all is up to date', () => {
    expect(report(smallSite())).toEqual({ lines: targetLocales.map(totals(0)), failed: false });
  });

  test('names a stale block, its English and the command, in each language', () => {
    const root = smallSite();
    write(root, 'content/guide/en/enroll.mdx', page('One en.', 'Two, changed.'));
    const { lines, failed } = report(root);
    expect(failed).toBe(true);
    expect(lines.slice(0, 3)).toEqual([
      'content/guide/ja/enroll.mdx:9: block 2: its English has changed; compare it with content/guide/en/enroll.mdx:9, then: npm run translations -- accept ja guide/enroll 2',
      '    Two, changed.',
      totals(1)('ja'),
    ]);
    expect(lines).toHaveLength(3 * targetLocales.length);
  });

  test('names a missing page, a page without a record, and a page that English has not', () => {
    const root = smallSite();
    rmSync(join(root, 'content/guide/ja/enroll.mdx'));
    rmSync(join(root, 'content/state/ko.json'));
    write(root, 'content/pages/zh-cn/old.mdx', page('One.'));
    expect(report(root).lines).toEqual([
      'content/guide/ja/enroll.mdx: missing; translate content/guide/en/enroll.mdx, then: npm run translations -- accept ja guide/enroll',
      totals(0, 1)('ja'),
      'content/guide/ko/enroll.mdx:1: no record of the English it was made from; compare the page with content/guide/en/enroll.mdx, then: npm run translations -- accept ko guide/enroll',
      totals(0, 0, 1)('ko'),
      'content: zh-cn has pages/old, which English has not; write the English page or remove this one',
      totals(0)('zh-cn'),
      totals(0)('zh-tw'),
    ]);
  });

  test('names a page with another number of blocks', () => {
    const root = smallSite();
    write(root, 'content/guide/ja/enroll.mdx', page('One.'));
    expect(report(root).lines[0]).toBe(
      'content/guide/ja/enroll.mdx:1: 2 blocks, and 3 in content/guide/en/enroll.mdx; give both the same blocks in the same order',
    );
  });
});

describe('accepting', () => {
  test('one block leaves the other stale one, in this language and in the others', () => {
    const root = smallSite();
    write(root, 'content/guide/en/enroll.mdx', page('One, changed.', 'Two, changed.'));
    expect(accept(root, ['ja', 'guide/enroll', '1'])).toEqual({
      lines: ['ja guide/enroll: block 1 accepted'],
      failed: false,
    });
    const stale = (locale: (typeof targetLocales)[number]) =>
      localeState(root, locale).flatMap((state) => state.stale.map(({ index }) => index));
    expect(targetLocales.map(stale)).toEqual([[2], [1, 2], [1, 2], [1, 2]]);
  });

  test('a page, or a language, makes it up to date; the record has one hash a line', () => {
    const root = smallSite();
    write(root, 'content/guide/en/enroll.mdx', page('One, changed.', 'Two, changed.'));
    accept(root, ['ja', 'guide/enroll']);
    accept(root, ['ko']);
    expect(report(root).lines.filter((line) => line.endsWith('record'))).toEqual([
      totals(0)('ja'),
      totals(0)('ko'),
      totals(2)('zh-cn'),
      totals(2)('zh-tw'),
    ]);
    expect(readFileSync(join(root, 'content/state/ja.json'), 'utf8')).toMatch(
      /^\{\n {2}"guide\/enroll": \[\n( {4}"[0-9a-f]{8}",?\n){3} {2}\]\n\}\n$/,
    );
  });

  test.for([
    [['fr'], 'accept: “fr” is no language that is translated; write one of ja, ko, zh-cn, zh-tw'],
    [['en'], 'accept: “en” is no language that is translated; write one of ja, ko, zh-cn, zh-tw'],
    [['ja', 'enroll'], 'accept: there is no page “enroll”; write one of guide/enroll'],
    [['ja', 'guide/enroll', '1'], 'accept: block “1” of ja guide/enroll is not stale; none is'],
    [['ja', 'guide/enroll', 'x'], 'accept: block “x” of ja guide/enroll is not stale; none is'],
  ] as const)('%j is refused: %s', ([words, message]) => {
    expect(accept(smallSite(), words)).toEqual({ lines: [message], failed: true });
  });

  test('a page with another number of blocks is refused', () => {
    const root = smallSite();
    write(root, 'content/guide/ja/enroll.mdx', page('One.'));
    expect(accept(root, ['ja', 'guide/enroll'])).toEqual({
      lines: [
        'accept: content/guide/ja/enroll.mdx has 2 blocks, and content/guide/en/enroll.mdx 3; give both the same blocks in the same order first',
      ],
      failed: true,
    });
  });
});

test('the command prints the report and ends with 1 when something is stale', () => {
  const root = smallSite();
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [resolve('scripts/translations.ts'), ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  expect(run()).toBe(`${targetLocales.map(totals(0)).join('\n')}\n`);
  write(root, 'content/guide/en/enroll.mdx', page('One en.', 'Two, changed.'));
  expect(() => run()).toThrow(expect.objectContaining({ status: 1 }));
  expect(() => run('accpt')).toThrow(expect.objectContaining({ status: 1 }));
  expect(run('accept', 'ja')).toBe('ja guide/enroll: 3 blocks accepted\n');
});

describe('of this site', () => {
  test('every translated page has a record of each of its English blocks', () => {
    const lacking = targetLocales.flatMap((locale) =>
      localeState('.', locale)
        .filter(({ missing, recorded }) => !missing && !recorded)
        .map(({ page: name }) => `npm run translations -- accept ${locale} ${name}`),
    );
    expect(lacking).toEqual([]);
  });

  test('a change of any one English sentence makes one block stale in each language', () => {
    const root = temporary();
    cpSync('content', join(root, 'content'), { recursive: true });
    for (const locale of targetLocales) accept(root, [locale]);
    const pages = contentPages(root).filter((_, at) => at % 5 === 0);
    for (const name of pages) {
      const [collection, ...slug] = name.split('/');
      const file = join(root, `content/${collection}/en/${slug.join('/')}.mdx`);
      const source = readFileSync(file, 'utf8');
      // The first sentence of the text that is not the end of an abbreviation.
      const changed = source.replace(/\n\n([A-Z][^<\n]*?[a-z])\. /, '\n\n$1, in other words. ');
      expect([name, changed === source]).toEqual([name, false]);
      writeFileSync(file, changed);
      const stale = targetLocales.map((locale) =>
        localeState(root, locale).flatMap((state) => state.stale.map(() => state.page)),
      );
      expect(stale).toEqual(targetLocales.map(() => [name]));
      writeFileSync(file, source);
    }
    expect(pages.length).toBeGreaterThanOrEqual(4);
  });
});
