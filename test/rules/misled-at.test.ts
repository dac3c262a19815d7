import { expect, test } from 'vitest';
import { misledAt, mistranslations } from '../../src/rules/evidence.ts';
import type { EditionId, StepId } from '../../src/rules/index.ts';

test.for<[string, StepId, EditionId, string[]]>([
  ['ko', 'redeem-voucher', '2021-04', ['ko-180-days-before']],
  ['ko', 'request-payment', '2021-04', ['ko-60-days-after', 'ko-60-days-after-payment']],
  // The payment window is not in the earlier editions, nor are its wrong translations.
  ['ko', 'request-payment', '2020-12', []],
  ['ja', 'request-payment', '2021-04', ['ja-becomes-partner', 'ja-60-days-after']],
  [
    'ja',
    'assign-voucher',
    '2021-04',
    ['ja-last-day-lost', 'ja-accrue-became-use', 'ja-whose-company'],
  ],
  ['ja', 'assign-voucher', '2020-01', ['ja-whose-company']],
  ['zh-CN', 'assign-voucher', '2021-04', ['zh-cn-accrue-became-enjoy']],
  ['zh-TW', 'assign-voucher', '2020-01', []],
  ['zh-TW', 'assign-voucher', '2020-12', ['zh-tw-whose-company']],
  ['zh-TW', 'assign-voucher', '2021-04', ['zh-tw-whose-company']],
  // The status words ended with the first edition.
  ['zh-CN', 'verify-eligibility', '2019-01', ['zh-cn-can-do-more']],
  ['zh-CN', 'verify-eligibility', '2021-04', ['zh-cn-cloud-lost', 'zh-cn-gold-metal']],
  ['en', 'request-payment', '2021-04', []],
  // Of the Italian and French texts only the year is known: they have the days of the retirement.
  ['it', 'redeem-voucher', '2020-12', []],
  ['it', 'redeem-voucher', '2021-04', ['it-180-days-from-expiry']],
  ['fr', 'request-payment', '2020-12', []],
  ['fr', 'request-payment', '2021-04', ['fr-60-days-after-reimbursement']],
])('a reader of %s at %s in %s is misled by %j', ([locale, step, edition, expected]) => {
  expect(misledAt(locale, step, edition).map(({ id }) => id)).toEqual(expected);
});

test('every statement with a step misleads somewhere', () => {
  const shown = mistranslations.filter(
    ({ id, locale, step }) =>
      step &&
      (['2019-01', '2021-04'] as const).some((edition) =>
        misledAt(locale, step, edition).some((one) => one.id === id),
      ),
  );
  expect(shown.length).toBe(mistranslations.filter(({ step }) => step).length);
});
