import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is fetched when it is first needed; `undefined` until it is there. */
export function useLater<Props>(
  needed: boolean,
  fetch: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> | undefined {
  const [component, setComponent] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (needed && !component) void fetch().then((module) => setComponent(() => module.default));
  }, [needed]);
  return component;
}
