import { languageTag, sourceLocale, type Locale } from '../../i18n/locales.ts';

// The same page in another language, fetched once and read as nodes.

/** The page exists in that language only with the English text standing in. */
export class UntranslatedPage extends Error {}

/** The blocks of a page: its title, and what the build has marked. */
export function pageBlocks(page: Document): Element[] {
  return [...page.querySelectorAll('article h1, article [data-b]')];
}

const fetched = new Map<Locale, Promise<Element[]>>();

/** The blocks of this page in another language; a failed attempt is not remembered. */
export function foreignBlocks(language: Locale): Promise<Element[]> {
  const blocks = fetched.get(language) ?? fetchBlocks(language);
  fetched.set(language, blocks);
  blocks.catch(() => fetched.delete(language));
  return blocks;
}

async function fetchBlocks(language: Locale): Promise<Element[]> {
  // The language switch of the header knows the address.
  const link = document.querySelector<HTMLAnchorElement>(
    `a[data-language][hreflang="${languageTag[language]}"]`,
  )!;
  const response = await fetch(link.href.replace(/#.*$/, ''));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const page = parse(await response.text());
  if (language !== sourceLocale && page.querySelector('article[lang], h1[lang]'))
    throw new UntranslatedPage(link.href);
  return pageBlocks(page);
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): typeof rules;
}

// A document that is parsed runs no scripts and loads nothing; only copies of its text are used.
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('beside', {
  createHTML: (html) => html,
});

function parse(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

const left =
  'button, dialog, template, script, style, svg, [popover], [hidden], [role=tooltip], [data-pagefind-ignore], .sr';
const kept = new Set(['B', 'STRONG', 'EM', 'CODE', 'KBD', 'SPAN', 'TIME', 'SMALL', 'BR']);
const attributes = ['class', 'lang', 'translate', 'datetime'];

/** A copy that is only text: no ids, no controls, and no links, which would change the language. */
export function textCopy(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element) || node.matches(left)) return [];
  const inner = [...node.childNodes].flatMap(textCopy);
  const isLink = node.tagName === 'A';
  if (!isLink && !kept.has(node.tagName)) return inner;
  const copy = document.createElement(isLink ? 'span' : node.tagName);
  for (const name of attributes) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.append(...inner);
  return [copy];
}
