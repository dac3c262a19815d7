import { getCollection } from 'astro:content';
import { sourceLocale } from '../i18n/locales.ts';
import type { RuleEntryId } from '../rules/evidence.ts';
import { rulesIn } from './rules-in.ts';

/** A page that uses a rule: the collection and the slug of its content file. */
export interface UsingPage {
  collection: 'guide' | 'pages';
  slug: string;
}

/** The pages that use each rule: steps first, then the other pages by address. */
export async function ruleUses(): Promise<(id: RuleEntryId) => UsingPage[]> {
  const collections = ['guide', 'pages'] as const;
  const files = await Promise.all(
    collections.map(async (collection) =>
      (await getCollection(collection))
        .filter(({ id }) => id.startsWith(`${sourceLocale}/`))
        .map(({ id, body }) => ({
          collection,
          slug: id.slice(sourceLocale.length + 1),
          rules: rulesIn(body ?? ''),
        }))
        .toSorted((one, other) => (one.slug < other.slug ? -1 : 1)),
    ),
  );
  const all = files.flat();
  return (id) => all.filter(({ rules }) => rules.has(id));
}
