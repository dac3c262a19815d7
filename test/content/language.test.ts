import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { allowed } from '../support/checks/allowed.ts';
import { countedWords, handwrittenFacts } from '../support/checks/handwritten.ts';
import { bareNames, markedNames } from '../support/checks/names.ts';
import { readTerms, termFindings } from '../support/checks/terms.ts';
import { scriptFindings, typographyFindings } from '../support/checks/typography.ts';
import { blocksOf, readContent, wordsOf, type ContentFile } from '../support/content.ts';
import { expectNone } from '../support/expect-none.ts';
import type { Finding, Passage } from '../support/finding.ts';
import { readMessages } from '../support/messages.ts';

const pages = readContent();
const messages = readMessages();
const terms = readTerms();
const names = markedNames(pages);
const counted = Object.fromEntries(
  locales.map((locale) => {
    const approved = ['offering', 'engagement', 'competency'].map(
      (id) => terms.approved[locale][id] ?? '',
    );
    return [
      locale,
      countedWords(
        locale,
        approved.filter((form) => form !== ''),
      ),
    ];
  }),
);

const passagesOf = (page: ContentFile): Passage[] =>
  wordsOf(page).map(({ line, text }) => ({ file: page.file, line, text }));

/** Whole blocks with their components as one unknown character each, so that spaces beside them count. */
const blockPassages = (page: ContentFile): Passage[] => [
  ...wordsOf(page)
    .filter(({ inside }) => ['title', 'nav', 'description'].includes(inside[0] ?? ''))
    .map(({ line, text }) => ({ file: page.file, line, text })),
  ...blocksOf(page).map(({ line, text }) => ({ file: page.file, line, text })),
];

describe.for(pages.map(({ file }) => file))('%s', (file) => {
  const page = pages.find((other) => other.file === file)!;
  const { locale } = page;

  test('spells no date, number of days or count of things by hand', () => {
    expectNone(
      blockPassages(page).flatMap((words) => handwrittenFacts(words, 'page', counted[locale]!)),
    );
  });

  test('keeps spaces, punctuation and letters as its language writes them', () => {
    expectNone(blockPassages(page).flatMap((words) => typographyFindings(words, locale)));
  });

  test('holds characters of its own script alone', () => {
    expectNone(passagesOf(page).flatMap((words) => scriptFindings(words, locale)));
  });

  test('uses no form that the termbase says to avoid', () => {
    expectNone(blockPassages(page).flatMap((words) => termFindings(words, terms.avoid[locale])));
  });

  test.runIf(locale !== 'en')('marks English names and labels', () => {
    expectNone(bareNames(page, names));
  });
});

describe.for(locales)('messages of %s', (locale) => {
  const own = messages[locale] ?? [];

  test('spell no date, number of days or count of things by hand', () => {
    expectNone(own.flatMap((message) => handwrittenFacts(message, 'message', counted[locale]!)));
  });

  test('keep spaces, punctuation and letters as the language writes them', () => {
    const filled = own.map((message) => ({
      ...message,
      text: message.text.replace(/\{\w+\}/g, '\ufffc'),
    }));
    expectNone(filled.flatMap((message) => typographyFindings(message, locale)));
  });

  test('hold characters of their own script alone', () => {
    expectNone(own.flatMap((message) => scriptFindings(message, locale)));
  });

  test('use no form that the termbase says to avoid', () => {
    expectNone(own.flatMap((message) => termFindings(message, terms.avoid[locale])));
  });
});

test('every row of the allow-list still allows something', () => {
  const found = new Set<string>();
  const note = (findings: Finding[]) =>
    findings.forEach((finding) => found.add(`${finding.file} ${finding.found}`));
  for (const page of pages) {
    note(
      blockPassages(page).flatMap((words) =>
        handwrittenFacts(words, 'page', counted[page.locale]!),
      ),
    );
    note(blockPassages(page).flatMap((words) => typographyFindings(words, page.locale)));
    note(passagesOf(page).flatMap((words) => scriptFindings(words, page.locale)));
    note(blockPassages(page).flatMap((words) => termFindings(words, terms.avoid[page.locale])));
    note(bareNames(page, names));
  }
  for (const locale of locales) {
    for (const message of messages[locale] ?? []) {
      note(handwrittenFacts(message, 'message', counted[locale]!));
      note(typographyFindings(message, locale));
      note(scriptFindings(message, locale));
      note(termFindings(message, terms.avoid[locale]));
    }
  }
  expect(allowed.filter((row) => !found.has(`${row.file} ${row.found}`))).toEqual([]);
});
