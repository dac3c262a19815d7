import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A block of a page's text as it was rendered: what two editions are compared by. */
export interface TextBlock {
  /** What it is: `p`, `ul` and `ol` for an item of a list, `row`, `who` … of a ticket, `note` … */
  kind: string;
  /** The heading it stands under; `undefined` before the first. */
  section: Section | undefined;
  /** Its text on one line, without mark-up: two blocks of a kind with one text are the same. */
  text: string;
  /** What is inside it, without ids and data. */
  html: string;
}

export interface Section {
  id: string;
  title: string;
}

const isElement = (node: object): node is Element => 'tagName' in node;
const elementsOf = (node: Parent) => node.childNodes.filter(isElement);

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;
const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

/** The blocks of rendered text from top to bottom. Generated lists of the journey are left out. */
export function textBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let section: Section | undefined;
  const add = (kind: string, inner: string) => {
    const text = textOf(parseFragment(inner)).replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ kind, section, text, html: inner.trim() });
  };

  function walk(element: Element): void {
    const { tagName } = element;
    if (hasClass(element, 'stations')) return;
    if (/^h[2-6]$/.test(tagName)) {
      section = { id: attribute(element, 'id') ?? '', title: textOf(element).trim() };
      return add(tagName, inner(element));
    }
    if (tagName === 'ul' || tagName === 'ol')
      return elementsOf(element).forEach((item) => add(tagName, inner(item)));
    if (tagName === 'tr') return add('row', elementsOf(element).map(inner).join(' · '));
    if (tagName === 'dl') return rowsOf(element).forEach((row, at) => add(`row ${at + 1}`, row));
    const holds = ['table', 'thead', 'tbody'].includes(tagName);
    if (holds || hasClass(element, 'table') || hasClass(element, 'ticket'))
      return elementsOf(element).forEach(walk);
    add(attribute(element, 'class') ?? tagName, inner(element));
  }

  elementsOf(parseFragment(html)).forEach(walk);
  return blocks;
}

/** The rows of a ticket: each label with what stands beside it. */
function rowsOf(list: Element): string[] {
  const rows: string[] = [];
  for (const element of elementsOf(list)) {
    if (element.tagName === 'dt') rows.push(`<small>${inner(element).trim()}</small>`);
    else rows.push(`${rows.pop() ?? ''}<div>${inner(element).trim()}</div>`);
  }
  return rows;
}

function textOf(node: Parent): string {
  return node.childNodes
    .map((child) => {
      if (isElement(child)) return textOf(child);
      return 'value' in child ? child.value : '';
    })
    .join('');
}

/** The inside of an element. What may stand only once on a page is taken off. */
function inner(element: Element): string {
  plain(element);
  return serialize(element);
}

function plain(node: Parent): void {
  for (const element of elementsOf(node)) {
    element.attrs = element.attrs.filter(
      ({ name }) => !/^(?:id|data-.*|role|tabindex|title)$/.test(name),
    );
    plain(element);
  }
}
