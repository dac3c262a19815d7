// Everything that CI runs, in one command: types, format, tests of code and content, the build,
// tests of the built pages and in a browser. Goes on after a failure, so that one run tells all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Stage {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

const work = mkdtempSync(join(tmpdir(), 'guide-test-'));
const stages: Stage[] = [];

/** Runs a module of node_modules with this Node; its output goes straight to the reader. */
function run(module: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const path = join('node_modules', module);
  const { status } = spawnSync(process.execPath, [path, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function stage(name: string, work: () => Pick<Stage, 'passed' | 'failed'>): void {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = work();
  stages.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
}

const asCounts = (passed: boolean) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** Runs projects of the tests; a run that ends without a report, or with no test, has failed. */
function vitest(projects: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const file = join(work, `${projects.join('-')}.json`);
  const ended = run(
    'vitest/vitest.mjs',
    [
      'run',
      '--config',
      'test/vitest.config.ts',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  if (!existsSync(file)) return asCounts(false);
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const { numPassedTests: passed, numFailedTests: failed } = report;
  // Without a failed test, a run can still have failed outside of them: in a file, or in its setup.
  const broken = (ended || failed > 0) && passed + failed > 0 ? 0 : 1;
  return { passed, failed: failed + broken };
}

const builds = { SITE_DIST: 'dist', SITE_DEEP_DIST: join(work, 'deep') };
const astro = 'astro/bin/astro.mjs';
let built = false;

stage('types', () => asCounts(run(astro, ['check'])));
stage('format', () => asCounts(run('prettier/bin/prettier.cjs', ['--check', '.'])));
stage('code and content', () => vitest(['unit', 'content']));
stage('build, at the root and in a sub-folder', () => {
  const root = run(astro, ['build', '--outDir', builds.SITE_DIST]);
  const deep = run(astro, ['build', '--outDir', builds.SITE_DEEP_DIST], {
    BASE_PATH: '/deep/guide',
  });
  built = root && deep;
  return { passed: Number(root) + Number(deep), failed: Number(!root) + Number(!deep) };
});
const unbuilt = { passed: 0, failed: 1 };
stage('built pages', () => (built ? vitest(['site'], builds) : unbuilt));
stage('browser', () => (built ? vitest(['browser'], builds) : unbuilt));
rmSync(work, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of stages) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${name.padEnd(40)} ${counts} ${seconds.toFixed(0).padStart(5)} s`);
}
const sum = (key: 'passed' | 'failed' | 'seconds') =>
  stages.reduce((total, one) => total + one[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds') };
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.seconds.toFixed(0)} s`);
// The second gate prints the time of the first beside its own.
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync('node_modules/.cache/first-gate.json', JSON.stringify(total));
process.exitCode = total.failed === 0 ? 0 : 1;
