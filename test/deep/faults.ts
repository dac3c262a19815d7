import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Check, Tally } from './check.ts';
import { copyOfSite } from './copy-of-site.ts';
import { faults, type Fault } from './planted-faults.ts';
import { run } from './run.ts';
import { siteUnderTest } from './site-under-test.ts';

interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** The tests that a fault's check has run, and what they failed with. */
async function testsOf({ caughtBy, built }: Fault, root: string, dist: string) {
  if (caughtBy.kind === 'types') return typesOf(caughtBy.file, root);
  const file = join(root, 'report.json');
  rmSync(file, { force: true });
  const { output, errors } = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      caughtBy.kind,
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(caughtBy.only === undefined ? [] : ['-t', caughtBy.only]),
      caughtBy.file,
    ],
    { cwd: root, env: { SITE_DIST: built ? join(root, 'dist') : dist, SITE_DEEP_DIST: dist } },
  );
  if (!existsSync(file)) throw new Error(`no report: ${(output + errors).slice(-1500)}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, failureMessages }) => ({ name: fullName, failed: failureMessages[0] }));
  // A file can go red while it only collects its tests.
  const broken = report.testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ message }) => ({ name: caughtBy.file, failed: message }));
  return [...tests, ...broken];
}

/** The compiler on one file and all it imports, as strict as for the whole project. */
async function typesOf(file: string, root: string) {
  const config = {
    extends: './tsconfig.json',
    include: [],
    files: ['src/env.d.ts', file],
    compilerOptions: { noEmit: true },
  };
  writeFileSync(join(root, 'tsconfig.one.json'), JSON.stringify(config));
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.one.json'];
  const { code, output } = await run(process.execPath, tsc, { cwd: root });
  const first = output.split('\n').find((line) => line.includes('error'));
  return [{ name: file, failed: code === 0 ? undefined : (first ?? output) }];
}

async function build(root: string): Promise<void> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'dist'];
  const { code, output, errors } = await run(process.execPath, astro, { cwd: root });
  if (code !== 0) throw new Error(`the build ended with ${code}: ${(output + errors).slice(-800)}`);
}

function plant({ file, from, to }: Fault, root: string): () => void {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(from, () => to);
  if (changed === source) throw new Error(`${file} has no ${String(from)}: update the fault`);
  writeFileSync(path, changed);
  return () => writeFileSync(path, source);
}

/** Plants one fault, looks whether its check goes red, and takes it out again. */
async function tryFault(fault: Fault, root: string, dist: string, tally: Tally): Promise<void> {
  const start = performance.now();
  const undo = plant(fault, root);
  try {
    if (fault.built) await build(root);
    const { caughtBy } = fault;
    const red = (await testsOf(fault, root, dist)).find(
      ({ name, failed }) =>
        failed !== undefined &&
        (caughtBy.kind === 'types' || caughtBy.test.test(`${name} ${failed}`)),
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    if (!red) return tally.fail(`${fault.name}: not noticed by ${caughtBy.file}`);
    tally.pass();
    const words = red.failed!.replace(/\x1b\[\d+m/g, '').replace(/\s+/g, ' ');
    tally.say(`${fault.name}: caught by ${caughtBy.file}, ${seconds} s`);
    tally.say(`    ${red.name === caughtBy.file ? '' : `“${red.name}”: `}${words.slice(0, 160)}`);
  } catch (error) {
    tally.fail(`${fault.name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    undo();
  }
}

/** The same checks with nothing planted are green: else red would say nothing. */
async function isGreen(root: string, dist: string, tally: Tally): Promise<void> {
  const keyOf = ({ caughtBy }: Fault) => JSON.stringify(caughtBy, ['kind', 'file', 'only']);
  const checks = Map.groupBy(chosen, keyOf);
  let tests = 0;
  for (const [fault] of checks.values()) {
    const all = await testsOf(fault!, root, dist);
    tests += all.length;
    for (const { name, failed } of all)
      if (failed !== undefined) tally.fail(`red with nothing planted: ${name}: ${failed}`);
    if (all.length === 0) tally.fail(`${fault!.caughtBy.file} ran no test`);
  }
  tally.say(`with nothing planted: ${checks.size} checks green, ${tests} tests`);
}

/** All faults, or those that the expression in `FAULTS` names. */
const chosen = faults.filter(({ name }) => new RegExp(process.env['FAULTS'] ?? '').test(name));

export const plantedFaults: Check = {
  name: 'faults',
  says: `${faults.length} mistakes, planted one by one, are each noticed by a check of \`npm test\``,
  async run(tally) {
    const { dist } = await siteUnderTest();
    const root = copyOfSite('deep-faults-');
    mkdirSync(join(root, 'dist'));
    cpSync(resolve(dist), join(root, 'dist'), { recursive: true });
    try {
      await isGreen(root, resolve(dist), tally);
      for (const fault of chosen) await tryFault(fault, root, resolve(dist), tally);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};
