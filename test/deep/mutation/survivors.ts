/** A mutant that no test notices: in a file, on a line (trimmed), what stands there and what instead. */
export interface Survivor {
  file: string;
  line: string;
  from: string;
  to: string;
}

/** Mutants that cannot be noticed, each with why: what they change makes no difference to a reader. */
export const explained: readonly (Survivor & { why: string })[] = [];
