import GuideLink from './GuideLink.astro';
import { mdx } from './mdx.ts';

/**
 * What MDX may use on a page of an earlier edition: there, links to the guide stay in the edition.
 * A function, because the comparison of editions is itself one of these components.
 */
export const mdxOfEdition = () => ({ ...mdx, a: GuideLink });
