import type { Locale } from '../../../src/i18n/locales.ts';
import { lineAt, type Finding, type Passage } from '../finding.ts';
import { simplifiedOnly, traditionalOnly } from './scripts.ts';

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

const wrongScript: Partial<
  Record<Locale, { chars: ReadonlySet<string>; name: string; use: string }>
> = {
  'zh-cn': { chars: traditionalOnly, name: 'Traditional', use: 'its Simplified form' },
  'zh-tw': { chars: simplifiedOnly, name: 'Simplified', use: 'its Traditional form' },
};

/** Simplified characters in Traditional Chinese text, and the other way round. */
export function scriptFindings(passage: Passage, locale: Locale): Finding[] {
  const wrong = wrongScript[locale];
  if (!wrong) return [];
  const { file, text } = passage;
  return [...text.matchAll(/\p{sc=Han}/gu)]
    .filter(({ 0: char }) => wrong.chars.has(char))
    .map(({ 0: char, index }) => ({
      file,
      line: lineAt(passage, index),
      found: `the ${wrong.name} character “${char}” in “${around(text, index)}”`,
      write: wrong.use,
    }));
}

const around = (text: string, index: number) =>
  text.slice(Math.max(0, index - 4), index + 5).replace(/\n/g, '');
