import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserArgs, findBrowser } from './browser.ts';
import { buildSite, serveSite, type Served } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site at the root of a host, and the same site in a sub-folder. */
    site: { dist: string; base: string; origin: string };
    deepSite: { dist: string; base: string; origin: string };
    /** One browser for all test files. */
    browser: string;
  }
}

const deepBase = '/deep/guide';

interface World {
  root: Served & { dist: string };
  deep: Served & { dist: string };
  browser: BrowserServer;
  close(): Promise<void>;
}

/** Builds what `SITE_DIST` and `SITE_DEEP_DIST` do not name, serves both, and starts the browser. */
async function createWorld(): Promise<World> {
  const executablePath = findBrowser();
  const temporary = await mkdtemp(join(tmpdir(), 'guide-site-'));
  const { SITE_DIST, SITE_DEEP_DIST } = process.env;
  const dist = resolve(SITE_DIST ?? 'dist');
  const deepDist = resolve(SITE_DEEP_DIST ?? join(temporary, 'deep'));
  if (SITE_DIST === undefined) await buildSite(dist);
  if (SITE_DEEP_DIST === undefined) await buildSite(deepDist, deepBase);
  const root = { ...(await serveSite(dist, '/')), dist };
  const deep = { ...(await serveSite(deepDist, deepBase)), dist: deepDist };
  const browser = await chromium.launchServer({
    executablePath,
    args: browserArgs,
    headless: true,
  });
  return {
    root,
    deep,
    browser,
    async close() {
      await browser.close();
      for (const { server } of [root, deep]) {
        server.closeAllConnections();
        server.close();
      }
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

// Two projects of the test run use the same world: it is made once and closed by the last.
const shared = globalThis as { guideWorld?: { made: Promise<World>; users: number } | undefined };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.guideWorld ??= { made: createWorld(), users: 0 };
  const world = shared.guideWorld;
  world.users += 1;
  const { root, deep, browser } = await world.made;
  project.provide('site', { dist: root.dist, base: root.base, origin: root.origin });
  project.provide('deepSite', { dist: deep.dist, base: deep.base, origin: deep.origin });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    world.users -= 1;
    if (world.users > 0) return;
    shared.guideWorld = undefined;
    await (await world.made).close();
  };
}
