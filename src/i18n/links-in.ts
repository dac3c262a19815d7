/** A piece of a sentence; `to` names the page it links to, if it does. */
export interface LinkedPiece {
  text: string;
  to?: string;
}

/**
 * A sentence cut at its links, which are written as in Markdown, with a page of the site as target.
 *
 * @example
 * linksIn('See the [glossary](glossary).');
 * // => [{ text: 'See the ' }, { text: 'glossary', to: 'glossary' }, { text: '.' }]
 */
export function linksIn(sentence: string): LinkedPiece[] {
  return sentence
    .split(/(\[[^\]]+\]\([^)]+\))/)
    .filter(Boolean)
    .map((piece) => {
      const [, text, to] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? [];
      return text === undefined || to === undefined ? { text: piece } : { text, to };
    });
}
