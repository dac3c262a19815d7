import { conflicts } from '../../src/rules/facts/conflicts.ts';
import { editions } from '../../src/rules/facts/editions.ts';
import { journeySteps } from '../../src/rules/facts/journey.ts';
import { sources } from '../../src/rules/sources.ts';
import { en } from '../../src/i18n/en/index.ts';
import { readTerms } from './checks/terms.ts';
import type { KnownIds } from './checks/mdx.ts';

/** Every id that a component of MDX may be given, from the rules and the termbase. */
export function knownIds(): KnownIds {
  const editionIds = editions.map(({ id }) => id);
  return {
    // The messages hold a name for every parameter: a missing one does not compile.
    'Fact.id': Object.keys(en.rules.parameters),
    'StepNo.step': journeySteps.map(({ id }) => id),
    'EditionName.id': editionIds,
    'Edition.from': editionIds,
    'Edition.until': editionIds,
    'Source.id': sources.map(({ id }) => id),
    'Term.id': readTerms().ids,
    'Ticket.limit': Object.keys(en.rules.deadlines),
    'Conflict.id': conflicts.map(({ id }) => id),
  };
}
