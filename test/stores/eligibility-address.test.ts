import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competencies, engagements, offerings } from '../../src/rules/index.ts';
import {
  readEligibilityAddress,
  writeEligibilityAddress,
  type EligibilityAddress,
  type Place,
} from '../../src/stores/eligibility-address.ts';

const some = <Id extends string, Answer extends string>(
  ids: readonly Id[],
  answers: readonly Answer[],
) =>
  fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...answers)))
    .map((pairs) => Object.fromEntries(pairs) as Partial<Record<Id, Answer>>);
const verdicts = ['yes', 'no', 'unknown'] as const;
const places: Place[] = [
  'engagement',
  ...competencies.map((id) => `competencies.${id}` as const),
  ...competencies.map((id) => `consultantAssessments.${id}` as const),
  ...offerings.map((id) => `enrolledOfferings.${id}` as const),
  'complianceTraining',
  'agreementSigned',
  'renewedOn',
  'answer',
  'all',
];
const address = fc
  .record(
    {
      competencies: some(competencies, ['silver', 'gold', 'none', 'unknown'] as const),
      consultantAssessments: some(competencies, verdicts),
      enrolledOfferings: some(offerings, verdicts),
      complianceTraining: fc.constantFrom(...verdicts),
      agreementSigned: fc.constantFrom(...verdicts),
      renewedOn: fc.constantFrom('2020-02-29', '2021-04-08', 'never', 'unknown'),
    },
    { requiredKeys: ['competencies', 'consultantAssessments', 'enrolledOfferings'] },
  )
  .chain((entries) =>
    fc.record(
      {
        entries: fc.constant(entries),
        engagement: fc.constantFrom(...engagements.map(({ id }) => id)),
        asOf: fc.constantFrom('2019-01-21', '2021-04-07'),
        place: fc.constantFrom(...places),
      },
      { requiredKeys: ['entries'] },
    ),
  ) as fc.Arbitrary<EligibilityAddress>;

test('reads back what it writes, in under 300 characters', () => {
  fc.assert(
    fc.property(address, (given) => {
      const fragment = writeEligibilityAddress(given);
      expect(fragment.length).toBeLessThan(300);
      expect(readEligibilityAddress(fragment)).toEqual({ ...given, damaged: [] });
    }),
    { numRuns: 10_000 },
  );
});

test('has a code of its own for every place', () => {
  const entries = { competencies: {}, consultantAssessments: {}, enrolledOfferings: {} };
  const written = places.map((place) => writeEligibilityAddress({ entries, place }));
  expect(new Set(written).size).toBe(places.length);
  expect(written.map((fragment) => readEligibilityAddress(fragment).place)).toEqual(places);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const lists = [`#held=${text}`, `#in=${text}`, `#q=${text}`, text].map(
        readEligibilityAddress,
      );
      return lists.every(({ damaged }) => Array.isArray(damaged));
    }),
    { numRuns: 10_000 },
  );
});

test('a damaged link loses no good part, and what is read is written again as it was read', () => {
  const mutated = fc.tuple(
    address.map((given) => writeEligibilityAddress(given).slice(1).split('&')),
    fc.array(
      fc.string({ maxLength: 10 }).map((text) => `~${text.replace(/[&=]/g, '')}`),
      { maxLength: 3 },
    ),
  );
  fc.assert(
    fc.property(mutated, ([parts, junk]) => {
      const { damaged: _, ...clean } = readEligibilityAddress(`#${parts.join('&')}`);
      const { damaged, ...read } = readEligibilityAddress(`#${[...junk, ...parts].join('&')}`);
      expect(read).toEqual(clean);
      expect(damaged).toEqual(junk);
      expect(readEligibilityAddress(writeEligibilityAddress(read))).toEqual({
        ...read,
        damaged: [],
      });
    }),
    { numRuns: 10_000 },
  );
});

test('keeps the good parts of a damaged link', () => {
  expect(
    readEligibilityAddress('#held=wd.g-xx.s-dp.q&for=nothing&training=y&asof=2021-13-01'),
  ).toEqual({
    entries: {
      competencies: { 'windows-and-devices': 'gold' },
      consultantAssessments: {},
      enrolledOfferings: {},
      complianceTraining: 'yes',
    },
    damaged: ['xx.s', 'dp.q', 'for=nothing', 'asof=2021-13-01'],
  });
});
