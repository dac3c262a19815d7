import { hasCjk, pairsOf } from '../../i18n/search-text.ts';
import { standing } from './search-match.ts';
import { idle, stem } from './search-stems.ts';
import type { Query } from './search-words.ts';

// What readers ask, in their own words, and the page that answers: a question that has few words
// in common with any page is still like one that was foreseen.

/** A foreseen question, with what is compared. Folded. */
export interface Asked {
  text: string;
  /** Pairs of characters and stems of Latin words: what two sentences may share. */
  traits: ReadonlySet<string>;
  /** How much each trait tells, the same for all questions of a language. */
  weights: ReadonlyMap<string, number>;
}

/** What is compared of a sentence: pairs of characters, and stems of words with letters. */
export function traitsOf(folded: string): Set<string> {
  const traits = pairsOf(folded);
  for (const [word] of folded.matchAll(/[\p{Script=Latin}\p{N}]+/gu))
    if (!idle.has(word)) traits.add(stem(word));
  return traits;
}

/** The foreseen questions of a language by address: a trait tells more, the fewer of them have it. */
export function prepareAsked(
  asked: readonly (readonly [address: string, questions: readonly string[]])[],
): ReadonlyMap<string, readonly Asked[]> {
  const traits = new Map(asked.flatMap(([, all]) => all.map((one) => [one, traitsOf(one)])));
  const counts = new Map<string, number>();
  for (const some of traits.values())
    for (const trait of some) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([trait, count]) => [trait, Math.log(1 + traits.size / count) ** 1.5]),
  );
  const prepare = (text: string): Asked => ({ text, traits: traits.get(text)!, weights });
  return new Map(asked.map(([address, questions]) => [address, questions.map(prepare)]));
}

/** Further questions that are near add to the nearest. */
const votes = [1, 0.5, 0.3, 0.2, 0.1];

/** How near what was typed is to the foreseen questions of a section, from 0 to 2.1. */
export function nearestAsked(
  asked: readonly Asked[],
  query: Query,
  weights: readonly number[],
  all: number,
): number {
  const nearest = asked
    .map((one) => nearness(one, query, weights, all))
    .toSorted((one, other) => other - one);
  return votes.reduce((sum, vote, at) => sum + vote * (nearest[at] ?? 0), 0);
}

/** Is a form in any of some foreseen questions? */
export const isAsked = (asked: readonly Asked[], form: string, query: Query): boolean =>
  asked.some(({ text }) => standing(text, form, query.locale === 'ja') !== undefined);

const nearness = (asked: Asked, query: Query, weights: readonly number[], all: number): number =>
  query.whole.includes(asked.text)
    ? 1
    : Math.max(sharedWords(asked, query, weights, all), sharedTraits(asked, query.traits));

/** How much of both is in words, or in forms of words, that both have. */
function sharedWords(asked: Asked, query: Query, weights: readonly number[], all: number): number {
  const marks = new Uint8Array(asked.text.length);
  let told = 0;
  for (const [at, { forms }] of query.words.entries()) {
    let best = 0;
    for (const { text, factor } of forms) {
      const here = standing(asked.text, text, query.locale === 'ja');
      if (here === undefined) continue;
      best = Math.max(best, factor);
      mark(marks, asked.text, here);
    }
    told += best * weights[at]!;
  }
  const share = told / all;
  const covered =
    marks.reduce((sum, one) => sum + one, 0) / (asked.text.replaceAll(' ', '').length || 1);
  return (2 * share * covered) / (share + covered || 1);
}

/** Notes where a form stands; a Latin stem goes on to the end of its word. */
function mark(marks: Uint8Array, text: string, form: string): void {
  const at = text.indexOf(form);
  if (at < 0) return;
  let end = at + form.length;
  if (!hasCjk(form)) while (/[\p{Script=Latin}\p{N}]/u.test(text[end] ?? '')) end += 1;
  for (let place = at; place < end; place += 1) marks[place] = text[place] === ' ' ? 0 : 1;
}

/** What is in no foreseen question tells as much as what is in one. */
const unheard = 15;

function sharedTraits({ traits, weights }: Asked, typed: ReadonlySet<string>): number {
  const sum = (some: Iterable<string>) =>
    [...some].reduce((total, trait) => total + (weights.get(trait) ?? unheard), 0);
  const all = sum(traits) + sum(typed);
  return all === 0 ? 0 : (2 * sum([...typed].filter((trait) => traits.has(trait)))) / all;
}
