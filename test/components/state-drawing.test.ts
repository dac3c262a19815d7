import { describe, expect, test } from 'vitest';
import { drawStates, type StateWords } from '../../src/components/state-drawing.ts';
import { textWidth } from '../../src/components/svg-lines.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { voucherMoves, voucherStates } from '../../src/rules/evidence.ts';

function wordsOf(locale: Locale): StateWords {
  const { voucherStates: words, rules } = messages[locale];
  const { created, assigned, reserved, redeemed, claimed, expired } = rules.states;
  const { benefit, days, moves, lanes } = words;
  return {
    states: { benefit, days, created, assigned, reserved, redeemed, claimed, expired },
    moves,
    who: ({ actor }) => (actor === 'time' ? '' : lanes.vlsc),
    isEnglish: locale === 'en',
  };
}

const sizes = {
  wide: { width: 640, box: 390, end: 170, font: 15 },
  narrow: { width: 288, box: 184, end: 76, font: 13 },
};

const cases = locales.flatMap((locale) =>
  (['wide', 'narrow'] as const).map((kind) => [locale, kind] as const),
);

describe.for(cases)('the drawing of the states in %s, %s', ([locale, kind]) => {
  const size = sizes[kind];
  const { width, height, boxes, arrows, lines } = drawStates(wordsOf(locale), size);

  test('has every state once and every move that leads elsewhere', () => {
    expect(boxes.map(({ id }) => id).toSorted()).toEqual([...voucherStates].toSorted());
    const moves = voucherMoves.flatMap(({ id, from, to }) =>
      from.filter((one) => one !== to).map((one) => `${id} ${one}`),
    );
    expect(arrows.map(({ move, from }) => `${move} ${from}`).toSorted()).toEqual(moves.toSorted());
  });

  test('dashes the expiry of a reserved voucher alone', () => {
    const dashed = arrows.filter((arrow) => arrow.dashed).map(({ move, from }) => [move, from]);
    expect(dashed).toEqual([['expire', 'reserved']]);
  });

  test('keeps all words inside, and no two lines on each other', () => {
    for (const { x, y, text } of lines) {
      expect(x + textWidth(text, size.font), text).toBeLessThanOrEqual(width);
      expect(y, text).toBeLessThan(height);
    }
    const places = lines.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('leaves room between the states of the column', () => {
    const column = boxes.filter(({ id }) => id !== 'expired');
    for (const [index, box] of column.entries()) {
      const next = column[index + 1];
      if (next) expect(next.y - box.y - box.height).toBeGreaterThanOrEqual(30);
    }
  });

  test('names the buttons of the tool in English', () => {
    const buttons = lines.filter(({ kind: one }) => one === 'press').map(({ text }) => text);
    expect(buttons.join(' ').replace(/[↻↓] /g, '')).toBe(
      'Validate voucher Reserve voucher Redeem selected vouchers Create a claim',
    );
  });
});
