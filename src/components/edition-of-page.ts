import { editions, type EditionId } from '../rules/index.ts';

/** The edition a page shows: the one in its address, else the latest. */
export function editionOfPage(params: Record<string, string | undefined>): EditionId {
  const latest = editions.at(-1)!.id;
  return editions.find(({ id }) => id === params['edition'])?.id ?? latest;
}

/** Whether something marked for a range of editions belongs to one; open ends reach to the end. */
export function inEdition(
  edition: EditionId,
  { from, until }: { from?: string; until?: string },
): boolean {
  return (from === undefined || from <= edition) && (until === undefined || edition <= until);
}
