import { hasCjk } from '../../i18n/search-text.ts';
import type { Locale } from '../../i18n/locales.ts';

// How the words of a language are cut for search: where one ends, what of it stays the same in all
// its forms, and which say nothing about what is asked.

/** Words that say nothing about what is asked. A query of nothing else keeps them. */
export const idle: ReadonlySet<string> = new Set(
  (
    'a after an and are as at be been by can cant could couldnt did didnt do does doesnt dont for from get gets ' +
    'getting got had has have hello help hi how i if im in into is isnt it its ive just let like may me ' +
    'must my need needs no not of off on or our out please shall should show so some than that the their ' +
    'them then there these they this to up us want wants was we were what whats when where which who whom ' +
    'why will with wont would you your meaning mean means define definition ' +
    '어떻게 무엇 무엇을 무슨 뭐 뭘 뭔가 뭐가 뭐예요 뭐죠 언제 어디 어디서 어디에 어디에서 어느 어떤 왜 어떡해 얼마나 좀 ' +
    '있는지 있나 있나요 있어요 있을까 되나 되나요 돼요 되는지 하나 하나요 하는 하는지 하면 하려면 해야 해요 할 할까 ' +
    '하지 하기 수 것 때 및 그 이 저 우리 저희 제가 내가 나는 저는 뜻 정의 방법 법 경우 대해 대한 관련 알려줘 궁금 ' +
    '何 今 私 自分 場合 方法 意味 定義 教 知 為 事 物 時 際 方 件 出来 出 ' +
    '的 了 吗 嗎 呢 吧 啊 是 是不是 在 和 与 與 或 及 也 都 就 才 又 再 很 把 被 给 給 对 對 于 於 从 從 到 向 让 讓 ' +
    '用 要 要不要 想 能 能不能 能否 会 會 可 可以 可不可以 可否 该 該 应 應 应该 應該 需要 得 得到 怎么 怎麼 怎样 怎樣 ' +
    '怎么办 怎麼辦 如何 什么 什麼 甚麼 啥 哪 哪个 哪個 哪些 哪里 哪裡 哪儿 几 幾 多少 多久 为什么 為什麼 为何 為何 ' +
    '请问 請問 我 我们 我們 我方 你 您 你们 你們 他 他们 他們 它 这 這 这个 這個 那 那个 那個 此 其 有 有没有 有沒有 ' +
    '没 沒 没有 沒有 不 个 個 张 張 次 些 之 所 而 但 则 則 若 如果 的话 的話 做 办 辦 意思 定义 含义 含義 方法 ' +
    '现在 現在 还 還 还是 還是'
  ).split(' '),
);

/** Endings of English words, longest first: what is left is common to the forms of a word. */
const endings = /(?:ations?|ions?|ments?|ings?|ies|ied|es|ed|s|y|e)$/;

// After a noun; the longest first.
const particles =
  /(?:에서는|으로는|에게서|이라는|이란|까지는|부터는|이랑|에서|에게|으로|까지|부터|이나|처럼|보다|마다|한테|라도|이라도|만큼|밖에|조차|은|는|이|가|을|를|의|에|로|와|과|도|만|란|랑)$/;

// After a verb, or after a noun that is made one; the longest first.
const verbEndings =
  /(?:하시겠습니까|해야합니까|해야하나요|하려면|해야|하나요|되나요|인가요|할까요|되는지|하는지|인지|하는|되는|하지|하면|되면|이면|했는데|하고|하여|해서|해도|했다|한다|합니다|됩니다|입니다|습니까|습니다|합니까|됩니까|입니까|나요|까요|어요|아요|예요|네요|지요|죠|해|한|할|됨|된|될|하기|되기|하다|되다|하는법|는법|는데|으면|면)$/;

/** What is left of a Korean word without particles and endings; two syllables at least. */
function koreanStem(word: string): string {
  let left = word;
  for (let round = 0; round < 3; round += 1) {
    const bare = left.replace(verbEndings, '').replace(particles, '');
    if (bare.length < 2 || bare === left) break;
    left = bare;
  }
  return left;
}

/** Is it nothing but an ending, or a particle? */
export const isEnding = (word: string): boolean =>
  word.replace(verbEndings, '') === '' || word.replace(particles, '') === '';

/** A noun without the particle after it; two syllables at least. */
export function withoutParticle(word: string): string {
  const bare = word.replace(particles, '');
  return bare.length >= 2 ? bare : word;
}

/** A word without its ending: what all its forms begin with. */
export function stem(word: string): string {
  if (hasCjk(word)) return koreanStem(word);
  const bare = word.replace(endings, '');
  return bare.length >= 4 ? bare : word;
}

const isKana = /^[ぁ-ん]+$/;
/** Kana that end a verb or join two: they may stand or be left out, as in 取り消し and 取消. */
export const okurigana = 'りいきえけせしちみびぎげてめれ';
const between = new RegExp(`(?<=\\p{Script=Han})[${okurigana}](?=\\p{Script=Han})`, 'gu');
const segmenters = new Map<Locale, Intl.Segmenter>();

/**
 * The words of a piece of Japanese or Chinese, without what only joins them and what ends them.
 * What is left of a piece, once its known forms are taken out, may have none.
 */
export function segments(piece: string, locale: Locale, isRest = false): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  const words = [...segmenter.segment(piece)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const telling = words.filter((word) => !idle.has(word) && !isKana.test(word));
  const kept = telling.length > 0 || isRest ? telling : words;
  if (locale !== 'ja') return joinedSingles(kept, piece);
  return kept
    .map((word) => (isKana.test(word) ? word : word.replace(/[ぁ-ん]+$/, '')))
    .map((word) => word.replace(between, ''));
}

/** Characters that the segmenter parts because it does not know their word stay together. */
function joinedSingles(words: readonly string[], piece: string): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isOne = word.length === 1 && last?.length === 1 && piece.includes(last + word);
    if (isOne) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}
