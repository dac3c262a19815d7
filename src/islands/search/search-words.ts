import { foldQuery, hasCjk, pairsOf } from '../../i18n/search-text.ts';
import { inScriptOf } from '../../i18n/chinese-scripts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from './search-asked.ts';
import { idle, isEnding, segments, stem, withoutParticle } from './search-stems.ts';

/** A form that stands on the pages, and other forms that readers may type for it; all folded. */
type Forms = readonly (readonly [form: string, others: readonly string[]])[];

/** What readers of a language may type for what its pages say. */
export interface Synonyms {
  /** Forms of one term, from the termbase. */
  terms: Forms;
  /** Everyday words, and the words of this site that come nearest. */
  everyday: Forms;
  /** Addresses below the language, each with questions that it answers. */
  asked: readonly (readonly [address: string, questions: readonly string[]])[];
}

/** A form that a word may have on a page, and how much it counts beside the reader's own. */
export interface Form {
  text: string;
  factor: number;
}

/** A word of a query: any of its forms will do, the first is the reader's own. */
export interface Word {
  forms: readonly Form[];
  /** Less than 1 for a circumstance: what comes “after” or “before” is not what is asked. */
  weight: number;
}

/** A query, understood. */
export interface Query {
  locale: Locale;
  /** What was typed, folded: to be found as it stands, if it is. */
  whole: string[];
  /** Is it one word, a compound or a label: does it mean to be found as it stands? */
  isOne: boolean;
  /** The same without its particle, if it has one. */
  bare: string;
  /** The term that the whole of it is another form of: a heading of exactly these words answers. */
  alike: string[];
  words: Word[];
  /** The pairs of characters in it: what two sentences in scripts without spaces share. */
  pairs: ReadonlySet<string>;
  /** What it may have in common with a foreseen question. */
  traits: ReadonlySet<string>;
  /** Does it ask what something means? */
  asksMeaning: boolean;
}

/** A synonym counts a little less than the reader's own word; a neighbouring word less again. */
const asSynonym = 0.9;
const asEveryday = 0.8;
const asCircumstance = 0.5;
/** A word of one character stands in many others. */
const asSingle = 0.4;

const meaning =
  /^(?:what (?:is|are|does)|define) | (?:meaning|definition|mean)\??$|とは|意味|定義|뜻|정의|이란|란\??$|(?:가|이) ?뭐|什么是|什麼是|什么意思|什麼意思|是什么|是什麼|含义|含義|定义/;

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** A known form with what it may stand as on a page. */
type Known = ReadonlyMap<string, readonly Form[]>;

/**
 * A query as words with their synonyms, in the language whose pages are searched.
 *
 * A form that is known is taken out whole, also from the middle of a compound; what is left is
 * cut at spaces, at particles and endings and, in Japanese and Chinese, between words.
 */
