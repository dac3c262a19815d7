import { decode } from './decode.ts';
import type { EncodingChoice, EncodingId } from './encodings.ts';
import { headerIndex, type SavedColumns } from './columns.ts';
import type { Table } from './import-rows.ts';
import { delimiterOf, readDelimited, type Delimiter, type TableRecord } from './read-delimited.ts';
import {
  compoundProblem,
  FileError,
  isCompound,
  isZip,
  largestFile,
  readWorkbook,
} from './read-workbook.ts';

/** What a reader hands over: the bytes of a file, or text that was pasted. */
export interface Source {
  name: string;
  content: Uint8Array<ArrayBuffer> | string;
  /** The encoding and the separator that the reader has chosen, if any. */
  encoding?: EncodingId;
  delimiter?: Delimiter;
}

/** A source taken apart, and what was found out about it on the way. */
export interface OpenedTable extends Table {
  /** Absent for a workbook and for pasted text. */
  encoding?: { id: EncodingId; certain: boolean; possible: EncodingId[] };
  delimiter?: Delimiter;
  sheet?: string;
}

/** Lets others have their turn, and says how much is done, from 0 to 1; throws once cancelled. */
export type Pause = (done: number) => Promise<void>;

/** Opens a source; fails with a `FileError` where it cannot be read as a table at all. */
export async function openTable(
  source: Source,
  languagePage: EncodingChoice,
  saved: SavedColumns,
  pause: Pause,
): Promise<OpenedTable> {
  const { content } = source;
  if (content.length === 0) throw new FileError('empty');
  if (content.length > largestFile) throw new FileError('too-large');
  if (typeof content !== 'string') {
    if (isCompound(content)) throw new FileError(compoundProblem(content));
    if (isZip(content)) {
      const { sheet, records } = await readWorkbook(content);
      return { ...tableOf(records, saved), sheet, neutralised: false, ragged: false };
    }
  }
  const decoded =
    typeof content === 'string' ? undefined : decode(content, languagePage, source.encoding);
  const text = decoded?.text ?? (content as string);
  if (isBinary(text)) throw new FileError('not-a-table');
  const delimiter = source.delimiter ?? delimiterOf(text);
  const records = await runSliced(readDelimited(text, delimiter), pause);
  return {
    ...tableOf(records, saved),
    neutralised: true,
    ragged: true,
    delimiter,
    ...(decoded
      ? {
          encoding: {
            id: decoded.encoding,
            certain: decoded.certain,
            possible: decoded.possible,
          },
        }
      : {}),
  };
}

/** Runs a generator to its end, with a pause whenever it has kept others waiting. */
export async function runSliced<Result>(
  work: Generator<number, Result>,
  pause: Pause,
  total = 1,
): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause(value / total);
  }
}

function tableOf(
  records: TableRecord[],
  saved: SavedColumns,
): Omit<Table, 'neutralised' | 'ragged'> {
  const header = headerIndex(records, saved);
  if (records.length <= header + 1) throw new FileError('no-rows');
  return { records, header, width: widthOf(records, header) };
}

/** As many columns as have a name; without names, as many as most rows have. */
export function widthOf(records: readonly TableRecord[], header: number): number {
  if (header >= 0) {
    const { cells } = records[header]!;
    return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  }
  const counts = new Map<number, number>();
  for (const { cells, broken } of records) {
    if (!broken) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

/** Zeros and many control characters: a picture or a program, not a table. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8_192);
  const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return odd > Math.max(8, head.length / 50);
}
