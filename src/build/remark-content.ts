import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isLocale, sourceLocale, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { headingIds } from './heading-ids.ts';
import { joinCjkLines } from './join-cjk-lines.ts';
import { localLinks } from './local-links.ts';
import { markBlocks } from './mark-blocks.ts';
import { markStale } from './mark-stale.ts';
import { nameTables } from './name-tables.ts';
import { pageToc } from './page-toc.ts';
import { pageOfFile, stalePlaces } from './translation-state.ts';

/** The language of a content file, read from its path: `content/guide/ja/enroll.mdx` → `ja`. */
export function localeOfFile(path: string): Locale | undefined {
  return path.split(/[\\/]/).find(isLocale);
}

/**
 * What every MDX file of the site goes through at build: heading ids that are the same in all
 * languages, links that keep base and language, CJK lines joined without a space, names for
 * tables, marks that lay languages side by side, and notes where a translation is behind its English.
 */
export function remarkContent({ base }: { base: string }) {
  return (tree: Root, file: VFile): void => {
    const locale = localeOfFile(file.path ?? '') ?? 'en';
    headingIds(tree);
    localLinks(tree, base, locale);
    joinCjkLines(tree);
    nameTables(tree, punctuation[locale]);
    const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    if (astro?.frontmatter) astro.frontmatter['toc'] = pageToc(tree);
    const blocks = markBlocks(tree);
    const page = pageOfFile(file.path ?? '');
    if (!page || locale === sourceLocale) return;
    const stale = stalePlaces(page.root, locale, page.page);
    markStale(tree, blocks, stale, messages[locale].translations.stale);
  };
}
