import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  devDependencies: Record<string, string>;
  dependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const direct = Object.keys({ ...manifest.devDependencies, ...manifest.dependencies });

/** The packages that the table of the README names, `@types/*` for all of them. */
function namedInReadme(): Set<string> {
  const rows = readFileSync('README.md', 'utf8').matchAll(/^\| (`.*?`) +\| (.+?) +\|$/gm);
  const named = [...rows].flatMap(([, names]) => [...names!.matchAll(/`([^`]+)`/g)]);
  return new Set(named.map(([, name]) => name!));
}

test('the README says of every direct dependency why it is here, and of no other', () => {
  const named = namedInReadme();
  const isNamed = (name: string) => named.has(name.replace(/^@types\/.*/, '@types/*'));
  expect(direct.length).toBeGreaterThan(20);
  expect(direct.filter((name) => !isNamed(name))).toEqual([]);
  const gone = (name: string) => name !== '@types/*' && !direct.includes(name);
  const packages = [...named].filter((name) => /^(@[\w-]+\/)?[\w.-]+$/.test(name));
  expect(packages.filter(gone)).toEqual([]);
});
