// The second gate: what is too long for every change. Run it before a release.
//   npm run verify:deep                     every check
//   npm run verify:deep -- days clock       these checks
import { existsSync, readFileSync } from 'node:fs';
import { axePages, axeStates } from '../test/deep/accessibility/axe.ts';
import { fit, largeText } from '../test/deep/accessibility/fit.ts';
import { forcedColours } from '../test/deep/accessibility/forced-colours.ts';
import { focusKept, keyboard } from '../test/deep/accessibility/keyboard.ts';
import type { Check, Tally } from '../test/deep/check.ts';
import { clock } from '../test/deep/clock.ts';
import { days } from '../test/deep/days.ts';
import { engines } from '../test/deep/engines.ts';
import { plantedFaults } from '../test/deep/faults.ts';
import { growth } from '../test/deep/growth.ts';
import { html } from '../test/deep/html.ts';
import { licences } from '../test/deep/licences.ts';
import { load } from '../test/deep/load.ts';
import { lighthouseCheck } from '../test/deep/lighthouse.ts';
import { mutation } from '../test/deep/mutation.ts';
import { offlinePages } from '../test/deep/offline-pages.ts';
import { reproducible } from '../test/deep/reproducible.ts';
import { searchSpeed } from '../test/deep/search-speed.ts';
import { visual } from '../test/deep/visual.ts';

const checks: readonly Check[] = [
  days,
  clock,
  plantedFaults,
  html,
  engines,
  lighthouseCheck,
  load,
  growth,
  reproducible,
  licences,
  mutation,
  searchSpeed,
  offlinePages,
  axePages,
  axeStates,
  fit,
  largeText,
  keyboard,
  focusKept,
  forcedColours,
  visual,
];

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** Runs one check; an exception, and a check that looked at nothing, are failures. */
async function outcomeOf({ name, says, run }: Check): Promise<Outcome> {
  console.log(`\n── ${name}: ${says}`);
  const start = performance.now();
  const outcome = { name, passed: 0, failed: 0, seconds: 0 };
  const tally: Tally = {
    pass: (count = 1) => void (outcome.passed += count),
    fail: (what) => {
      outcome.failed += 1;
      if (outcome.failed <= 100) console.log(`   ✗ ${what}`);
    },
    say: (line) => console.log(`   ${line}`),
  };
  try {
    await run(tally);
  } catch (error) {
    tally.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (outcome.passed + outcome.failed === 0) tally.fail('nothing was looked at');
  outcome.seconds = (performance.now() - start) / 1000;
  return outcome;
}

const asked = process.argv.slice(2);
const names = checks.map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`there is no check “${unknown[0]}”; write one of: ${names.join(' ')}`);
  process.exit(1);
}

const outcomes: Outcome[] = [];
for (const check of checks)
  if (asked.length === 0 || asked.includes(check.name)) outcomes.push(await outcomeOf(check));

const sum = (key: 'passed' | 'failed' | 'seconds') =>
  outcomes.reduce((total, one) => total + one[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds') };

function print(name: string, { passed, failed, seconds }: Omit<Outcome, 'name'>): void {
  const counts = `${String(passed).padStart(10)} passed ${String(failed).padStart(6)} failed`;
  console.log(`${name.padEnd(24)} ${counts} ${seconds.toFixed(0).padStart(6)} s`);
}

console.log('');
for (const { name, ...outcome } of outcomes) print(name, outcome);
console.log('');
print('this gate', total);
// Written by the first gate at its end.
const first = 'node_modules/.cache/first-gate.json';
if (existsSync(first))
  print('npm test, last run here', JSON.parse(readFileSync(first, 'utf8')) as typeof total);
else console.log('npm test has not been run here');
process.exitCode = total.failed === 0 ? 0 : 1;
