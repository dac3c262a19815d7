import { attribute, byTag, elementsIn, lineOf, textIn, type Element } from '../html.ts';
import type { Finding } from '../finding.ts';
import type { BuiltPage } from '../site.ts';

/** What a fault in code leaves in a text. */
const leftovers =
  /\{\w+\}|\bundefined\b|\bNaN\b|\[object \w+\]|\[#[\w-]*\]|Invalid Date|\bnull\b|\ufffd|\ufffc/;

const spoken = ['title', 'alt', 'aria-label', 'placeholder', 'content'];

/** Placeholders nobody filled, and values that are none, in text and in attributes people meet. */
export function leftoverFindings(page: BuiltPage): Finding[] {
  const add = (line: number, text: string): Finding[] => {
    const match = leftovers.exec(text);
    if (!match) return [];
    const from = Math.max(0, match.index - 20);
    const around = text
      .slice(from, match.index + match[0].length + 20)
      .replace(/\s+/g, ' ')
      .trim();
    return [{ file: page.file, line, found: `“${match[0]}” in “${around}”`, write: 'its value' }];
  };
  return [
    ...byTag(page.document, 'title', 'body').flatMap((one) => add(lineOf(one), textIn(one, ' '))),
    ...elementsIn(page.document).flatMap((element) =>
      spoken.flatMap((name) => {
        const policy = attribute(element, 'http-equiv') !== undefined;
        return policy ? [] : add(lineOf(element), attribute(element, name) ?? '');
      }),
    ),
  ];
}

const blocks = new Set(
  'h1 h2 h3 h4 h5 h6 p li tr dt dd pre blockquote figure form fieldset svg'.split(' '),
);

/** The blocks in `<main>` as tags and ids, in order: the same in every language. */
export function builtBlocks(page: BuiltPage): string[] {
  return byTag(page.document, 'main')
    .flatMap(elementsIn)
    .filter(({ tagName }) => blocks.has(tagName))
    .map((element) => {
      const id = attribute(element, 'id');
      return id === undefined ? element.tagName : `${element.tagName}#${id}`;
    });
}

/** Where the blocks of a page part from those of its English page. */
export function builtStructureFindings(english: BuiltPage, page: BuiltPage): Finding[] {
  const wanted = builtBlocks(english);
  const written = builtBlocks(page);
  const at = wanted.findIndex((block, index) => block !== written[index]);
  if (at === -1 && wanted.length === written.length) return [];
  const index = at === -1 ? wanted.length : at;
  return [
    {
      file: page.file,
      line: 1,
      found: `${written[index] ?? 'the end'} as block ${index + 1} of ${written.length}`,
      write: `${wanted[index] ?? 'the end'}, as in ${english.file} (${wanted.length} blocks)`,
    },
  ];
}

const textBlocks = new Set(
  'h1 h2 h3 h4 h5 h6 p li td th dt dd figcaption summary label legend'.split(' '),
);

/** A space that sets an element apart from its neighbours, as before a label or a “more” link. */
const gap = '\u2028';

/**
 * The text of an element. A space outside the elements beside it becomes a gap; one at the inner
 * edge of an element stays a space, because no author wrote it: it comes from a template.
 */
function textWithGaps(node: Element): string {
  return node.childNodes
    .map((child, index) => {
      if ('tagName' in child) return textWithGaps(child);
      if (!('value' in child)) return '';
      const before = node.childNodes[index - 1];
      const after = node.childNodes[index + 1];
      const start = before && 'tagName' in before ? child.value.replace(/^\s+/, gap) : child.value;
      return after && 'tagName' in after ? start.replace(/\s+$/, gap) : start;
    })
    .join('');
}

/** The texts of a page block by block, as they are shown. */
export function shownTexts(page: BuiltPage): { element: Element; text: string }[] {
  const main = byTag(page.document, 'body').flatMap(elementsIn);
  return main
    .filter((element) => textBlocks.has(element.tagName))
    .filter((element) => !elementsIn(element).some((inner) => textBlocks.has(inner.tagName)))
    .map((element) => ({ element, text: textWithGaps(element).trim() }))
    .filter(({ text }) => text !== '');
}
