import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { inParallel } from '../support/parallel.ts';
import type { Check, Tally } from './check.ts';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';
import { run } from './run.ts';

// Each small mistake is put into the rules by itself; the tests of the rules have to notice it.
// MUTATE='src/rules/day.ts' looks at some files alone.

const goal = 0.95;
const patterns = (process.env['MUTATE'] ?? 'src/rules/*.ts').split(' ');
const isData = (file: string) => /-types\.ts$|\/(?:sources|ids|index|evidence)\.ts$/.test(file);
const files = patterns
  .flatMap((pattern) => globSync(pattern))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !isData(file));
const tests = globSync('test/rules/*.test.ts').filter((file) => !file.includes('purity'));
const folder = resolve('node_modules/.cache/mutation');

/** The tests of the rules as one script, with one file of the rules changed. */
async function bundle(name: string, file?: string, source?: string): Promise<string> {
  const out = join(folder, `${name}.mjs`);
  const imports = tests.map((test) => `import ${JSON.stringify(`./${test}`)};`);
  await build({
    stdin: {
      contents: `${imports.join('\n')}\nimport { runAll } from 'vitest';\nawait runAll();`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    alias: { vitest: resolve('test/deep/mutation/mini-test.ts') },
    outfile: out,
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutant',
        setup({ onLoad }) {
          onLoad({ filter: /\/src\/rules\/.*\.ts$/ }, ({ path }) =>
            file !== undefined && path === resolve(file)
              ? { contents: source!, loader: 'ts' }
              : undefined,
          );
        },
      },
    ],
  });
  return out;
}

/** Longer than the tests can take: set once they were run without a mutant. */
let patience = 600_000;

/** Whether the tests notice; a run that does not end is noticed too. */
async function isNoticed(script: string) {
  const ended = await run(process.execPath, [script], { timeout: patience });
  const { code, output, errors, seconds } = ended;
  return { noticed: code !== 0, output: output + errors, seconds };
}

const place = (file: string, { line, from, to }: Mutant) =>
  `${file}:${line}: ${from.replace(/\s+/g, ' ').slice(0, 70)} → ${to.slice(0, 40)}`;

async function tryFile(file: string, tally: Tally): Promise<{ all: number; survived: string[] }> {
  const source = readFileSync(file, 'utf8');
  const mutants = mutantsOf(file, source);
  const survived: string[] = [];
  const workers = availableParallelism();
  await inParallel(
    mutants.map((mutant, index) => ({ mutant, index })),
    async ({ mutant, index }) => {
      const changed = source.slice(0, mutant.start) + mutant.to + source.slice(mutant.end);
      let script: string;
      try {
        script = await bundle(`mutant-${index}`, file, changed);
      } catch {
        // What does not even parse is noticed by everything.
        return tally.pass();
      }
      const { noticed } = await isNoticed(script);
      rmSync(script);
      if (noticed) tally.pass();
      else survived.push(place(file, mutant));
    },
    workers,
  );
  tally.say(`${file}: ${mutants.length - survived.length} of ${mutants.length} noticed`);
  for (const one of survived.sort()) tally.say(`    survived: ${one}`);
  return { all: mutants.length, survived };
}

export const mutation: Check = {
  name: 'mutation',
  says: 'the tests of the rules notice nearly every small mistake that is made in them',
  async run(tally) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const untouched = await isNoticed(await bundle('untouched'));
    if (untouched.noticed) return tally.fail(`red without a mutant: ${untouched.output}`);
    patience = Math.max(20_000, untouched.seconds * 6000);
    tally.say(`without a mutant: ${untouched.output.trim()}, ${untouched.seconds.toFixed(1)} s`);
    let all = 0;
    let survived = 0;
    for (const file of files) {
      const result = await tryFile(file, tally);
      all += result.all;
      survived += result.survived.length;
    }
    rmSync(folder, { recursive: true, force: true });
    const score = (all - survived) / all;
    tally.say(`${all} mutants, ${survived} survived: ${(score * 100).toFixed(1)} %`);
    if (!(score >= goal)) tally.fail(`the score is below ${goal * 100} %`);
  },
};
