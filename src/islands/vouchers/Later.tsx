import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** How many frames the parts above it have for themselves. */
  frames: number;
  children: ComponentChildren;
}

/** A part of the page that is drawn a little after the others, so that no frame has them all. */
export default function Later({ frames, children }: Props) {
  const [left, setLeft] = useState(frames);
  useEffect(() => {
    if (left === 0) return;
    // A timer besides: a page in the background has no frames.
    const next = () => setLeft(left - 1);
    const timer = setTimeout(next, 120);
    const frame = requestAnimationFrame(() => setTimeout(next));
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [left]);
  return left > 0 ? null : <>{children}</>;
}
