import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import type { SourceLabels } from '../islands/parts/SourceLinks.tsx';

/** What an island needs to name a source: citations show the tag, the bibliography explains it. */
export function sourceLabels(base: string, locale: Locale): SourceLabels {
  return { page: pagePath(base, locale, 'sources') };
}
