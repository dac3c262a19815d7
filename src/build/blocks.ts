import { createHash } from 'node:crypto';
import type { ListItem, Nodes, Root } from 'mdast';
import { parseMdx } from './parse-mdx.ts';

// A block is the unit in which languages are compared: a heading, a paragraph, a list item's own
// text, a table row, a row of a ticket. All languages have the same blocks in the same order.

export type BlockKind = 'head' | 'heading' | 'paragraph' | 'item' | 'row' | 'part';

/** A block in a syntax tree: the node it is, and the nodes that hold its own text. */
export interface BlockNode {
  kind: Exclude<BlockKind, 'head'>;
  node: Nodes;
  own: readonly Nodes[];
}

/** A block of a content file. */
export interface Block {
  /** Its place in the file; 0 is the title with the label and the description. */
  index: number;
  kind: BlockKind;
  /** The line it begins on. */
  line: number;
  /** Its source on one line. */
  text: string;
  /** Tells this text from any other: the first 8 hex digits of its SHA-256. */
  hash: string;
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/** The blocks of a page's text in reading order. Components without text of their own are none. */
export function blocksIn(tree: Root): BlockNode[] {
  return tree.children.flatMap(blocksOfNode);
}

function blocksOfNode(node: Nodes): BlockNode[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [{ kind: node.type, node, own: node.children }];
    case 'listItem':
      return blocksOfItem(node);
    case 'tableRow':
      return [{ kind: 'row', node, own: node.children }];
    case 'mdxJsxFlowElement': {
      const inner = node.children as Nodes[];
      if (inner.length > 0 && inner.every(({ type }) => phrasing.has(type)))
        return [{ kind: 'part', node, own: inner }];
      return inner.flatMap(blocksOfNode);
    }
    default:
      return 'children' in node ? (node.children as Nodes[]).flatMap(blocksOfNode) : [];
  }
}

/** An item's own text ends where its first nested block begins. */
function blocksOfItem(item: ListItem): BlockNode[] {
  const nested = item.children.findIndex(
    ({ type }, at) => !(type === 'mdxJsxFlowElement' || (type === 'paragraph' && at === 0)),
  );
  const own = nested === -1 ? item.children : item.children.slice(0, nested);
  const others = item.children.slice(own.length);
  return [{ kind: 'item', node: item, own }, ...others.flatMap(blocksOfNode)];
}

/** The hash of a text. White space does not count: lines may be broken and tables aligned anew. */
export function blockHash(text: string): string {
  return createHash('sha256').update(oneLine(text)).digest('hex').slice(0, 8);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every block of a content file, the title first. */
export function fileBlocks(source: string): Block[] {
  const { tree, body, frontmatter } = parseMdx(source);
  const block = (kind: BlockKind, line: number, raw: string): Omit<Block, 'index'> => {
    const text = oneLine(raw);
    return { kind, line, text, hash: blockHash(text) };
  };
  const { title, nav, description } = frontmatter;
  const titleLine = source.split('\n').findIndex((line) => line.startsWith('title:')) + 1;
  const blocks = [
    block('head', titleLine || 1, [title, nav, description].join('\n')),
    ...blocksIn(tree).map(({ kind, node, own }) => {
      const from = own[0]?.position?.start.offset ?? 0;
      const to = own.at(-1)?.position?.end.offset ?? from;
      return block(kind, node.position?.start.line ?? 1, body.slice(from, to));
    }),
  ];
  return blocks.map((one, index) => ({ index, ...one }));
}
