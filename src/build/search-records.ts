import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What the search knows of a part of a page, from one heading to the next. */
interface Part {
  /** The heading's anchor; none for the beginning of the page. */
  id?: string;
  title: string;
  text: string;
}

/** A page as it goes into a search index. */
export interface SearchRecord {
  /** Its language as the page itself names it: `zh-CN`. */
  language: string;
  parts: Part[];
}

const blocks =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)$/;
const unread = /^(?:button|dialog|input|nav|noscript|script|select|style|svg|template)$/;

const isElement = (node: Node): node is Element => 'tagName' in node;
const value = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const classes = (element: Element): string[] => value(element, 'class')?.split(' ') ?? [];
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Not for the search: controls, drawings, citations, and what the page says is not. */
const isUnread = (element: Element): boolean =>
  unread.test(element.tagName) ||
  value(element, 'hidden') !== undefined ||
  value(element, 'data-pagefind-ignore') !== undefined ||
  classes(element).includes('src') ||
  classes(element).includes('kicker');

function first(node: Parent, fits: (element: Element) => boolean): Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = fits(child) ? child : first(child, fits);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!isElement(node) || isUnread(node)) return '';
  const inner = node.childNodes.map(textOf).join('');
  return blocks.test(node.tagName) ? ` ${inner} ` : inner;
}

/**
 * The parts of a finished page; `undefined` for one that is not to be found.
 *
 * A page of an earlier edition carries no mark for the search, so its article is taken.
 */
export function searchRecord(html: string, isEarlier = false): SearchRecord | undefined {
  const document = parse(html);
  const body = first(document, (one) =>
    isEarlier ? one.tagName === 'article' : value(one, 'data-pagefind-body') !== undefined,
  );
  const root = first(document, (one) => one.tagName === 'html');
  if (!body || !root) return undefined;
  const head = first(document, (one) => one.tagName === 'title');
  const ownTitle = head ? clean(head.childNodes.map(textOf).join('')).split(' · ')[0] : '';
  const parts: Part[] = [];
  walk(body, undefined);
  const description = first(
    document,
    (one) => one.tagName === 'meta' && value(one, 'name') === 'description',
  );
  // What the page says of itself often has the words that a reader looks for.
  if (description && parts[0])
    parts[0].text = `${value(description, 'content') ?? ''} ${parts[0].text}`;
  for (const part of parts) part.text = clean(part.text);
  // The heading of an earlier edition does not name it, but the title does.
  if (isEarlier && parts[0] && ownTitle) parts[0].title = ownTitle;
  return { language: value(root, 'lang') ?? 'en', parts };

  function walk(node: Parent, entry: string | undefined): void {
    let begins = entry;
    for (const child of node.childNodes) {
      if ('value' in child) add(child.value);
      if (!isElement(child) || isUnread(child)) continue;
      if (/^h[1-4]$/.test(child.tagName)) {
        const id = value(child, 'id') ?? begins;
        begins = undefined;
        const title = clean(textOf(child));
        if (child.tagName === 'h1') parts.unshift({ title, text: '' });
        else if (id === undefined) add(` ${title} `);
        else parts.push({ id, title, text: '' });
        continue;
      }
      const isBlock = blocks.test(child.tagName);
      if (isBlock) add(' ');
      // An entry of a list, such as a term, carries the anchor on itself.
      walk(child, child.tagName === 'section' ? value(child, 'id') : begins);
      if (isBlock) add(' ');
    }
  }

  function add(text: string): void {
    const part = parts.at(-1);
    if (part) part.text += text;
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A record as the plain page that the indexer reads. */
export function recordHtml({ language, parts }: SearchRecord): string {
  const written = parts.map(({ id, title, text }) => {
    const level = id === undefined ? 'h1' : `h2 id="${escaped(id)}"`;
    return `<${level}>${escaped(title)}</${level.slice(0, 2)}><p>${escaped(text)}</p>`;
  });
  return `<!doctype html><html lang="${language}"><body>${written.join('')}</body></html>`;
}
