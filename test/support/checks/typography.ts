import type { Locale } from '../../../src/i18n/locales.ts';
import { lineAt, type Finding, type Passage } from '../finding.ts';
import { japanese, simplifiedOnly, traditionalOnly } from './scripts.ts';

const han = '\\p{sc=Han}\\p{sc=Bopomofo}々〆';
const kana = '\\p{sc=Hiragana}\\p{sc=Katakana}ー';
const marks = '、。，．；：？！「」『』（）《》〈〉【】〔〕・…—';

interface Slip {
  pattern: RegExp;
  found(match: string): string;
  write(match: string): string;
}

const full: Record<string, string> = {
  ',': '，',
  '.': '。',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};

const narrow = (text: string) =>
  text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Letters and digits in full width, and katakana in half width: wrong in every language. */
const widths: Slip[] = [
  {
    pattern: /[Ａ-Ｚａ-ｚ０-９]+/gu,
    found: (match) => `full-width “${match}”`,
    write: (match) => `“${narrow(match)}”`,
  },
  {
    pattern: /[ｦ-ﾟ]+/gu,
    found: (match) => `half-width “${match}”`,
    write: (match) => `“${match.normalize('NFKC')}”`,
  },
];

function tornBy(before: string, after: string): Slip {
  return {
    pattern: new RegExp(`[${before}][ \\t\\n\\u3000]+[${after}]`, 'gu'),
    found: (match) => `“${match.replace(/\n/g, '⏎')}”, torn apart`,
    write: (match) => `“${match.replace(/\s+/g, '')}”`,
  };
}

/** Half-width punctuation that touches a character of the script. */
function halfWidth(letters: string, comma: string): Slip {
  return {
    pattern: new RegExp(`[${letters}][,.?!:;()]|[,?!:;()][${letters}]`, 'gu'),
    found: (match) => `half-width punctuation in “${match}”`,
    write: (match) => {
      const wide = match.replace(/[,.?!:;()]/, (mark) => (mark === ',' ? comma : full[mark]!));
      return `“${wide}”`;
    },
  };
}

const chinese = [tornBy(han + marks, han + marks), halfWidth(han, '，')];

const slips: Record<Locale, Slip[]> = {
  en: widths,
  // Japanese product names are written in katakana with spaces: パートナー センター.
  ja: [
    ...widths,
    tornBy(`${han}\\p{sc=Hiragana}${marks}`, han + kana + marks),
    tornBy(han + kana + marks, `${han}\\p{sc=Hiragana}${marks}`),
    halfWidth(han + kana, '、'),
  ],
  ko: [
    ...widths,
    {
      pattern: /[（）：；，．？！。、]/gu,
      found: (match) => `full-width “${match}”`,
      write: (match) => `“${match === '。' ? '.' : match === '、' ? ',' : narrow(match)}”`,
    },
  ],
  'zh-cn': [...widths, ...chinese],
  'zh-tw': [...widths, ...chinese],
};

/** Spaces torn into text, punctuation and letters of the wrong width. */
export function typographyFindings(passage: Passage, locale: Locale): Finding[] {
  const seen = new Set<number>();
  return slips[locale].flatMap(({ pattern, found, write }) =>
    [...passage.text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
      if (seen.has(index)) return [];
      seen.add(index);
      const { file } = passage;
      return [{ file, line: lineAt(passage, index), found: found(match), write: write(match) }];
    }),
  );
}

/** A script that a language does not use, and what to write instead. */
interface ForeignScript {
  name: string;
  holds: (char: string) => boolean;
  use: string;
}

const letters = (name: string, pattern: RegExp): ForeignScript => ({
  name: `${name} letter`,
  holds: (char) => pattern.test(char),
  use: 'it in the language of the page',
});
const kanaLetter = letters('Japanese', /[\p{sc=Hiragana}\p{sc=Katakana}]/u);
const hangulLetter = letters('Korean', /\p{sc=Hangul}/u);
const hanLetter = letters('Chinese', /\p{sc=Han}/u);

const foreignScripts: Record<Locale, ForeignScript[]> = {
  en: [kanaLetter, hangulLetter, hanLetter],
  ja: [
    hangulLetter,
    {
      name: 'Chinese character',
      holds: (char) => /\p{sc=Han}/u.test(char) && !/[々〆〇]/.test(char) && !japanese.has(char),
      use: 'its Japanese form',
    },
  ],
  ko: [kanaLetter, hanLetter],
  'zh-cn': [
    kanaLetter,
    hangulLetter,
    {
      name: 'Traditional character',
      holds: (char) => traditionalOnly.has(char),
      use: 'its Simplified form',
    },
  ],
  'zh-tw': [
    kanaLetter,
    hangulLetter,
    {
      name: 'Simplified character',
      holds: (char) => simplifiedOnly.has(char),
      use: 'its Traditional form',
    },
  ],
};

/** Characters of a script that the language does not use, the other Chinese script among them. */
export function scriptFindings(passage: Passage, locale: Locale): Finding[] {
  const { file, text } = passage;
  return [...text.matchAll(/\p{L}/gu)].flatMap(({ 0: char, index }) => {
    const foreign = foreignScripts[locale].find(({ holds }) => holds(char));
    if (!foreign) return [];
    return {
      file,
      line: lineAt(passage, index),
      found: `the ${foreign.name} “${char}” in “${around(text, index)}”`,
      write: foreign.use,
    };
  });
}

const around = (text: string, index: number) =>
  text.slice(Math.max(0, index - 4), index + 5).replace(/\n/g, '');
