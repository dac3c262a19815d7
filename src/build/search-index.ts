import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordHtml, searchRecord } from './search-records.ts';

/** What Pagefind writes beside its engine and is never loaded: its own interfaces and its worker. */
const unused = 'pagefind-{component-ui,modular-ui,ui,highlight,worker}.*';

/** A page of an earlier edition: `ja/guide/2019-01/enroll/index.html`. */
const isEarlier = (file: string) => /^[a-z-]+\/guide\/\d{4}-\d{2}\//.test(file);

/**
 * Builds the search indexes from the finished pages, one index a language: `pagefind/` holds the
 * latest edition and all other pages, `pagefind-earlier/` what is only searched on request.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = globSync('*/**/*.html', { cwd: folder })
          .map((file) => file.replaceAll('\\', '/'))
          // The page of the search itself answers nothing.
          .filter((file) => !/^[a-z-]+\/search\//.test(file))
          .sort();
        const { close } = await import('pagefind');
        const latest = files.filter((file) => !isEarlier(file));
        const counts = [
          await writeIndex(folder, 'pagefind', latest),
          await writeIndex(folder, 'pagefind-earlier', files.filter(isEarlier)),
        ];
        await close();
        logger.info(`${counts[0]} pages indexed, and ${counts[1]} of earlier editions`);
      },
    },
  };
}

async function writeIndex(folder: string, name: string, files: string[]): Promise<number> {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ verbose: false });
  if (!index) throw new Error(`The search index was not created: ${errors.join('; ')}`);
  let count = 0;
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const record = searchRecord(html, isEarlier(file));
    if (!record) continue;
    // The engine puts the base in front, from its own address.
    const url = `/${file.replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: recordHtml(record) });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('; ')}`);
    count += 1;
  }
  if (count === 0) throw new Error(`${name}/ would hold no page: see data-pagefind-body`);
  const outputPath = join(folder, name);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  for (const file of globSync(unused, { cwd: outputPath })) rmSync(join(outputPath, file));
  return count;
}
