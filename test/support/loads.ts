import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { attribute, byTag } from './html.ts';
import { brotliSize, type BuiltPage, type Site } from './site.ts';

/** Addresses in a module's static imports, or in those and its dynamic ones. */
function importsOf(code: string): string[] {
  const statics = code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g);
  return [...statics].map(([, path]) => path!);
}

/** What a page needs before it is whole, told from its markup: styles, scripts, islands, their imports. */
export function staticLoads(page: BuiltPage, site: Site): Set<string> {
  const files = new Set<string>();
  const add = (url: string, from: string): void => {
    const file = url.startsWith(site.base) ? url.slice(site.base.length) : join(dirname(from), url);
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(site.dist, file), 'utf8');
    for (const path of importsOf(code)) add(path, file);
  };
  for (const link of byTag(page.document, 'link')) {
    const rel = attribute(link, 'rel') ?? '';
    if (['stylesheet', 'modulepreload', 'preload'].includes(rel))
      add(attribute(link, 'href') ?? '', page.path);
  }
  for (const script of byTag(page.document, 'script')) {
    const src = attribute(script, 'src');
    if (src !== undefined) add(src, page.path);
    else if (attribute(script, 'type') === 'module') {
      const code = script.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      for (const path of importsOf(code)) add(path, page.path);
    }
  }
  for (const island of byTag(page.document, 'astro-island')) {
    for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
      const url = attribute(island, name);
      if (url !== undefined) add(url, page.path);
    }
  }
  return files;
}

/** What files weigh, by kind. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  other: number;
  total: number;
}

const sizes = new Map<string, number>();
function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = brotliSize(readFileSync(path));
  sizes.set(path, size);
  return size;
}

/** The weight of a page and of the files it loads. */
export function weigh(page: BuiltPage, files: Iterable<string>, site: Site): Weight {
  const weight: Weight = { html: brotliSize(page.html), css: 0, js: 0, other: 0, total: 0 };
  for (const file of files) {
    const kind = file.endsWith('.css') ? 'css' : file.endsWith('.js') ? 'js' : 'other';
    weight[kind] += sizeOf(join(site.dist, file));
  }
  weight.total = weight.html + weight.css + weight.js + weight.other;
  return weight;
}
