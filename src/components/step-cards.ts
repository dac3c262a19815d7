import { stepCards } from '../build/step-cards.ts';
import type { Locale } from '../i18n/locales.ts';
import type { StepCard } from '../i18n/step-card.ts';
import { journeySteps, type StepId } from '../rules/index.ts';
import { localEntry } from './entries.ts';

/** A step as the next-step tool shows it: its names, and its cards by edition. */
export interface StepEntry {
  id: StepId;
  title: string;
  nav: string;
  cards: StepCard[];
}

/** Every step of every edition in a language, read from the steps' own pages. */
export async function stepEntries(locale: Locale): Promise<StepEntry[]> {
  return Promise.all(
    journeySteps.map(async ({ id }) => {
      const local = await localEntry('guide', locale, id);
      if (!local) throw new Error(`content/guide/en/${id}.mdx is missing: write it`);
      const { body = '', data } = local.entry;
      return { id, title: data.title, nav: data.nav, cards: stepCards(body) };
    }),
  );
}
