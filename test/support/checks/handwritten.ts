import { lineAt, type Finding, type Passage } from '../finding.ts';

// Facts that a page or a message must not spell: dates, numbers of days, numbers of steps,
// offerings, engagements and competencies. Rules hold them, components and placeholders print them.
// A year alone is no date: “the 2019 editions” is how those editions are called.

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d{2}';

const dates = [
  /(?<![\d.])\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?![\d-]|\.\d)/,
  /(?<![\d./])\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?![\d./])/,
  new RegExp(`(?:${ordinal} (?:of )?)?\\b${months} (?:${ordinal},? )?${year}\\b`),
  new RegExp(`\\b${ordinal} (?:of )?${months}(?![A-Za-z])`),
  new RegExp(`\\b${months} ${ordinal}\\b`),
  /\d{2,4} ?[年년] ?\d{1,2} ?[月월](?: ?\d{1,2} ?[日号號일])?/,
  /\d{1,2} ?[月월] ?\d{1,2} ?[日号號일]/,
  /(?<!\d)\d{1,2} ?[月월](?![가-힣]{2})/,
  /(?:令和|平成|民國|民国) ?\d{1,3}/,
  /[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月/,
  /[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日号號]/,
];

const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const han = '[二两兩三四五六七八九十百]';
// 0 and 1 name no fact: “day 0” is how days are counted, “one day” is a figure of speech.
const many = '(?<![\\d.])(?![01](?!\\d))\\d{1,4}';

const days = [
  new RegExp(`${many}[ -]?(?:(?:calendar|working|business) )?days?\\b`, 'i'),
  new RegExp(`\\bday (?![01](?!\\d))\\d+`, 'i'),
  new RegExp(
    `\\b(?:${small}|(?:a |one )?(?:${tens})(?:[ -](?:and )?(?:${small}|${tens}))*)[ -]days?\\b`,
    'i',
  ),
  new RegExp(`${many} ?(?:日|天)`),
  new RegExp(`${many} ?일(?!반|치|부|정|관|본|상)`),
  new RegExp(`${han}+ ?(?:日間|日以内|日以內|日後|日前|天)`),
  /[일이삼사오육칠팔구]?[백십][일이삼사오육칠팔구십]* ?일(?=[ 간이내후전을의])/,
  /이틀|사흘|나흘|닷새|열흘|보름/,
];

/** What the things that are counted are called, in one language. */
export interface CountedWords {
  steps: readonly string[];
  things: readonly string[];
}

/** The words whose number is a fact, with the approved forms of the termbase. */
export function countedWords(locale: string, approved: readonly string[]): CountedWords {
  const steps: Record<string, string[]> = {
    en: ['steps'],
    ja: ['ステップ', '手順', '段階'],
    ko: ['단계'],
    'zh-cn': ['步骤', '步'],
    'zh-tw': ['步驟', '步'],
  };
  const plural = (form: string) => form.replace(/y$/, 'ie').replace(/$/, 's');
  const things = locale === 'en' ? approved.map(plural) : approved;
  return { steps: steps[locale] ?? [], things };
}

/** Words at the beginning of a sentence too: `two|three` → `[Tt]wo|[Tt]hree`. */
const anyCase = (words: string) =>
  words.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

function counts({ steps, things }: CountedWords): RegExp[] {
  const words = [...steps, ...things].join('|');
  const unit = '(?:つ|個|种|種|項|项|个|件|種類|类|類|가지|개|종)';
  // “one or two” counts nothing; “Dynamics 365” is a name.
  const number = `(?<!(?:or|또는|혹은|または|或|或者) ?)(?:(?<![A-Z][a-z]+ )${many}|(?<![A-Za-z])(?:${anyCase(small)}|dozen)(?![a-z])|${han}|(?<![가-힣])(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열두?))`;
  const latin = things.some((word) => /[a-z]/.test(word)) || steps.includes('steps');
  return latin
    ? [new RegExp(`${number}(?: [a-z]+){0,2} (?:${words})(?![a-z])`), /\bsteps? \d+/i]
    : [
        new RegExp(`${number} ?${unit}? ?の?(?:的)? ?(?:${words})`),
        new RegExp(`(?:${words}) ?(?:は|が|은|는|이|가|共|有|共有|為|为)? ?${number} ?${unit}`),
        new RegExp(
          `(?:ステップ|手順|步骤|步驟) ?\\d+|第 ?[\\d二三四五六七八九十]+ ?(?:步|步骤|步驟|段階)`,
        ),
      ];
}

/** Digits in full width, as ASCII: the length of the text stays. */
const narrow = (text: string) =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Where a text may not spell what: in a page a component prints it, in a message a placeholder. */
const remedies = {
  page: {
    date: '<Fact id="…" /> for a date of the programme, <EditionName id="…" /> for an edition',
    days: '<Fact id="…" />',
    count: '<Fact id="…" />, <StepCount /> or <StepNo step="…" />',
  },
  message: {
    date: 'a placeholder such as {day}',
    days: 'a placeholder such as {days}',
    count: 'a placeholder such as {count}',
  },
};

/** Dates, numbers of days and counts that stand in a text by hand. */
export function handwrittenFacts(
  passage: Passage,
  kind: keyof typeof remedies,
  words: CountedWords,
): Finding[] {
  let text = narrow(passage.text);
  const groups = { date: dates, days, count: counts(words) };
  return Object.entries(groups).flatMap(([group, patterns]) =>
    patterns.flatMap((pattern) => {
      const found = [...text.matchAll(new RegExp(pattern, `${pattern.flags}gu`))];
      // What one pattern found is taken out, so that no other reports it again.
      for (const { index, 0: match } of found) {
        text =
          text.slice(0, index) + '\u0000'.repeat(match.length) + text.slice(index + match.length);
      }
      return found.map(({ index, 0: match }) => ({
        file: passage.file,
        line: lineAt(passage, index),
        found: `“${passage.text.slice(index, index + match.length).trim()}” written by hand`,
        write: remedies[kind][group as keyof typeof groups],
      }));
    }),
  );
}
