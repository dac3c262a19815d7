/** Something a check found: where it stands, what was found, and what to write instead. */
export interface Finding {
  file: string;
  line: number;
  found: string;
  write: string;
}

/**
 * A finding in one line, so that an editor can jump to it.
 *
 * @example
 * describeFinding({ file: 'a.mdx', line: 3, found: '“60 days”', write: '<Fact id="…" />' });
 * // => 'a.mdx:3: found “60 days”; write <Fact id="…" />'
 */
export function describeFinding({ file, line, found, write }: Finding): string {
  return `${file}:${line}: found ${found}; write ${write}`;
}

/** A text with the place where it begins: what the checks of language read. */
export interface Passage {
  file: string;
  line: number;
  text: string;
}

/** The line of a position inside a passage. */
export function lineAt({ line, text }: Passage, index: number): number {
  return line + text.slice(0, index).split('\n').length - 1;
}
