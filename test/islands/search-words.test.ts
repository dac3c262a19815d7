import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { standing } from '../../src/islands/search/search-match.ts';
import { readQuery, type Synonyms } from '../../src/islands/search/search-words.ts';

const synonyms: Synonyms = {
  terms: [
    ['利用券', ['voucher', 'バウチャー']],
    ['凭证', ['voucher', '凭据']],
  ],
  everyday: [
    ['payment', ['get paid', 'money']],
    ['支払い', ['お金']],
  ],
  asked: [],
};

/** Each word of a query: its own form, and those it may also have on a page. */
const words = (typed: string, locale: Locale) =>
  readQuery(typed, locale, synonyms).words.map(({ forms }) =>
    forms.map(({ text }) => text).join(' or '),
  );

describe('a query is cut into words', () => {
  test.for([
    ['en', 'How do I get paid?', 'get paid or payment'],
    ['en', 'renewing the enrollments', 'renew, enroll'],
    ['ja', '予約を取り消したい', '予約, 取消'],
    ['ja', 'バウチャーの予約', 'バウチャー or 利用券, 予約'],
    ['ja', 'VLSCで作成', 'vlsc, 作成'],
    ['ko', '예약을 취소하려면', '예약, 취소'],
    ['ko', '어떻게 등록하나요', '등록'],
    ['zh-cn', '怎么申请付款', '申请, 付款'],
    ['zh-cn', '憑證', '凭证'],
    // A query of nothing that tells keeps what it has.
    ['en', 'what is it', 'what, is, it'],
  ] as const)('%s: %s', ([locale, typed, expected]) => {
    expect(words(typed, locale).join(', ')).toBe(expected);
  });
});

test('a word of the reader counts most, a synonym less, an everyday word less again', () => {
  const factors = (typed: string) =>
    readQuery(typed, 'ja', synonyms).words.map(({ forms }) => forms.at(-1)!.factor);
  expect(factors('利用券')).toEqual([1]);
  expect(factors('バウチャー')).toEqual([0.9]);
  expect(factors('お金')).toEqual([0.8]);
});

test.for([
  ['en', 'get paid after redeeming', [1, 0.5]],
  ['ja', '予約の後で変える', [0.5, 1]],
  ['ko', '예약 후 변경', [0.5, 1]],
  ['zh-cn', '预留之后更换', [0.5, 1]],
] as const)(
  '%s: what comes after something else is what is asked: %s',
  ([locale, typed, weights]) => {
    const query = readQuery(typed, locale, synonyms);
    expect(query.words.slice(0, 2).map(({ weight }) => weight)).toEqual(weights);
  },
);

test.for([
  ['予約の取り消しは', '取消', '取り消'],
  ['パートナ', 'パートナー', 'パートナ'],
  ['取引先を消す', '取消', undefined],
  ['the redeemed voucher', 'redeem', 'redeem'],
  ['unredeemed', 'redeem', undefined],
] as const)('in “%s” the form “%s” stands as %s', ([text, form, expected]) => {
  expect(standing(text, form, true)).toBe(expected);
});

test.for(globSync('content/words/*.yaml').toSorted())(
  '%s says each word once, and leads none to itself',
  (file) => {
    const groups = Object.entries(load(readFileSync(file, 'utf8')) as Record<string, string[]>);
    expect(groups.length).toBeGreaterThan(50);
    const wrong = groups.flatMap(([word, typed]) => [
      ...typed.filter((form, at) => typed.indexOf(form) !== at).map((form) => `${form} twice`),
      ...typed.filter((form) => form === word),
    ]);
    expect(wrong).toEqual([]);
  },
);
