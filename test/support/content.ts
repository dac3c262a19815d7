import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { headingIds } from '../../src/build/heading-ids.ts';
import { joinCjkLines } from '../../src/build/join-cjk-lines.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A page of the content as its author wrote it, parsed; links and lines are those of the file. */
export interface ContentFile {
  /** `content/guide/ja/enroll.mdx` */
  file: string;
  locale: Locale;
  collection: 'guide' | 'pages';
  /** The name under the language: `enroll`, `tools/deadlines`. */
  slug: string;
  /** The page's address under the language, without slashes at its ends: `guide/enroll`, or nothing. */
  path: string;
  source: string;
  frontmatter: Record<string, unknown>;
  tree: Root;
  /** Why the file could not be parsed; the tree is then empty. */
  problem?: { line: number; reason: string };
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Parses one MDX file as the build does: ids off the headings, torn CJK lines joined. */
export function parseContent(file: string, source: string): ContentFile {
  const [, collection = '', locale = '', ...rest] = file.split('/');
  if (!isLocale(locale)) throw new Error(`${file} does not lie in the folder of a language`);
  const slug = rest.join('/').replace(/\.mdx$/, '');
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, (found) => found.replace(/[^\n]/g, ''));
  const known = {
    file,
    locale,
    collection: collection as ContentFile['collection'],
    slug,
    path: collection === 'guide' ? `guide/${slug}` : slug === 'index' ? '' : slug,
    source,
    frontmatter: (load(head?.[1] ?? '{}') ?? {}) as Record<string, unknown>,
  };
  try {
    const tree = processor.parse(body) as Root;
    unravel(tree);
    headingIds(tree);
    joinCjkLines(tree);
    return { ...known, tree };
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    const at = line ?? Number(/\((\d+):\d+/.exec(message)?.[1] ?? 1);
    return {
      ...known,
      tree: { type: 'root', children: [] },
      problem: { line: at, reason: message },
    };
  }
}

/** Every page in `content/guide` and `content/pages`. */
export function readContent(): ContentFile[] {
  return globSync(['content/guide/**/*.mdx', 'content/pages/**/*.mdx'])
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => parseContent(file, readFileSync(file, 'utf8')));
}

/** As MDX does: a paragraph that holds nothing but components is no paragraph. */
function unravel(tree: Root): void {
  visit(tree, 'paragraph', (paragraph: Paragraph, index, parent: Parents | undefined) => {
    const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === '';
    const inner = paragraph.children.filter((node) => !isBlank(node));
    const onlyComponents = inner.every((node) => node.type === 'mdxJsxTextElement');
    if (!onlyComponents || inner.length === 0 || index === undefined || !parent) return undefined;
    const flow = inner.map((node) => ({ ...node, type: 'mdxJsxFlowElement' }));
    parent.children.splice(index, 1, ...(flow as never[]));
    return index;
  });
}

export const isComponent = (node: { type: string }): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? (node.children as Nodes[]) : []);

/** The plain text under a node. A component without children counts as one unknown character. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'mdxTextExpression' ? '' : node.value;
  const text = childrenOf(node).map(textOf).join('');
  return isComponent(node) && text === '' ? '\ufffc' : text;
}

/** The attributes of a component as written: ` id="voucher" until="2019-01"`, sorted by name. */
export function attributesOf(node: Component): string {
  return node.attributes
    .map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? ` ${attribute.name}="${typeof attribute.value === 'string' ? attribute.value : ''}"`
        : ' {…}',
    )
    .sort()
    .join('');
}

