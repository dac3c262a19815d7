import type { Plugin } from 'vite';

/**
 * Lets a dynamic import be one. Vite wraps each in a helper that first fetches what the module's
 * styles and imports will need; here no module brings a style with it, and every page would pay for
 * the helper.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    transform(_code, id) {
      if (!id.includes('vite/preload-helper')) return undefined;
      return { code: 'export const __vitePreload = (load) => load();', map: null };
    },
  };
}
