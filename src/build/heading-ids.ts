import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const mark = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** What remark hands over to HTML; its types do not name it. */
type HeadingData = Heading['data'] & { hProperties?: { id?: string } };

/** The id a heading was given; `undefined` where it has none. */
export function headingId({ data }: Heading): string | undefined {
  return (data as HeadingData | undefined)?.hProperties?.id;
}

/** Takes the `[#id]` off the end of each heading and makes it the heading's id. */
export function headingIds(tree: Root): void {
  visit(tree, 'heading', (heading: Heading) => {
    const last = heading.children.at(-1);
    if (last?.type !== 'text') return;
    const id = mark.exec(last.value)?.[1];
    if (id === undefined) return;
    last.value = last.value.replace(mark, '');
    heading.data = { ...heading.data, hProperties: { id } } as HeadingData;
  });
}
