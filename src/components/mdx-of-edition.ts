import GuideLink from './GuideLink.astro';
import { mdx } from './mdx.ts';

/** What MDX may use on a page of an earlier edition: there, links to the guide stay in the edition. */
export const mdxOfEdition = { ...mdx, a: GuideLink };
