import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSite, type Site } from '../support/site.ts';
import type { Check } from './check.ts';
import { copyOfSite } from './copy-of-site.ts';
import { run } from './run.ts';
import { siteUnderTest } from './site-under-test.ts';

/** Loaded before a build: its clock is four hundred days and some hours ahead. */
const otherClock = `
const Real = Date;
const ahead = (400 * 24 + 7) * 3_600_000;
globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + ahead);
    else super(...parts);
  }
  static now() {
    return Real.now() + ahead;
  }
};
`;

/** A build in another folder, another zone and language, at another time. */
async function buildElsewhere(root: string): Promise<{ site: Site; seconds: number }> {
  const preload = join(root, 'other-clock.mjs');
  writeFileSync(preload, otherClock);
  const dist = join(mkdtempSync(join(tmpdir(), 'deep-elsewhere-')), 'another', 'folder');
  const { code, output, errors, seconds } = await run(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    {
      cwd: root,
      env: {
        TZ: 'Pacific/Kiritimati',
        LANG: 'ja_JP.UTF-8',
        LC_ALL: 'ja_JP.UTF-8',
        NODE_ENV: 'production',
        NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`,
      },
    },
  );
  if (code !== 0)
    throw new Error(`the other build ended with ${code}: ${(output + errors).slice(-2000)}`);
  return { site: readSite(dist, '/'), seconds };
}

/** Where two files part, with some text on each side; `undefined` where they are the same. */
function difference(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const near = (bytes: Buffer) => bytes.subarray(Math.max(0, at - 40), at + 40).toString();
  return `differs at byte ${at}: “${near(one)}” and “${near(other)}”`;
}

export const reproducible: Check = {
  name: 'reproducible',
  says: 'a build with another clock, time zone, language and folder is the same, byte for byte',
  async run(tally) {
    const one = await siteUnderTest();
    const root = copyOfSite('deep-other-');
    try {
      const { site: other, seconds } = await buildElsewhere(root);
      const files = [...one.files.union(other.files)].sort();
      for (const file of files) {
        const [here, there] = [one, other].map(({ dist, files: all }) =>
          all.has(file) ? readFileSync(join(dist, file)) : undefined,
        );
        const found =
          here && there ? difference(here, there) : `only in the ${here ? 'first' : 'other'} build`;
        if (found === undefined) tally.pass();
        else tally.fail(`${file}: ${found}`);
      }
      tally.say(`${files.length} files; the other build took ${seconds.toFixed(0)} s`);
      rmSync(other.dist, { recursive: true, force: true });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};
