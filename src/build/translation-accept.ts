import type { Locale } from '../i18n/locales.ts';
import { acceptedRecord, changedBlocks, readRecord, writeRecord } from './translation-record.ts';
import type { Outcome } from './translation-report.ts';
import { contentPages, englishHashes, pageState, targetLocales } from './translation-state.ts';

const refuse = (message: string): Outcome => ({ lines: [message], failed: true });

/** Notes that a block, a page or a whole language says what the English says now. */
export function accept(root: string, words: readonly string[]): Outcome {
  const [language, page, block] = words;
  const locale = targetLocales.find((one) => one === language);
  if (!locale)
    return refuse(
      `accept: “${language ?? ''}” is no language that is translated; write one of ${targetLocales.join(', ')}`,
    );
  const pages = contentPages(root);
  if (page !== undefined && !pages.includes(page))
    return refuse(`accept: there is no page “${page}”; write one of ${pages.join(', ')}`);
  if (block !== undefined) return acceptBlock(root, locale, page!, block);
  return acceptPages(root, locale, page === undefined ? pages : [page]);
}

function acceptBlock(root: string, locale: Locale, page: string, block: string): Outcome {
  const record = readRecord(root, locale);
  const recorded = record[page];
  if (!recorded)
    return refuse(
      `accept: ${locale} ${page} has no record yet; compare the whole page, then: npm run translations -- accept ${locale} ${page}`,
    );
  const english = englishHashes(root, page);
  const stale = changedBlocks(recorded, english);
  if (!stale.map(String).includes(block))
    return refuse(
      `accept: block “${block}” of ${locale} ${page} is not stale; ${stale.length === 0 ? 'none is' : `stale are ${stale.join(', ')}`}`,
    );
  const next = acceptedRecord(recorded, english, (index) => String(index) === block);
  writeRecord(root, locale, { ...record, [page]: next });
  return { lines: [`${locale} ${page}: block ${block} accepted`], failed: false };
}

function acceptPages(root: string, locale: Locale, pages: readonly string[]): Outcome {
  const record = { ...readRecord(root, locale) };
  const outcomes = pages.map((page): Outcome => {
    const { missing, blocks, file, englishFile } = pageState(root, locale, page, record);
    if (missing) return refuse(`accept: ${file} is missing; translate ${englishFile} first`);
    if (blocks.own !== blocks.english)
      return refuse(
        `accept: ${file} has ${blocks.own} blocks, and ${englishFile} ${blocks.english}; give both the same blocks in the same order first`,
      );
    record[page] = englishHashes(root, page);
    return { lines: [`${locale} ${page}: ${blocks.own} blocks accepted`], failed: false };
  });
  // A page that is gone takes its record along.
  const known = new Set(contentPages(root));
  const kept = Object.fromEntries(Object.entries(record).filter(([page]) => known.has(page)));
  writeRecord(root, locale, kept);
  return {
    lines: outcomes.flatMap(({ lines }) => lines),
    failed: outcomes.some(({ failed }) => failed),
  };
}
