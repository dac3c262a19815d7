import type { Tally } from '../check.ts';

/** Faults of many places, each told once: one element of the shell is on every page. */
export class Faults {
  readonly #places = new Map<string, string[]>();

  add(what: string, where: string): void {
    this.#places.set(what, [...(this.#places.get(what) ?? []), where]);
  }

  tell(tally: Tally): void {
    for (const [what, places] of this.#places)
      tally.fail(`${what} (${places.length} ×, first at ${places[0]!})`);
  }
}
