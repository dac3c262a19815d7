import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Tally } from './check.ts';

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  link?: boolean;
}

interface Manifest {
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

/** Licences that let anyone use, change and pass on what they cover. */
const free = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Zlib',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'PSF-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
]);

/** “A OR B” asks for one of them, “A AND B” for both. */
const isFree = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => free.has(one)));

/** Packages whose licence is another one, each with why it may be here. */
const others: [RegExp, string][] = [
  [
    /^@img\/sharp-/,
    'an image library that Astro may use while it builds (LGPL); the site has no picture that needs it, and nothing of it is delivered',
  ],
];

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

function sizeOf(folder: string): number {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true });
  return files
    .filter(
      (entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'),
    )
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function judgePackage(path: string, one: Locked, allowed: Set<string>, tally: Tally): void {
  const name = nameOf(path);
  const licence = one.license ?? 'none';
  if (!isFree(licence) && !others.some(([names]) => names.test(name)))
    tally.fail(`${path} has the licence “${licence}”: find out whether it may be here`);
  else if (one.hasInstallScript && !allowed.has(name) && !one.optional)
    tally.fail(`${path} runs a script when it is installed; allowScripts does not name it`);
  else tally.pass();
}

export const licences: Check = {
  name: 'licences',
  says: 'every package has a free licence and a hash, and runs no script that is not allowed',
  run(tally) {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, Locked>;
    };
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const allowed = new Set(Object.keys(manifest.allowScripts));
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    for (const [path, one] of packages) judgePackage(path, one, allowed, tally);

    for (const [names, why] of others) tally.say(`${names.source}: ${why}`);

    const counts = Map.groupBy(packages, ([, { license = 'none' }]) => license);
    for (const [licence, all] of [...counts].sort((one, other) => other[1].length - one[1].length))
      tally.say(`${String(all.length).padStart(4)} × ${licence}`);

    // Binaries for other machines were never seen by the registry that the lock was made with.
    const bare = packages.filter(([, one]) => one.integrity === undefined && !one.link);
    for (const [path] of bare.filter(([, one]) => !one.optional))
      tally.fail(`${path} has no hash in the lock`);
    tally.say(`${packages.length - bare.length} with a hash; ${bare.length} optional without`);

    const direct = Object.keys(manifest.devDependencies).map((name) => ({
      name,
      size: sizeOf(join('node_modules', name)),
      ...lock.packages[`node_modules/${name}`],
    }));
    for (const { name, version, license, size } of direct.sort((a, b) => b.size - a.size))
      tally.say(`${(size / 1e6).toFixed(1).padStart(7)} MB  ${name} ${version} ${license}`);
  },
};
