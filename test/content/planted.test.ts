import { describe, expect, test } from 'vitest';
import { countedWords, handwrittenFacts } from '../support/checks/handwritten.ts';
import { headingFindings } from '../support/checks/headings.ts';
import { linkFindings } from '../support/checks/links.ts';
import { mdxFindings } from '../support/checks/mdx.ts';
import { messageFindings } from '../support/checks/messages.ts';
import { bareNames, markedNames } from '../support/checks/names.ts';
import { missingPages } from '../support/checks/pages.ts';
import { simplifiedOnly, traditionalOnly } from '../support/checks/scripts.ts';
import { structureFindings } from '../support/checks/structure.ts';
import { termFindings } from '../support/checks/terms.ts';
import { scriptFindings, typographyFindings } from '../support/checks/typography.ts';
import { parseContent } from '../support/content.ts';
import { describeFinding } from '../support/finding.ts';
import { messagesIn } from '../support/messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';

// Each check is given a fault, and its whole message is pinned: this file is the manual of errors.

const page = (locale: Locale, body: string, slug = 'enroll') =>
  parseContent(`content/guide/${locale}/${slug}.mdx`, `---\ntitle: Enroll\n---\n${body}\n`);
const passage = (text: string) => ({ file: 'page.mdx', line: 7, text });

describe('a page that a language lacks', () => {
  const files = ['en', 'ja', 'ko', 'zh-cn'].map((locale) => page(locale as Locale, 'Text.'));
  test('is named with the page to translate', () => {
    expect(missingPages(files).map(describeFinding)).toEqual([
      'content/guide/zh-tw/enroll.mdx:1: found no such page; write the translation of content/guide/en/enroll.mdx, block by block',
    ]);
  });
  test('is named where the English is missing', () => {
    expect(missingPages([page('ja', '文。')]).map(describeFinding)).toEqual([
      'content/guide/ja/enroll.mdx:1: found a page that has no English source; write content/guide/en/enroll.mdx first',
    ]);
  });
});

describe('another structure than the English page', () => {
  const english = page(
    'en',
    'One.\n\n- Two\n- Three\n\n## Steps [#steps]\n\nSee <Fact id="days-removed" />.',
  );
  test.for([
    [
      'the same blocks',
      '一。\n\n- 二\n- 三\n\n## 手順 [#steps]\n\n<Fact id="days-removed" />を見る。',
      [],
    ],
    [
      'a list item too few',
      '一。\n\n- 二\n\n## 手順 [#steps]\n\n<Fact id="days-removed" />を見る。',
      [
        'content/guide/ja/enroll.mdx:8: found heading 2 #steps “手順”; write the block that translates content/guide/en/enroll.mdx:7: list item “Three”',
      ],
    ],
    [
      'a paragraph too many',
      '一。\n\n- 二\n- 三\n\n## 手順 [#steps]\n\n<Fact id="days-removed" />を見る。\n\n余分。',
      [
        'content/guide/ja/enroll.mdx:13: found paragraph “余分。”, a block more than the English has; write no block after the one that translates content/guide/en/enroll.mdx:11',
      ],
    ],
    [
      'another heading id',
      '一。\n\n- 二\n- 三\n\n## 手順 [#tejun]\n\n<Fact id="days-removed" />を見る。',
      [
        'content/guide/ja/enroll.mdx:9: found heading 2 #tejun “手順”; write the block that translates content/guide/en/enroll.mdx:9: heading 2 #steps “Steps”',
      ],
    ],
    [
      'another fact',
      '一。\n\n- 二\n- 三\n\n## 手順 [#steps]\n\n<Fact id="accrual-ended" />を見る。',
      [
        'content/guide/ja/enroll.mdx:11: found paragraph with <Fact id="accrual-ended">; write <Fact id="days-removed">, as in content/guide/en/enroll.mdx:11',
      ],
    ],
    [
      'a component left out',
      '一。\n\n- 二\n- 三\n\n## 手順 [#steps]\n\n七月一日を見る。',
      [
        'content/guide/ja/enroll.mdx:11: found paragraph without <Fact id="days-removed">; write <Fact id="days-removed">, as in content/guide/en/enroll.mdx:11',
      ],
    ],
    [
      'the end too early',
      '一。\n\n- 二\n- 三',
      [
        'content/guide/ja/enroll.mdx:7: found the end of the page; write the block that translates content/guide/en/enroll.mdx:9: heading 2 #steps “Steps”',
      ],
    ],
  ] as const)('%s', ([, body, messages]) => {
    expect(structureFindings(english, page('ja', body)).map(describeFinding)).toEqual(messages);
  });
  test('another label or link target', () => {
    const source = page('en', 'Select <Ui>Export to Excel</Ui> on [the tool](/voucher-tool/).');
    const translation = page('ko', '[도구](/guide/)에서 <Ui>Export</Ui>를 선택합니다.');
    expect(structureFindings(source, translation).map(describeFinding)).toEqual([
      'content/guide/ko/enroll.mdx:4: found paragraph with <Ui>Export</Ui>, link to /guide/; write <Ui>Export to Excel</Ui>, link to /voucher-tool/, as in content/guide/en/enroll.mdx:4',
    ]);
  });
});

