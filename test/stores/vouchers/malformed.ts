import { writeCsv } from '../../../src/stores/vouchers/write-csv.ts';

/** A file that is not as it should be, and what must be said about it. */
export interface Malformed {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Each row that is left out: its line, its column (0: the whole row), and the problem. */
  bad?: [line: number, column: number, code: string][];
  good?: number;
  /** Instead of rows: why nothing at all can be read. */
  problem?: string;
}

const head = 'Voucher ID,Customer,Created,Reserved';
const good = (index: number) =>
  `V-${index},Customer ${index},2021-03-0${(index % 9) + 1},2021-04-10`;
const bytes = (...values: number[]) => Uint8Array.from(values);

/** A bad row at each place of a table of five rows, and what it must be told. */
function placed(name: string, row: string, column: number, code: string): Malformed[] {
  return [0, 2, 4].map((place) => ({
    name: `${name}, as row ${place + 1} of 5`,
    content: [head, ...[0, 1, 2, 3, 4].map((at) => (at === place ? row : good(at)))].join('\n'),
    bad: [[place + 2, column, code]],
    good: 4,
  }));
}

const notDays = [
  'soon', '2021', '2021-03', 'TBD', 'n/a', '-', '?', '12345678901', '2021/13', '03-2021', '１２', '春',
  '去年', '작년', 'Q3 2021', '2021-W10', '2021-060', '99999', '12', '2021-3-1-1', '1/2/3/4', '0', '1e5',
  'null', 'NaN', '#VALUE!', '#REF!', '2021年', '6月', 'March',
]; // prettier-ignore
const noSuchDays = [
  '2021-02-29', '2021-02-30', '2021-04-31', '2021-13-01', '2021-00-10', '2021-01-00', '2021-06-31',
  '20210231', '2021年2月30日', '2021. 2. 30.', '令和3年2月30日', '31 June 2021', '2021/99/99', '0000-01-01',
  '民國110年2月30日', '2100-02-29', '30/02/2021', '32.12.2021',
]; // prettier-ignore
const noYears = ['06-30', '6/30', '6月30日', '6월 30일', '30 June', 'June 30'];

const days: Malformed[] = [
  ...notDays.flatMap((day) => placed(`“${day}” is no day`, `V-9,Foo,${day},`, 3, day === '6月' ? 'not-a-day' : 'not-a-day')),
  ...noSuchDays.flatMap((day) => placed(`“${day}” is not in the calendar`, `V-9,Foo,,${day}`, 4, 'no-such-day')),
  ...noYears.flatMap((day) => placed(`“${day}” has no year`, `V-9,Foo,${day},`, 3, 'no-year')),
]; // prettier-ignore

const shapes: Malformed[] = [
  ...placed('too few cells', 'V-9,Foo', 2, 'too-few-cells'),
  ...placed('one cell', 'V-9', 1, 'too-few-cells'),
  ...placed('too many cells', 'V-9,Foo,2021-03-01,2021-03-02,extra', 5, 'too-many-cells'),
  ...placed('a separator in a cell without quotes', 'V-9,Foo, Ltd,2021-03-01,2021-03-02', 5, 'too-many-cells'),
  ...placed('only separators', ',,,', 0, 'nothing-known'),
  ...placed('spaces only', ' , ,\t, ', 0, 'nothing-known'),
  ...placed('text behind a closing quote', 'V-9,"Foo"x,2021-03-01,2021-03-02', 0, 'text-after-quote'),
  ...placed('a lost character', 'V-9,Fo\ufffdo,2021-03-01,2021-03-02', 2, 'broken-characters'),
  ...placed('a lost character in a day', 'V-9,Foo,2021\ufffd03-01,2021-03-02', 3, 'broken-characters'),
  ...placed('a cell of 3000 letters', `V-9,${'x'.repeat(3000)},2021-03-01,2021-03-02`, 2, 'too-long'),
]; // prettier-ignore

