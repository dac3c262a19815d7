import { atom } from 'nanostores';
import { describe, expect, test } from 'vitest';
import { eligibilityFlow, questionKey } from '../../src/flows/eligibility-flow.ts';
import type { EngagementId } from '../../src/rules/index.ts';
import { createEligibility } from '../../src/stores/eligibility.ts';
import { createWizard } from '../../src/stores/eligibility-wizard.ts';
import {
  writeEligibilityAddress,
  type EligibilityEntries,
  type Place,
} from '../../src/stores/eligibility-address.ts';
import { asRulesTake, everyWay, type Answers } from '../support/eligibility-model.ts';

/** The fragment that holds answers and a place, told from the answers and not from the stores. */
function fragmentOf(answers: Answers, asOf: string, place: Place): string {
  const { competencies, ...others } = asRulesTake(answers);
  const held = Object.entries(competencies ?? {}).filter(([id]) => `competencies.${id}` in answers);
  const known = Object.entries(others).filter(([, value]) => value !== undefined);
  const entries = { ...Object.fromEntries(known), competencies: Object.fromEntries(held) };
  const engagement = answers['engagement'] as EngagementId | undefined;
  return writeEligibilityAddress({
    entries: entries as EligibilityEntries,
    ...(engagement && { engagement }),
    asOf,
    place,
  });
}

// No store knows a language, so what holds for one opening holds for one in each language.
describe.for(['2021-04-09'])('every state as of %s', (asOf) => {
  test('has an address that opens it again and stays what it is', () => {
    const $asOf = atom(asOf);
    const eligibility = createEligibility($asOf);
    const wizard = createWizard(eligibility, $asOf);
    const seen = new Set<string>();
    for (const { answers, walk } of everyWay(eligibilityFlow(asOf), asOf)) {
      const keys = walk.answered.map(({ question }) => questionKey(question));
      for (const [at, key] of [...keys, 'answer' as const].entries()) {
        const state = Object.fromEntries(keys.slice(0, at).map((one) => [one, answers[one]!]));
        const fragment = fragmentOf(state, asOf, key as Place);
        if (seen.has(fragment)) continue;
        seen.add(fragment);
        eligibility.load(fragment);
        wizard.settle();
        if (eligibility.address(asOf) !== fragment || fragment.length >= 300) {
          expect({ state, address: eligibility.address(asOf) }).toEqual({
            state,
            address: fragment,
          });
        }
      }
    }
    console.log(`${asOf}: ${seen.size} states`);
    expect(seen.size).toBeGreaterThan(5000);
  });
});
