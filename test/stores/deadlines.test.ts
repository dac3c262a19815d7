import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import { createDeadlines } from '../../src/stores/deadlines.ts';

function open(fragment: string) {
  const $asOf = atom('2021-05-01');
  const tool = createDeadlines({ $asOf, $chosenAsOf: atom(undefined), setAsOf: () => undefined });
  tool.load(fragment);
  return tool;
}

test.for([
  // A link may name any reading; only one that is not the safe one calls for a warning.
  ['#created=2021-03-01&reserved=2021-03-10&read=reservation', 'reservation'],
  ['#created=2021-03-01&reserved=2021-03-10&read=creation', undefined],
  ['#reserved=2021-03-10&read=reservation', undefined],
  ['#created=2021-03-01&reserved=2021-03-10', undefined],
] as const)('%s warns of the reading %s', ([fragment, reading]) => {
  expect(open(fragment).$unsafeReading.get()).toBe(reading);
});
