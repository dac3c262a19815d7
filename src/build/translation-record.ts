import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';

// What each translated page was made from: content/state/<locale>.json holds, for each page, the
// hashes of the English blocks in their order. `npm run translations -- accept` writes the files;
// nobody else does.

/** Page (`guide/enroll`, `pages/tools/deadlines`) → hashes of the English blocks. */
export type TranslationRecord = Readonly<Record<string, readonly string[]>>;

/** Stands for a block that nobody has checked against its English yet. */
export const unchecked = 'new';

export function recordFile(locale: Locale): string {
  return `content/state/${locale}.json`;
}

/** The record of a language; empty where none has been written yet. */
export function readRecord(root: string, locale: Locale): TranslationRecord {
  const file = join(root, recordFile(locale));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TranslationRecord) : {};
}

/** Writes a record with its pages in order and one hash a line, so that a change reads well. */
export function writeRecord(root: string, locale: Locale, record: TranslationRecord): void {
  const file = join(root, recordFile(locale));
  const pages = Object.keys(record).toSorted();
  const ordered = Object.fromEntries(pages.map((page) => [page, record[page]]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(ordered, null, 2)}\n`);
}

/**
 * The English blocks that a translation was not made from, by their place.
 *
 * The others are the longest common subsequence: a block that was put in, taken out or moved leaves
 * its neighbours alone.
 *
 * @example
 * changedBlocks(['a', 'b', 'c'], ['a', 'x', 'c']); // => [1]
 * changedBlocks(['a', 'c'], ['a', 'b', 'c']); // => [1]
 */
export function changedBlocks(recorded: readonly string[], english: readonly string[]): number[] {
  const common = commonLengths(recorded, english);
  const changed: number[] = [];
  let from = 0;
  for (let at = 0; at < english.length;) {
    if (from < recorded.length && english[at] === recorded[from]) {
      at += 1;
      from += 1;
    } else if (from >= recorded.length || common[at + 1]![from]! >= common[at]![from + 1]!) {
      changed.push(at);
      at += 1;
    } else from += 1;
  }
  return changed;
}

/** How much the ends of both lists, from each pair of places on, have in common. */
function commonLengths(recorded: readonly string[], english: readonly string[]): number[][] {
  const common = [...english, ''].map(() => [...recorded, ''].map(() => 0));
  for (let at = english.length - 1; at >= 0; at -= 1) {
    for (let from = recorded.length - 1; from >= 0; from -= 1) {
      common[at]![from] =
        english[at] === recorded[from]
          ? common[at + 1]![from + 1]! + 1
          : Math.max(common[at + 1]![from]!, common[at]![from + 1]!);
    }
  }
  return common;
}

/** The record after `accept` was found right: other changed blocks stay as unchecked as they were. */
export function acceptedRecord(
  recorded: readonly string[],
  english: readonly string[],
  accept: (index: number) => boolean,
): string[] {
  const changed = new Set(changedBlocks(recorded, english));
  return english.map((hash, at) => (changed.has(at) && !accept(at) ? unchecked : hash));
}
