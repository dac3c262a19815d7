import type { APIRoute } from 'astro';
import { programmeCalendar } from '../../components/programme-calendar.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The programme's dates, to be taken into a calendar. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(programmeCalendar(params['locale'] as Locale, site!, import.meta.env.BASE_URL), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
