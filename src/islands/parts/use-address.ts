import { useEffect, useRef } from 'preact/hooks';

interface Address {
  /** Takes a fragment in; called at the start, and when the reader changes the address. */
  load(fragment: string): void;
  /** The fragment for the state as it is now. */
  address: string;
  /** Whether the state may be written to the address yet. */
  ready: boolean;
}

/** Keeps a tool's state and the fragment of the address the same, both ways. */
export function useAddress({ load, address, ready }: Address): void {
  const written = useRef<string | null>(null);
  useEffect(() => {
    const read = () => {
      if (location.hash !== written.current) load(location.hash);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    if (!ready) return;
    written.current = address;
    if (location.hash !== address) {
      history.replaceState(null, '', address || location.pathname + location.search);
    }
  }, [address, ready]);
}
