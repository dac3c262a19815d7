import { z } from 'astro/zod';
import { locales } from './i18n/locales.ts';
import { sources } from './rules/evidence.ts';

const source = z.enum(sources.map(({ id }) => id));

const seen = z.strictObject({
  /** The form as it stood in a translated page. */
  form: z.string().min(1),
  /** The documents it stood in; absent where that document is not among the sources. */
  where: z.array(source).min(1).optional(),
  /** In English: `wrong`, `another localized edition`, or when and where it was seen. */
  note: z.string().min(1).optional(),
});

const avoid = z.strictObject({
  form: z.string().min(1),
  /** In English, a sentence: what the form really means. */
  why: z.string().min(1),
  /** What to write instead; the approved form where it is absent. */
  hint: z.string().min(1).optional(),
  /** Longer forms in which this one is right. */
  except: z.array(z.string().min(1)).min(1).optional(),
});

const inLanguage = z.strictObject({
  /** The one form this site uses. */
  approved: z.string().min(1),
  /** One or two sentences in the language itself. */
  definition: z.string().min(8),
  /** In English: why this form. */
  note: z.string().min(1).optional(),
  seen: z.array(seen).min(1).optional(),
  avoid: z.array(avoid).min(1).optional(),
});

/** A term in all languages: one file in `content/terms/`, named after its id. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  kind: z.enum(['term', 'product', 'role', 'status', 'label']),
  /** The abbreviation, the same in all languages. */
  abbr: z.string().min(2).optional(),
  ...(Object.fromEntries(locales.map((locale) => [locale, inLanguage])) as Record<
    (typeof locales)[number],
    typeof inLanguage
  >),
  /** What the definition rests on; empty for words of this site. */
  sources: z.array(source),
});
