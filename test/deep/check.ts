/** What a deep check counts and says while it runs. */
export interface Tally {
  /** So many things were looked at and are right. */
  pass(count?: number): void;
  /** One thing is wrong: where, what was found, what was expected. */
  fail(what: string): void;
  /** A figure or a remark, for the reader of the log. */
  say(line: string): void;
}

/** A check that is too long for every change: run it before a release, `npm run verify:deep`. */
export interface Check {
  /** One word, to run it alone. */
  name: string;
  /** What is true when it passes. */
  says: string;
  run(tally: Tally): Promise<void> | void;
}

/** Passes where nothing is found, else fails with each finding; both count. */
export function judge(tally: Tally, what: string, findings: readonly string[]): void {
  if (findings.length === 0) tally.pass();
  for (const finding of findings.slice(0, 20)) tally.fail(`${what}: ${finding}`);
  if (findings.length > 20) tally.fail(`${what}: and ${findings.length - 20} more`);
}
