import type { APIRoute } from 'astro';
import { termCards } from '../../components/terms.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The definitions of a language, for the cards at terms in the text. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await termCards(params['locale'] as Locale)), {
    headers: { 'content-type': 'application/json' },
  });
