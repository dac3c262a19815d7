import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eligibilityAssessment,
  engagements,
  type AnswerChange,
  type CompetencyId,
  type EligibilityAnswers,
  type OfferingId,
} from '../../src/rules/index.ts';
import { inOrder, verdictOn } from '../support/eligibility.ts';

/** Answers as plain slots, `competencies.messaging` or `agreementSigned`, all of them known ids. */
type Slots = Record<string, string>;

const asAnswers = (slots: Slots): EligibilityAnswers => {
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
};

const slotOf = (change: AnswerChange) =>
  'id' in change ? `${change.field}.${change.id}` : change.field;

/** The slots of one engagement with every value each could have. */
function choicesFor(
  anyOf: readonly CompetencyId[],
  offering: OfferingId,
  asOf: string,
): Record<string, string[]> {
  const three = ['yes', 'no', 'unknown'];
  return Object.fromEntries([
    ...anyOf.map((id) => [`competencies.${id}`, ['none', 'silver', 'gold', 'unknown']] as const),
    ...anyOf.map((id) => [`consultantAssessments.${id}`, three] as const),
    [`enrolledOfferings.${offering}`, three] as const,
    ['agreementSigned', three] as const,
    ['complianceTraining', three] as const,
    ['renewedOn', [asOf, 'never', 'unknown', '2015-05-05']] as const,
  ]);
}

/** Written without the module: does an engagement's rule, told from the facts, accept the slots? */
function accepted(
  slots: Slots,
  { levels, anyOf, offering }: (typeof engagements)[number],
  asOf: string,
) {
  const year = (day: string) => Number(day.slice(0, 4));
  const renewed = slots['renewedOn'] ?? 'unknown';
  const conditions = [
    anyOf.some((id) => (levels as readonly string[]).includes(slots[`competencies.${id}`] ?? '')),
    anyOf.some((id) => slots[`consultantAssessments.${id}`] === 'yes'),
    slots[`enrolledOfferings.${offering}`] === 'yes',
    slots['agreementSigned'] === 'yes',
    asOf >= '2020-12-02' || slots['complianceTraining'] === 'yes',
    asOf >= '2021-04-09' || year(renewed) >= year(asOf),
  ];
  return conditions.every(Boolean);
}

/** The fewest slots to change for a yes, by trying every value of every slot. */
function fewestChanges(
  slots: Slots,
  choices: Record<string, readonly string[]>,
  yes: (slots: Slots) => boolean,
): number {
  const names = Object.keys(choices);
  let fewest = Infinity;
  const walk = (index: number, current: Slots, changed: number): void => {
    if (changed >= fewest) return;
    const name = names[index];
    if (name === undefined) {
      if (yes(current)) fewest = changed;
      return;
    }
    walk(index + 1, current, changed);
    for (const value of choices[name]!) {
      if (value !== slots[name]) walk(index + 1, { ...current, [name]: value }, changed + 1);
    }
  };
  walk(0, slots, 0);
  return fewest;
}

const asOf = fc.constantFrom('2020-09-01', '2021-01-15', '2021-05-01');
const situation = fc.tuple(fc.constantFrom(...engagements), asOf).chain(([engagement, day]) => {
  const choices = choicesFor(engagement.anyOf, engagement.offering, day);
  const slots = fc.record(
    Object.fromEntries(
      Object.entries(choices).map(([slot, values]) => [slot, fc.constantFrom(...values)]),
    ),
  ) as fc.Arbitrary<Slots>;
  return slots.map((given) => ({ engagement, day, choices, slots: given }));
});

test('a flip gives yes, no smaller one does, and a yes has none', () => {
  fc.assert(
    fc.property(situation, ({ engagement, day, choices, slots }) => {
      const yes = (given: Slots) => accepted(given, engagement, day);
      const { verdict, flips } = verdictOn(engagement.id, asAnswers(slots), day);
      expect(verdict === 'yes').toBe(yes(slots));
      const fewest = fewestChanges(slots, choices, yes);
      expect(flips.map(({ length }) => length)).toEqual(flips.map(() => fewest));
      expect(flips.length > 0).toBe(fewest > 0);
      for (const flip of flips) {
        const changed = { ...slots };
        for (const change of flip) {
          expect(change.from).toBe(slots[slotOf(change)]);
          expect(change.kind).toBe(change.from === 'unknown' ? 'settle' : 'change');
          changed[slotOf(change)] = change.to;
        }
        expect(verdictOn(engagement.id, asAnswers(changed), day).verdict).toBe('yes');
      }
    }),
    { numRuns: 150 },
  );
});

test('every smallest set is there, each with the lowest level that does', () => {
  const answers = { ...inOrder, competencies: {}, consultantAssessments: {} } as const;
  const { flips } = verdictOn('mobile-productivity-deployment', answers, '2021-05-01');
  expect(flips.map((flip) => flip.map((change) => `${slotOf(change)} ${change.to}`))).toEqual([
    [
      'competencies.enterprise-mobility-management silver',
      'consultantAssessments.enterprise-mobility-management yes',
    ],
    [
      'competencies.enterprise-mobility-management silver',
      'consultantAssessments.windows-and-devices yes',
    ],
    [
      'competencies.windows-and-devices silver',
      'consultantAssessments.enterprise-mobility-management yes',
    ],
    ['competencies.windows-and-devices silver', 'consultantAssessments.windows-and-devices yes'],
  ]);
});

test('Gold in either of two turns a Silver of one into yes, when all else is in order', () => {
  const answers = {
    ...inOrder,
    competencies: { 'data-platform': 'silver' },
    consultantAssessments: ['data-platform'],
    renewedOn: '2020-11-11',
  } as const;
  const { verdict, flips } = verdictOn('data-estate-modernization', answers, '2021-01-15');
  expect(verdict).toBe('no');
  expect(flips).toEqual([
    [{ field: 'competencies', id: 'data-analytics', kind: 'change', from: 'none', to: 'gold' }],
    [{ field: 'competencies', id: 'data-platform', kind: 'change', from: 'silver', to: 'gold' }],
  ]);
});

test('settling every unknown answer settles the verdict', () => {
  fc.assert(
    fc.property(situation, fc.boolean(), ({ engagement, day, slots }, good) => {
      const { verdict, settle } = verdictOn(engagement.id, asAnswers(slots), day);
      if (verdict !== 'unknown') {
        expect(settle).toEqual([]);
        return;
      }
      const settled = { ...slots };
      for (const question of settle) {
        const slot = 'id' in question ? `${question.field}.${question.id}` : question.field;
        expect(slots[slot]).toBe('unknown');
        const best = question.field === 'competencies' ? 'gold' : 'yes';
        const worst = question.field === 'competencies' ? 'none' : 'no';
        settled[slot] =
          question.field === 'renewedOn' ? (good ? day : 'never') : good ? best : worst;
      }
      const after = verdictOn(engagement.id, asAnswers(settled), day).verdict;
      expect(after).toBe(good ? 'yes' : 'no');
    }),
    { numRuns: 500 },
  );
});

test('all engagements at once take a few milliseconds at most', () => {
  const begin = performance.now();
  for (let run = 0; run < 20; run++) eligibilityAssessment({}, { asOf: '2020-09-01' });
  expect((performance.now() - begin) / 20).toBeLessThan(50);
});
