import { expect, test } from 'vitest';
import { shownStates, sourceOf, voucherMoves, voucherStates } from '../../src/rules/evidence.ts';

const moves = voucherMoves.flatMap(({ from, to, id }) => from.map((one) => [one, id, to]));

test('a voucher moves as the sources say', () => {
  expect(moves).toEqual([
    ['benefit', 'activate', 'days'],
    ['days', 'create', 'created'],
    ['created', 'assign', 'assigned'],
    ['assigned', 'validate', 'assigned'],
    ['assigned', 'reserve', 'reserved'],
    ['reserved', 'cancel', 'assigned'],
    ['reserved', 'report', 'reserved'],
    ['reserved', 'redeem', 'redeemed'],
    ['redeemed', 'claim', 'claimed'],
    ['created', 'expire', 'expired'],
    ['assigned', 'expire', 'expired'],
    ['reserved', 'expire', 'expired'],
  ]);
});

test('every state but the first is reached, and none is called cancelled', () => {
  const reached = new Set(voucherMoves.map(({ to }) => to));
  expect(voucherStates.filter((state) => !reached.has(state))).toEqual(['benefit']);
  expect(Object.values(shownStates)).toEqual(['Assigned', 'Redeemed']);
});

test('each move has a known source; only the expiry of a reserved voucher is inferred', () => {
  for (const { sources } of voucherMoves) {
    expect(sources.length).toBeGreaterThan(0);
    for (const tag of sources) expect(sourceOf(tag)?.id).toBe(tag);
  }
  const inferred = voucherMoves.filter(({ inferredFrom }) => inferredFrom !== undefined);
  expect(inferred.map(({ id, inferredFrom }) => [id, inferredFrom])).toEqual([
    ['expire', ['reserved']],
  ]);
});
