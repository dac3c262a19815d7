import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordedCases } from '../support/recorded-cases.ts';

// The whole answers to cases of every kind, as they were when somebody last read them, one a line:
// no answer changes unseen. Whoever means to change one runs this with RECORD=1, and reads the
// difference line by line.

const file = 'test/rules/recorded-answers.jsonl';
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

if (process.env['RECORD'] === '1')
  writeFileSync(
    file,
    recordedCases()
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
  );

const recorded = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; answer: unknown });

test('every answer is the recorded one', () => {
  const cases = recordedCases();
  expect(cases.map(({ name }) => name)).toEqual(recorded.map(({ name }) => name));
  for (const [at, { name, answer }] of cases.entries())
    expect(plain(answer), name).toEqual(recorded[at]!.answer);
});