describe('a fact written by hand', () => {
  const words = {
    en: countedWords('en', ['offering', 'engagement', 'competency']),
    ja: countedWords('ja', ['オファリング', 'エンゲージメント', 'コンピテンシー']),
    ko: countedWords('ko', ['오퍼링', '인게이지먼트', '역량']),
    'zh-cn': countedWords('zh-cn', ['服务产品', '服务项目', '能力认证']),
    'zh-tw': countedWords('zh-tw', ['供應項目', '服務專案', '專長認證']),
  };
  test.for([
    ['en', 'until 2021-06-30.', '2021-06-30'],
    ['en', 'until 30 June 2021.', '30 June 2021'],
    ['en', 'until June 30, 2021.', 'June 30, 2021'],
    ['en', 'in January 2022.', 'January 2022'],
    ['en', 'on the 1st of July', '1st of July'],
    ['en', 'on 30/06/2021', '30/06/2021'],
    ['en', 'lives 180 days', '180 days'],
    ['en', 'a 60-day window', '60-day'],
    ['en', 'on day 180', 'day 180'],
    ['en', 'sixty days', 'sixty days'],
    ['en', 'one hundred and eighty days', 'one hundred and eighty days'],
    ['en', 'has eight steps', 'eight steps'],
    ['en', 'There are twelve planning engagements.', 'twelve planning engagements'],
    ['en', 'the 6 offerings', '6 offerings'],
    ['en', 'Start at step 4.', 'step 4'],
    ['ja', '2021年6月30日まで', '2021年6月30日'],
    ['ja', '2021 年 6 月 30 日まで', '2021 年 6 月 30 日'],
    ['ja', '６月３０日まで', '６月３０日'],
    ['ja', '180日以内', '180日'],
    ['ja', '１８０ 日間', '１８０ 日'],
    ['ja', '百八十日間', '百八十日間'],
    ['ja', '令和3年', '令和3'],
    ['ja', '8 つの手順', '8 つの手順'],
    ['ja', '12 件のエンゲージメント', '12 件のエンゲージメント'],
    ['ja', 'オファリングは 6 つ', 'オファリングは 6 つ'],
    ['ja', 'ステップ 4 から', 'ステップ 4'],
    ['ko', '2021년 6월 30일까지', '2021년 6월 30일'],
    ['ko', '7월 1일에', '7월 1일'],
    ['ko', '180일 이내', '180일'],
    ['ko', '60 일 안에', '60 일'],
    ['ko', '육십 일 이내', '육십 일'],
    ['ko', '여덟 단계', '여덟 단계'],
    ['ko', '인게이지먼트 12개', '인게이지먼트 12개'],
    ['zh-cn', '2022年1月1日之前', '2022年1月1日'],
    ['zh-cn', '二〇二一年六月三十日', '二〇二一年六月'],
    ['zh-cn', '六月三十日', '六月三十日'],
    ['zh-cn', '180 天内', '180 天'],
    ['zh-cn', '六十天内', '六十天'],
    ['zh-cn', '共八个步骤', '八个步骤'],
    ['zh-cn', '12 个服务项目', '12 个服务项目'],
    ['zh-tw', '2021 年 7 月 1 日', '2021 年 7 月 1 日'],
    ['zh-tw', '60 天內', '60 天'],
    ['zh-tw', '民國110年', '民國110'],
    ['zh-tw', '八個步驟', '八個步驟'],
    ['zh-tw', '六個供應項目', '六個供應項目'],
  ] as const)('in %s: “%s”', ([locale, text, found]) => {
    const findings = handwrittenFacts(passage(text), 'page', words[locale]);
    expect(findings.map((finding) => finding.found)).toContain(`“${found}” written by hand`);
  });
  test.for([
    ['en', 'The day of the event is day 0, and one day late is late. The 2019 editions say more.'],
    ['en', 'Upgrading Dynamics 365 for Customer Engagement; Windows 10; a step back; may 3 people'],
    ['en', 'Each engagement names one or two competencies.'],
    ['ja', '出来事の日は 0 日目です。次の 2 つから選びます。2019 年版。毎日。'],
    ['ko', '이벤트 당일은 0일입니다. 2019년판을 봅니다. 모든 단계. 일반적으로 365 일반'],
    ['zh-cn', '事件当天为第 0 天。2019 年版本。进一步，统一步骤，每天。'],
    ['zh-tw', '事件當天為第 0 天。2019 年版本。進一步，每天。'],
  ] as const)('in %s lets pass: “%s”', ([locale, text]) => {
    expect(handwrittenFacts(passage(text), 'page', words[locale])).toEqual([]);
  });
  test('is answered with what to write, on its line', () => {
    const findings = [
      ...handwrittenFacts(passage('One.\nUntil 30 June 2021.'), 'page', words.en),
      ...handwrittenFacts(passage('within 60 days'), 'page', words.en),
      ...handwrittenFacts(passage('eight steps'), 'page', words.en),
      ...handwrittenFacts(passage('180일'), 'message', words.ko),
    ];
    expect(findings.map(describeFinding)).toEqual([
      'page.mdx:8: found “30 June 2021” written by hand; write <Fact id="…" /> for a date of the programme, <EditionName id="…" /> for an edition',
      'page.mdx:7: found “60 days” written by hand; write <Fact id="…" />',
      'page.mdx:7: found “eight steps” written by hand; write <Fact id="…" />, <StepCount /> or <StepNo step="…" />',
      'page.mdx:7: found “180일” written by hand; write a placeholder such as {days}',
    ]);
  });
});

