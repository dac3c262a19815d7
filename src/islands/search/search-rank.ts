import { fold, hasCjk, pairsOf } from '../../i18n/search-text.ts';
import { isAsked, nearestAsked, type Asked } from './search-asked.ts';
import { occurrences, standing } from './search-match.ts';
import type { Query, Word } from './search-words.ts';

/** What a hit is: the group it stands in. */
export const kinds = ['step', 'tool', 'question', 'term', 'rule', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** A part of a page, from one heading to the next. */
export interface Section {
  url: string;
  kind: Kind;
  title: string;
  /** The title of its page. */
  page: string;
  text: string;
  /** Is it the beginning of its page? */
  isFirst: boolean;
}

/** A section with what is compared, made once. */
export interface Prepared extends Section {
  foldedTitle: string;
  foldedPage: string;
  foldedText: string;
  titlePairs: ReadonlySet<string>;
  /** Questions that it is known to answer. */
  asked: readonly Asked[];
}

/** A section that answers a query. */
export interface Hit {
  section: Section;
  score: number;
  /** The forms found in it, to be marked. */
  forms: string[];
}

export const prepare = (section: Section, asked: readonly Asked[] = []): Prepared => ({
  ...section,
  foldedTitle: fold(section.title).text,
  foldedPage: fold(section.page).text,
  foldedText: fold(section.text).text,
  titlePairs: pairsOf(fold(section.title).text),
  asked,
});

/** How much a place counts. What stands in a heading is what its section is about. */
const inTitle = 5.4;
const inPageTitle = 1.2;
const inText = 1;
/** What was typed, found as it stands, goes before everything else. */
const sameTitle = 19;
const literalTitle = 15;
const literalWords = 12;
const literalText = 11;
/** Several words that stand together by chance say less than one word. */
const literalPhrase = 2;
const withoutParticle = 3;
/** Below this share of what the best section has of the query, a section does not answer it. */
const enough = 0.38;
const little = 0.2;
const unknownWord = 0.3;
/** A question for a meaning is answered by a term. */
const asMeaning = 20;
/** The beginning of a page stands for the page. */
const asBeginning = 0.25;
const asTitledBeginning = 0.56;
/** A heading that says what is asked, and little else. */
const asFitting = 2;
/** A heading that shares many pairs of characters with the question. */
const asLikeness = 2.2;
/** A definition, or an entry of the rules, is seldom what a reader wants to do. */
const asKind: Partial<Record<Kind, number>> = { term: 0.5, rule: 0.8 };
/** The map of a tool's questions stands behind the tool. */
const asMap = 0.8;
const asExactTerm = 1;
/** A page that speaks of it all along. */
const asSubject = 0.65;
const asPart = 0.25;
/** A question that was foreseen, or one like it; less where the words typed stand elsewhere. */
const asForeseen = 5;
const asForeseenElsewhere = 0.4;
/** A word that is not found may still share pairs of characters with the text. */
const asPairs = 0.5;

/** The sections that answer a query, the best first. `order` says how early the engine found a page. */
export function rank(
  sections: readonly Prepared[],
  query: Query,
  order: (url: string) => number,
): Hit[] {
  if (query.words.length === 0 && query.whole.every((one) => one === '')) return [];
  const shared = sharedHeadings(sections);
  const weights = query.words.map((word) => rarity(sections, word, query));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const subject = subjects(sections, query, weights, all);
  const holding = pagesHolding(sections, query);
  const hits = sections.flatMap((section): (Hit & { covered: number })[] => {
    const isShared = shared.has(section.foldedTitle);
    const found = query.words.map((word) => find(section, word, query, isShared));
    const literal = literalScore(section, query, isShared);
    const isAway = holding.size > 0 && !holding.has(pageOf(section));
    const foreseen =
      nearestAsked(section.asked, query, weights, all) * (isAway ? asForeseenElsewhere : 1);
    const inWords = found.reduce((sum, { share }, at) => sum + share * weights[at]!, 0) / all;
    const covered = Math.max(inWords, Math.min(1, foreseen));
    if (literal === 0 && covered < little) return [];
    const merit = found.reduce((sum, { score }, at) => sum + score * weights[at]!, 0) / all;
    const titled = found.reduce((sum, one, at) => sum + one.titled * weights[at]!, 0) / all;
    const fitting = titled * titleShare(section, found);
    const named = query.words.some(({ forms }) =>
      forms.some(({ text }) => text === section.foldedTitle),
    );
    const beginning = section.isFirst ? (titled > 0 ? asTitledBeginning : asBeginning) : 0;
    const meaning = query.asksMeaning && section.kind === 'term' && named ? asMeaning : 0;
    const about = (section.isFirst ? asSubject : asPart) * (subject.get(pageOf(section)) ?? 0);
    const told =
      merit * inWords ** 2 +
      asFitting * fitting +
      asForeseen * foreseen ** 2 +
      (isShared ? 0 : asLikeness * likeness(query.pairs, section.titlePairs)) +
      (beginning + about) * covered;
    const ofKind = /\/map\/(?:#|$)/.test(section.url) ? asMap : (asKind[section.kind] ?? 1);
    const exact = section.kind === 'term' && literal > 0 ? asExactTerm : 0;
    return [
      {
        section,
        score: literal - exact + told * ofKind + meaning - order(section.url) * 0.005,
        covered: literal > 0 ? 1 : covered,
        forms: [...query.whole.filter(Boolean), ...found.flatMap(({ forms }) => forms)],
      },
    ];
  });
  // What has much less of the query than the best of all does not answer it.
  const best = Math.max(0, ...hits.map(({ covered }) => covered));
  return hits
    .filter(({ covered }) => covered >= best * enough)
    .toSorted((one, other) => other.score - one.score);
}

const pageOf = ({ url }: Section): string => url.split('#')[0]!;

/**
 * The pages where one or two words stand as they were typed. Who types so little means to find it
 * as it stands; a longer question that stands somewhere by chance does not.
 */
function pagesHolding(sections: readonly Prepared[], query: Query): ReadonlySet<string> {
  const forms = query.whole.filter((one) => one.length > 1);
  if (!query.isOne || query.words.length > 2) return new Set();
  const holds = ({ foldedTitle, foldedText }: Prepared) =>
    forms.some((one) => foldedTitle.includes(one) || foldedText.includes(one));
  return new Set(sections.filter(holds).map(pageOf));
}

/** Headings that several pages share, as the parts of each step: they do not tell pages apart. */
function sharedHeadings(sections: readonly Prepared[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { foldedTitle, isFirst } of sections)
    if (!isFirst) counts.set(foldedTitle, (counts.get(foldedTitle) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 2).map(([title]) => title));
}

/** How much of two sentences is common to both, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}

/** What was typed, as it stands; then all its words in the heading of a page; then without particle. */
function literalScore(section: Prepared, query: Query, isShared: boolean): number {
  const { whole, alike, bare, words, isOne } = query;
  const { foldedTitle, foldedText, isFirst } = section;
  const forms = whole.filter((one) => one.length > 1 || hasCjk(one));
  if (isShared && forms.some((one) => foldedTitle.includes(one))) return literalText;
  if (forms.includes(foldedTitle)) return sameTitle;
  if (forms.some((one) => foldedTitle.includes(one))) return literalTitle;
  const namesAll = words.every((word) =>
    word.forms.some(({ text }) => has(foldedTitle, text, query)),
  );
  if (isFirst && words.length > 1 && namesAll) return literalWords;
  if (alike.includes(foldedTitle)) return whole.includes(bare) ? sameTitle : withoutParticle + 1;
  if (forms.some((one) => foldedText.includes(one))) return isOne ? literalText : literalPhrase;
  if (whole.includes(bare)) return 0;
  return foldedTitle.includes(bare) ? withoutParticle : 0;
}

const has = (text: string, form: string, { locale }: Query): boolean =>
  standing(text, form, locale === 'ja') !== undefined;

/** How much a word tells: the fewer sections have it, the more. */
function rarity(sections: readonly Prepared[], word: Word, query: Query): number {
  const having = sections.filter((section) =>
    word.forms.some(
      ({ text }) =>
        has(section.foldedText, text, query) ||
        has(section.foldedTitle, text, query) ||
        isAsked(section.asked, text, query),
    ),
  ).length;
  // What no page knows cannot tell one from another.
  if (having === 0) return unknownWord;
  const own = word.forms.length === 1 ? word.forms[0]!.factor : 1;
  return own * word.weight * Math.log(1 + (sections.length + 1) / (having + 1));
}

/** How much each page speaks of a query, from 0 to 1, by the address of its beginning. */
function subjects(
  sections: readonly Prepared[],
  query: Query,
  weights: readonly number[],
  all: number,
): Map<string, number> {
  const pages = new Map<string, Prepared[]>();
  for (const section of sections) {
    const url = section.url.split('#')[0]!;
    pages.set(url, [...(pages.get(url) ?? []), section]);
  }
  const lengths = new Map(
    [...pages].map(([url, parts]) => [
      url,
      parts.reduce((sum, one) => sum + one.foldedText.length, 0),
    ]),
  );
  const usual = [...lengths.values()].reduce((sum, one) => sum + one, 0) / (pages.size || 1) || 1;
  return new Map(
    [...pages].map(([url, parts]) => {
      const share = query.words.reduce((sum, { forms }, at) => {
        const count = forms.reduce(
          (most, { text, factor }) =>
            Math.max(
              most,
              factor * parts.reduce((times, one) => times + occurrences(one.foldedText, text), 0),
            ),
          0,
        );
        const tamed = count / (count + 1.2 * (0.25 + (0.75 * lengths.get(url)!) / usual));
        return sum + tamed * weights[at]!;
      }, 0);
      return [url, share / all];
    }),
  );
}

interface Found {
  score: number;
  /** From 0 (nothing of the word is here) to 1. */
  share: number;
  /** The same for the heading alone. */
  titled: number;
  forms: string[];
}

function find(section: Prepared, { forms }: Word, query: Query, isShared: boolean): Found {
  const isJapanese = query.locale === 'ja';
  const found = forms.map(({ text, factor }): Found => {
    const here = standing(section.foldedText, text, isJapanese);
    const above = standing(section.foldedTitle, text, isJapanese);
    const there = standing(section.foldedPage, text, isJapanese);
    const own = here === undefined && above === undefined ? 0 : inText;
    const isTitled = above !== undefined && !isShared;
    const place = isTitled ? inTitle : there !== undefined ? inPageTitle + own : own;
    return {
      score: place * factor,
      share: place > 0 ? factor : 0,
      titled: isTitled ? factor : 0,
      forms: [here, above, there].filter((one) => one !== undefined),
    };
  });
  const best = found.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0) return { ...best, forms: found.flatMap((one) => one.forms) };
  return inPairs(section, forms[0]!.text);
}

/** How much of a heading is what was found in it. */
function titleShare({ foldedTitle }: Prepared, found: readonly Found[]): number {
  const covered = new Uint8Array(foldedTitle.length);
  for (const form of found.flatMap(({ forms }) => forms)) {
    const at = foldedTitle.indexOf(form);
    if (at < 0) continue;
    let end = at + form.length;
    if (!hasCjk(form)) while (/[\p{Script=Latin}\p{N}]/u.test(foldedTitle[end] ?? '')) end += 1;
    covered.fill(1, at, end);
  }
  return covered.reduce((sum, one) => sum + one, 0) / (foldedTitle.length || 1);
}

function inPairs({ foldedText, foldedTitle }: Prepared, form: string): Found {
  const none = { score: 0, share: 0, titled: 0, forms: [] };
  if (!hasCjk(form) || form.length < 3) return none;
  const pairs = Array.from({ length: form.length - 1 }, (_, at) => form.slice(at, at + 2));
  const here = pairs.filter((pair) => foldedTitle.includes(pair) || foldedText.includes(pair));
  const share = (here.length / pairs.length) * asPairs;
  return here.length === 0 ? none : { score: share, share, titled: 0, forms: here };
}