export function readQuery(typed: string, locale: Locale, synonyms: Synonyms): Query {
  const inScript = (text: string) =>
    locale === 'zh-cn' || locale === 'zh-tw' ? inScriptOf(text, locale) : text;
  const folded = foldQuery(typed);
  const own = inScript(folded);
  const bare = locale === 'ko' ? withoutParticle(own) : own;
  const whole = unique([own, folded]);
  // Spaces of what was typed part words, also where folding takes them away.
  const pieces = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[\s、。，,;；:：?？!！/()（）「」『』“”"]+/)
    .map((piece) => inScript(foldQuery(piece)))
    .filter(Boolean);
  const known = knownForms(synonyms);
  const words: Word[] = [];

  // A form of several words, or one that is all that was typed.
  let rest = pieces.join(' ');
  for (const form of known.keys()) {
    if (form !== own && (!form.includes(' ') || !` ${rest} `.includes(` ${form} `))) continue;
    addForm(form);
    rest = form === own ? '' : rest.replace(form, ' ');
  }
  for (const piece of rest.split(' ').filter(Boolean)) {
    // A script and the next: `2019年版`, `VLSCで`.
    for (const run of piece.match(/[^\p{Script=Latin}\p{N}]+|[\p{Script=Latin}\p{N}.\-_]+/gu) ??
      []) {
      if (hasCjk(run)) addCompound(run);
      else addLatin(run);
    }
  }
  const telling = words.filter(({ forms }) => forms.length > 1 || !idle.has(forms[0]!.text));
  const terms = termForms(synonyms);
  return {
    locale,
    whole,
    isOne: pieces.length <= 1 || !hasCjk(own),
    bare,
    alike: unique([...whole, bare]).flatMap((one) => terms.get(one) ?? []),
    asksMeaning: meaning.test(typed),
    pairs: pairsOf(own),
    traits: traitsOf(own),
    words: telling.length > 0 ? telling : words,
  };

  function addForm(form: string): void {
    add([{ text: form, factor: 1 }, ...(known.get(form) ?? [])]);
  }

  /** One word; a form that stands in it twice counts once. */
  function add(forms: readonly Form[]): void {
    const best = new Map<string, Form>();
    for (const form of forms)
      if (form.factor > (best.get(form.text)?.factor ?? 0)) best.set(form.text, form);
    if (words.some((word) => word.forms[0]!.text === forms[0]!.text)) return;
    const weight = isCircumstance(own, forms[0]!.text, locale) ? asCircumstance : 1;
    words.push({ forms: [...best.values()], weight });
  }

  function addLatin(word: string): void {
    const letters = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (letters === '') return;
    if (idle.has(letters) && !known.has(letters)) return add([{ text: letters, factor: 1 }]);
    const cut = stem(letters);
    const others = known.get(letters) ?? sameStem(known, cut);
    add([{ text: cut, factor: 1 }, ...others]);
  }

  function addCompound(word: string): void {
    let left = word;
    for (const form of known.keys()) {
      if (form.includes(' ') || !hasCjk(form) || !standsIn(left, form, locale)) continue;
      addForm(form);
      left = left.replace(form, ' ');
    }
    for (const part of left.split(' ').filter(Boolean)) {
      const isRest = left !== word;
      const cut = locale === 'ko' ? koreanWords(part, isRest) : segments(part, locale, isRest);
      for (const one of cut) add([{ text: one, factor: one.length === 1 ? asSingle : 1 }]);
    }
  }
}

/** Where a known form was taken out, what is left of a Korean word is often an ending. */
function koreanWords(part: string, isRest: boolean): string[] {
  const cut = stem(part);
  if (isRest && (isEnding(part) || cut.length < 2)) return [];
  return [idle.has(part) ? part : cut];
}

/** A form of one Korean syllable begins a word and is most of it; others may stand anywhere. */
function standsIn(word: string, form: string, locale: Locale): boolean {
  if (form.length > 1) return word.includes(form);
  return locale === 'ko' ? word.startsWith(form) && word.length <= 4 : word === form;
}

function sameStem(known: Known, cut: string): Form[] {
  return [...known].filter(([form]) => stem(form) === cut).flatMap(([, to]) => to);
}

/** What follows a circumstance, where words follow what they join to. */
const behind: Partial<Record<Locale, RegExp>> = {
  ja: /^(?:した|された|する|の|て|た)?(?:後|あと|前)/,
  ko: /^(?:한|된|하기|되기|을|를)?(?:뒤|후|전)/,
  'zh-cn': /^了?(?:之|以)?[后前]/,
  'zh-tw': /^了?(?:之|以)?[後前]/,
};

function isCircumstance(query: string, form: string, locale: Locale): boolean {
  const at = query.indexOf(form);
  if (at < 0) return false;
  const after = behind[locale]?.test(query.slice(at + form.length)) ?? false;
  return after || /(?:^| )(?:after|before|once) (?:\w+ )?$/.test(query.slice(0, at));
}

const knownBy = new WeakMap<Synonyms, Known>();

/** Every form that can be typed, the longest first. */
function knownForms(synonyms: Synonyms): Known {
  const made = knownBy.get(synonyms);
  if (made) return made;
  const forms = new Map<string, Form[]>();
  const note = (typed: string, text: string, factor: number) =>
    forms.set(typed, [...(forms.get(typed) ?? []), { text, factor }]);
  for (const [to, others] of synonyms.terms) {
    note(to, to, 1);
    for (const form of others) note(form, to, asSynonym);
  }
  for (const [to, others] of synonyms.everyday)
    for (const form of others) note(form, hasCjk(to) ? to : stemmed(to), asEveryday);
  const known = new Map([...forms].toSorted(([one], [other]) => other.length - one.length));
  knownBy.set(synonyms, known);
  return known;
}

/** An English word without its ending; a phrase as it is. */
const stemmed = (text: string): string => (text.includes(' ') ? text : stem(text));

/** The terms that a form may be another form of. */
function termForms({ terms }: Synonyms): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [to, others] of terms)
    for (const form of [to, ...others]) forms.set(form, [...(forms.get(form) ?? []), to]);
  return forms;
}