describe('MDX that is more than prose and named components', () => {
  const ids = { 'Fact.id': ['last-redemption-day', 'days-removed'] };
  test.for([
    [
      "import Fact from './Fact.astro';",
      "content/guide/en/enroll.mdx:4: found “import Fact from './Fact.astro';”; write no import or export: the page hands MDX its components",
    ],
    [
      'It is {1 + 1}.',
      'content/guide/en/enroll.mdx:4: found the expression “{1 + 1}”; write prose, or a component without expressions',
    ],
    [
      'A <b>bold</b> word.',
      'content/guide/en/enroll.mdx:4: found the tag <b>; write Markdown, or a named component',
    ],
    [
      'On <Fact id="last-redeem-day" />.',
      'content/guide/en/enroll.mdx:4: found <Fact id="last-redeem-day">; write one of last-redemption-day, days-removed',
    ],
    ['A <Fact />.', 'content/guide/en/enroll.mdx:4: found <Fact> without id; write <Fact id="…">'],
    [
      'A <Fact id={day} />.',
      'content/guide/en/enroll.mdx:4: found <Fact id={…}>; write id="…" in quotes',
    ],
    [
      'A <Name lang="en">VLSC</Name>.',
      'content/guide/en/enroll.mdx:4: found <Name lang>; write no attribute',
    ],
  ] as const)('%s', ([body, message]) => {
    expect(mdxFindings(page('en', body), ids).map(describeFinding)).toEqual([message]);
  });
  test('a component that does not exist', () => {
    const [finding] = mdxFindings(page('en', '<Faq />'), ids);
    expect(describeFinding(finding!)).toMatch(
      /^content\/guide\/en\/enroll\.mdx:4: found <Faq>; write one of Fact, StepNo, /,
    );
  });
  test('text that cannot be read', () => {
    const [finding] = mdxFindings(page('en', 'One.\n\n<Note>\n\nNo end.'), ids);
    expect(finding).toMatchObject({ file: 'content/guide/en/enroll.mdx', line: 6 });
  });
});

