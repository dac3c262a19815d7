import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/** What each folder of src/ may import besides itself: these folders, these packages. */
const mayImport: Record<string, readonly string[]> = {
  rules: [],
  i18n: ['rules'],
  flows: ['rules'],
  stores: [
    'flows',
    'rules',
    'nanostores',
    // The table of vouchers: readers and writers of files, and the store of the device.
    'csv-parse/browser/esm/sync',
    'read-excel-file/universal',
    'idb',
  ],
  islands: [
    'stores',
    'flows',
    'rules',
    'i18n',
    'nanostores',
    'preact',
    'preact/hooks',
    '@nanostores/preact',
    '@tanstack/virtual-core',
    'ical-generator',
    'write-excel-file/universal',
    // Draws the code on a printed sheet.
    'qrcode-generator',
    // A style that is loaded with its script, by its address.
    'styles',
  ],
  // What the build does to Markdown and to the finished pages: syntax trees and files, no rules.
  build: [
    'i18n',
    'astro',
    'mdast',
    'vfile',
    'js-yaml',
    'pagefind',
    'parse5',
    'remark-gfm',
    'remark-mdx',
    'remark-parse',
    'unified',
    'unist-util-visit',
    'unist-util-visit-parents',
    'vite',
    'workbox-build',
  ],
  components: [
    'islands',
    'stores',
    'flows',
    'rules',
    'i18n',
    'build',
    'styles',
    'astro:content',
    'astro/types',
    'ical-generator',
  ],
  layouts: ['components', 'islands', 'rules', 'i18n', 'build', 'styles'],
  pages: ['layouts', 'components', 'rules', 'i18n', 'build', 'astro:content', 'astro'],
};

/** Node's own modules: only where no browser ever comes. */
const runsAtBuild = new Set(['build', 'components', 'layouts', 'pages']);

/** The folder of src/ that a file lies in: `src/rules/day.ts` → `rules`. */
const folderOf = (path: string) => path.split('/')[1]!;

/** What a file imports: folders of src/ for its own modules, names for packages. */
function importsOf(file: string, source: string): string[] {
  const specifiers = source.matchAll(
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gm,
  );
  return [...specifiers].map(([, named, bare]) => {
    const path = named ?? bare!;
    return path.startsWith('.') ? folderOf(join(dirname(file), path)) : path;
  });
}

function straysOf(file: string, source: string): string[] {
  const folder = folderOf(file);
  const allowed = mayImport[folder] ?? [];
  return importsOf(file, source).filter(
    (from) =>
      from !== folder &&
      !allowed.includes(from) &&
      !(runsAtBuild.has(folder) && from.startsWith('node:')),
  );
}

const sources = globSync('src/*/**/*.{ts,tsx,js,astro}').map((file) => file.replaceAll('\\', '/'));

describe('each folder of src/', () => {
  test.for(sources)('%s imports what its folder may', (file) => {
    const folder = folderOf(file);
    const strays = straysOf(file, readFileSync(file, 'utf8'));
    expect(strays, `${folder}/ may import ${mayImport[folder]?.join(', ') || 'nothing'}`).toEqual(
      [],
    );
  });

  test('is named in the table', () => {
    const folders = new Set(sources.map(folderOf));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  test.for([
    ['src/rules/day.ts', "import { z } from 'astro/zod';", ['astro/zod']],
    ['src/rules/facts/voucher.ts', "import { fill } from '../../i18n/fill.ts';", ['i18n']],
    ['src/islands/Tool.tsx', "const late = await import('../layouts/Base.astro');", ['layouts']],
    ['src/stores/voucher.ts', "import { readFileSync } from 'node:fs';", ['node:fs']],
    ['src/rules/day.ts', "import type { Day } from './day.ts';", []],
  ] as const)('%s with %s strays to %j', ([file, source, strays]) => {
    expect(straysOf(file, source)).toEqual(strays);
  });
});

/** Things that a rule may not know: the clock, the network, storage, the page, words. */
const worldly =
  /(?<![.\w])(?:Date|fetch|localStorage|document|navigator|Intl|process|globalThis)\b/;

test.for(globSync('src/rules/**/*.ts'))('%s knows no clock, network, storage or page', (file) => {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
  expect(worldly.exec(code)?.[0]).toBeUndefined();
});
