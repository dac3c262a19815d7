import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check, Tally } from './check.ts';
import { copyOfSite } from './copy-of-site.ts';
import { run } from './run.ts';

// GROWTH=3 multiplies by three only.

const factor = Number(process.env['GROWTH'] ?? 10);
/** 200 pages in 30 s, and no more for each page when there are many. */
const perPage = 30 / 200;
const memory = 4;

/** Loaded before a build: writes the most memory that this process had, when it ends. */
const weigh = (folder: string) => `
import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(
  ${JSON.stringify(folder)} + '/' + process.pid + '.rss', String(process.resourceUsage().maxRSS)));
`;

interface Built {
  pages: number;
  seconds: number;
  gigabytes: number;
}

async function buildIn(root: string): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'deep-growth-'));
  try {
    const preload = join(folder, 'weigh.mjs');
    writeFileSync(preload, weigh(folder));
    const dist = join(folder, 'dist');
    const { code, output, errors, seconds } = await run(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
      {
        cwd: root,
        env: { NODE_ENV: 'production', NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` },
      },
    );
    if (code !== 0)
      throw new Error(`the build ended with ${code}: ${(output + errors).slice(-2000)}`);
    const weights = globSync(join(folder, '*.rss')).map((file) =>
      Number(readFileSync(file, 'utf8')),
    );
    const pages = globSync('**/*.html', { cwd: dist }).length;
    // In kilobytes; the processes of a build live at the same time.
    const gigabytes = weights.reduce((sum, one) => sum + one, 0) / 1e6;
    return { pages, seconds, gigabytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As many more pages as it takes: each page of prose again and again, in every language. */
function multiply(root: string, pages: number): void {
  const own = globSync('content/pages/*/*.mdx', { cwd: root });
  const copies = Math.ceil((pages * (factor - 1)) / own.length);
  for (const file of own) {
    const name = basename(file, '.mdx');
    const text = readFileSync(join(root, file), 'utf8');
    for (let copy = 1; copy <= copies; copy += 1) {
      const target = join(root, dirname(file), `${name}-${copy}.mdx`);
      writeFileSync(target, text.replace(/^title: (.*)$/m, `title: $1 ${copy}`));
    }
  }
  for (const file of globSync('content/state/*.json', { cwd: root })) {
    const record = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
    for (const [page, blocks] of Object.entries(record))
      for (let copy = 1; copy <= copies && page.startsWith('pages/'); copy += 1)
        record[`${page}-${copy}`] = blocks;
    writeFileSync(join(root, file), JSON.stringify(record));
  }
}

function judge(name: string, { pages, seconds, gigabytes }: Built, tally: Tally): void {
  const each = seconds / pages;
  tally.say(
    `${name}: ${pages} pages in ${seconds.toFixed(1)} s, ${(each * 1000).toFixed(0)} ms a page; ` +
      `${gigabytes.toFixed(2)} GB at most`,
  );
  if (each <= perPage) tally.pass();
  else tally.fail(`${name}: more than ${perPage * 1000} ms a page`);
  if (gigabytes <= memory) tally.pass();
  else tally.fail(`${name}: more than ${memory} GB`);
}

export const growth: Check = {
  name: 'growth',
  says: `the build takes little time and memory, and with ${factor} times the content as little for each page`,
  async run(tally) {
    const root = copyOfSite('deep-growth-');
    try {
      const once = await buildIn(root);
      judge('as it is', once, tally);
      multiply(root, once.pages);
      const many = await buildIn(root);
      judge(`${factor} times`, many, tally);
      if (many.pages < once.pages * (factor - 0.5))
        tally.fail(`${many.pages} pages are not ${factor} times ${once.pages}`);
      const more = many.seconds / many.pages / (once.seconds / once.pages);
      if (more <= 1.5) tally.pass();
      else tally.fail(`a page takes ${more.toFixed(1)} times as long when there are many`);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};