describe('headings', () => {
  test('have one id each, of ASCII, and no markup', () => {
    const body =
      '## One [#one]\n\n## Two\n\n### Three [#one]\n\n## **Four** [#four]\n\n## 五 [#五]\n\n# Six [#six]';
    expect(headingFindings(page('en', body)).map(describeFinding)).toEqual([
      'content/guide/en/enroll.mdx:6: found the heading “## Two” without an id; write “## Two [#…]”',
      'content/guide/en/enroll.mdx:8: found the id “one” again (first on line 4); write another id',
      'content/guide/en/enroll.mdx:10: found markup in the heading “Four”; write plain text: the table of contents repeats it',
      'content/guide/en/enroll.mdx:12: found the id “五”; write an id of a-z, 0-9 and hyphens, the same in all languages',
      'content/guide/en/enroll.mdx:14: found the heading “# Six”; write “## …”: the title makes the only h1',
    ]);
  });
});

describe('a link that leads nowhere', () => {
  const target = page('ja', '## 手順 [#steps]', 'reserve-voucher');
  test.for([
    ['/guide/reserve-voucher/#steps', undefined],
    ['https://learn.microsoft.com/', undefined],
    ['/guide/reserve/', 'the address of a page that exists in this language'],
    ['/guide/reserve-voucher/#step', 'an anchor of content/guide/ja/reserve-voucher.mdx: steps'],
    ['/guide/reserve-voucher#steps', '“/guide/reserve-voucher/#steps”'],
    ['/en/guide/reserve-voucher/', 'the address without the language: the build adds it'],
    ['../reserve-voucher/', 'an address from the root of the language: /guide/enroll/'],
    ['http://example.com/', 'an address from the root of the language: /guide/enroll/'],
    ['#nowhere', 'an anchor of content/guide/ja/enroll.mdx: it has none'],
  ] as const)('%s', ([url, write]) => {
    const from = page('ja', `文。\n\n[先](${url})`);
    expect(linkFindings(from, [from, target]).map(describeFinding)).toEqual(
      write === undefined
        ? []
        : [`content/guide/ja/enroll.mdx:6: found a link to “${url}”; write ${write}`],
    );
  });
});

