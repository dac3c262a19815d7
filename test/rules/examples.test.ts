import { describe, expect, test } from 'vitest';
import { settingOn } from '../../src/rules/dated.ts';
import { examples, type RuleEntryId, type RuleExample } from '../../src/rules/evidence.ts';
import * as rules from '../../src/rules/index.ts';

const { competencyTable, conditions, factValues, journeyOn, statusWords } = rules;

/** How many a list holds on a day; `undefined` where it is not known. */
function countOn(rule: 'competency-table' | 'journey' | 'status-words', on: string) {
  if (rule === 'journey') return journeyOn(on).length || undefined;
  const table = rule === 'competency-table' ? competencyTable : statusWords;
  return settingOn<readonly unknown[]>(table, on)?.value.length;
}

function resultOf(example: RuleExample): object {
  switch (example.kind) {
    case 'value':
      return { value: rules.parameterOn(example.rule, example.on)?.value };
    case 'count':
      return { count: countOn(example.rule, example.on) };
    case 'condition': {
      const { changes } = conditions.find(({ id }) => id === example.rule)!;
      // An end is written as `null`; before the first change nothing is known.
      const change = changes.findLast(({ from }) => from <= example.on);
      return { asked: change && change.value !== null };
    }
    case 'phase':
      return { phase: rules.programmeStatus(example.on).phase };
    case 'voucher': {
      const { deadlines } = rules.voucherAssessment(example.voucher, { asOf: example.asOf });
      const { by, boundBy } = deadlines.find(({ id }) => id === example.deadline)!;
      return { by, boundBy };
    }
  }
}

/** What an example says the rules give, without what it is about. */
function saidBy(example: RuleExample): object {
  switch (example.kind) {
    case 'value':
      return { value: example.value };
    case 'count':
      return { count: example.count };
    case 'condition':
      return { asked: example.asked };
    case 'phase':
      return { phase: example.phase };
    case 'voucher':
      return { by: example.by, boundBy: example.boundBy };
  }
}

describe('the examples of the rules page', () => {
  test.for(examples.map((example, index) => [index, example] as const))(
    'example %i holds: %j',
    ([, example]) => {
      expect(resultOf(example)).toEqual(saidBy(example));
    },
  );

  test('are there for every rule', () => {
    const others: RuleEntryId[] = [
      'counting-convention',
      'lifetime-readings',
      'competency-table',
      'phases',
      'journey',
      'status-words',
    ];
    const all = [...factValues, ...conditions].map(({ id }): RuleEntryId => id).concat(others);
    const shown = new Set(examples.map(({ rule }) => rule));
    expect(all.filter((id) => !shown.has(id))).toEqual([]);
  });

  test.for(factValues)('show $id on the day each of its values begins', ({ id, changes }) => {
    const days = examples.flatMap((one) => (one.kind === 'value' && one.rule === id ? one.on : []));
    expect(changes.map(({ from }) => from).filter((from) => !days.includes(from))).toEqual([]);
  });
});
