import { isDeepStrictEqual } from 'node:util';

// As much of the test runner as the tests of the rules use, so that two thousand runs take minutes.

export interface Test {
  name: string;
  run: () => unknown;
}
let tests: Test[] = [];

/** The tests that a file declares while it is loaded, in their order. */
export function collect(load: () => void): Test[] {
  tests = [];
  load();
  return tests;
}

type Body = (...values: never[]) => unknown;
const bodyOf = (parts: unknown[]) => parts.find((one) => typeof one === 'function') as Body;

export function test(name: string, ...parts: unknown[]): void {
  tests.push({ name, run: bodyOf(parts) as () => unknown });
}
test.for =
  (cases: readonly unknown[]) =>
  (name: string, ...parts: unknown[]) => {
    for (const one of cases) tests.push({ name, run: () => bodyOf(parts)(one as never) });
  };
test.each =
  (cases: readonly unknown[]) =>
  (name: string, ...parts: unknown[]) => {
    const spread = (one: unknown) => (Array.isArray(one) ? one : [one]) as never[];
    for (const one of cases) tests.push({ name, run: () => bodyOf(parts)(...spread(one)) });
  };
export const it = test;

export function describe(_name: string, ...parts: unknown[]): void {
  bodyOf(parts)();
}
describe.for =
  (cases: readonly unknown[]) =>
  (_name: string, ...parts: unknown[]) =>
    cases.forEach((one) => bodyOf(parts)(one as never));
describe.each = describe.for;

class Containing {
  readonly part: unknown;
  constructor(part: unknown) {
    this.part = part;
  }
}

type Bag = Record<string, unknown>;
const isObject = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const keysOf = (value: Bag) => Object.keys(value).filter((key) => value[key] !== undefined);

/** Equal but for properties that are undefined; `part`: what is wanted may say less. */
function matches(found: unknown, wanted: unknown, part = false): boolean {
  if (wanted instanceof Containing)
    return (
      isObject(found) &&
      keysOf(wanted.part as Bag).every((key) => matches(found[key], (wanted.part as Bag)[key]))
    );
  if (Array.isArray(wanted))
    return (
      Array.isArray(found) &&
      found.length === wanted.length &&
      wanted.every((one, index) => matches(found[index], one, part))
    );
  const plain = (value: unknown): value is Bag =>
    isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!plain(wanted) || !plain(found)) return isDeepStrictEqual(found, wanted);
  const keys = part ? Object.keys(wanted) : [...new Set([...keysOf(wanted), ...keysOf(found)])];
  return keys.every((key) => matches(found[key], wanted[key], part));
}

const checks: Record<string, (found: never, ...wanted: never[]) => boolean> = {
  toBe: (found, wanted) => Object.is(found, wanted),
  toEqual: (found, wanted) => matches(found, wanted),
  toStrictEqual: (found, wanted) => isDeepStrictEqual(found, wanted),
  toMatchObject: (found, wanted) => matches(found, wanted, true),
  toContain: (found: unknown[] & string, wanted: never) =>
    typeof found === 'string' ? found.includes(wanted) : [...found].includes(wanted),
  toContainEqual: (found: unknown[], wanted: unknown) => found.some((one) => matches(one, wanted)),
  toBeUndefined: (found) => found === undefined,
  toBeDefined: (found) => found !== undefined,
  toBeNull: (found) => found === null,
  toBeNaN: (found) => Number.isNaN(found),
  toBeTruthy: (found) => Boolean(found),
  toBeFalsy: (found) => !found,
  toHaveLength: (found: unknown[], wanted: number) => found.length === wanted,
  toBeGreaterThan: (found: number, wanted: number) => found > wanted,
  toBeGreaterThanOrEqual: (found: number, wanted: number) => found >= wanted,
  toBeLessThan: (found: number, wanted: number) => found < wanted,
  toBeLessThanOrEqual: (found: number, wanted: number) => found <= wanted,
  toMatch: (found: string, wanted: RegExp | string) =>
    typeof wanted === 'string' ? found.includes(wanted) : wanted.test(found),
  toHaveProperty: (found: object, wanted: string) => wanted in found,
  toThrow: (found: () => unknown) => {
    try {
      found();
      return false;
    } catch {
      return true;
    }
  },
};

export function expect(found: unknown, message = ''): unknown {
  const bound = (expected: boolean) =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'not') return bound(!expected);
          const check = checks[name];
          if (!check) throw new TypeError(`mini-test has no ${name}: add it`);
          return (...wanted: never[]) => {
            if (check(found as never, ...wanted) !== expected)
              throw new Error(`${message} expected ${String(found)} ${name} ${String(wanted[0])}`);
          };
        },
      },
    );
  return bound(true);
}
expect.objectContaining = (part: object) => new Containing(part);
