import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { load } from 'js-yaml';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const head = /^---\n([\s\S]*?)\n---\n/;

/** An MDX file read without building it. */
export interface ParsedMdx {
  tree: Root;
  /** The text with its front matter blanked: positions in the tree are positions in the file. */
  body: string;
  frontmatter: Record<string, unknown>;
}

/** Parses the text of an MDX file into the tree that the build starts from; throws where MDX does. */
export function parseMdx(source: string): ParsedMdx {
  const body = source.replace(head, (found) => found.replace(/[^\n]/g, ' '));
  const tree = processor.parse(body) as Root;
  unravel(tree);
  const frontmatter = load(head.exec(source)?.[1] ?? '{}') ?? {};
  return { tree, body, frontmatter: frontmatter as Record<string, unknown> };
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
