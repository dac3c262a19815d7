import type { Nodes, Parents } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { CardText, StepCard } from '../i18n/step-card.ts';
import { parseMdx } from './parse-mdx.ts';

interface Component {
  type: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
}

const componentName = (node: Nodes) =>
  node.type.startsWith('mdxJsx') ? ((node as Component).name ?? undefined) : undefined;

/** The cards of a step's page, read from its MDX; throws where a card lacks a row. */
export function stepCards(source: string): StepCard[] {
  const cards: StepCard[] = [];
  visitParents(parseMdx(source).tree, (node: Nodes, above: Parents[]) => {
    if (componentName(node) !== 'Ticket') return;
    const edition = above.find((one) => componentName(one as Nodes) === 'Edition');
    const row = (name: string) => rowOf(node as Parents, name);
    cards.push({
      ...rangeOf(edition as Component | undefined),
      who: row('Who'),
      where: row('Where'),
      needs: row('Needs'),
    });
  });
  return cards;
}

function rangeOf(edition: Component | undefined): Pick<StepCard, 'from' | 'until'> {
  const given = edition?.attributes ?? [];
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

function rowOf(card: Parents, name: string): CardText[] {
  let found: CardText[] | undefined;
  visitParents(card, (node: Nodes) => {
    if (componentName(node) === name) found = textOf(node as Parents);
  });
  if (!found) throw new Error(`A <Ticket> has no <${name}>: write the row`);
  return found;
}

/** The text in a row, with neighbouring plain pieces joined. */
function textOf(node: Parents): CardText[] {
  const pieces = node.children.flatMap((child): CardText[] => {
    if (child.type === 'text') return [child.value.replace(/\s+/g, ' ')];
    const name = componentName(child as Nodes);
    const inner = 'children' in child ? textOf(child as Parents) : [];
    if (name !== 'Ui' && name !== 'Name') return inner;
    return [[name === 'Ui' ? 'ui' : 'name', inner.map(String).join('')]];
  });
  return pieces.reduce<CardText[]>((joined, piece) => {
    const last = joined.at(-1);
    if (typeof last !== 'string' || typeof piece !== 'string') return [...joined, piece];
    return [...joined.slice(0, -1), last + piece];
  }, []);
}
