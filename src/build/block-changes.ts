import type { TextBlock } from './text-blocks.ts';

/** What became of a block from one text to a later one. */
export type BlockChange =
  | { change: 'added'; after: TextBlock }
  | { change: 'removed'; before: TextBlock }
  | { change: 'changed'; before: TextBlock; after: TextBlock };

/**
 * How a text became another, block by block, in the order of reading; nothing for what stayed.
 *
 * Between two blocks that stayed, a block that went and one that came are the same block changed
 * where they are of one kind under one heading, the first with the first; all others were removed
 * or added.
 */
export function blockChanges(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): BlockChange[] {
  return runsOfChange(before, after).flatMap(([gone, come]) => {
    const left = [...come];
    const changes = gone.map((block): BlockChange => {
      const at = left.findIndex((other) => isSamePlace(block, other));
      const [match] = at === -1 ? [] : left.splice(at, 1);
      return match
        ? { change: 'changed', before: block, after: match }
        : { change: 'removed', before: block };
    });
    return [...changes, ...left.map((block): BlockChange => ({ change: 'added', after: block }))];
  });
}

const isSamePlace = (one: TextBlock, other: TextBlock) =>
  one.kind === other.kind && one.section?.id === other.section?.id;

const isSame = (one: TextBlock, other: TextBlock) =>
  one.text === other.text && isSamePlace(one, other);

/** What went and what came, wherever something did: between the blocks that both texts share. */
function runsOfChange(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): [TextBlock[], TextBlock[]][] {
  const runs: [TextBlock[], TextBlock[]][] = [[[], []]];
  const shared = sharedLengths(before, after);
  let [from, to] = [0, 0];
  while (from < before.length || to < after.length) {
    const [gone, come] = runs.at(-1)!;
    const [old, fresh] = [before[from], after[to]];
    if (old && fresh && isSame(old, fresh)) {
      runs.push([[], []]);
      from += 1;
      to += 1;
    } else if (fresh && (!old || shared[from]![to + 1]! > shared[from + 1]![to]!)) {
      come.push(fresh);
      to += 1;
    } else {
      gone.push(old!);
      from += 1;
    }
  }
  return runs.filter(([gone, come]) => gone.length + come.length > 0);
}

/** How many blocks in order the rest of one text shares with the rest of the other, at most. */
function sharedLengths(before: readonly TextBlock[], after: readonly TextBlock[]): number[][] {
  const shared = Array.from({ length: before.length + 1 }, () =>
    Array<number>(after.length + 1).fill(0),
  );
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      shared[from]![to] = isSame(before[from]!, after[to]!)
        ? shared[from + 1]![to + 1]! + 1
        : Math.max(shared[from + 1]![to]!, shared[from]![to + 1]!);
    }
  }
  return shared;
}
