import type { Emphasis, Nodes, Paragraph, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BlockNode } from './blocks.ts';
import { setProperty } from './mark-blocks.ts';

/** Where the note on a block stands, so that lists of such blocks can link to it. */
export const staleId = (index: number) => `stale-${index}`;

/**
 * Says at each stale block, in the reader's language, that its English has changed since.
 *
 * `stale` counts as content files do: 0 is the title, 1 the first block of the text. The note of
 * the title stands at the top, the note of a heading below it, any other at the end of its block.
 */
export function markStale(
  tree: Root,
  blocks: readonly BlockNode[],
  stale: readonly number[],
  words: string,
): void {
  // From the last to the first, because notes that stand alone move what follows them.
  for (const index of stale.toReversed()) {
    const block = blocks[index - 1];
    if (index === 0) tree.children.unshift(apart(index, words));
    else if (block) noteOn(tree, block, index, words);
  }
}

function noteOn(tree: Root, block: BlockNode, index: number, words: string): void {
  setProperty(block.node, 'dataStale', '');
  if (block.kind === 'heading') {
    visit(tree, (node, at, parent: Parents | undefined) => {
      if (node !== block.node || !parent || at === undefined) return undefined;
      parent.children.splice(at + 1, 0, apart(index, words));
      return false;
    });
    return;
  }
  const holder = block.kind === 'part' ? block.node : (block.own.at(-1) ?? block.node);
  const home = 'children' in holder && block.kind !== 'paragraph' ? holder : block.node;
  (home as { children: Nodes[] }).children.push({ type: 'text', value: ' ' }, inline(index, words));
}

const element = (tagName: string, properties: object, children: Nodes[]) => ({
  type: 'emphasis',
  data: { hName: tagName, hProperties: properties },
  children,
});

const note = (words: string) => element('mark', {}, [{ type: 'text', value: words }]) as Emphasis;

const inline = (index: number, words: string): Emphasis =>
  element('small', { id: staleId(index), dataPagefindIgnore: '' }, [note(words)]) as Emphasis;

const apart = (index: number, words: string): Paragraph => ({
  ...(element('div', { id: staleId(index), className: 'note warn', dataPagefindIgnore: '' }, [
    note(words),
  ]) as unknown as Paragraph),
  type: 'paragraph',
});
