import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/rules/evidence.ts';
import * as rules from '../../src/rules/index.ts';

const odd = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom(null, undefined, '', '2021-02-30', '9999-12-31', '0001-01-01', '0000-01-01'),
);
const keys = fc.constantFrom(
  ...rules.voucherEvents,
  'competencies',
  'consultantAssessments',
  'enrolledOfferings',
  'complianceTraining',
  'renewedOn',
  'role',
  'done',
  'voucher',
  'asOf',
  '__proto__',
);
const strange = fc.oneof(odd, fc.dictionary(keys, odd), fc.array(odd));
const asOf = fc.oneof(odd, fc.constantFrom('2019-06-01', '2020-09-01', '2021-05-01', '2026-01-01'));
const options = fc.oneof(strange, fc.record({ asOf }));

describe('whatever is handed in', () => {
  const functions: Record<string, (one: never, other: never) => unknown> = {
    voucherAssessment: rules.voucherAssessment,
    eligibilityAssessment: rules.eligibilityAssessment,
    nextStep: rules.nextStep,
    programmeStatus: rules.programmeStatus,
    editionOn: rules.editionOn,
    journeyOn: rules.journeyOn,
    parameterOn: rules.parameterOn,
    factOn: rules.factOn,
    isDay: rules.isDay,
    addDays: rules.addDays,
    daysBetween: rules.daysBetween,
    sourceOf,
  };

  test.for(Object.keys(functions))('%s does not throw', (name) => {
    fc.assert(
      fc.property(strange, options, (one, other) => {
        expect(() => functions[name]!(one as never, other as never)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  test('an answer still has all its parts', () => {
    fc.assert(
      fc.property(strange, options, (one, other) => {
        const voucher = rules.voucherAssessment(one as never, other as never);
        expect(voucher.deadlines).toHaveLength(6);
        const eligibility = rules.eligibilityAssessment(one as never, other as never);
        expect(eligibility.engagements).toHaveLength(12);
      }),
    );
  });
});

test('with no arguments at all nothing throws', () => {
  for (const value of Object.values(rules)) {
    if (typeof value === 'function') expect(value as () => unknown).not.toThrow();
  }
});
