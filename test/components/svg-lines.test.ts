import { describe, expect, test } from 'vitest';
import { linesOf, textWidth } from '../../src/components/svg-lines.ts';

describe('lines of a drawing', () => {
  test.for([
    ['a short text', 'Reserve voucher', 200, ['Reserve voucher']],
    [
      'Latin text breaks at spaces',
      'Redeem selected vouchers',
      120,
      ['Redeem', 'selected', 'vouchers'],
    ],
    ['Korean breaks at spaces alone', '바우처 유효성 검사', 80, ['바우처', '유효성', '검사']],
    ['Chinese breaks anywhere', '兑换所选凭证', 65, ['兑换所选', '凭证']],
    ['no line begins with a mark', '顧客、作成。', 35, ['顧', '客、', '作', '成。']],
    ['a word wider than the line stays whole', 'vouchers', 20, ['vouchers']],
    ['nothing gives no line', '', 100, []],
  ] as const)('%s', ([, text, width, lines]) => {
    expect(linesOf(text, width, 16)).toEqual(lines);
  });

  test('a character of Chinese, Japanese or Korean is as wide as the size', () => {
    expect(textWidth('凭証바', 10)).toBe(30);
    expect(textWidth('ab', 10)).toBeCloseTo(11.2);
  });
});
