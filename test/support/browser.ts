import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Tests run in a Chromium that is already installed: nothing is downloaded.

const names = [
  // The same engine without the window around it, from the same source in Debian: half the work.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const mac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windows = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where a browser may lie, the most likely first. */
export function browserCandidates(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'darwin') return [...mac, ...mac.map((path) => join(env['HOME'] ?? '', path))];
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return roots.flatMap((name) => windows.map((path) => join(env[name] ?? '', path)));
  }
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser to test with: `CHROMIUM_PATH`, else an installed Chromium, Chrome or Edge. */
export function findBrowser(
  platform: string = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string {
  const chosen = env['CHROMIUM_PATH'];
  if (chosen !== undefined) {
    if (exists(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH names ${chosen}, where there is no file; write the path of a Chromium`,
    );
  }
  const found = browserCandidates(platform, env).find(exists);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one (Debian, Ubuntu: apt-get install chromium ' +
      'fonts-noto-cjk; macOS: brew install --cask chromium; Windows: winget install Google.Chrome), ' +
      'or set CHROMIUM_PATH to its executable.',
  );
}

/** Quiet, and without a word to any other host. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
