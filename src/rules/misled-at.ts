// Where a wrong translation misleads: at a step, in an edition, in one language.

import { settingOn } from './dated.ts';
import { editions } from './facts/editions.ts';
import { mistranslations, type Mistranslation } from './facts/mistranslations.ts';
import { statusWords } from './facts/status-words.ts';
import type { EditionId, StepId } from './ids.ts';

/** The first edition whose step pages say what a statement without a date got wrong. */
const undated: EditionId = '2020-01';

/**
 * The statements that mislead a reader of a language (BCP 47) at a step of an edition.
 *
 * A wrong text stayed until the page was deleted, so a statement counts from the edition it was
 * first seen in; one about the status words ends with them.
 */
export function misledAt(locale: string, step: StepId, edition: EditionId): Mistranslation[] {
  const { from } = editions.find(({ id }) => id === edition)!;
  return mistranslations.filter(
    (statement) =>
      statement.locale === locale &&
      statement.step === step &&
      firstEdition(statement) <= edition &&
      (statement.kind !== 'duty-lost' || settingOn(statusWords, from) !== undefined),
  );
}

/** The edition in force at the end of the month, or the year, a statement was first seen in. */
function firstEdition({ seen: [first] }: Mistranslation): EditionId {
  if (first === undefined) return undated;
  return editions.findLast(({ from }) => from.slice(0, first.length) <= first)!.id;
}
