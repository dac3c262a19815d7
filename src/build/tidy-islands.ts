import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const style = /<style>astro-island[^<]*<\/style>/;

/**
 * A page whose islands have no ids, and their style in the head.
 *
 * Nothing reads the ids, and Astro makes them from the path of the sources: the same site built in
 * another folder would not be the same, byte for byte. The style it writes beside the first island,
 * where HTML allows none.
 */
export function withTidyIslands(html: string): string {
  const own = style.exec(html)?.[0] ?? '';
  return html
    .replace(own, '')
    .replace('</head>', () => `${own}</head>`)
    .replace(/<astro-island uid="[^"]*"/g, '<astro-island');
}

/** Tidies the islands of every finished page. */
export function tidyIslands(): AstroIntegration {
  return {
    name: 'tidy-islands',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = fileURLToPath(new URL(file, dir));
          const html = readFileSync(path, 'utf8');
          const tidy = withTidyIslands(html);
          if (tidy !== html) writeFileSync(path, tidy);
        }
      },
    },
  };
}
