import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Builds the search index from the finished pages, one index a language (Pagefind reads `lang`). */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { createIndex, close } = await import('pagefind');
        const { index, errors } = await createIndex({ verbose: false });
        if (!index) throw new Error(`The search index was not created: ${errors.join('; ')}`);
        const { page_count } = await index.addDirectory({ path: fileURLToPath(dir) });
        if (page_count === 0)
          throw new Error('The search index holds no page: see data-pagefind-body');
        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind', dir)),
        });
        if (written.errors.length > 0) throw new Error(written.errors.join('; '));
        await close();
        logger.info(`${page_count} pages indexed`);
      },
    },
  };
}
