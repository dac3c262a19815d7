import { neutralCell } from './neutral-cell.ts';

/** The mark that makes a spreadsheet read UTF-8. */
const mark = '\ufeff';

/** A table as CSV: UTF-8 with its mark, CRLF, every cell safe to open in a spreadsheet. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${mark}${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  const safe = neutralCell(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
