import { reachableFrom, waysOn, type Flow } from './flow.ts';

/** What makes a flow broken, one sentence a fault; none for a flow in which every way ends. */
export function flowFaults(flow: Flow<unknown, unknown, unknown>): string[] {
  const { start, nodes } = flow;
  if (!nodes.has(start)) return [`The flow starts at ${start}, which it does not have`];
  const missing = [...nodes.values()].flatMap((node) =>
    waysOn(node)
      .filter((to) => !nodes.has(to))
      .map((to) => `${node.id} leads to ${to}, which the flow does not have`),
  );
  const ends = [...nodes.values()]
    .filter((node) => node.kind !== 'outcome' && node.edges.length === 0)
    .map(({ id }) => `${id} is a dead end: it is no outcome and leads nowhere`);
  const twice = [...nodes.values()].flatMap((node) => {
    if (node.kind === 'outcome') return [];
    const options = node.edges.map(({ on }) => on);
    return options
      .filter((on, index) => options.indexOf(on) !== index)
      .map((on) => `${node.id} has two ways on for “${on}”`);
  });
  // The rest can only be told of a flow whose ways all lead somewhere.
  if (missing.length > 0) return [...missing, ...ends, ...twice];
  const reached = reachableFrom(flow, start);
  const unreached = [...nodes.keys()]
    .filter((id) => !reached.has(id))
    .map((id) => `${id} cannot be reached from ${start}`);
  return [...ends, ...twice, ...unreached, ...circles(flow)];
}

/** A way that comes back to where it was. */
function circles({ start, nodes }: Flow<unknown, unknown, unknown>): string[] {
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (id: string, before: readonly string[]): void => {
    if (before.includes(id)) faults.push(`${id} comes back to itself: ${before.join(' → ')}`);
    if (before.includes(id) || done.has(id)) return;
    waysOn(nodes.get(id)!).forEach((to) => visit(to, [...before, id]));
    done.add(id);
  };
  visit(start, []);
  return faults;
}
