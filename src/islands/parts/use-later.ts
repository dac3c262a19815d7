import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is fetched when it is first needed; `undefined` until it is there. */
export function useLater<Props>(
  needed: boolean,
  fetch: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> | undefined {
  const [component, setComponent] = useState<ComponentType<Props>>();
  useEffect(() => {
    // A page that is left takes its loading with it: some browsers call that a failure.
    if (needed && !component)
      fetch().then(
        (module) => setComponent(() => module.default),
        () => undefined,
      );
  }, [needed]);
  return component;
}
