/** Works through a list with a few workers at once; results keep the order of the list. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  workers = 3,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const run = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: workers }, run));
  return results;
}
