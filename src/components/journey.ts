import type { Locale } from '../i18n/locales.ts';
import { localEntry } from './entries.ts';
import { latestEdition } from './edition-of-page.ts';
import { editions, journeyOn, journeySteps, type EditionId, type StepId } from '../rules/index.ts';

/** A step as navigation shows it. */
export interface StepLink {
  id: StepId;
  nav: string;
  description: string;
  audience: 'new-partner' | 'existing-partner';
  /** Path below the language. */
  path: string;
}

/** The steps of an edition, in order. */
export function stepsOf(edition: EditionId): readonly StepId[] {
  return journeyOn(editions.find(({ id }) => id === edition)!.from);
}

/** Where the overview of an edition stands: the latest has the short address. */
export function overviewPath(edition: EditionId): string {
  return edition === latestEdition.id ? 'guide' : `guide/${edition}`;
}

/** Where a step of an edition stands. */
export function stepPath(step: StepId, edition: EditionId): string {
  return `${overviewPath(edition)}/${step}`;
}

/** Where an edition has what another page of the guide shows: the step, else the overview. */
export function samePlacePath(step: StepId | undefined, edition: EditionId): string {
  return step !== undefined && stepsOf(edition).includes(step)
    ? stepPath(step, edition)
    : overviewPath(edition);
}

/** The steps of an edition in a language, with their titles and addresses. */
export async function stepLinks(locale: Locale, edition: EditionId): Promise<StepLink[]> {
  return Promise.all(
    stepsOf(edition).map(async (id) => {
      const local = await localEntry('guide', locale, id);
      if (!local) throw new Error(`content/guide/en/${id}.mdx is missing: write it`);
      const { audience } = journeySteps.find((step) => step.id === id)!;
      const { nav, description } = local.entry.data;
      return { id, nav, description, audience, path: stepPath(id, edition) };
    }),
  );
}
