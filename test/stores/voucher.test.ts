import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import { createVoucher } from '../../src/stores/voucher.ts';

test('works out the deadline as a day is typed, and drops it as the text stops being a day', () => {
  const voucher = createVoucher(atom('2021-07-15'));

  const seen: (string | undefined)[] = [];
  voucher.$assessment.subscribe(({ deadlines }) =>
    seen.push(deadlines.find(({ id }) => id === 'redeem')?.by),
  );
  voucher.setEntry('created', '2021年6月30日');
  voucher.setEntry('created', '2021年6月');
  voucher.setEntry('created', '30 June 2021');

  // Without a day, the programme's last day is an upper bound.
  expect(seen).toEqual(['2022-01-01', '2021-12-27', '2022-01-01', '2021-12-27']);
});

test('keeps what was typed, good or not, and puts only days into the address', () => {
  const voucher = createVoucher(atom('2021-07-15'));
  voucher.setEntry('created', '令和3年3月1日');
  voucher.setEntry('reserved', '6/7/2021');

  expect(voucher.$entries.get()).toMatchObject({ created: '令和3年3月1日', reserved: '6/7/2021' });
  expect(voucher.$readings.get().reserved.kind).toBe('ambiguous');
  expect(voucher.address('2021-07-15')).toBe('#created=2021-03-01&asof=2021-07-15');
});

test('takes an address in place of all that was there, and tells what was damaged', () => {
  const voucher = createVoucher(atom('2021-07-15'));
  voucher.setEntry('claimed', '2021-07-01');

  expect(voucher.load('#created=2021-03-01&nonsense&asof=2021-05-01')).toBe('2021-05-01');
  expect(voucher.$days.get()).toEqual({ created: '2021-03-01' });
  expect(voucher.$damaged.get()).toEqual(['nonsense']);
});

test('follows the as-of day', () => {
  const $asOf = atom('2021-08-28');
  const voucher = createVoucher($asOf);
  voucher.setEntry('created', '2021-03-01');

  const seen: string[] = [];
  voucher.$assessment.subscribe(({ state }) => seen.push(state));
  $asOf.set('2021-08-29');

  expect(seen).toEqual(['created', 'expired']);
});
