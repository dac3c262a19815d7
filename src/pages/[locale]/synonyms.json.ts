import type { APIRoute } from 'astro';
import { searchSynonyms } from '../../components/search-synonyms.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The forms of terms that readers of a language may type, for the search. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await searchSynonyms(params['locale'] as Locale)), {
    headers: { 'content-type': 'application/json' },
  });
