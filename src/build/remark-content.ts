import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { headingIds } from './heading-ids.ts';
import { joinCjkLines } from './join-cjk-lines.ts';
import { localLinks } from './local-links.ts';
import { pageToc } from './page-toc.ts';

/** The language of a content file, read from its path: `content/guide/ja/enroll.mdx` → `ja`. */
export function localeOfFile(path: string): Locale | undefined {
  return path.split(/[\\/]/).find(isLocale);
}

/**
 * What every MDX file of the site goes through at build: heading ids that are the same in all
 * languages, links that keep base and language, and CJK lines joined without a space.
 */
export function remarkContent({ base }: { base: string }) {
  return (tree: Root, file: VFile): void => {
    const locale = localeOfFile(file.path ?? '') ?? 'en';
    headingIds(tree);
    localLinks(tree, base, locale);
    joinCjkLines(tree);
    const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    if (astro?.frontmatter) astro.frontmatter['toc'] = pageToc(tree);
  };
}
