import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isParameter, ruleGroups } from '../../src/components/rule-groups.ts';
import { rulesIn } from '../../src/components/rules-in.ts';
import { factValues } from '../../src/rules/index.ts';

const bodies = globSync('content/{guide,pages}/en/**/*.mdx').map((file) =>
  readFileSync(file, 'utf8'),
);

test.for([
  ['A fact: <Fact id="voucher-lifetime" />.', ['voucher-lifetime']],
  ['<Fact id="a" /> and again <Fact id="a" />', ['a']],
  ['<Ticket limit="claim">', ['payment-window', 'counting-convention']],
  ['<PhaseTable />', ['phases']],
  ['no component at all', []],
] as const)('in %s are %j', ([body, expected]) => {
  expect([...rulesIn(body)]).toEqual(expected);
});

test('the groups hold every parameter once', () => {
  const all = Object.values(ruleGroups).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter(isParameter).toSorted()).toEqual(factValues.map(({ id }) => id).toSorted());
});

test('every rule is used by some page', () => {
  const used = new Set(bodies.flatMap((body) => [...rulesIn(body)]));
  const unused = Object.values(ruleGroups)
    .flat()
    .filter((id) => !used.has(id));
  expect(unused).toEqual([]);
});
