import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersOf } from '../../src/build/response-headers.ts';

// The site as a static host serves it: with the headers that the deploy files give, compressed at
// its best, and answered with 304 where the reader has it.

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};

/** A file as it is sent. */
interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

export interface Host {
  origin: string;
  /** What pages with an ear have said; see `Options.ear`. */
  heard: string[];
  close(): void;
}

interface Options {
  /**
   * A script that each page runs first of all; what it posts to `/heard` is kept. It is outside of
   * the page's policy, and hears what the page complains of in browsers that cannot be listened to.
   */
  ear?: string;
}

export async function hostSite(dist: string, { ear }: Options = {}): Promise<Host> {
  const known = new Map<string, Answer | undefined>();
  const heard: string[] = [];

  function read(path: string): Answer | undefined {
    const file = join(dist, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(dist)) return undefined;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const plain = readFileSync(file);
    const isPage = extname(file) === '.html';
    const content =
      ear !== undefined && isPage
        ? Buffer.from(plain.toString().replace(/<head[^>]*>/, '$&<script src="/ear.js"></script>'))
        : plain;
    const body = extname(file) === '.png' ? content : compressed(content);
    const headers = {
      ...headersOf(path),
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      etag: `"${stat.size.toString(16)}-${Math.trunc(stat.mtimeMs).toString(16)}"`,
      ...(body === content ? {} : { 'content-encoding': 'br', vary: 'accept-encoding' }),
    };
    return { body, headers };
  }

  function answerFor(path: string): Answer | undefined {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    if (ear !== undefined && path === '/ear.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
      return void response.end(ear);
    }
    if (ear !== undefined && path === '/heard') {
      let said = '';
      request.on('data', (data: Buffer) => (said += data.toString()));
      request.on('end', () => heard.push(said));
      return void response.writeHead(204).end();
    }
    const found = answerFor(path);
    if (!found) {
      const missing = answerFor('/404.html')!;
      response.writeHead(404, { ...missing.headers, etag: '"missing"' });
      return void response.end(missing.body);
    }
    if (request.headers['if-none-match'] === found.headers['etag'])
      return void response.writeHead(304, found.headers).end();
    response.writeHead(200, { ...found.headers, 'content-length': found.body.length });
    response.end(request.method === 'HEAD' ? undefined : found.body);
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** By brotli as a host does it beforehand; every browser of the last years asks for it. */
const compressed = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
