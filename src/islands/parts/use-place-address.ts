import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface PlaceAddress {
  /** Takes a whole fragment in: at the start, and when the reader changes the address. */
  load(fragment: string): void;
  /** Takes only the place out of a fragment: the reader went back or on in the history. */
  revisit(fragment: string): void;
  /** Where the reader is now; asked for after `load` and `revisit`. */
  placeNow(): string;
  /** The place that belongs to `address`. */
  place: string;
  /** The fragment for the state as it is now. */
  address: string;
  /** Whether the state may be written to the address yet. */
  ready: boolean;
}

/** Entries of the history that this page has made: going back to one keeps the answers of now. */
const own = { answers: 'kept' };

const isOwn = (state: unknown) => (state as typeof own | null)?.answers === own.answers;

/** A fragment that leads to a heading of the page holds no answers. */
const holdsAnswers = (fragment: string) => fragment === '' || fragment.includes('=');

/**
 * Keeps a tool of many places and the fragment the same, both ways. Every place is an entry of the
 * history, so that the browser's Back leads from question to question; an answer is none.
 */
export function usePlaceAddress(tool: PlaceAddress): void {
  const written = useRef<string | null>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const read = () => {
      if (location.hash === written.current || !holdsAnswers(location.hash)) return;
      tool.load(location.hash);
      shown.current = tool.placeNow();
    };
    const back = ({ state }: PopStateEvent) => {
      if (!isOwn(state)) return;
      written.current = location.hash;
      tool.revisit(location.hash);
      shown.current = tool.placeNow();
    };
    if (holdsAnswers(location.hash)) read();
    else tool.load('');
    shown.current = tool.placeNow();
    addEventListener('popstate', back);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('hashchange', read);
    };
  }, []);
  const { address, place, ready } = tool;
  useLayoutEffect(() => {
    if (!ready) return;
    const moved = shown.current !== place;
    shown.current = place;
    // A link to a heading stays as it is until the reader answers or goes somewhere.
    if (written.current === null && !holdsAnswers(location.hash)) {
      written.current = address;
      return;
    }
    written.current = address;
    const target = address || location.pathname + location.search;
    if (location.hash === address) {
      if (!isOwn(history.state)) history.replaceState(own, '', target);
    } else if (moved) history.pushState(own, '', target);
    else history.replaceState(own, '', target);
  }, [address, place, ready]);
}
