import type { Heading, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { headingId } from './heading-ids.ts';
import { plainText } from './plain-text.ts';

/** An entry of a page's table of contents, and the editions whose pages show it. */
export interface TocEntry {
  depth: number;
  id: string;
  text: string;
  from?: string;
  until?: string;
}

/** The headings of a page that have an id. Headings hold plain text: a check keeps it so. */
export function pageToc(tree: Root): TocEntry[] {
  const entries: TocEntry[] = [];
  visitParents(tree, 'heading', (heading: Heading, ancestors) => {
    const id = headingId(heading);
    if (id === undefined) return;
    entries.push({
      depth: heading.depth,
      id,
      text: plainText(heading),
      ...editionRange(ancestors),
    });
  });
  return entries;
}

function editionRange(ancestors: readonly object[]): { from?: string; until?: string } {
  const marked = ancestors.find((node) => (node as { name?: string }).name === 'Edition');
  const { attributes = [] } = (marked ?? {}) as { attributes?: { name: string; value: string }[] };
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
}
