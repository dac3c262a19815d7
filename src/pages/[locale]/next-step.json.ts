import type { APIRoute } from 'astro';
import { answerWords } from '../../components/answer-words';
import { locales, type Locale } from '../../i18n/locales';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The words of the next-step tool's answer, which it fetches with the first one. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await answerWords(params['locale'] as Locale));
