import type { Heading, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Punctuation } from '../i18n/punctuation.ts';
import { setProperty } from './mark-blocks.ts';
import { plainText } from './plain-text.ts';

/**
 * Gives each table of a page a name: the heading it stands under and the heads of its columns. A
 * table scrolls by itself where it is wider than the page, and what takes the focus needs a name.
 */
export function nameTables(tree: Root, { colon, comma }: Punctuation): void {
  let heading = '';
  visit(tree, (node) => {
    if (node.type === 'heading') heading = plainText(node as Heading);
    if (node.type !== 'table') return;
    const heads = (node as Table).children[0]?.children.map(plainText).filter(Boolean) ?? [];
    const name = [heading, heads.join(comma)].filter(Boolean).join(colon);
    setProperty(node, 'label', name);
  });
}
