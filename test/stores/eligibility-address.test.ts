import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competencies, engagements, offerings } from '../../src/rules/index.ts';
import {
  readEligibilityAddress,
  writeEligibilityAddress,
  type EligibilityAddress,
} from '../../src/stores/eligibility-address.ts';

const some = <Id extends string, Answer extends string>(
  ids: readonly Id[],
  answers: readonly Answer[],
) =>
  fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...answers)))
    .map((pairs) => Object.fromEntries(pairs) as Partial<Record<Id, Answer>>);
const verdicts = ['yes', 'no', 'unknown'] as const;
const address = fc
  .record(
    {
      competencies: some(competencies, ['silver', 'gold', 'none', 'unknown'] as const),
      consultantAssessments: some(competencies, verdicts),
      enrolledOfferings: some(offerings, verdicts),
      complianceTraining: fc.constantFrom(...verdicts),
      agreementSigned: fc.constantFrom(...verdicts),
      renewedOn: fc.constantFrom('2020-02-29', '2021-04-08'),
    },
    { requiredKeys: ['competencies', 'consultantAssessments', 'enrolledOfferings'] },
  )
  .chain((entries) =>
    fc.record(
      {
        entries: fc.constant(entries),
        engagement: fc.constantFrom(...engagements.map(({ id }) => id)),
        asOf: fc.constantFrom('2019-01-21', '2021-04-07'),
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
    { numRuns: 2000 },
  );
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const lists = [`#held=${text}`, `#in=${text}`, text].map(readEligibilityAddress);
      return lists.every(({ damaged }) => Array.isArray(damaged));
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
