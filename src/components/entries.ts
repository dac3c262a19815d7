import { getCollection, type CollectionEntry } from 'astro:content';
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
  return choose(await entriesById(collection), locale, slug);
}

/** Every page of a collection in every language: English decides which pages there are. */
export async function localEntries<Collection extends Kind>(
  collection: Collection,
): Promise<LocalEntry<Collection>[]> {
  const entries = await entriesById(collection);
  const slugs = [...entries.keys()]
    .filter((id) => id.startsWith(`${sourceLocale}/`))
    .map((id) => id.slice(sourceLocale.length + 1));
  return locales
    .flatMap((locale) => slugs.map((slug) => choose(entries, locale, slug)))
    .filter((entry) => entry !== undefined);
}

type Entries<Collection extends Kind> = ReadonlyMap<string, CollectionEntry<Collection>>;

const read = new Map<Kind, Promise<Entries<Kind>>>();

/**
 * The whole collection: asking for a single entry that is missing would print a warning. A build
 * reads it once: read for each page, the time of a build would grow with the square of the pages.
 */
function entriesById<Collection extends Kind>(
  collection: Collection,
): Promise<Entries<Collection>> {
  let entries = import.meta.env.PROD ? read.get(collection) : undefined;
  if (!entries) read.set(collection, (entries = readEntries(collection)));
  return entries as Promise<Entries<Collection>>;
}

async function readEntries(collection: Kind): Promise<Entries<Kind>> {
  const entries: CollectionEntry<Kind>[] = await getCollection(collection);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function choose<Collection extends Kind>(
  entries: Entries<Collection>,
  locale: Locale,
  slug: string,
): LocalEntry<Collection> | undefined {
  const own = entries.get(`${locale}/${slug}`);
  const entry = own ?? entries.get(`${sourceLocale}/${slug}`);
  return entry && { locale, slug, entry, untranslated: own === undefined };
}
