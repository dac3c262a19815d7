import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { inParallel } from '../support/parallel.ts';
import type { Check, Tally } from './check.ts';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';
import { Bench } from './mutation/pool.ts';
import { explained, type Survivor } from './mutation/survivors.ts';

// Each small mistake is put into the rules and flows by itself; those of their own tests that import
// the changed file have to notice. MUTATE='src/rules/day.ts src/flows/*.ts' looks at some files alone,
// MUTATE_WITH='voucher|facts' asks some tests alone.

const goal = 0.95;
const patterns = (process.env['MUTATE'] ?? 'src/rules/*.ts src/flows/*.ts').split(' ');
const isData = (file: string) => /-types\.ts$|\/(?:sources|ids|index|evidence)\.ts$/.test(file);
const slashes = (file: string) => file.replaceAll('\\', '/');
const files = [...new Set(patterns.flatMap((pattern) => globSync(pattern)).map(slashes))].filter(
  (file) => !isData(file),
);
const folders = ['rules', 'flows'];
const asked = new RegExp(process.env['MUTATE_WITH'] ?? '');
/** The tests of a folder; that of purity reads the files instead of running them. */
const testsOf = (folder: string) =>
  globSync(`test/${folder}/*.test.ts`)
    .map(slashes)
    .filter((file) => !file.includes('purity') && asked.test(file))
    .sort();

/** A mutant as it is named in the log, and in the list of those that cannot be noticed. */
function survivorOf(file: string, source: string, { start, from, to }: Mutant): Survivor {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
  const lineStart = source.lastIndexOf('\n', start) + 1;
  const line = source.slice(lineStart, source.indexOf('\n', start)).trim();
  return { file, line, from: short(from), to: short(to) };
}

interface Score {
  all: number;
  survived: number;
}

/** Every mutant of a file against the tests that import it. */
async function tryFile(file: string, benches: readonly Bench[], tally: Tally): Promise<Score> {
  const source = readFileSync(file, 'utf8');
  const mutants = mutantsOf(file, source);
  const importedBy = benches[0]!.untouched.importedBy[file] ?? 0;
  if (mutants.length > 0 && importedBy === 0)
    tally.fail(`${file} is imported by none of the tests`);
  const survivors: Survivor[] = [];
  let endless = 0;
  const idle = [...benches];
  const start = performance.now();
  await inParallel(
    [...mutants.entries()],
    async ([index, mutant]) => {
      const bench = idle.pop()!;
      const changed = source.slice(0, mutant.start) + mutant.to + source.slice(mutant.end);
      const verdict = await bench.try({ index, file, source: changed });
      idle.push(bench);
      if (verdict === 'survived') return void survivors.push(survivorOf(file, source, mutant));
      tally.pass();
      if (verdict === 'endless') endless += 1;
    },
    benches.length,
  );
  const noticed = mutants.length - survivors.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  tally.say(
    `${file}: ${noticed} of ${mutants.length} noticed by ${importedBy} files of tests in ${seconds} s` +
      (endless > 0 ? `, ${endless} of them by not ending` : ''),
  );
  judgeSurvivors(file, survivors, tally);
  return { all: mutants.length, survived: survivors.length };
}

const isSame = (one: Survivor, other: Survivor) =>
  (['file', 'line', 'from', 'to'] as const).every((key) => one[key] === other[key]);

/** Each survivor has its reason in the list, and the list names no mutant that is noticed. */
function judgeSurvivors(file: string, survivors: readonly Survivor[], tally: Tally): void {
  for (const one of survivors) {
    const why = explained.find((other) => isSame(one, other))?.why;
    if (why === undefined) tally.fail(`survived, without a reason: ${JSON.stringify(one)}`);
    else tally.say(`    ${one.line}: ${one.from} → ${one.to}: ${why}`);
  }
  for (const one of explained.filter((other) => other.file === file))
    if (!survivors.some((other) => isSame(one, other)))
      tally.fail(`is noticed, or is no longer made; take it off the list: ${JSON.stringify(one)}`);
}

/** The files of a folder, against its tests. */
async function tryFolder(folder: string, tally: Tally): Promise<Score[]> {
  const own = files.filter((file) => file.startsWith(`src/${folder}/`));
  if (own.length === 0) return [];
  const workers = availableParallelism();
  const benches = Array.from({ length: workers }, () => new Bench(testsOf(folder)));
  try {
    const [first] = await Promise.all(benches.map((bench) => bench.start()));
    for (const one of first!.red) tally.fail(`red without a mutant: ${one}`);
    tally.say(`${folder}, without a mutant: ${first!.tests} tests, ${first!.seconds.toFixed(1)} s`);
    const scores: Score[] = [];
    for (const file of own) scores.push(await tryFile(file, benches, tally));
    return scores;
  } finally {
    for (const bench of benches) bench.stop();
  }
}

export const mutation: Check = {
  name: 'mutation',
  says: 'the tests notice the small mistakes made in the rules and flows, but for those with a reason',
  async run(tally) {
    const scores: Score[] = [];
    for (const folder of folders) scores.push(...(await tryFolder(folder, tally)));
    const sum = (key: keyof Score) => scores.reduce((total, one) => total + one[key], 0);
    const [all, survived] = [sum('all'), sum('survived')];
    const score = (all - survived) / all;
    tally.say(
      `${all} mutants in ${scores.length} files, ${survived} survived: ${(score * 100).toFixed(1)} %`,
    );
    if (!(score >= goal)) tally.fail(`the score is below ${goal * 100} %`);
  },
};
