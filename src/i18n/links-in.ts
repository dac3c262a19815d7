/** A piece of a sentence; `to` names the page it links to, if it does. */
export interface LinkedPiece {
  text: string;
  to?: string;
}

/**
 * A sentence cut at its placeholders that name a page, each with the words of its link.
 *
 * @example
 * linksIn('See the {glossary}.', { glossary: 'list of terms' });
 * // => [{ text: 'See the ' }, { text: 'list of terms', to: 'glossary' }, { text: '.' }]
 */
export function linksIn(sentence: string, links: Readonly<Record<string, string>>): LinkedPiece[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => {
      const to = piece.slice(1, -1);
      const text = piece.startsWith('{') ? links[to] : undefined;
      return text === undefined ? { text: piece } : { text, to };
    });
}
