import { expect, test } from 'vitest';
import { chooseLocale } from '../../src/i18n/choose-locale.ts';

test.for([
  [null, ['ja-JP', 'en'], 'ja'],
  [null, ['ko'], 'ko'],
  [null, ['zh'], 'zh-cn'],
  [null, ['zh-CN'], 'zh-cn'],
  [null, ['zh-SG'], 'zh-cn'],
  [null, ['zh-Hans-TW'], 'zh-cn'],
  [null, ['zh-TW'], 'zh-tw'],
  [null, ['zh-HK'], 'zh-tw'],
  [null, ['zh-Hant'], 'zh-tw'],
  [null, ['zh-Hant-MO'], 'zh-tw'],
  [null, ['fr', 'de-AT', 'ko-KR'], 'ko'],
  [null, ['fr'], 'en'],
  [null, [], 'en'],
  ['zh-tw', ['ja'], 'zh-tw'],
  ['klingon', ['ja'], 'ja'],
  ['', ['ja'], 'ja'],
] as const)('saved %s, wanted %s: %s', ([saved, wanted, locale]) => {
  expect(chooseLocale(saved, wanted)).toBe(locale);
});
