import { getCollection } from 'astro:content';
import { fold } from '../i18n/search-text.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/**
 * What readers may type for the approved form of a term in a language: the forms of the other
 * languages, the abbreviation, the forms seen in sources, and those to avoid. Folded for search.
 */
export async function searchSynonyms(locale: Locale): Promise<[string, string[]][]> {
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

const formsOf = ({
  seen = [],
  avoid = [],
}: {
  seen?: { form: string }[] | undefined;
  avoid?: { form: string }[] | undefined;
}): string[] => [...seen, ...avoid].map(({ form }) => form);
