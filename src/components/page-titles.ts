import { localEntries } from './entries.ts';
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
  'search',
];

/** A page that belongs to a tool and is reached from it alone. */
const isPartOfTool = (slug: string) => /^tools\/[^/]+\//.test(slug);

/** Path and navigation label of every page of a language that is listed, in the order of navigation. */
export async function pageTitles(locale: Locale): Promise<{ path: string; nav: string }[]> {
  const pages = (await localEntries('pages')).filter(
    ({ locale: own, slug }) => own === locale && !isPartOfTool(slug),
  );
  const place = (slug: string) => (order.indexOf(slug) + order.length + 1) % (order.length + 1);
  return pages
    .toSorted((one, other) => place(one.slug) - place(other.slug))
    .map(({ slug, entry }) => ({ path: slug === 'index' ? '' : slug, nav: entry.data.nav }));
}
