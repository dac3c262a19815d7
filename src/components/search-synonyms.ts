import { getCollection, getEntry } from 'astro:content';
import type { Synonyms } from '../islands/search/search-words.ts';
import { fold } from '../i18n/search-text.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** What readers of a language may type, and what it stands for on its pages. Folded for search. */
export async function searchSynonyms(locale: Locale): Promise<Synonyms> {
  return {
    terms: await termForms(locale),
    everyday: await everydayWords(locale),
    asked: await askedOf(locale),
  };
}

/** The approved form of each term, with the forms of the other languages, those seen and to avoid. */
async function termForms(locale: Locale): Promise<[string, string[]][]> {
  const terms = (await getCollection('terms')).map(({ data }) => data);
  return terms.map((term): [string, string[]] => {
    const own = fold(term[locale].approved).text;
    const forms = [
      ...(term.abbr === undefined ? [] : [term.abbr]),
      ...locales.map((language) => term[language].approved),
      ...locales.flatMap((language) => formsOf(term[language])),
    ];
    const others = new Set(forms.map((form) => fold(form).text));
    others.delete(own);
    return [own, [...others].filter((form) => form.length > 1).sort()];
  });
}

/** Words of the pages, each with the everyday words that lead to it. */
async function everydayWords(locale: Locale): Promise<[string, string[]][]> {
  const entry = await getEntry('words', locale);
  if (!entry) throw new Error(`content/words/${locale}.yaml: there is no such file; write one`);
  return Object.entries(entry.data).map(([word, typed]) => [
    fold(word).text,
    typed.map((form) => fold(form).text),
  ]);
}

/** Each address with the questions that it answers. */
async function askedOf(locale: Locale): Promise<[string, string[]][]> {
  const entry = await getEntry('asked', locale);
  if (!entry) throw new Error(`content/asked/${locale}.yaml: there is no such file; write one`);
  return Object.entries(entry.data).map(([address, questions]) => [
    address === 'home' ? '' : address,
    questions.map((question) => fold(question).text),
  ]);
}

const formsOf = ({
  seen = [],
  avoid = [],
}: {
  seen?: { form: string }[] | undefined;
  avoid?: { form: string }[] | undefined;
}): string[] => [...seen, ...avoid].map(({ form }) => form);
