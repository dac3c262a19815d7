import { getCollection, type CollectionEntry } from 'astro:content';
import { languageTag, type Locale } from '../i18n/locales.ts';

/** A term in all languages, as its file has it. */
export type Term = CollectionEntry<'terms'>['data'];

/** Every term, in the order a reader of the language looks for it. */
export async function sortedTerms(locale: Locale): Promise<Term[]> {
  const { compare } = new Intl.Collator(languageTag[locale]);
  const terms = (await getCollection('terms')).map(({ data }) => data);
  return terms.toSorted((one, other) => compare(one[locale].approved, other[locale].approved));
}

/** What the cards at terms in the text show: the approved form and the definition, by id. */
export async function termCards(locale: Locale): Promise<Record<string, [string, string]>> {
  const terms = await sortedTerms(locale);
  return Object.fromEntries(
    terms.map(({ id, [locale]: { approved, definition } }) => [id, [approved, definition]]),
  );
}
