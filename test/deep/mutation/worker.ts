import { parentPort, workerData } from 'node:worker_threads';
import { configureGlobal } from 'fast-check';
import { collect, type Test } from './mini-test.ts';
import { Modules } from './modules.ts';

// Runs the tests in this thread: first as they are, then against each mutant that it is sent.

/** What is sent to a worker: a file of the sources, and what stands in it instead. */
export interface Trial {
  index: number;
  file: string;
  source: string;
}

/** What a worker says of the tests as they are. */
export interface Untouched {
  kind: 'untouched';
  tests: number;
  red: string[];
  seconds: number;
  /** Of each file of the sources: how many files of tests import it. */
  importedBy: Record<string, number>;
}

/** What a worker begins with next: it takes so many milliseconds without a mutant. */
export interface Running {
  kind: 'running';
  cost: number;
}

export type Answer =
  Untouched | Running | { kind: 'tried'; index: number; noticedBy: string | undefined };

// Always the same examples, and the first that fails is enough: the shortest one takes minutes.
configureGlobal({ seed: 20210630, endOnFailure: true });

// What tests say in passing is of no interest two thousand times.
console.log = () => undefined;

const files = workerData as readonly string[];
const say = (answer: Answer) => parentPort!.postMessage(answer);

interface Known extends Test {
  key: string;
  file: string;
}

/** The tests of a file; one of speed says nothing on a busy machine and is left out. */
function testsOf(file: string, modules: Modules): Known[] {
  return collect(() => modules.load(file))
    .map((test, index) => ({ ...test, file, key: `${file} #${index} ${test.name}` }))
    .filter(({ name }) => !name.includes('milliseconds'));
}

/** What a test fails with; `undefined` where it passes. */
function failure(test: Test): string | undefined {
  try {
    test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const base = new Modules();
/** How long each file takes, without a mutant, to load and to run: the quick ones are asked first. */
const cost = new Map<string, number>();
/** The test that noticed the last mutant is likely to notice the next one, too. */
let keen: Known | undefined;

function runUntouched(): Untouched {
  const start = performance.now();
  const red: string[] = [];
  let count = 0;
  for (const file of files) {
    const began = performance.now();
    const tests = testsOf(file, base);
    if (tests.length === 0) red.push(`${file} has no test`);
    for (const test of tests) {
      const failed = failure(test);
      if (failed !== undefined) red.push(`${test.key}: ${failed}`);
    }
    count += tests.length;
    cost.set(file, performance.now() - began);
  }
  const importedBy: Record<string, number> = {};
  for (const file of files)
    for (const one of base.imports.get(file)!) importedBy[one] = (importedBy[one] ?? 0) + 1;
  const seconds = (performance.now() - start) / 1000;
  return { kind: 'untouched', tests: count, red, seconds, importedBy };
}

/**
 * The test that notices a mutant; `undefined` where none does. Files of tests are loaded one by one:
 * what some of them prepare takes a mutant hours.
 */
function noticedBy({ file, source }: Trial): string | undefined {
  const those = files
    .filter((test) => base.imports.get(test)!.has(file))
    .sort((one, other) => cost.get(one)! - cost.get(other)!);
  const begin = (test: string) => say({ kind: 'running', cost: cost.get(test)! });
  try {
    const modules = new Modules({ file, source }, base);
    const known = new Map<string, Known[]>();
    if (keen && those.includes(keen.file)) {
      begin(keen.file);
      known.set(keen.file, testsOf(keen.file, modules));
      const again = known.get(keen.file)!.find(({ key }) => key === keen!.key);
      if (again && failure(again) !== undefined) return again.key;
    }
    for (const test of those) {
      begin(test);
      const tests = known.get(test) ?? testsOf(test, modules);
      const first = tests.find((one) => failure(one) !== undefined);
      if (!first) continue;
      keen = first;
      return first.key;
    }
    return undefined;
  } catch {
    // It does not parse, or cannot be loaded: everything notices that.
    return 'loading';
  }
}

say(runUntouched());
parentPort!.on('message', (trial: Trial) =>
  say({ kind: 'tried', index: trial.index, noticedBy: noticedBy(trial) }),
);