describe('spaces, punctuation and letters of the wrong kind', () => {
  test.for([
    ['ja', '利用券 を予約', 'page.mdx:7: found “券 を”, torn apart; write “券を”'],
    ['ja', '予約します。 次に', 'page.mdx:7: found “。 次”, torn apart; write “。次”'],
    ['ja', '予約,確認', 'page.mdx:7: found half-width punctuation in “約,”; write “約、”'],
    ['ja', '検証(確認)する', 'page.mdx:7: found half-width punctuation in “証(”; write “証（”'],
    ['ja', 'ＶＬＳＣ で', 'page.mdx:7: found full-width “ＶＬＳＣ”; write “VLSC”'],
    ['ja', 'ﾊﾟｰﾄﾅｰ', 'page.mdx:7: found half-width “ﾊﾟｰﾄﾅｰ”; write “パートナー”'],
    ['ko', '바우처（예약）', 'page.mdx:7: found full-width “（”; write “(”'],
    ['ko', '１８０일', 'page.mdx:7: found full-width “１８０”; write “180”'],
    ['zh-cn', '保留 凭证', 'page.mdx:7: found “留 凭”, torn apart; write “留凭”'],
    ['zh-cn', '保留\n凭证', 'page.mdx:7: found “留⏎凭”, torn apart; write “留凭”'],
    ['zh-cn', '注意:保留', 'page.mdx:7: found half-width punctuation in “意:”; write “意：”'],
    ['zh-tw', '可以嗎?', 'page.mdx:7: found half-width punctuation in “嗎?”; write “嗎？”'],
    ['zh-tw', '完成.', 'page.mdx:7: found half-width punctuation in “成.”; write “成。”'],
    ['en', 'ＶＶＲ', 'page.mdx:7: found full-width “ＶＶＲ”; write “VVR”'],
  ] as const)('in %s: “%s”', ([locale, text, message]) => {
    expect(typographyFindings(passage(text), locale).map(describeFinding)[0]).toBe(message);
  });
  test.for([
    ['ja', 'パートナー センターで VLSC を開き、(1) を選ぶ。「利用券」（検証）'],
    ['ko', '파트너 센터에서 바우처(이용권)를 예약합니다: 1, 2.'],
    ['zh-cn', '在 VLSC 中创建凭证（见上文），然后分配。'],
    ['zh-tw', '在 VLSC 中建立憑證（見上文），然後指派。'],
  ] as const)('in %s lets pass: “%s”', ([locale, text]) => {
    expect(typographyFindings(passage(text), locale)).toEqual([]);
  });
});

describe('characters of the other Chinese script', () => {
  test('are named with the words around them', () => {
    expect(scriptFindings(passage('客户建立憑證'), 'zh-tw').map(describeFinding)).toEqual([
      'page.mdx:7: found the Simplified character “户” in “客户建立憑證”; write its Traditional form',
    ]);
    expect(scriptFindings(passage('客户\n建立憑证'), 'zh-cn').map(describeFinding)).toEqual([
      'page.mdx:8: found the Traditional character “憑” in “户建立憑证”; write its Simplified form',
    ]);
  });
  test('are told apart by thousands of characters, and common ones are right in both', () => {
    expect(simplifiedOnly.size).toBeGreaterThan(2000);
    expect(traditionalOnly.size).toBeGreaterThan(2000);
    for (const char of '凭证预约规划软件保障创建发票这为会说国动东车们个万与价优机体网') {
      expect(char, char).toSatisfy(
        (one: string) => simplifiedOnly.has(one) || !traditionalOnly.has(one),
      );
    }
    for (const char of '憑證預約規劃軟體保障創建發票這為會說國動東車們個萬與價優機體網於後') {
      expect(char, char).toSatisfy(
        (one: string) => traditionalOnly.has(one) || !simplifiedOnly.has(one),
      );
    }
    for (const char of '中文日本人工具年月大小保留付款里后台面只系干著') {
      expect([simplifiedOnly.has(char), traditionalOnly.has(char)], char).toEqual([false, false]);
    }
  });
  test('do not trouble Japanese, which uses both, but for those it does not know', () => {
    expect(scriptFindings(passage('国際会議と證、各々'), 'ja')).toEqual([]);
    expect(scriptFindings(passage('这个利用券'), 'ja').map(describeFinding)).toEqual([
      'page.mdx:7: found the Chinese character “这” in “这个利用券”; write its Japanese form',
    ]);
  });
  test.for([
    ['en', 'a 券', 'Chinese letter “券”'],
    ['ja', '바우처', 'Korean letter “바”'],
    ['ko', '바우처券', 'Chinese letter “券”'],
    ['ko', '바우처の', 'Japanese letter “の”'],
    ['zh-cn', '凭证の', 'Japanese letter “の”'],
    ['zh-tw', '憑證를', 'Korean letter “를”'],
  ] as const)('of another script are found in %s: %s', ([locale, text, found]) => {
    const [first] = scriptFindings(passage(text), locale);
    expect(first?.found).toContain(found);
  });
});

