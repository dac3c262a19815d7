import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { pagePath } from '../i18n/paths.ts';
import type { Locale } from '../i18n/locales.ts';

/** Gives links that begin with a slash the base and the language of the page they stand on. */
export function localLinks(tree: Root, base: string, locale: Locale): void {
  visit(tree, 'link', (link: Link) => {
    if (!link.url.startsWith('/')) return;
    link.url = pagePath(base, locale, link.url.slice(1));
  });
}
