import type { Locale } from '../i18n/locales.ts';
import { localEntry } from './entries.ts';
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

/** Where a step stands: the latest edition has the short address. */
export function stepPath(step: StepId, edition: EditionId): string {
  return edition === editions.at(-1)!.id ? `guide/${step}` : `guide/${edition}/${step}`;
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
