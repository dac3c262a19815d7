import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, voucherEvents } from '../../src/rules/index.ts';
import { readVoucherAddress, writeVoucherAddress } from '../../src/stores/voucher-address.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days)!);
const days = fc
  .record(Object.fromEntries(voucherEvents.map((event) => [event, fc.option(day)])))
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));

test('reads back what it writes', () => {
  fc.assert(
    fc.property(days, fc.option(day), (given, asOf) => {
      const address = { days: given, ...(asOf === null ? {} : { asOf }) };
      expect(readVoucherAddress(writeVoucherAddress(address))).toEqual({ ...address, damaged: [] });
    }),
    { numRuns: 2000 },
  );
});

test('never throws, and reports every part it does not use', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const { days: read, asOf, damaged } = readVoucherAddress(`#${text}`);
      const parts = text.split('&').filter((part) => part !== '');
      const used = Object.keys(read).length + (asOf === undefined ? 0 : 1);
      const versions = parts.filter((part) => part === 'v=1').length;
      return used + damaged.length + versions === parts.length;
    }),
    { numRuns: 10_000 },
  );
});

test('keeps the good parts of a damaged link', () => {
  const read = readVoucherAddress('#created=2021-03-01&reserved=2021-02-30&x=1&created=2020-01-01');
  expect(read).toEqual({
    days: { created: '2021-03-01' },
    damaged: ['reserved=2021-02-30', 'x=1', 'created=2020-01-01'],
  });
});

test('is empty for no answers, and shorter than 300 characters with all of them', () => {
  expect(writeVoucherAddress({ days: {} })).toBe('');
  const all = Object.fromEntries(voucherEvents.map((event) => [event, '2021-03-01']));
  expect(writeVoucherAddress({ days: all, asOf: '2021-03-01' }).length).toBeLessThan(300);
});
