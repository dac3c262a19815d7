import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
  delimiterOf,
  readDelimited,
  type Delimiter,
  type TableRecord,
} from '../../../src/stores/vouchers/read-delimited.ts';
import { imported } from '../../support/voucher-import.ts';

function all(text: string, delimiter: Delimiter): TableRecord[] {
  const work = readDelimited(text, delimiter);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[a-z",;\t\n|' ]{0,12}$/),
  fc.constantFrom('', '2021-03-01', '顧客', '"', '""', '\n', 'a"b', ' x '),
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('equals an independent parser cell by cell, in 3000 well-formed files', () => {
  const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 12 });
  let cells = 0;
  fc.assert(
    fc.property(rows, delimiters, fc.constantFrom('\n', '\r\n'), (table, delimiter, end) => {
      const text = table.map((row) => row.map(quoted).join(delimiter)).join(end);
      const read = all(text, delimiter).map((record) => record.cells);
      const { data } = Papa.parse<string[]>(text, { delimiter, newline: end });
      const wanted = data
        .map((row) => row.map((one) => one.replace(/\r\n?/g, '\n')))
        .filter((row) => row.length > 1 || row[0] !== '');
      expect(read).toEqual(wanted);
      cells += read.flat().length;
    }),
    { numRuns: 3000 },
  );
  expect(cells).toBeGreaterThan(10_000);
});

test('gives each record the line it begins on, also across slices and lines within cells', () => {
  const lines = Array.from({ length: 9_000 }, (_, row) =>
    row % 7 === 0 ? `${row},"two\nlines",x` : `${row},one line,x`,
  );
  const records = all(lines.join('\n'), ',');
  expect(records).toHaveLength(9_000);
  let line = 1;
  for (const [row, record] of records.entries()) {
    expect([record.cells[0], record.line]).toEqual([String(row), line]);
    line += row % 7 === 0 ? 2 : 1;
  }
});

test('finds the separator', () => {
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    const lines = [
      ['voucher', 'customer', 'created'],
      ['A', '"x,y;z|w,v,u"', '2021-03-01'],
    ];
    expect(delimiterOf(lines.map((cells) => cells.join(delimiter)).join('\n'))).toBe(delimiter);
  }
});

test('100,000 random inputs: no exception, and no row is lost', { timeout: 120_000 }, async () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(',', '"', '\n', '\r\n', '\t', ';', "'", '=') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('voucher', 'created', '2021-03-01', '6/7/21', '44256', '利用券ID'),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const inputs = fc.sample(fc.array(piece, { maxLength: 14 }), { numRuns: 100_000, seed: 7 });
  let files = 0;
  for (const pieces of inputs) {
    try {
      const { rows, good, bad } = await imported(pieces.join(''));
      if (good.length + bad !== rows) expect.fail(JSON.stringify(pieces));
      files += 1;
    } catch (error) {
      // A file that is no table at all is said to be so; anything else is a fault.
      if (!(error instanceof Error) || !('problem' in error)) throw error;
    }
  }
  expect(files).toBeGreaterThan(20_000);
});

test('bytes of any kind are read or refused, never thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      try {
        await imported(new Uint8Array(bytes));
      } catch (error) {
        expect(error).toHaveProperty('problem');
      }
    }),
    { numRuns: 3_000 },
  );
});
