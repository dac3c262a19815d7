import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stepCards } from '../../src/build/step-cards.ts';
import { locales } from '../../src/i18n/locales.ts';
import { cardIn, type CardText, type StepCard } from '../../src/i18n/step-card.ts';
import { editions, journeyOn, journeySteps } from '../../src/rules/index.ts';

const read = new Map<string, StepCard[]>();
function cardsOf(locale: string, step: string): StepCard[] {
  const file = `content/guide/${locale}/${step}.mdx`;
  const cards = read.get(file) ?? stepCards(readFileSync(file, 'utf8'));
  read.set(file, cards);
  return cards;
}
const labels = (row: readonly CardText[]) =>
  row.filter((piece) => typeof piece !== 'string' && piece[0] === 'ui').map((piece) => piece[1]);

describe.for(locales)('the cards in %s', (locale) => {
  test.for(journeySteps.map(({ id }) => id))(
    'of %s: one in each edition that has the step',
    (id) => {
      const cards = cardsOf(locale, id);
      for (const { id: edition, from } of editions.filter((one) =>
        journeyOn(one.from).includes(id),
      )) {
        const holding = cards.filter((card) => cardIn([card], edition) !== undefined);
        expect(holding, `${edition}, in force from ${from}`).toHaveLength(1);
        for (const row of [holding[0]!.who, holding[0]!.where, holding[0]!.needs])
          expect(row.flat().join('').trim()).not.toBe('');
      }
    },
  );

  test('name the same labels of the tools as the English', () => {
    for (const { id } of journeySteps) {
      const named = (of: string) => cardsOf(of, id).map(({ where }) => labels(where));
      expect(named(locale), id).toEqual(named('en'));
    }
  });
});

test('a card keeps its text, its labels and the range of editions around it', () => {
  const source = `<Edition from="2020-01">

<Ticket limit="claim">
<Who>Partner</Who>
<Where>From <Ui>Redeemed</Ui> to <Term id="savb"><Name>SAVB</Name></Term></Where>
<Needs>A <Term id="voucher">voucher</Term> in hand</Needs>
<Result>Done</Result>
</Ticket>

</Edition>`;
  expect(stepCards(source)).toEqual([
    {
      from: '2020-01',
      who: ['Partner'],
      where: ['From ', ['ui', 'Redeemed'], ' to ', ['name', 'SAVB']],
      needs: ['A voucher in hand'],
    },
  ]);
});

test('a card without a row is refused', () => {
  expect(() => stepCards('<Ticket>\n<Who>Partner</Who>\n</Ticket>')).toThrow('<Where>');
});
