import { fold, hasCjk } from '../i18n/search-text.ts';
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
}

/** A section that answers a query. */
export interface Hit {
  section: Section;
  score: number;
  /** The forms found in it, to be marked. */
  forms: string[];
}

export const prepare = (section: Section): Prepared => ({
  ...section,
  foldedTitle: fold(section.title).text,
  foldedPage: fold(section.page).text,
  foldedText: fold(section.text).text,
});

/** How much a place counts. What stands in a heading is what its section is about. */
const inTitle = 3;
const inPageTitle = 1.2;
const inText = 1;
/** A synonym counts a little less than the reader's own word. */
const asSynonym = 0.9;
/** What was typed, found as it stands, goes before everything else. */
const sameTitle = 16;
const literalTitle = 12;
const literalWords = 9.5;
const literalText = 8;
const withoutParticle = 3;
/** Below this share of the query's weight a section does not answer it. */
const enough = 0.45;
const little = 0.2;
const unknownWord = 0.3;
/** A question for a meaning is answered by a term. */
const asMeaning = 16;
/** The beginning of a page stands for the page. */
const asBeginning = 0.25;
const asTitledBeginning = 0.8;
/** A word that is not found may still share pairs of characters with the text. */
const asPairs = 0.5;

/** The sections that answer a query, the best first. `order` says how early the engine found a page. */
export function rank(
  sections: readonly Prepared[],
  query: Query,
  order: (url: string) => number,
): Hit[] {
  if (query.words.length === 0 && query.whole.every((one) => one === '')) return [];
  const weights = query.words.map((word) => rarity(sections, word));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const hits = sections.flatMap((section): (Hit & { answers: boolean })[] => {
    const found = query.words.map((word) => find(section, word));
    const literal = literalScore(section, query);
    const covered = found.reduce((sum, { share }, at) => sum + share * weights[at]!, 0) / all;
    if (literal === 0 && covered < little) return [];
    const merit = found.reduce((sum, { score }, at) => sum + score * weights[at]!, 0) / all;
    const named = query.words.some(({ forms }) => forms.includes(section.foldedTitle));
    const titled = query.words.some(({ forms }) =>
      forms.some((one) => has(section.foldedTitle, one)),
    );
    const beginning = section.isFirst ? (titled ? asTitledBeginning : asBeginning) : 0;
    const meaning = query.asksMeaning && section.kind === 'term' && named ? asMeaning : 0;
    const own = literal + merit * covered ** 2 + beginning + meaning;
    return [
      {
        section,
        score: own - order(section.url) * 0.005,
        answers: literal > 0 || covered >= enough,
        forms: [...query.whole.filter(Boolean), ...found.flatMap(({ forms }) => forms)],
      },
    ];
  });
  // Where nothing answers, what comes nearest is better than nothing.
  const answering = hits.filter(({ answers }) => answers);
  return (answering.length > 0 ? answering : hits).toSorted(
    (one, other) => other.score - one.score,
  );
}

/** What was typed, as it stands; then all its words in the heading of a page; then without particle. */
function literalScore(section: Prepared, { whole, alike, bare, words }: Query): number {
  const { foldedTitle, foldedText, isFirst } = section;
  const forms = whole.filter((one) => one.length > 1 || hasCjk(one));
  if (forms.includes(foldedTitle)) return sameTitle;
  if (forms.some((one) => foldedTitle.includes(one))) return literalTitle;
  const namesAll = words.every((word) => word.forms.some((form) => has(foldedTitle, form)));
  if (isFirst && words.length > 1 && namesAll) return literalWords;
  if (alike.includes(foldedTitle)) return whole.includes(bare) ? sameTitle : withoutParticle + 1;
  if (forms.some((one) => foldedText.includes(one))) return literalText;
  if (whole.includes(bare)) return 0;
  return foldedTitle.includes(bare) ? withoutParticle : 0;
}

/** How much a word tells: the fewer sections have it, the more. */
function rarity(sections: readonly Prepared[], word: Word): number {
  const having = sections.filter((section) =>
    word.forms.some((form) => has(section.foldedText, form) || has(section.foldedTitle, form)),
  ).length;
  // What no page knows cannot tell one from another.
  if (having === 0) return unknownWord;
  return Math.log(1 + (sections.length + 1) / (having + 1));
}

/** Latin words begin where words begin; the others may stand anywhere. */
function has(text: string, form: string): boolean {
  if (hasCjk(form)) return text.includes(form);
  let at = text.indexOf(form);
  while (at > 0 && /[\p{Script=Latin}\p{N}]/u.test(text[at - 1]!)) at = text.indexOf(form, at + 1);
  return at >= 0;
}

interface Found {
  score: number;
  /** From 0 (nothing of the word is here) to 1. */
  share: number;
  forms: string[];
}

function find(section: Prepared, { forms }: Word): Found {
  const found = forms.map((form, at): Found => {
    const factor = at === 0 ? 1 : asSynonym;
    const text = has(section.foldedText, form) ? inText : 0;
    const place = has(section.foldedTitle, form)
      ? inTitle
      : has(section.foldedPage, form)
        ? inPageTitle + text
        : text;
    return { score: place * factor, share: place > 0 ? factor : 0, forms: place > 0 ? [form] : [] };
  });
  const best = found.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0) return { ...best, forms: found.flatMap((one) => one.forms) };
  return inPairs(section, forms[0]!);
}

function inPairs({ foldedText, foldedTitle }: Prepared, form: string): Found {
  const none = { score: 0, share: 0, forms: [] };
  if (!hasCjk(form) || form.length < 3) return none;
  const pairs = Array.from({ length: form.length - 1 }, (_, at) => form.slice(at, at + 2));
  const here = pairs.filter((pair) => foldedTitle.includes(pair) || foldedText.includes(pair));
  const share = (here.length / pairs.length) * asPairs;
  return here.length === 0 ? none : { score: share, share, forms: here };
}

/** A piece of a text, found or not. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** A text cut into what was found and what lies between, for marking. */
export function marked(text: string, forms: readonly string[]): Piece[] {
  const folded = fold(text);
  const isFound = new Uint8Array(text.length);
  for (const form of forms) {
    if (form === '') continue;
    for (let at = folded.text.indexOf(form); at >= 0; at = folded.text.indexOf(form, at + 1)) {
      if (!hasCjk(form) && /[\p{Script=Latin}\p{N}]/u.test(folded.text[at - 1] ?? '')) continue;
      let end = at + form.length;
      // A stem marks its word to the end.
      if (!hasCjk(form)) while (/[\p{Script=Latin}\p{N}]/u.test(folded.text[end] ?? '')) end += 1;
      isFound.fill(1, folded.places[at], folded.places[end - 1]! + 1);
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = pieces.at(-1);
    if (last && last.isFound === Boolean(isFound[at])) last.text += text[at];
    else pieces.push({ text: text[at]!, isFound: Boolean(isFound[at]) });
  }
  return pieces;
}

/** The part of a text around the first place where something is found. */
export function excerpt(text: string, forms: readonly string[], length: number): string {
  const pieces = marked(text, forms);
  const before = pieces.findIndex((piece) => piece.isFound);
  const at = pieces
    .slice(0, Math.max(before, 0))
    .reduce((sum, piece) => sum + piece.text.length, 0);
  const from = at < length / 3 ? 0 : wordStart(text, at - Math.floor(length / 4));
  const end = from + length >= text.length ? text.length : wordStart(text, from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).trim()}${end < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 16 ? space : at;
}
