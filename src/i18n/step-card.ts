/** A piece of a row: plain text, or a label or name that stays in English. */
export type CardText = string | readonly ['ui' | 'name', string];

/** Who does a step, where, and with what, as the card on its page says it in a range of editions. */
export interface StepCard {
  from?: string;
  until?: string;
  who: readonly CardText[];
  where: readonly CardText[];
  needs: readonly CardText[];
}

/** The card that holds in an edition; `undefined` where the page has none for it. */
export const cardIn = (cards: readonly StepCard[], edition: string): StepCard | undefined =>
  cards.find(
    ({ from, until }) =>
      (from === undefined || from <= edition) && (until === undefined || edition <= until),
  );
