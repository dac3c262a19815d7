import ical from 'ical-generator';
import writeExcelFile from 'write-excel-file/universal';
import { voucherAssessment } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag } from '../../i18n/locales.ts';
import { createSpeaker } from '../../i18n/say.ts';
import type { RowProblem } from '../../stores/vouchers/import-rows.ts';
import type { Pause } from '../../stores/vouchers/open-table.ts';
import type { Entry } from '../../stores/vouchers/view.ts';
import { fields, isEvent } from '../../stores/vouchers/voucher-row.ts';
import { writeCsv } from '../../stores/vouchers/write-csv.ts';
import { fieldLabel, type OutWords } from './out-words.ts';

export type FileFormat = 'csv' | 'xlsx' | 'ics' | 'json';

/** A file to hand to the reader; absent content where there is nothing to put into it. */
export interface MadeFile {
  name: string;
  content?: Blob;
}

/** Writes the vouchers that the table shows, with what was found about them. */
export async function makeFile(
  format: FileFormat,
  entries: readonly Entry[],
  asOf: string,
  words: OutWords,
  pause: Pause,
): Promise<MadeFile> {
  const name = `${words.table.fileName}.${format}`;
  if (format === 'ics') {
    const text = await calendar(entries, asOf, words, pause);
    return text === undefined
      ? { name }
      : { name, content: new Blob([text], { type: 'text/calendar;charset=utf-8' }) };
  }
  if (format === 'json') {
    return { name, content: await jsonOf(entries, asOf, pause) };
  }
  const rows = [headers(words)];
  for (const [index, entry] of entries.entries()) {
    rows.push(cellsOf(entry, asOf, words));
    if (index % 100 === 99) await pause(index / entries.length);
  }
  return {
    name,
    content:
      format === 'csv'
        ? new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' })
        : await workbook(rows, words.table.tableTitle),
  };
}

/** The names of the columns alone, to be filled in with a spreadsheet. */
export function templateFile(words: OutWords): MadeFile {
  const labels = fields.map((field) => fieldLabel(field, { ...words, rules: words.speaker.rules }));
  return {
    name: `${words.table.templateName}.csv`,
    content: new Blob([writeCsv([labels])], { type: 'text/csv;charset=utf-8' }),
  };
}

/** Every row that was left out, where it stands, and what to do about it. */
export function problemsFile(
  problems: readonly RowProblem[],
  columns: readonly string[],
  words: OutWords,
): MadeFile {
  const { table } = words;
  const rows = problems.map(({ line, column, found, code }) => [
    String(line),
    column === undefined ? table.wholeRow : `${column} ${columns[column - 1] ?? ''}`.trim(),
    found,
    fill(table.problems[code], { example: words.example, limit: words.limit }),
  ]);
  const names = [table.problemLine, table.problemColumn, table.problemFound, table.problemWhat];
  return {
    name: `${table.problemsName}.csv`,
    content: new Blob([writeCsv([names, ...rows])], { type: 'text/csv;charset=utf-8' }),
  };
}

/** The columns of the facts, which can be read in again, and those of the assessment. */
function headers(words: OutWords): string[] {
  const { columns } = words.table;
  return [
    ...fields.map((field) => fieldLabel(field, { ...words, rules: words.speaker.rules })),
    columns.state,
    columns.next,
    columns.left,
    columns.limit,
    columns.findings,
  ];
}

function cellsOf({ row, result }: Entry, asOf: string, words: OutWords): string[] {
  const speaker = createSpeaker(words.speaker, words.locale);
  const { rules } = words.speaker;
  const { next } = result;
  const findings =
    result.findings.length === 0 ? [] : voucherAssessment(row.days, { asOf }).findings;
  return [
    ...fields.map((field) => (isEvent(field) ? (row.days[field] ?? '') : row[field])),
    words.states[result.state],
    next ? `${rules.deadlines[next.id]}${speaker.marks.colon}${next.by}` : '',
    next ? String(next.daysLeft) : '',
    next?.boundBy === undefined ? '' : rules.parameters[next.boundBy],
    findings.map((finding) => speaker.sayFinding(finding)).join('\n'),
  ];
}

/** Texts stay texts in a workbook: no cell of it is a formula, so none needs an apostrophe. */
async function workbook(rows: readonly string[][], title: string): Promise<Blob> {
  const data = rows.map((cells, line) =>
    cells.map((value) =>
      value === ''
        ? null
        : { value, type: String, ...(line === 0 ? { fontWeight: 'bold' as const } : {}) },
    ),
  );
  const columns = rows[0]!.map((_, index) => ({ width: index === 0 || index > 2 ? 16 : 26 }));
  return writeExcelFile(data, {
    columns,
    sheet: title.slice(0, 31),
    stickyRowsCount: 1,
  }).toBlob();
}

async function jsonOf(entries: readonly Entry[], asOf: string, pause: Pause): Promise<Blob> {
  const parts: string[] = [];
  for (const [index, { row, result }] of entries.entries()) {
    const { voucher, customer, engagement, note, days } = row;
    const { state, next, findings, redeem } = result;
    parts.push(
      JSON.stringify({ voucher, customer, engagement, note, days, state, next, redeem, findings }),
    );
    if (index % 200 === 199) await pause(index / entries.length);
  }
  const head = `{"version":1,"asOf":${JSON.stringify(asOf)},"vouchers":[`;
  return new Blob([`${head}\n${parts.join(',\n')}\n]}\n`], { type: 'application/json' });
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** One whole-day event for each open deadline; nothing where none is open. */
async function calendar(
  entries: readonly Entry[],
  asOf: string,
  words: OutWords,
  pause: Pause,
): Promise<string | undefined> {
  const open = entries.filter(({ result }) => result.next?.status === 'open');
  if (open.length === 0) return undefined;
  const calendar = ical({
    name: words.table.tableTitle,
    prodId: {
      company: 'planning-services-guide',
      product: 'vouchers',
      language: languageTag[words.locale],
    },
  });
  for (const [index, { row, result }] of open.entries()) {
    const { id, by } = result.next!;
    calendar.createEvent({
      id: `${row.id}-${id}@planning-services-guide`,
      stamp: utc(asOf),
      start: utc(by),
      allDay: true,
      summary: fill(words.table.calendarEvent, {
        deadline: words.speaker.rules.deadlines[id],
        voucher: row.voucher || words.table.noNumber,
      }),
      description: [row.customer, row.engagement].filter(Boolean).join('\n'),
    });
    if (index % 100 === 99) await pause(index / open.length);
  }
  // The library leaves the last line without the line end that the format asks for.
  return `${calendar.toString()}\r\n`;
}