describe('a form to avoid', () => {
  const forms = [
    {
      form: '伝票',
      why: 'It means a slip.',
      hint: '利用券',
      except: ['入金伝票'],
      term: 'voucher',
    },
    { form: 'coupon', why: 'One term.', hint: 'voucher', except: [], term: 'voucher' },
  ];
  test('is named with its reason and the approved form', () => {
    expect(termFindings(passage('入金伝票と伝票'), forms).map(describeFinding)).toEqual([
      'page.mdx:7: found “伝票” (content/terms/voucher.yaml: It means a slip.); write “利用券”',
    ]);
  });
  test('is found whatever its capitals, but not inside a longer word', () => {
    expect(termFindings(passage('Coupon, couponing'), forms)).toHaveLength(1);
  });
});

describe('an English name in a translation', () => {
  test('must be marked', () => {
    const from = page(
      'ja',
      'Partner Center と <Name>VLSC</Name> と Validate voucher。\n\n<Ui>Validate voucher</Ui>',
    );
    expect(bareNames(from, markedNames([from])).map(describeFinding)).toEqual([
      'content/guide/ja/enroll.mdx:4: found “Partner Center” without a mark; write <Name>Partner Center</Name>, or <Ui>Partner Center</Ui> for a label of the tools',
      'content/guide/ja/enroll.mdx:4: found “Validate voucher” without a mark; write <Name>Validate voucher</Name>, or <Ui>Validate voucher</Ui> for a label of the tools',
    ]);
  });
  test('stands free in English', () => {
    expect(bareNames(page('en', 'Partner Center'), ['Partner Center'])).toEqual([]);
  });
});

describe('messages', () => {
  const en = messagesIn(
    'src/i18n/en/shell.ts',
    "export const shell = {\n  left: '{days} left',\n  count: { one: '{count} day', other: '{count} days' },\n} as const;",
  );
  test('keep placeholders, plural forms, and have words', () => {
    const ja = messagesIn(
      'src/i18n/ja/shell.ts',
      "export const shell = {\n  left: 'あと {day}',\n  count: { one: '{count} 日', other: '' },\n};",
    );
    expect(messageFindings('ja', ja, en).map(describeFinding)).toEqual([
      'src/i18n/ja/shell.ts:2: found shell.left with {day}; write {days}, as in src/i18n/en/shell.ts:2',
      'src/i18n/ja/shell.ts:3: found the empty message shell.count.other; write its words in this language',
      'src/i18n/ja/shell.ts:3: found shell.count with the forms one, other; write other',
    ]);
  });
  test('of the source are held to its own plural forms', () => {
    const odd = messagesIn(
      'src/i18n/en/shell.ts',
      "export const shell = { count: { other: '{count}' } };",
    );
    expect(messageFindings('en', odd, odd).map(describeFinding)).toEqual([
      'src/i18n/en/shell.ts:1: found shell.count with the forms other; write one, other',
    ]);
  });
  test('are strings', () => {
    expect(() =>
      messagesIn('src/i18n/en/shell.ts', 'export const shell = { left: count() };'),
    ).toThrow('src/i18n/en/shell.ts:1: found count(); write a string in quotes');
  });
});