/** A quote that is opened and not closed takes only its own line with it. */
const quotes: Malformed[] = [0, 2, 4].map((place) => ({
  name: `a quote that is not closed, in row ${place + 1} of 5`,
  content: [
    head,
    ...[0, 1, 2, 3, 4].map((at) => (at === place ? 'V-9,"Foo,2021-03-01,2021-03-02' : good(at))),
  ].join('\n'),
  bad: [[place + 2, 0, 'quote-not-closed']],
  good: 4,
}));

const ends: Malformed[] = (['\n', '\r\n', '\r'] as const).flatMap((end) =>
  notDays.slice(0, 4).map((day) => ({
    name: `line ends ${JSON.stringify(end)} with “${day}”`,
    content: [head, good(1), `V-9,Foo,${day},`, good(2)].join(end),
    bad: [[3, 3, 'not-a-day']],
    good: 2,
  })),
);

const separators: Malformed[] = ([';', '\t', '|'] as const).flatMap((mark) =>
  noSuchDays.slice(0, 4).map((day) => ({
    name: `separator ${JSON.stringify(mark)} with “${day}”`,
    content: [head, good(1), `V-9,Foo,,${day}`, good(2)]
      .map((line) => line.replaceAll(',', mark))
      .join('\n'),
    bad: [[3, 4, 'no-such-day']],
    good: 2,
  })),
);

const several: Malformed[] = [
  {
    name: 'two bad cells in one row',
    content: [head, 'V-9,Foo,soon,2021-02-30', good(1)].join('\n'),
    bad: [
      [2, 3, 'not-a-day'],
      [2, 4, 'no-such-day'],
    ],
    good: 1,
  },
  {
    name: 'blank lines are no rows, and are counted as lines',
    content: [head, '', good(1), '', '', 'V-9,Foo,soon,', ''].join('\n'),
    bad: [[6, 3, 'not-a-day']],
    good: 1,
  },
  {
    name: 'a cell of two lines moves the lines below it',
    content: [head, 'V-1,"Foo\nBar",2021-03-01,2021-03-02', 'V-9,Foo,soon,'].join('\n'),
    bad: [[4, 3, 'not-a-day']],
    good: 1,
  },
  {
    name: 'a title above the names of the columns',
    content: ['Vouchers of 2021', '', head, good(1), 'V-9,Foo,soon,'].join('\n'),
    bad: [[5, 3, 'not-a-day']],
    good: 1,
  },
  { name: 'an inch mark in a cell', content: [head, 'V-1,Rack 19" Ltd,2021-03-01,2021-03-02'].join('\n'), good: 1, bad: [] },
  { name: 'every row is bad', content: [head, ...notDays.map((day) => `V,Foo,${day},`)].join('\n'), good: 0, bad: notDays.map((_, at) => [at + 2, 3, 'not-a-day']) },
]; // prettier-ignore

const whole: Malformed[] = [
  { name: 'nothing', content: '', problem: 'empty' },
  { name: 'no bytes', content: bytes(), problem: 'empty' },
  { name: 'names only', content: head, problem: 'no-rows' },
  { name: 'names and blank lines', content: `${head}\n\n\n`, problem: 'no-rows' },
  { name: 'a byte order mark only', content: bytes(0xef, 0xbb, 0xbf), problem: 'no-rows' },
  { name: 'blank lines only', content: '\n\n\n', problem: 'no-rows' },
  { name: 'a zip that is none', content: bytes(0x50, 0x4b, 3, 4, 1, 2, 3), problem: 'broken-workbook' },
  { name: 'an .xls', content: bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4), problem: 'old-workbook' },
  { name: 'zeros', content: new Uint8Array(1001), problem: 'not-a-table' },
  { name: 'a program', content: Uint8Array.from({ length: 999 }, (_, at) => (at * 37) % 32), problem: 'not-a-table' },
]; // prettier-ignore

/** Text that only a spreadsheet would be hurt by is not malformed for this table. */
const harmless: Malformed[] = [
  { name: 'formulas', content: writeCsv([head.split(','), ['=1+1', '@x', '2021-03-01', '']]), good: 1, bad: [] },
]; // prettier-ignore

export const malformed: readonly Malformed[] = [
  ...days,
  ...shapes,
  ...quotes,
  ...ends,
  ...separators,
  ...several,
  ...whole,
  ...harmless,
];
