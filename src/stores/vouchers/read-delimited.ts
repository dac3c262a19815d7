import { parse } from 'csv-parse/browser/esm/sync';

/** A record of a file and the line it begins on, counted from 1. */
export interface TableRecord {
  line: number;
  cells: string[];
  /** Why the line could not be taken apart; its cells are then the line as it stands. */
  broken?: 'quote-not-closed' | 'text-after-quote';
}

/** What separates the cells of a file. */
export type Delimiter = ',' | ';' | '\t' | '|';

const delimiters: readonly Delimiter[] = ['\t', ',', ';', '|'];

/** So much is taken apart at a time, in characters, so that others get their turn in between. */
const sliceLength = 1 << 17;
/** The longest record, in bytes: what goes on for longer is a quote that was never closed. */
const longestRecord = 1 << 18;

/** The separator that gives the most cells in the first lines; a comma where none does. */
export function delimiterOf(text: string): Delimiter {
  const head = normalLines(text.slice(0, 20_000)).split('\n').slice(0, 20);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = head
      .filter((line) => line.trim() !== '')
      .map((line) => cellsIn(line, delimiter));
    const most = Math.max(0, ...counts);
    // As many lines as possible should have the same number of cells, and that number be high.
    const alike = counts.filter((count) => count === most).length;
    const score = most < 2 ? 0 : most + (20 * alike) / counts.length;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function cellsIn(line: string, delimiter: Delimiter): number {
  return line.replace(/"[^"]*"/g, '').split(delimiter).length;
}

const normalLines = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/**
 * Takes a text apart into records, a slice of it at a time: each yield says how much is done, from
 * 0 to 1. A line that cannot be taken apart is given back as broken, and the next one is read as
 * if nothing had happened; nothing is thrown.
 */
export function* readDelimited(
  text: string,
  delimiter: Delimiter,
): Generator<number, TableRecord[]> {
  const source = normalLines(text);
  const records: TableRecord[] = [];
  let start = 0;
  let line = 1;
  let length = sliceLength;
  while (start < source.length) {
    const end = endOfSlice(source, start, length);
    const isLast = end === source.length;
    const { taken, lines, fault } = takeApart(source.slice(start, end), delimiter, line, records);
    start += taken;
    line += lines;
    length = sliceLength;
    if (fault !== undefined) {
      const unfinished = fault === 'CSV_QUOTE_NOT_CLOSED' && !isLast;
      if (unfinished && end - start < longestRecord) {
        // The record goes on beyond the slice: it is read again with more of the text.
        length = Math.max(sliceLength, 2 * (end - start));
      } else {
        start = passLine(source, start, delimiter, fault, line, records);
        line += 1;
      }
    }
    yield start / source.length;
  }
  return records;
}

/** The end of a slice: after the last whole line of it, or of the one line that is longer. */
function endOfSlice(source: string, start: number, length: number): number {
  if (start + length >= source.length) return source.length;
  const last = source.lastIndexOf('\n', start + length);
  const end = last > start ? last : source.indexOf('\n', start + length);
  return end === -1 ? source.length : end + 1;
}

interface Taken {
  /** Characters and lines that were taken apart without fault. */
  taken: number;
  lines: number;
  fault?: string;
}

function takeApart(
  slice: string,
  delimiter: Delimiter,
  firstLine: number,
  records: TableRecord[],
): Taken {
  let lines = 0;
  try {
    parse(slice, {
      ...options(delimiter),
      on_record: (cells: string[], context: { lines: number }) => {
        if (cells.length > 1 || cells[0] !== '') records.push({ line: firstLine + lines, cells });
        lines = context.lines;
        return null;
      },
    });
    return { taken: slice.length, lines: countLines(slice) };
  } catch (error) {
    const fault = String((error as { code?: unknown }).code ?? error);
    return { taken: offsetOfLine(slice, lines), lines, fault };
  }
}

const options = (delimiter: Delimiter) =>
  ({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    max_record_size: longestRecord,
  }) as const;

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

/**
 * Passes a line that could not be taken apart. A quote in the middle of a cell that has none around
 * it (an inch mark) is taken as it stands; everything else is reported.
 */
function passLine(
  source: string,
  start: number,
  delimiter: Delimiter,
  fault: string,
  line: number,
  records: TableRecord[],
): number {
  const lineEnd = source.indexOf('\n', start);
  const end = lineEnd === -1 ? source.length : lineEnd;
  const text = source.slice(start, end);
  const cells = fault === 'INVALID_OPENING_QUOTE' ? relaxed(text, delimiter) : undefined;
  records.push(
    cells
      ? { line, cells }
      : {
          line,
          cells: [text],
          broken: fault === 'CSV_INVALID_CLOSING_QUOTE' ? 'text-after-quote' : 'quote-not-closed',
        },
  );
  return lineEnd === -1 ? source.length : lineEnd + 1;
}

function relaxed(line: string, delimiter: Delimiter): string[] | undefined {
  // Only where no cell begins with a quote: else it is not clear which quote means what.
  if (line.split(delimiter).some((cell) => cell.trimStart().startsWith('"'))) return undefined;
  try {
    const [cells] = parse(line, { ...options(delimiter), quote: null }) as string[][];
    return cells;
  } catch {
    return undefined;
  }
}
