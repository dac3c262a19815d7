import { AsyncLocalStorage } from 'node:async_hooks';
import { addDays, editions, type EditionId, type IsoDate } from '../rules/index.ts';

/** The edition whose text the short addresses show. */
export const latestEdition = editions.at(-1)!;

/** The editions that have an address of their own, oldest first. */
export const earlierEditions = editions.slice(0, -1).map(({ id }) => id);

/** Set while a page renders the text of another edition than its own: the comparison does. */
const scope = new AsyncLocalStorage<EditionId>();

/** Renders with every component in it printing as of an edition, whatever the page's address says. */
export const inEditionScope = <Result>(edition: EditionId, render: () => Result): Result =>
  scope.run(edition, render);

/** The edition a page shows: the one in its address, else the latest. */
export function editionOfPage(params: Record<string, string | undefined>): EditionId {
  const wanted = scope.getStore() ?? params['edition'];
  return editions.find(({ id }) => id === wanted)?.id ?? latestEdition.id;
}

/** The days an edition was in force, both included; the latest has no last day. */
export function daysOfEdition(edition: EditionId): { from: IsoDate; until: IsoDate | undefined } {
  const at = editions.findIndex(({ id }) => id === edition);
  const next = editions[at + 1];
  return { from: editions[at]!.from, until: next && addDays(next.from, -1) };
}

/** Whether something marked for a range of editions belongs to one; open ends reach to the end. */
export function inEdition(
  edition: EditionId,
  { from, until }: { from?: string; until?: string },
): boolean {
  return (from === undefined || from <= edition) && (until === undefined || edition <= until);
}
