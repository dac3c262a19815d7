// For every state of every answer, on a day of every set of conditions: a no has a flip that works, and
// no smaller one does. The distance to a yes is computed apart, from the facts told in plain words.

import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/rules/eligibility-answers.ts';
import { conditionVerdicts, together } from '../../src/rules/eligibility-conditions.ts';
import { smallestFlips } from '../../src/rules/eligibility-flips.ts';
import { settingOn } from '../../src/rules/dated.ts';
import { engagements, type AnswerChange } from '../../src/rules/index.ts';
import { eligibilityRules } from '../../src/rules/programme-eligibility.ts';

type Slots = Record<string, string>;
type Engagement = (typeof engagements)[number];

/** A day of each set of conditions, and what is asked on it besides competency and consultant. */
const days = {
  '2020-09-01': ['agreementSigned', 'complianceTraining', 'renewedOn'],
  '2021-01-15': ['agreementSigned', 'renewedOn'],
  '2021-05-01': ['agreementSigned'],
} as const;

/** One engagement of each shape: how many competencies qualify, and at which levels. */
const shapes = [
  'windows-office-deployment',
  'mobile-productivity-deployment',
  'upgrading-finance-operations',
  'data-estate-modernization',
] as const;

function choicesOf({ anyOf, offering }: Engagement, day: keyof typeof days) {
  const three = ['yes', 'no', 'unknown'];
  return Object.entries({
    ...Object.fromEntries(
      anyOf.map((id) => [`competencies.${id}`, ['none', 'silver', 'gold', 'unknown']]),
    ),
    ...Object.fromEntries(anyOf.map((id) => [`consultantAssessments.${id}`, three])),
    [`enrolledOfferings.${offering}`]: three,
    ...Object.fromEntries(
      days[day].map((field) => [field, field === 'renewedOn' ? [day, 'never', 'unknown'] : three]),
    ),
  });
}

/** Whether the facts, told in plain words, say yes. */
function isYes(slots: Slots, { anyOf, levels, offering }: Engagement, day: keyof typeof days) {
  return (
    anyOf.some((id) => (levels as readonly string[]).includes(slots[`competencies.${id}`]!)) &&
    anyOf.some((id) => slots[`consultantAssessments.${id}`] === 'yes') &&
    slots[`enrolledOfferings.${offering}`] === 'yes' &&
    days[day].every((field) => slots[field] === (field === 'renewedOn' ? day : 'yes'))
  );
}

/** Every combination of answers. */
const statesOf = (choices: [string, string[]][]): Slots[] =>
  choices.reduce<Slots[]>(
    (states, [slot, values]) =>
      states.flatMap((state) => values.map((value) => ({ ...state, [slot]: value }))),
    [{}],
  );

/**
 * For every state how many answers at least must change for a yes. One pass an answer: what it costs
 * to keep it, or to take the best of its other values.
 */
function distances(choices: [string, string[]][], states: Slots[], yes: boolean[]): number[] {
  let distance = yes.map((is) => (is ? 0 : Infinity));
  let width = 1;
  for (const [, values] of choices.toReversed()) {
    const block = width * values.length;
    distance = distance.map((held, index) => {
      const start = index - (index % block) + (index % width);
      const others = values.map((_, at) => distance[start + at * width]!);
      return Math.min(held, 1 + Math.min(...others));
    });
    width = block;
  }
  expect(distance).toHaveLength(states.length);
  return distance;
}

function asAnswers(slots: Slots) {
  const answers: Record<string, unknown> = {
    competencies: {},
    consultantAssessments: {},
    enrolledOfferings: {},
  };
  for (const [slot, value] of Object.entries(slots)) {
    const [field, id] = slot.split('.') as [string, string?];
    if (id === undefined) answers[field] = value;
    else (answers[field] as Slots)[id] = value;
  }
  return answers;
}

const slotOf = (change: AnswerChange) =>
  'id' in change ? `${change.field}.${change.id}` : change.field;

describe.for(Object.keys(days) as (keyof typeof days)[])('on %s', (day) => {
  const conditions = eligibilityRules.conditions.flatMap((condition) => {
    const setting = settingOn(condition.changes, day);
    return setting ? [{ condition, setting }] : [];
  });

  test.for(shapes)('every state of %s', (id) => {
    const engagement = engagements.find((one) => one.id === id)!;
    const { offering } = engagement;
    const requirement = { offering, listed: engagement, conditions, asOf: day };
    const choices = choicesOf(engagement, day);
    const states = statesOf(choices);
    const yes = states.map((slots) => isYes(slots, engagement, day));
    const fewest = distances(choices, states, yes);
    const wrong: string[] = [];
    let noes = 0;
    for (const [index, slots] of states.entries()) {
      const complete = readAnswers(asAnswers(slots), eligibilityRules, day, []);
      const verdict = together(conditionVerdicts(requirement, complete));
      if ((verdict === 'yes') !== yes[index]) wrong.push(`${JSON.stringify(slots)}: ${verdict}`);
      if (verdict === 'yes') continue;
      if (verdict === 'no') noes += 1;
      const flips = smallestFlips(requirement, complete);
      if (flips.length === 0) wrong.push(`${JSON.stringify(slots)}: no flip`);
      for (const flip of flips) {
        const changed = { ...slots };
        for (const change of flip) changed[slotOf(change)] = change.to;
        const works = isYes(changed, engagement, day);
        const isSmallest = flip.length === fewest[index];
        if (!works || !isSmallest) {
          wrong.push(`${JSON.stringify(slots)}: ${JSON.stringify(flip)} ${fewest[index]}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(noes).toBeGreaterThan(states.length / 2);
  });
});

test('before the list of competencies no change of any answer gives a yes, and none is offered', () => {
  for (const day of ['2019-06-01', '2020-03-01', '2020-08-19']) {
    const conditions = eligibilityRules.conditions.flatMap((condition) => {
      const setting = settingOn(condition.changes, day);
      return setting ? [{ condition, setting }] : [];
    });
    const engagement = engagements[1]!;
    const requirement = { offering: engagement.offering, conditions, asOf: day };
    for (const slots of statesOf(choicesOf(engagement, '2020-09-01'))) {
      if (slots['competencies.windows-and-devices'] === 'silver') continue;
      const complete = readAnswers(asAnswers(slots), eligibilityRules, day, []);
      expect(together(conditionVerdicts(requirement, complete))).not.toBe('yes');
      expect(smallestFlips(requirement, complete)).toEqual([]);
    }
  }
});
