import { render, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { StepId } from '../rules/index.ts';
import { latestEdition } from './edition-of-page.ts';
import { localEntry } from './entries.ts';
import { overviewPath, stepPath, stepsOf } from './journey.ts';

/** A page as it stands in the document of the whole guide. */
export interface ChapterPage {
  id: string;
  /** Its path below the language, where it stands by itself. */
  path: string;
  title: string;
  /** Its number, if it is a step. */
  number?: number | undefined;
  step?: StepId | undefined;
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** Pages that explain what the steps rest on, in the order they are read. */
const reference = [
  'retirement',
  'requirements',
  'voucher-tool',
  'people-and-systems',
  'questions',
  'glossary',
  'sources',
];

/** Everything in the guide that is text, in order: the overview, the steps, the reference. */
export async function chapterPages(locale: Locale): Promise<ChapterPage[]> {
  const steps = stepsOf(latestEdition.id);
  return Promise.all([
    page('pages', 'guide', { path: overviewPath(latestEdition.id) }),
    ...steps.map((step, at) =>
      page('guide', step, { path: stepPath(step, latestEdition.id), step, number: at + 1 }),
    ),
    ...reference.map((slug) => page('pages', slug, { path: slug })),
  ]);

  async function page(
    collection: 'guide' | 'pages',
    slug: string,
    own: Pick<ChapterPage, 'path' | 'step' | 'number'>,
  ): Promise<ChapterPage> {
    const { entry } = (await localEntry(collection, locale, slug))!;
    const { Content } = await render(entry as CollectionEntry<'pages'>);
    return { id: slug, title: entry.data.title, Content, ...own };
  }
}
