import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';
import { basePath } from '../../src/i18n/paths.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { parseHtml, type Document } from './html.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the site into a folder, to be served under a base path; fails with the build's last words. */
export async function buildSite(outDir: string, base = '/', cwd = root): Promise<void> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { VITEST, BASE_URL, MODE, DEV, PROD, SSR, TEST, ...withoutRunner } = process.env;
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd,
    // A test runner's environment would make Vite build for tests.
    env: { ...withoutRunner, BASE_PATH: base, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0)
    throw new Error(`astro build ended with ${String(code)}:\n${output.slice(-4000)}`);
}

/** A page of the built site. */
export interface BuiltPage {
  /** Its file: `dist/ja/guide/index.html` */
  file: string;
  /** Its address below the base, without a slash in front: `ja/guide/`, `404.html`. */
  path: string;
  /** The language its address names; `undefined` for the front page and the 404. */
  locale: Locale | undefined;
  html: string;
  document: Document;
}

/** A built site: its pages, and every file by its address below the base. */
export interface Site {
  dist: string;
  base: string;
  pages: BuiltPage[];
  files: Set<string>;
}

export function pageFrom(file: string, path: string, html: string): BuiltPage {
  const first = path.split('/')[0];
  return {
    file,
    path,
    locale: isLocale(first) ? first : undefined,
    html,
    document: parseHtml(html),
  };
}

/** Reads a built site from its folder. */
export function readSite(dist: string, base: string): Site {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) =>
      pageFrom(
        `${dist}/${file}`,
        file.replace(/(^|\/)index\.html$/, '$1'),
        readFileSync(join(dist, file), 'utf8'),
      ),
    );
  return { dist, base: basePath(base), pages, files: new Set(files) };
}

/** What a file weighs as static hosts send it: brotli at its best, precompressed. */
export function brotliSize(content: Buffer | string): number {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

/** A folder served under a base path on a free port. */
export interface Served {
  origin: string;
  base: string;
  server: Server;
}

export async function serveSite(dist: string, base: string): Promise<Served> {
  const prefix = basePath(base);
  const notFound = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, { etag: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!request.url?.startsWith(prefix)) return missing();
    request.url = request.url.slice(prefix.length - 1);
    return files(request, response, missing);
  });
  // Or a connection that is kept may be closed under a request, on a busy machine.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    base: prefix,
    server,
  };
}
