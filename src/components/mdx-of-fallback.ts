import ReaderLink from './ReaderLink.astro';
import { mdx } from './mdx.ts';

/** What English MDX may use where it stands in for a translation: its links stay in the language. */
export const mdxOfFallback = { ...mdx, a: ReaderLink };
