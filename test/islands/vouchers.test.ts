import { writeFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { makeFile, templateFile } from '../../src/islands/vouchers/make-file.ts';
import { neutralCell, restoreCell } from '../../src/stores/vouchers/neutral-cell.ts';
import type { VoucherRow } from '../../src/stores/vouchers/voucher-row.ts';
import { noPause, outWords, tab, voucherRow } from '../support/voucher-engine.ts';
import { imported } from '../support/voucher-import.ts';

// Beginnings that spreadsheets run, with the tricks that hide them.
const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'=", "''=", ' =', '\u00a0=', '|', '%'];
const bodies = [
  '1+1',
  'cmd|"/c calc"!A0',
  'HYPERLINK("http://example.invalid","x")',
  'WEBSERVICE("http://example.invalid/")',
  'IMPORTXML("http://example.invalid","//a")',
  'SUM(1;2)\n=3',
];
const payloads = starts.flatMap((start) => bodies.map((body) => start + body));

const sameWords = ({ voucher, customer, engagement, note, days }: Omit<VoucherRow, 'id'>) => ({
  voucher,
  customer,
  engagement,
  note,
  days,
});

async function tableOf(rows: readonly Omit<VoucherRow, 'id'>[], asOf = '2021-06-01') {
  const table = tab();
  await table.open(asOf);
  await table.addAll(rows);
  return table;
}

const bytesOf = async (content: Blob) => new Uint8Array(await content.arrayBuffer());

describe('a text that a spreadsheet would run', () => {
  test('is met in at least 60 ways', () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(60);
  });

  // That none of them runs was seen in LibreOffice; here the beginnings it runs are looked for.
  test.for(payloads)(
    '%j begins with an apostrophe on the way out, and comes back as it was',
    (text) => {
      const safe = neutralCell(text);
      expect(safe[0]).toBe("'");
      expect(restoreCell(safe)).toBe(text);
    },
  );

  test.for(['O’Neill', "'quoted'", 'a=b', '2021-03-01', "it's", ''])(
    '%j stays as it is',
    (text) => {
      expect(neutralCell(text)).toBe(text);
      expect(restoreCell(text)).toBe(text);
    },
  );
});

/** Ten thousand vouchers with everything in them that a file could break on. */
const many = Array.from({ length: 10_000 }, (_, index) =>
  voucherRow({
    voucher: `PS-${index}`,
    customer: payloads[index % payloads.length]!.trim(),
    engagement: ['a "quoted" name', 'with, separators; and\ttabs', '利用券 바우처 凭证 憑證'][
      index % 3
    ]!,
    note: index % 5 === 0 ? 'two\nlines' : '',
    days: {
      ...(index % 7 ? { created: `2021-0${1 + (index % 6)}-1${index % 10}` } : {}),
      ...(index % 3 ? { redeemed: `2021-0${7 + (index % 3)}-2${index % 9}` } : {}),
    },
  }),
);

describe('what is saved and put in again differs in nothing, over 10,000 rows', () => {
  test.for([...locales])('as CSV in %s', async (locale) => {
    const table = await tableOf(many);
    const { content } = await makeFile(
      'csv',
      table.view(),
      '2021-06-01',
      outWords(locale),
      noPause,
    );
    const { good, bad } = await imported(await bytesOf(content!));
    expect(bad).toBe(0);
    const wanted = table.view().map(({ row }) => sameWords(row));
    expect(good.map(sameWords)).toEqual(wanted);
    if (locale === 'en' && process.env['KEEP_CSV'])
      writeFileSync(process.env['KEEP_CSV'], await bytesOf(content!));
  });

  test('as a workbook', async () => {
    const table = await tableOf(many);
    const { content } = await makeFile('xlsx', table.view(), '2021-06-01', outWords('ko'), noPause);
    const { good, bad } = await imported(await bytesOf(content!));
    expect(bad).toBe(0);
    expect(good.map(sameWords)).toEqual(table.view().map(({ row }) => sameWords(row)));
  });
});

test('JSON holds the vouchers and what was found about them', async () => {
  const table = await tableOf([voucherRow({ voucher: 'A', days: { created: '2021-03-01' } })]);
  const { content } = await makeFile('json', table.view(), '2021-06-01', outWords('en'), noPause);
  const read = JSON.parse(await content!.text()) as { asOf: string; vouchers: unknown[] };
  expect(read.asOf).toBe('2021-06-01');
  expect(read.vouchers).toMatchObject([
    {
      voucher: 'A',
      state: 'created',
      days: { created: '2021-03-01' },
      redeem: { by: '2021-08-28' },
    },
  ]);
});

test('the calendar holds each open deadline as a whole day, and none where none is open', async () => {
  const table = await tableOf([
    voucherRow({ voucher: 'A', days: { created: '2021-03-01', assigned: '2021-03-02' } }),
    voucherRow({ voucher: 'B', days: { created: '2019-03-01' } }),
  ]);
  const made = await makeFile('ics', table.view(), '2021-06-01', outWords('ja'), noPause);
  const calendar = new ICAL.Component(ICAL.parse(await made.content!.text()) as never);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ['A：予約の最終日', '2021-08-28'],
  ]);
  const late = await tableOf([voucherRow({ days: { created: '2019-03-01' } })]);
  const none = await makeFile('ics', late.view(), '2021-06-01', outWords('ja'), noPause);
  expect(none.content).toBeUndefined();
});

test.for([...locales])(
  'the template in %s is read with every column recognised',
  async (locale) => {
    const content = await templateFile(outWords(locale)).content!.text();
    const { good } = await imported(
      `${content}A,B,C,2021-03-01,2021-03-02,2021-03-03,2021-03-04,2021-03-05,2021-03-06,2021-03-07,N`,
    );
    expect(good[0]).toMatchObject({ voucher: 'A', note: 'N' });
    expect(Object.keys(good[0]!.days)).toHaveLength(7);
  },
);
