import { foldQuery, hasCjk } from '../i18n/search-text.ts';
import { inScriptOf } from '../i18n/chinese-scripts.ts';
import type { Locale } from '../i18n/locales.ts';

/** A form of the language, and other forms that readers may type for it; all folded. */
export type Synonyms = readonly (readonly [form: string, others: readonly string[]])[];

/** A word of a query: any of its forms will do, the first is the reader's own. */
export interface Word {
  forms: string[];
}

/** A query, understood. */
export interface Query {
  /** What was typed, folded: to be found as it stands, if it is. */
  whole: string[];
  /** The same without its particle, if it has one. */
  bare: string;
  /** The term that the whole of it is another form of: a heading of exactly these words answers. */
  alike: string[];
  words: Word[];
  /** Does it ask what something means? */
  asksMeaning: boolean;
}

const meaning =
  /^(?:what (?:is|are|does)|define) | (?:meaning|definition|mean)\??$|とは|意味|定義|뜻|정의|이란|란$|什么是|什麼是|什么意思|什麼意思|是什么|是什麼|含义|含義|定义/;

// Words that say nothing about what is asked. A query of nothing else keeps them.
const idle = new Set(
  (
    'a an and are as at be been by can could did do does for from had has have how i if in into is it its ' +
    'may me must my no not of on or our shall should so than that the their them then there they this to ' +
    'us was we were what when where which who why will with would you your meaning mean definition define ' +
    '뜻 정의 방법 어떻게 무엇 언제 어느 있는지 있나 하는 定義 意味 方法 意思 定义 含义 含義'
  ).split(' '),
);

/** Endings of English words, longest first: what is left is common to the forms of a word. */
const endings = /(?:ations?|ions?|ments?|ings?|ies|ied|es|ed|s|y|e)$/;

// After a noun; the longest first.
const particles =
  /(?:에서는|으로는|에게서|이라는|까지는|부터는|입니다|인가요|하나요|에서|에게|으로|까지|부터|이란|이나|처럼|보다|마다|은|는|이|가|을|를|의|에|로|와|과|도|만|란)$/;

// Between the words of a Japanese or Chinese question.
const glue =
  /[ぁ-ん]+|[？?！!。、，：:；;（）()「」『』“”"'…\s]+|的|了|吗|嗎|呢|吧|是|在|和|与|與|或|怎么|怎麼|如何|什么|什麼|哪些|哪个|哪個|哪里|哪裡|多少|多久|谁|誰|能否|可以|可否|是什么意思|是什麼意思|方法|意味|とは|向|此|需要|应该|應該/u;

/** A word without its ending: what all its forms begin with. */
export function stem(word: string): string {
  if (hasCjk(word)) {
    const bare = word.replace(particles, '');
    return bare.length >= 2 ? bare : word;
  }
  const bare = word.replace(endings, '');
  return bare.length >= 4 ? bare : word;
}

const unique = <Value>(values: Value[]): Value[] => [...new Set(values)];

/**
 * A query as words with their synonyms, in the language whose pages are searched.
 *
 * A form of the termbase is taken out whole, also from the middle of a compound; what is left
 * is cut at spaces, at particles and, in Japanese and Chinese, between words.
 */
export function readQuery(typed: string, locale: Locale, synonyms: Synonyms): Query {
  const folded = foldQuery(typed);
  const own = locale === 'zh-cn' || locale === 'zh-tw' ? inScriptOf(folded, locale) : folded;
  const bare = locale === 'ko' ? stem(own) : own;
  const whole = unique([own, folded]);
  const words: Word[] = [];
  // Spaces of what was typed part words, also where folding takes them away.
  const pieces = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s、。，,;；?？!！/]+/);
  const known = knownForms(synonyms);
  const addForm = (form: string) =>
    words.push({ forms: unique([form, ...(known.get(form) ?? [])]) });

  // A form of several words, or one that is all that was typed.
  let rest = own;
  for (const form of known.keys()) {
    if (!form.includes(' ') && form !== own) continue;
    if (!contains(rest, form)) continue;
    addForm(form);
    rest = rest.replace(form, ' ');
  }
  for (const piece of pieces) {
    const word = locale.startsWith('zh')
      ? inScriptOf(foldQuery(piece), locale as 'zh-cn' | 'zh-tw')
      : foldQuery(piece);
    if (word === '' || words.some(({ forms }) => forms[0]!.split(' ').includes(word))) continue;
    if (!hasCjk(word)) addLatin(word);
    else addCompound(word);
  }
  const telling = words.filter(({ forms }) => !idle.has(forms[0]!));
  const alike = unique([...whole, bare]).flatMap((one) => known.get(one) ?? []);
  return {
    whole,
    bare,
    alike,
    asksMeaning: meaning.test(typed),
    words: telling.length > 0 ? telling : words,
  };

  function addLatin(word: string): void {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (bare === '') return;
    const cut = stem(bare);
    const others = [...known].filter(([form]) => form === bare || stem(form) === cut);
    words.push({ forms: unique([cut, ...others.flatMap(([, to]) => to)]) });
  }

  function addCompound(word: string): void {
    let left = locale === 'ko' ? stem(word) : word;
    if (known.has(word)) left = word;
    for (const form of known.keys()) {
      if (form.includes(' ') || form.length < 2 || !left.includes(form)) continue;
      addForm(form);
      left = left.replace(form, ' ');
    }
    for (const part of left.split(' ').filter(Boolean)) {
      if (locale === 'ko') words.push({ forms: [stem(part)] });
      else for (const one of segments(part, locale)) words.push({ forms: [one] });
    }
  }
}

const contains = (text: string, form: string): boolean =>
  hasCjk(form) ? text.includes(form) : ` ${text} `.includes(` ${form} `);

/** Every form that can be typed, the longest first, with what it may stand as on a page. */
function knownForms(synonyms: Synonyms): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [to, others] of synonyms) {
    for (const form of [to, ...others]) {
      forms.set(form, unique([...(forms.get(form) ?? []), to]));
    }
  }
  return new Map([...forms].toSorted(([one], [other]) => other.length - one.length));
}

/** The words of a piece of Japanese or Chinese, without what only joins them. */
function segments(piece: string, locale: Locale): string[] {
  return piece.split(glue).flatMap((part) => {
    if (!part) return [];
    if (part.length <= 3) return [part];
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    return [...segmenter.segment(part)].map(({ segment }) => segment);
  });
}
