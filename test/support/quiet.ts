import type { Page, Request } from 'playwright-core';
import { expectSoon } from './expect-soon.ts';

const pause = 500;

/**
 * Waits until every request of a tab has ended and none has begun for half a second, and names
 * those that have not. (The browser's own `networkidle` has once not come, and told nothing.)
 * To be asked for before the page is opened.
 */
export function quietOf(tab: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  const note = (change: (request: Request) => unknown) => (request: Request) => {
    change(request);
    last = performance.now();
  };
  const end = note((request) => open.delete(request));
  tab.on(
    'request',
    note((request) => open.add(request)),
  );
  tab.on('requestfinished', end).on('requestfailed', end);
  const busy = () => {
    const unfinished = [...open].map((request) => request.url());
    return performance.now() - last < pause ? ['a request just now', ...unfinished] : unfinished;
  };
  return () => expectSoon(busy, { timeout: 30_000 }).toEqual([]);
}
