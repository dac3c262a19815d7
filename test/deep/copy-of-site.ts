import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = [
  'src',
  'content',
  'public',
  'test',
  'scripts',
  'README.md',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project in a folder of its own, to plant faults in; packages are shared. */
export function copyOfSite(prefix: string): string {
  const root = mkdtempSync(join(tmpdir(), prefix));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}
