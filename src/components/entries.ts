import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { locales, sourceLocale, type Locale } from '../i18n/locales.ts';

type Kind = 'guide' | 'pages';

/** A page in a language: its own text, or the English one where it has not been translated yet. */
export interface LocalEntry<Collection extends Kind> {
  locale: Locale;
  slug: string;
  entry: CollectionEntry<Collection>;
  /** Whether the English text stands in for a missing translation. */
  untranslated: boolean;
}

/** A page in a language; `undefined` where English has no such page either. */
export async function localEntry<Collection extends Kind>(
  collection: Collection,
  locale: Locale,
  slug: string,
): Promise<LocalEntry<Collection> | undefined> {
  const own = await getEntry(collection, `${locale}/${slug}`);
  const entry = own ?? (await getEntry(collection, `${sourceLocale}/${slug}`));
  if (!entry) return undefined;
  return {
    locale,
    slug,
    entry: entry as CollectionEntry<Collection>,
    untranslated: own === undefined,
  };
}

/** Every page of a collection in every language: English decides which pages there are. */
export async function localEntries<Collection extends Kind>(
  collection: Collection,
): Promise<LocalEntry<Collection>[]> {
  const sources = await getCollection(collection);
  const slugs = sources
    .filter(({ id }) => id.startsWith(`${sourceLocale}/`))
    .map(({ id }) => id.slice(sourceLocale.length + 1));
  const entries = locales.flatMap((locale) =>
    slugs.map((slug) => localEntry(collection, locale, slug)),
  );
  return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}
