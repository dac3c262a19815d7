import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';

/** A query, and the pages that answer it when they come first; '' is the home page. */
export type SearchQuery = readonly [query: string, ...pages: string[]];

/**
 * Queries written without a look at the search or at its words: as a partner's staff, a customer's
 * licensing manager, an accountant, an auditor or a translator would type them.
 *
 * `learning` may be looked at when the search is improved. `holdout` may not: it says how well an
 * improvement holds on queries that had no part in it. Whoever looks into a failure there moves the
 * query to `learning` and has somebody else write a new one.
 */
export const searchQueries = (
  locale: Locale,
): Readonly<Record<'learning' | 'holdout', readonly SearchQuery[]>> =>
  JSON.parse(readFileSync(new URL(`search-queries/${locale}.json`, import.meta.url), 'utf8'));
