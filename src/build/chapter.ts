import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { pagePath } from '../i18n/paths.ts';
import type { Locale } from '../i18n/locales.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A document that holds whole pages of a language as its chapters. */
export interface Book {
  base: string;
  /** Where the site stands: addresses that are printed begin with it. */
  site: URL;
  locale: Locale;
  /** Which chapter holds a page, by its path below the language: `guide/enroll` → `enroll`. */
  chapterOf: ReadonlyMap<string, string>;
}

// What does nothing on paper, or says again what the document says elsewhere.
const unprinted = /^(?:button|details|dialog|form|input|link|nav|noscript|script|template)$/;
const references = new Set(['aria-describedby', 'aria-labelledby', 'for', 'headers']);

const isElement = (node: object): node is Element => 'tagName' in node;
const value = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/**
 * The rendered text of a page as a chapter: ids that are unique in the document, headings a level
 * below the chapter's, links to other chapters inside the document. The first link to each page
 * outside it carries its whole address as `data-address`, for print. Controls are left out.
 */
export function asChapter(html: string, chapter: string, book: Book): string {
  const fragment = parseFragment(html);
  const printed = new Set<string>();
  walk(fragment, (element) => {
    const level = /^h([2-5])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = element.nodeName = `h${Number(level) + 1}`;
    element.attrs = element.attrs
      .filter(({ name }) => !/^data-/.test(name))
      .map(({ name, value: own }) => ({ name, value: inBook(name, own, chapter, book) }));
    const to = element.tagName === 'a' ? value(element, 'href') : undefined;
    if (to === undefined || to.startsWith('#')) return;
    const { href } = new URL(to, book.site);
    if (!printed.has(href)) element.attrs.push({ name: 'data-address', value: href });
    printed.add(href);
  });
  return serialize(fragment);
}

function walk(parent: Parent, change: (element: Element) => void): void {
  parent.childNodes = parent.childNodes.filter(
    (child) =>
      !isElement(child) || !(unprinted.test(child.tagName) || value(child, 'hidden') !== undefined),
  );
  for (const child of parent.childNodes.filter(isElement)) {
    change(child);
    walk(child, change);
  }
}

const idIn = (chapter: string, id: string) => `${chapter}--${id}`;

function inBook(name: string, own: string, chapter: string, book: Book): string {
  if (name === 'id') return idIn(chapter, own);
  if (references.has(name))
    return own
      .split(/\s+/)
      .map((id) => idIn(chapter, id))
      .join(' ');
  return name === 'href' ? linkIn(own, chapter, book) : own;
}

function linkIn(href: string, chapter: string, { base, locale, chapterOf }: Book): string {
  const [address = '', anchor] = href.split('#');
  const root = pagePath(base, locale);
  if (address !== '' && !address.startsWith(root)) return href;
  const page = address.slice(root.length).replace(/\/$/, '');
  const to = address === '' ? chapter : chapterOf.get(page);
  if (to === undefined) return href;
  return `#${anchor === undefined ? to : idIn(to, anchor)}`;
}
