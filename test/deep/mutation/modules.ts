import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import * as miniTest from './mini-test.ts';

type Exports = Record<string, unknown>;
type Body = (require: (name: string) => unknown, module: { exports: Exports }) => void;

const packages = createRequire(import.meta.url);

/** A source as a function that fills its exports each time it is called. */
function compile(file: string, source: string): Body {
  const loader = file.endsWith('.tsx') ? 'tsx' : 'ts';
  const { code } = transformSync(source, { loader, format: 'cjs', target: 'node24' });
  const parameters = ['require', 'module'];
  return compileFunction(`const exports = module.exports;\n${code}`, parameters, {
    filename: file,
  }) as Body;
}

const compiled = new Map<string, Body>();

/** Compiled once, however often it is loaded. */
function bodyOf(file: string): Body {
  const known = compiled.get(file) ?? compile(file, readFileSync(file, 'utf8'));
  compiled.set(file, known);
  return known;
}

/**
 * A world of modules of its own, without a bundle and without a process: what makes it possible to
 * try a changed file in milliseconds. Files are named from the root of the project.
 */
export class Modules {
  private readonly loaded = new Map<string, Exports>();
  /** Each file with those it imports, directly or not. */
  readonly imports = new Map<string, Set<string>>();
  private readonly changed: { file: string; body: Body } | undefined;

  /** `base`: a world whose modules are taken over, but for those that know of the changed file. */
  constructor(change?: { file: string; source: string }, base?: Modules) {
    this.changed = change && { file: change.file, body: compile(change.file, change.source) };
    for (const [file, exports] of base?.loaded ?? []) {
      const imports = base!.imports.get(file)!;
      if (file === change!.file || imports.has(change!.file)) continue;
      this.loaded.set(file, exports);
      this.imports.set(file, imports);
    }
  }

  load(file: string): Exports {
    const known = this.loaded.get(file);
    if (known) return known;
    const module = { exports: {} as Exports };
    const imports = new Set<string>();
    this.loaded.set(file, module.exports);
    this.imports.set(file, imports);
    const body = this.changed?.file === file ? this.changed.body : bodyOf(file);
    body((name) => this.require(name, file, imports), module);
    // esbuild puts an object of its own there.
    this.loaded.set(file, module.exports);
    return module.exports;
  }

  private require(name: string, from: string, imports: Set<string>): unknown {
    if (name === 'vitest') return miniTest;
    if (!name.startsWith('.')) return packages(name);
    const path = resolve(dirname(from), name);
    const found = [path, `${path}.ts`, `${path}.tsx`].find((one) => existsSync(one))!;
    const file = relative('', found).replaceAll('\\', '/');
    const exports = file.endsWith('.json')
      ? (packages(join(process.cwd(), file)) as Exports)
      : this.load(file);
    imports.add(file);
    for (const further of this.imports.get(file) ?? []) imports.add(further);
    return exports;
  }
}
