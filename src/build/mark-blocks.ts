import type { Nodes, Paragraph, Root } from 'mdast';
import { blocksIn, type BlockNode } from './blocks.ts';

type Marked = { data?: { hProperties?: Record<string, unknown> } };

/**
 * Marks each block of a page with `data-b`, so that the page in another language can be laid beside
 * it: the first mark of one page belongs to the first of the other, and so on.
 *
 * Generated tables and lists have no marks: they are the same in every language. A component that
 * holds bare text gets a paragraph for it, which is then the block.
 */
export function markBlocks(tree: Root): BlockNode[] {
  return blocksIn(tree).map((block) => {
    const { node, own } = block;
    const marked = block.kind === 'part' ? wrapped(node, own) : node;
    setProperty(marked, 'dataB', '');
    return { ...block, node: marked };
  });
}

/** Gives the element of a node an attribute. */
export function setProperty(node: Nodes, name: string, value: string): void {
  const data = (node as Marked).data ?? {};
  (node as Marked).data = { ...data, hProperties: { ...data.hProperties, [name]: value } };
}

function wrapped(node: Nodes, own: readonly Nodes[]): Paragraph {
  const paragraph = { type: 'paragraph', children: own } as Paragraph;
  (node as { children: Nodes[] }).children = [paragraph];
  return paragraph;
}
