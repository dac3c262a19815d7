import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { offlineMegabytes } from '../i18n/offline-size.ts';
import { basePath } from '../i18n/paths.ts';

/**
 * What takes the place of the workers when reading offline is switched off: it removes what they
 * stored and itself, and leaves the open pages as they are.
 */
export const lastWorker = `addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil((async () => {
  await clients.claim();
  await registration.unregister();
  const own = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
})()));
`;

/**
 * The table of vouchers where the browser has no workers. One that reads offline has them, and
 * stores the table's own worker, which holds the same code.
 */
const withoutWorkers = 'assets/host.*.js';

/** Is reading offline switched off for this build? `PUBLIC_OFFLINE=off npm run build` */
const isOff = (): boolean => process.env['PUBLIC_OFFLINE'] === 'off';

/**
 * Writes one service worker a language, `ja/sw.js`, that keeps this language's pages, tools and
 * search for reading without a network. It must come after everything else that writes files.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const locale of locales) {
          if (isOff()) writeFileSync(join(folder, locale, 'sw.js'), lastWorker);
          else logger.info(await writeWorker(folder, base, locale));
        }
        if (isOff()) logger.warn('switched off: the workers remove themselves');
      },
    },
  };
}

/** Writes the worker of a language; tells how much it stores. */
async function writeWorker(folder: string, base: string, locale: Locale): Promise<string> {
  const { generateSW } = await import('workbox-build');
  const { count, size, warnings } = await generateSW({
    swDest: join(folder, locale, 'sw.js'),
    globDirectory: folder,
    globPatterns: [
      `${locale}/**/*.{html,json}`,
      'assets/*.{js,css}',
      'favicon.svg',
      ...searchFiles(folder, 'pagefind', locale),
    ],
    // The document of the whole guide says again what the pages say.
    globIgnores: [`${locale}/print/**`, withoutWorkers, ...assetsOfOthers(folder, locale)],
    maximumFileSizeToCacheInBytes: 4_000_000,
    manifestTransforms: [
      // A page is asked for by its folder, and from anywhere below the base.
      (manifest) => ({
        manifest: manifest.map((entry) => ({
          ...entry,
          url: base + entry.url.replace(/(^|\/)index\.html$/, '$1'),
        })),
      }),
    ],
    // Names that carry the hash of what is in them need no other version.
    dontCacheBustURLsMatching: /\/assets\/|\.pf_(?:fragment|index|meta)$/,
    // The engine of the search asks for its list with the time, against caches in between.
    ignoreURLParametersMatching: [/^ts$/, /^utm_/],
    cacheId: 'guide',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    // A new version waits until the reader agrees, or has closed all pages.
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
  });
  if (warnings.length > 0) throw new Error(`${locale}/sw.js: ${warnings.join('; ')}`);
  const stored = `${locale}: ${count} files, ${(size / 1e6).toFixed(2)} MB`;
  return size > offlineMegabytes * 1024 * 1024
    ? `${stored}: MORE than the ${offlineMegabytes} MB that readers are told`
    : stored;
}

/** The files of a search index that one language needs. */
function searchFiles(folder: string, index: string, locale: Locale): string[] {
  const entry = JSON.parse(readFileSync(join(folder, index, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const language = entry.languages[locale];
  if (!language) throw new Error(`${index}/ has no index for ${locale}`);
  return [
    'pagefind.js',
    'pagefind-entry.json',
    `wasm.${language.wasm ?? 'unknown'}.pagefind`,
    `pagefind.${language.hash}.pf_meta`,
    `{index,fragment}/${locale}_*`,
  ].map((file) => `${index}/${file}`);
}

/** Scripts that hold nothing but the words of other languages, told by their longest sentences. */
function assetsOfOthers(folder: string, locale: Locale): string[] {
  const others = locales.filter((one) => one !== locale);
  const own = longest(locale);
  const foreign = new Set(others.flatMap(longest).filter((sentence) => !own.includes(sentence)));
  return globSync('assets/*.js', { cwd: folder }).filter((file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    const has = (sentence: string) => code.includes(sentence);
    return [...foreign].some(has) && !own.some(has);
  });
}

/** The longest message of each area, among those that a script holds as they are written. */
const longest = (locale: Locale): string[] =>
  Object.values(messages[locale]).map(
    (area) =>
      sentencesIn(area)
        .filter((sentence) => !/['"`\\\n]/.test(sentence))
        .toSorted((one, other) => other.length - one.length)[0] ?? '\0',
  );

const sentencesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values((value ?? {}) as Record<string, unknown>).flatMap(sentencesIn);
