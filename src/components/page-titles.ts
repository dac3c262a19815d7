import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

/** The order in which navigation lists the pages; a page that is not named here comes last. */
const order = [
  'index',
  'guide',
  'retirement',
  'requirements',
  'tools/deadlines',
  'tools/eligibility',
  'tools/next-step',
  'tools/vouchers',
  'voucher-tool',
  'people-and-systems',
  'questions',
  'glossary',
  'editions',
  'translations',
  'rules',
  'sources',
];

/** Path and navigation label of every page of a language, in the order of navigation. */
export async function pageTitles(locale: Locale): Promise<{ path: string; nav: string }[]> {
  const pages = await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`));
  const place = (slug: string) => (order.indexOf(slug) + order.length + 1) % (order.length + 1);
  return pages
    .map(({ id, data }) => ({ slug: id.slice(locale.length + 1), nav: data.nav }))
    .sort((one, other) => place(one.slug) - place(other.slug))
    .map(({ slug, nav }) => ({ path: slug === 'index' ? '' : slug, nav }));
}
