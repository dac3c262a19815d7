import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { termSchema } from './term-schema.ts';

/** `en/reserve-voucher.mdx` → `en/reserve-voucher`: locale and slug stay readable in the id. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

const pageFields = {
  /** Heading and title of the page. */
  title: z.string().min(2),
  /** Short label for navigation. */
  nav: z.string().min(1),
  /** What search engines and link previews show; also the summary on overview pages. */
  description: z.string().min(20),
};

const guide = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content/guide', generateId }),
  schema: z.strictObject({
    ...pageFields,
    /** The edition of the source pages that the text follows where nothing else is marked. */
    edition: z.string(),
  }),
});

const pages = defineCollection({
  loader: glob({ pattern: '*/**/*.mdx', base: './content/pages', generateId }),
  schema: z.strictObject({ ...pageFields, edition: z.string().optional() }),
});

const terms = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/terms' }),
  schema: termSchema,
});

/** Words of the pages, and what readers type for them: for the search, one file a language. */
const words = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/words' }),
  schema: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)),
});

/** Addresses below a language (`home` for its home page), and the questions each one answers. */
const asked = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/asked' }),
  schema: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)),
});

/** Why forms of terms were chosen or are to be avoided: the English reason, and its translation. */
const reasons = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/reasons' }),
  schema: z.record(z.string().min(1), z.string().min(1)),
});

export const collections = { guide, pages, terms, words, asked, reasons };
