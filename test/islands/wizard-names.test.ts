import { describe, expect, test } from 'vitest';
import { flowOutline } from '../../src/components/flow-outline.ts';
import { eligibilityFlow } from '../../src/flows/eligibility-flow.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { properNames } from '../../src/i18n/proper-names.ts';
import { punctuation } from '../../src/i18n/punctuation.ts';
import { createNamer } from '../../src/islands/eligibility/eligibility-names.ts';
import { createQuestionNamer } from '../../src/islands/eligibility/wizard-names.tsx';

const days = ['2018-01-01', '2019-01-21', '2020-08-20', '2020-12-02', '2021-04-09'];

describe.for(locales)('the wizard in %s', (locale) => {
  const { eligibility, wizard, rules, outline } = messages[locale];
  const namer = createNamer({
    text: eligibility,
    names: properNames,
    reasons: rules.reasons,
    marks: punctuation[locale],
    day: (iso) => iso,
  });
  const questions = createQuestionNamer(eligibility, wizard, namer);

  test('has words for every question, answer and outcome of every flow', () => {
    const said = days.flatMap((asOf) =>
      [...eligibilityFlow(asOf).nodes.values()].flatMap((node) => {
        if (node.kind === 'check') return [];
        if (node.kind === 'outcome') {
          const { outcome } = node;
          if (outcome.verdict === undefined) return [wizard.everyEngagement];
          const { because } = outcome;
          return [
            eligibility.verdicts[outcome.verdict],
            because && eligibility.conditions[because],
          ];
        }
        const { question, edges } = node;
        return [
          questions.question(question),
          ...edges.map(({ on }) => questions.optionText(question, on)),
        ];
      }),
    );
    const words = said.filter((one) => one !== undefined);
    expect(words.filter((one) => one.trim() === '' || /\{\w+\}|undefined/.test(one))).toEqual([]);
    console.log(`${locale}: ${words.length} texts, ${new Set(words).size} different`);
    expect(words.length).toBeGreaterThan(1500);
  });

  test('has words for every effect in the outline', () => {
    const effects = flowOutline().flatMap(({ questions: all }) =>
      all.flatMap(({ answers }) => answers.map(({ effect }) => effect.kind)),
    );
    expect([...new Set(effects)].filter((kind) => !outline.effects[kind])).toEqual([]);
    expect(new Set(effects)).toEqual(new Set(Object.keys(outline.effects)));
  });
});
