import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, sourceLocale, type Locale } from '../i18n/locales.ts';
import { fileBlocks, type Block } from './blocks.ts';
import { changedBlocks, readRecord, type TranslationRecord } from './translation-record.ts';

/** The languages that are translated from English. */
export const targetLocales = locales.filter((locale) => locale !== sourceLocale);

/** A block whose English is not the one it was translated from. */
export interface StaleBlock {
  index: number;
  /** Where the translation stands; the file's first line where it has no such block. */
  line: number;
  english: Block;
}

/** How far a page in a language is behind its English. */
export interface PageState {
  locale: Locale;
  /** `guide/enroll`, `pages/tools/deadlines` */
  page: string;
  file: string;
  englishFile: string;
  /** There is no translation. */
  missing: boolean;
  /** The record says which English the translation was made from. */
  recorded: boolean;
  /** How many blocks the English and the translation have. */
  blocks: { english: number; own: number };
  /** Empty where the page is missing or has no record: then the whole page is to be checked. */
  stale: StaleBlock[];
}

/** `content/guide/ja/enroll.mdx` */
export function contentFile(locale: Locale, page: string): string {
  const [collection = '', ...slug] = page.split('/');
  return `content/${collection}/${locale}/${slug.join('/')}.mdx`;
}

/** The page of a content file, wherever its root lies; `undefined` for any other file. */
export function pageOfFile(
  file: string,
): { root: string; locale: Locale; page: string } | undefined {
  const found = /^(.*?)\/?content\/(guide|pages)\/([a-z-]+)\/(.+)\.mdx$/.exec(
    file.replaceAll('\\', '/'),
  );
  const locale = locales.find((one) => one === found?.[3]);
  if (!found || !locale) return undefined;
  return { root: found[1] || '.', locale, page: `${found[2]}/${found[4]}` };
}

/** The pages that a language has, English ones by default: they decide which pages there are. */
export function contentPages(root: string, locale: Locale = sourceLocale): string[] {
  return globSync([`content/guide/${locale}/**/*.mdx`, `content/pages/${locale}/**/*.mdx`], {
    cwd: root,
  })
    .map((file) => pageOfFile(file)!.page)
    .toSorted();
}

const parsed = new Map<string, Block[]>();

/** The blocks of a file; the same text is parsed once. */
function blocksOfFile(path: string): Block[] {
  const source = readFileSync(path, 'utf8');
  const known = parsed.get(source) ?? fileBlocks(source);
  parsed.set(source, known);
  return known;
}

/** The hashes of a page's English blocks: what a record holds once all of it is checked. */
export function englishHashes(root: string, page: string): string[] {
  return blocksOfFile(join(root, contentFile(sourceLocale, page))).map(({ hash }) => hash);
}

/** The places of the English blocks that changed since a page was translated. Quick: no own blocks. */
export function stalePlaces(root: string, locale: Locale, page: string): number[] {
  const recorded = readRecord(root, locale)[page];
  const hasSource = existsSync(join(root, contentFile(sourceLocale, page)));
  return recorded && hasSource ? changedBlocks(recorded, englishHashes(root, page)) : [];
}

/** The state of one page in one language. */
export function pageState(
  root: string,
  locale: Locale,
  page: string,
  record: TranslationRecord = readRecord(root, locale),
): PageState {
  const file = contentFile(locale, page);
  const englishFile = contentFile(sourceLocale, page);
  const english = blocksOfFile(join(root, englishFile));
  const missing = !existsSync(join(root, file));
  const own = missing ? [] : blocksOfFile(join(root, file));
  const recorded = record[page];
  const hashes = english.map(({ hash }) => hash);
  const changed = missing || !recorded ? [] : changedBlocks(recorded, hashes);
  return {
    locale,
    page,
    file,
    englishFile,
    missing,
    recorded: recorded !== undefined,
    blocks: { english: english.length, own: own.length },
    stale: changed.map((index) => ({
      index,
      line: own[index]?.line ?? 1,
      english: english[index]!,
    })),
  };
}

/** The state of every page in a language, in the order of their names. */
export function localeState(root: string, locale: Locale): PageState[] {
  const record = readRecord(root, locale);
  return contentPages(root).map((page) => pageState(root, locale, page, record));
}
