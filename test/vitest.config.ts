import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Left to itself, Vitest keeps a core free: of two that is half of the machine. */
const maxWorkers = '100%';

/** Tests that need nothing but Node, and tests that need the built site (built once for all of them). */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'test/{rules,flows,stores,islands,components,i18n,build}/**/*.test.ts',
            'test/*.test.ts',
          ],
          // Exhaustive and random runs take seconds; on a busy machine more.
          testTimeout: 120_000,
          maxWorkers,
        },
      },
      { root, test: { name: 'content', include: ['test/content/**/*.test.ts'], maxWorkers } },
      {
        root,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/served-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/served-site.ts'],
          // One test walks every state through every language; on a busy machine that takes minutes.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Each test has a tab of its own.
          sequence: { concurrent: true },
          maxConcurrency: 2,
        },
      },
    ],
  },
});
