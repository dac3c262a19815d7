// Serves the built site, and builds it first where it is missing or older than its sources.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basePath } from '../src/i18n/paths.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const front = 'dist/index.html';

/** Why the site has to be built; `undefined` where it is fresh. */
function reasonToBuild(): string | undefined {
  if (!existsSync(front)) return 'it has not been built yet';
  const base = basePath(process.env['BASE_PATH'] ?? '/');
  if (!readFileSync(front, 'utf8').includes(`href="${base}en/"`))
    return `it was built for another base than ${base}`;
  if (process.env['SITE_URL'] !== undefined) return 'SITE_URL is set';
  const builtAt = statSync(front).mtimeMs;
  const sources = globSync([
    'content/**/*',
    'public/**/*',
    'src/**/*',
    'astro.config.mjs',
    'package-lock.json',
  ]);
  const newer = sources.find((file) => statSync(file).mtimeMs > builtAt);
  return newer === undefined ? undefined : `${newer} is newer`;
}

const reason = reasonToBuild();
if (reason !== undefined) {
  console.log(`Building the site: ${reason}.`);
  const { status } = spawnSync(process.execPath, [astro, 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error('The build has failed. “npm run build” shows all it says.');
    process.exit(1);
  }
}
// Prints the address it serves at; options go through: npm start -- --port 8080 --host
const server = spawn(process.execPath, [astro, 'preview', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('close', (code) => process.exit(code ?? 0));
