import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSite, readSite, type Site } from '../support/site.ts';

let built: Promise<Site> | undefined;

/** The site as it is built: `SITE_DIST`, else a build that all checks of this run share. */
export function siteUnderTest(): Promise<Site> {
  built ??= (async () => {
    const { SITE_DIST } = process.env;
    if (SITE_DIST !== undefined) return readSite(resolve(SITE_DIST), '/');
    const folder = mkdtempSync(join(tmpdir(), 'deep-site-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const dist = join(folder, 'dist');
    await buildSite(dist);
    return readSite(dist, '/');
  })();
  return built;
}
