import { visit } from 'unist-util-visit';
import { idOf, textOf, type ContentFile } from '../content.ts';
import type { Finding } from '../finding.ts';

/** Headings without an id, with an id twice or not in ASCII, of the first level, or with markup. */
export function headingFindings({ file, tree }: ContentFile): Finding[] {
  const findings: Finding[] = [];
  const lines = new Map<string, number>();
  visit(tree, 'heading', (heading) => {
    const line = heading.position?.start.line ?? 1;
    const text = textOf(heading).trim();
    const add = (found: string, write: string) => findings.push({ file, line, found, write });
    const id = idOf(heading);
    const mark = '#'.repeat(heading.depth);
    if (heading.depth === 1) add(`the heading “# ${text}”`, '“## …”: the title makes the only h1');
    if (heading.children.some(({ type }) => type !== 'text')) {
      add(`markup in the heading “${text}”`, 'plain text: the table of contents repeats it');
    }
    if (id === undefined) {
      const odd = /\[#([^\]]*)\]/.exec(text)?.[1];
      if (odd !== undefined) {
        add(`the id “${odd}”`, 'an id of a-z, 0-9 and hyphens, the same in all languages');
      } else if (heading.depth <= 3) {
        add(`the heading “${mark} ${text}” without an id`, `“${mark} ${text} [#…]”`);
      }
      return;
    }
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else add(`the id “${id}” again (first on line ${first})`, 'another id');
  });
  return findings;
}

/** The ids that a page's headings give. */
export function headingIdsOf({ tree }: ContentFile): string[] {
  const ids: string[] = [];
  visit(tree, 'heading', (heading) => {
    const id = idOf(heading);
    if (id !== undefined) ids.push(id);
  });
  return ids;
}
