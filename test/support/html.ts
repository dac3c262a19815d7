import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const parseHtml = (html: string): Document => parse(html, { sourceCodeLocationInfo: true });

const isElement = (node: object): node is Element => 'tagName' in node;

/** Every element under a node in document order, those in templates too. */
export function elementsIn(node: Parent): Element[] {
  const own = 'content' in node ? elementsIn(node.content as Parent) : [];
  return [
    ...own,
    ...node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : [])),
  ];
}

/** The elements with one of these tag names. */
export const byTag = (node: Parent, ...tags: string[]): Element[] =>
  elementsIn(node).filter(({ tagName }) => tags.includes(tagName));

/** An attribute's value; `undefined` where the element has it not. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => (one.prefix ? `${one.prefix}:${one.name}` : one.name) === name)
    ?.value;

/** The line an element begins on in its file. */
export const lineOf = (element: Element): number => element.sourceCodeLocation?.startLine ?? 1;

const unseen = new Set(['script', 'style', 'template', 'noscript']);

/** The text under a node as a reader gets it: no scripts, no styles; `between` parts its pieces. */
export function textIn(node: Parent, between = ''): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      if (!isElement(child) || unseen.has(child.tagName)) return '';
      return textIn(child, between);
    })
    .join(between);
}

/** Is the element inside one that fits? The element itself counts. */
export function isWithin(element: Element, fits: (one: Element) => boolean): boolean {
  for (let at: Parent | null = element; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (isElement(at) && fits(at)) return true;
  }
  return false;
}
