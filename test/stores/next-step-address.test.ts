import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  journeySteps,
  voucherEvents,
  type JourneyRole,
  type StepId,
} from '../../src/rules/index.ts';
import {
  readNextStepAddress,
  writeNextStepAddress,
  type NextStepAddress,
  type NextStepPlace,
  type OpenAnswers,
} from '../../src/stores/next-step-address.ts';
import { readVoucherAddress, writeVoucherAddress } from '../../src/stores/voucher-address.ts';

const roles: JourneyRole[] = ['new-partner', 'existing-partner', 'customer', 'auditor'];
const steps = journeySteps.map(({ id }) => id);
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days)!);
const days = fc
  .record(Object.fromEntries(voucherEvents.map((event) => [event, fc.option(day)])))
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));
const places: NextStepPlace[] = [
  ...(['role', 'day', 'done', 'answer', 'all'] as const),
  ...(['created', 'assigned', 'reserved', 'reported', 'redeemed', 'claimed'] as const),
];
const openEvents = fc.array(
  fc.tuple(fc.constantFrom(...voucherEvents), fc.constantFrom('not-yet', 'unknown')),
  { maxLength: 4 },
);
const address = fc
  .record({
    role: fc.option(fc.constantFrom(...roles)),
    done: fc.oneof(fc.constant([]), fc.subarray<StepId>(steps)),
    days,
    asOf: fc.option(day),
    isUnsure: fc.boolean(),
    openDone: fc.option(fc.constantFrom('none', 'unknown')),
    isToday: fc.boolean(),
    openEvents,
    place: fc.option(fc.constantFrom(...places)),
  })
  .map(({ role, asOf, done, days, place, ...said }): NextStepAddress => {
    // What is open is so for want of an answer that says more.
    const events = said.openEvents.filter(([event]) => !(event in days));
    const open = {
      ...(!role && said.isUnsure && { role: 'unknown' }),
      ...(done.length === 0 && said.openDone && { done: said.openDone }),
      ...(!asOf && said.isToday && { day: 'today' }),
      ...(events.length > 0 && { events: Object.fromEntries(events) }),
    } as OpenAnswers;
    return {
      done,
      days,
      ...(role && { role }),
      ...(asOf && { asOf }),
      ...(Object.keys(open).length > 0 && { open }),
      ...(place && { place }),
    };
  });

/** Parts that no reader of a fragment can use, wherever they stand. */
const rubbish = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('role=king', 'done', 'done=', 'created=2021-02-30', 'asof=today', 'v=2'),
    fc.string({ maxLength: 8 }).map((text) => `lang=${text}`),
  )
  .filter((part) => !part.includes('&') && !part.startsWith('#') && part !== 'v=1' && part !== '');

test('reads back what it writes, in any order of the steps', () => {
  fc.assert(
    fc.property(address, (given) => {
      const shuffled = { ...given, done: given.done.toReversed() };
      expect(readNextStepAddress(writeNextStepAddress(shuffled))).toEqual({
        ...given,
        damaged: [],
      });
    }),
    { numRuns: 10_000 },
  );
});

const anyText = fc.string({ maxLength: 60, unit: 'binary' });
const fragment = fc.oneof(
  anyText,
  anyText.map((text) => `#done=${text}`),
  fc.tuple(address, fc.nat(80), anyText).map(([given, at, text]) => {
    const good = writeNextStepAddress(given);
    return good.slice(0, at) + text + good.slice(at);
  }),
);

test('never throws, whatever the fragment', () => {
  fc.assert(
    fc.property(fragment, (text) => Array.isArray(readNextStepAddress(text).damaged)),
    { numRuns: 10_000 },
  );
});

test('loses no valid part among damaged ones, and reports each of those', () => {
  fc.assert(
    fc.property(
      address,
      fc.array(fc.tuple(fc.nat(20), rubbish), { maxLength: 6 }),
      (given, intruders) => {
        const parts = writeNextStepAddress(given)
          .slice(1)
          .split('&')
          .filter((part) => part !== '');
        // What repeats a name would be read first if it stood first: it is put behind.
        const isNamed = (part: string) => /^(role|done|created|asof|day|q)(=|$)/.test(part);
        for (const [at, part] of intruders)
          parts.splice(isNamed(part) ? parts.length : at % (parts.length + 1), 0, part);
        const { damaged, ...read } = readNextStepAddress(`#${parts.join('&')}`);
        const rejected = intruders.filter(([, part]) => part !== '').length;
        // A `done` without a value spends the name, so a list may only stand before it: it does.
        expect(read).toEqual(given);
        expect(damaged).toHaveLength(rejected);
      },
    ),
    { numRuns: 10_000 },
  );
});

test('keeps the good steps of a damaged list', () => {
  expect(
    readNextStepAddress('#role=new&done=enroll-dance-eligibility-enroll&role=auditor'),
  ).toEqual({
    role: 'new-partner',
    done: ['verify-eligibility', 'enroll'],
    days: {},
    damaged: ['dance', 'enroll', 'role=auditor'],
  });
});

test('takes the days of the deadline tool, and gives them back to it', () => {
  const deadlines = '#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01';
  const { damaged, ...read } = readNextStepAddress(deadlines);
  expect(damaged).toEqual([]);
  expect(writeVoucherAddress(read)).toBe(deadlines);
  expect(readVoucherAddress(writeNextStepAddress(read))).toEqual(readVoucherAddress(deadlines));
});

test('is empty for no answers, free of any language, and shorter than 300 characters', () => {
  expect(writeNextStepAddress({ done: [], days: {} })).toBe('');
  const everything = writeNextStepAddress({
    role: 'existing-partner',
    done: steps,
    days: Object.fromEntries(voucherEvents.map((event) => [event, '2021-03-01'])),
    asOf: '2021-05-01',
  });
  expect(everything).toMatch(/^#[a-z0-9=&-]+$/);
  expect(everything.length).toBeLessThan(300);
});
