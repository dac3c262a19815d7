import readExcelFile from 'read-excel-file/universal';
import { matchColumns } from './columns.ts';
import type { TableRecord } from './read-delimited.ts';

/** Why a file cannot be read as a whole; each has its own words. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'not-a-table'
  | 'old-workbook'
  | 'locked-workbook'
  | 'broken-workbook'
  | 'no-rows';

export class FileError extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The largest file, and the largest content of a workbook, that is opened; in bytes. */
export const largestFile = 30_000_000;
const largestContent = 400_000_000;

export const isZip = ([first, second, third]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 0x03;

/** A file of the old binary formats: an .xls, or an .xlsx that is locked with a password. */
export const isCompound = ([first, second, third]: Uint8Array): boolean =>
  first === 0xd0 && second === 0xcf && third === 0x11;

/** What kind of compound file: the locked one names its encryption, in UTF-16. */
export function compoundProblem(bytes: Uint8Array): FileProblem {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage') ? 'locked-workbook' : 'old-workbook';
}

/** The rows of the sheet whose first rows name the most known columns; the first one if none does. */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ sheet: string; records: TableRecord[] }> {
  if (contentSize(bytes) > largestContent) throw new FileError('too-large');
  let sheets;
  try {
    sheets = await readExcelFile(bytes.slice().buffer, { trim: false });
  } catch {
    throw new FileError('broken-workbook');
  }
  const tables = sheets.map(({ sheet, data }) => ({ sheet, records: recordsOf(data) }));
  const known = ({ records }: { records: TableRecord[] }) =>
    Math.max(
      0,
      ...records.slice(0, 10).map(({ cells }) => matchColumns(cells).filter(Boolean).length),
    );
  const best = tables
    .filter(({ records }) => records.length > 0)
    .toSorted((one, other) => known(other) - known(one))[0];
  if (!best) throw new FileError('empty');
  return best;
}

/** How large a zip says it is when unpacked, so that a small file cannot fill the memory. */
function contentSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at++) {
    // The header of an entry in the list of contents.
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x02014b50)
      sum += view.getUint32(at + 24, true);
  }
  return sum;
}

type Cell = string | number | boolean | Date | null | undefined;

function recordsOf(rows: readonly (readonly unknown[])[]): TableRecord[] {
  return rows
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cellText(cell as Cell)) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** A cell as text; a cell with the format of a day is the day, whatever its time. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
