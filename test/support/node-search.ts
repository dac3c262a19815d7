import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languageTag, type Locale } from '../../src/i18n/locales.ts';
import { createSearch, type Engine, type Search } from '../../src/islands/search/search-engine.ts';
import type { Synonyms } from '../../src/islands/search/search-words.ts';

/** The site's own search in Node, over a built site that is being served. */
export function nodeSearch(
  { dist, origin, base }: { dist: string; origin: string; base: string },
  locale: Locale,
): Search {
  return createSearch({
    locale,
    async engine(index) {
      // The engine asks the page for its language; in Node there is none to ask.
      const page = {
        currentScript: null,
        querySelector: () => ({ getAttribute: () => languageTag[locale] }),
      };
      (globalThis as { document?: unknown }).document = page;
      const file = pathToFileURL(join(dist, index, 'pagefind.js')).href;
      const module = `${file}?${locale}`;
      const engine = (await import(/* @vite-ignore */ module)) as Engine;
      await engine.options({ noWorker: true, basePath: `${origin}${base}${index}/` });
      await engine.init();
      await engine.search('');
      delete (globalThis as { document?: unknown }).document;
      return engine;
    },
    async synonyms() {
      const response = await fetch(`${origin}${base}${locale}/synonyms.json`);
      return (await response.json()) as Synonyms;
    },
  });
}
