import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where a change is tried: on the way back once it is made, and on the first change
 * that can be tried once it is undone. The button that was pressed is gone each time.
 */
export function useTrialFocus(isTried: boolean): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const was = useRef(isTried);
  useEffect(() => {
    if (was.current === isTried) return;
    was.current = isTried;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const next = isTried ? '.undo' : '.flips button, .what-ifs button';
    root.current?.querySelector<HTMLElement>(next)?.focus();
  }, [isTried]);
  return root;
}
