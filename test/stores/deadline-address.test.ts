import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, voucherEvents } from '../../src/rules/index.ts';
import {
  readDeadlineAddress,
  writeDeadlineAddress,
  type DeadlineAddress,
} from '../../src/stores/deadline-address.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2015-01-01', days)!);
const reading = fc.constantFrom('creation', 'assignment', 'reservation');
const days = fc.record(Object.fromEntries(voucherEvents.map((event) => [event, day])), {
  requiredKeys: [],
});

const some = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined, freq: 2 });

/** An object without the keys that hold nothing. */
const without = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined));

const parts = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  some(
    fc
      .record(fields)
      .map(without)
      .filter((held) => Object.keys(held).length > 0),
  );

const address = fc
  .record({
    days,
    asOf: some(day),
    reading: some(reading),
    other: parts({ days: some(days), reading: some(reading), asOf: some(day) }),
    plan: parts({ by: some(day), takes: some(fc.integer({ min: 1, max: 999 })) }),
  })
  .map((held) => without(held) as unknown as DeadlineAddress);

test('reads back what it writes, in fewer than 300 characters with the address of the page', () => {
  fc.assert(
    fc.property(address, (given) => {
      const fragment = writeDeadlineAddress(given);
      // The tool itself compares in one respect at a time; only a link made by hand has more.
      const page = 'https://planning-services-guide.example/zh-cn/tools/deadlines/';
      const isMade = Object.keys(given.other ?? {}).length < 2;
      expect((isMade ? page.length : 0) + fragment.length).toBeLessThan(300);
      expect(readDeadlineAddress(fragment)).toEqual({ ...given, damaged: [] });
    }),
    { numRuns: 10_000 },
  );
});

test('the longest link of this programme’s days is short', () => {
  const all = Object.fromEntries(voucherEvents.map((event) => [event, '2021-12-31']));
  const fragment = writeDeadlineAddress({
    days: all,
    asOf: '2021-12-31',
    reading: 'reservation',
    other: { days: all, asOf: '2021-12-31', reading: 'reservation' },
    plan: { by: '2021-12-31', takes: 999 },
  });
  console.log(`the longest fragment: ${fragment.length} characters`);
  expect(fragment.length).toBeLessThan(300);
});

const text = fc.string({ maxLength: 60, unit: 'binary' });
const fragment = fc.oneof(
  text.map((anything) => `#${anything}`),
  // A good link with something put in, cut out, or cut off.
  fc.tuple(address, fc.nat(250), fc.nat(20), text).map(([given, at, cut, put]) => {
    const good = writeDeadlineAddress(given);
    return good.slice(0, at) + put + good.slice(at + cut);
  }),
  fc.tuple(address, fc.nat(250)).map(([given, at]) => writeDeadlineAddress(given).slice(0, at)),
  fc.constantFrom('#__proto__=x', '#constructor=1', '#b=&b=', '#takes=0', '#%', '#b=......zzzzz.1'),
);

test('never throws for a random or a damaged link, and what it reads is written and read again', () => {
  fc.assert(
    fc.property(fragment, (link) => {
      const { damaged, ...read } = readDeadlineAddress(link);
      expect(damaged.every((part) => typeof part === 'string' && part.length <= 40)).toBe(true);
      expect(readDeadlineAddress(writeDeadlineAddress(read))).toEqual({ ...read, damaged: [] });
    }),
    { numRuns: 10_000 },
  );
});

const rubbish = fc.oneof(
  fc.constantFrom('created=2021-02-30', 'v=2', 'read=guess', 'takes=1e3', 'by=soon', 'x', '%%'),
  text
    .map((anything) => anything.replace(/[&=]/g, ''))
    .filter((anything) => anything !== '' && anything !== '#'),
);

test('loses no valid part among damaged ones, and reports each of those', () => {
  fc.assert(
    fc.property(
      address,
      fc.array(fc.tuple(fc.nat(20), rubbish), { minLength: 1, maxLength: 6 }),
      (given, inserted) => {
        const good = writeDeadlineAddress(given).slice(1).split('&').filter(Boolean);
        for (const [at, part] of inserted) good.splice(at, 0, part);
        const { damaged, ...read } = readDeadlineAddress(`#${good.join('&')}`);
        expect(read).toEqual(given);
        // A hash in front of the first part is the fragment's own.
        expect(damaged.length).toBe(inserted.length);
      },
    ),
    { numRuns: 10_000 },
  );
});

test('a damaged slot of the other voucher costs that slot alone', () => {
  expect(readDeadlineAddress('#created=2021-03-01&b=efu.!!.efv.........')).toEqual({
    days: { created: '2021-03-01' },
    other: { days: { created: '2021-03-28', reserved: '2021-03-29' } },
    damaged: ['b=!!'],
  });
});
