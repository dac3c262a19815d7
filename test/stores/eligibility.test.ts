import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import { createEligibility } from '../../src/stores/eligibility.ts';
import { readDay } from '../../src/stores/read-day.ts';

const dataEstate = (eligibility: ReturnType<typeof createEligibility>) =>
  eligibility.$assessment
    .get()
    .engagements.find(({ engagement }) => engagement === 'data-estate-modernization')!;

test('a level that is too low gives no, and trying a flip gives yes, until it is undone', () => {
  const eligibility = createEligibility(atom('2021-01-15'));
  eligibility.answer({ field: 'competencies', id: 'data-platform' }, 'silver');
  expect(dataEstate(eligibility).verdict).toBe('no');

  eligibility.tryFlip(dataEstate(eligibility).flips[0]!);
  expect(dataEstate(eligibility).verdict).toBe('yes');

  eligibility.undo();
  expect(dataEstate(eligibility).verdict).toBe('no');
  expect(eligibility.$undo.get()).toBeUndefined();
});

test('nothing answered is unknown for every engagement, never no', () => {
  const eligibility = createEligibility(atom('2021-01-15'));
  const verdicts = eligibility.$assessment.get().engagements.map(({ verdict }) => verdict);
  expect(new Set(verdicts)).toEqual(new Set(['unknown']));
});

test('an answer taken back leaves no trace in the address', () => {
  const eligibility = createEligibility(atom('2021-01-15'));
  eligibility.answer({ field: 'agreementSigned' }, 'yes');
  expect(eligibility.address(undefined)).toBe('#agreement=y&q=for');
  eligibility.answer({ field: 'agreementSigned' }, undefined);
  expect(eligibility.address(undefined)).toBe('');
});

test('keeps the text of the renewal while it is not yet a day', () => {
  const eligibility = createEligibility(atom('2021-01-15'));
  const type = (text: string) => eligibility.setRenewedText(text, readDay(text));
  type('2020年12月');
  expect(eligibility.$renewedText.get()).toBe('2020年12月');
  expect(eligibility.$entries.get().renewedOn).toBeUndefined();
  type('2020年12月1日');
  expect(eligibility.$entries.get().renewedOn).toBe('2020-12-01');
});