/** A block is what must be the same in all languages: see `kind` and `parts`. */
export interface Block {
  line: number;
  /** What it is: `heading 2 #steps`, `paragraph`, `<Ticket limit="reserve">`, … */
  kind: string;
  /** Components, labels and link targets inside, sorted: the order of words differs by language. */
  parts: string[];
  /** Its text, without the blocks inside it; components without text as U+FFFC. */
  text: string;
  /** The path of containers it lies in. */
  depth: number;
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** The blocks of a page from top to bottom. */
export function blocksOf({ tree }: ContentFile): Block[] {
  const blocks: Block[] = [];
  const add = (node: Nodes, kind: string, inner: Nodes[], depth: number) => {
    const parts = inner.flatMap(partsOf).sort();
    blocks.push({ line: lineOf(node), kind, parts, text: inner.map(textOf).join(''), depth });
  };
  const walk = (node: Nodes, depth: number): void => {
    switch (node.type) {
      case 'root':
        return node.children.forEach((child) => walk(child, depth));
      case 'heading':
        return add(node, `heading ${node.depth} #${idOf(node) ?? ''}`, node.children, depth);
      case 'paragraph':
        return add(node, 'paragraph', node.children, depth);
      case 'list': {
        const start = node.ordered ? ` from ${node.start ?? 1}` : '';
        add(node, `${node.ordered ? 'numbered' : 'bulleted'} list${start}`, [], depth);
        return node.children.forEach((child) => walk(child, depth + 1));
      }
      case 'listItem': {
        const [first, ...others] = node.children;
        const own = first?.type === 'paragraph' ? first : undefined;
        add(node, 'list item', own?.children ?? [], depth);
        return (own ? others : node.children).forEach((child) => walk(child, depth + 1));
      }
      case 'table':
        add(node, 'table', [], depth);
        return node.children.forEach((row) =>
          add(row, `table row of ${row.children.length} cells`, row.children, depth + 1),
        );
      case 'mdxJsxFlowElement': {
        const inner = node.children as Nodes[];
        const isLeaf = inner.every((child) => isPhrasing(child));
        add(node, `<${node.name ?? ''}${attributesOf(node)}>`, isLeaf ? inner : [], depth);
        return isLeaf ? undefined : inner.forEach((child) => walk(child, depth + 1));
      }
      default:
        add(node, node.type, childrenOf(node), depth);
    }
  };
  walk(tree, 0);
  return blocks;
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
const isPhrasing = ({ type }: Nodes) => phrasing.has(type);

/** The id that `[#id]` gave a heading. */
export function idOf(heading: Heading): string | undefined {
  const { hProperties } = (heading.data ?? {}) as { hProperties?: Record<string, unknown> };
  const id = hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** What of an inline node must be the same in all languages. `Name` marks words, so it is free. */
function partsOf(node: Nodes): string[] {
  const inside = childrenOf(node).flatMap(partsOf);
  if (node.type === 'link') return [`link to ${node.url}`, ...inside];
  if (!isComponent(node) || node.name === 'Name') return inside;
  const label = node.name === 'Ui' ? `${textOf(node)}</Ui>` : '';
  return [`<${node.name ?? ''}${attributesOf(node)}>${label}`, ...inside];
}

/** A piece of text that stands in a file, and the components it stands in, outermost first. */
export interface Words {
  line: number;
  text: string;
  inside: string[];
}

/** Every piece of text of a page, frontmatter first. */
export function wordsOf({ tree, frontmatter, source }: ContentFile): Words[] {
  const words: Words[] = [];
  const lines = source.split('\n');
  for (const key of ['title', 'nav', 'description']) {
    const text = frontmatter[key];
    if (typeof text !== 'string') continue;
    words.push({
      line: lines.findIndex((line) => line.startsWith(`${key}:`)) + 1,
      text,
      inside: [key],
    });
  }
  const walk = (node: Nodes, inside: string[]): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      words.push({ line: lineOf(node), text: node.value, inside });
    }
    const name = isComponent(node) ? (node.name ?? '') : node.type === 'link' ? 'link' : undefined;
    childrenOf(node).forEach((child) =>
      walk(child, name === undefined ? inside : [...inside, name]),
    );
  };
  walk(tree, []);
  return words;
}
