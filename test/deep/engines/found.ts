import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is installed for a check, or what to install. */
function find(name: string, candidates: readonly string[], install: string): string {
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(`no ${name} was found: ${install}`);
}

const onPath = (...names: readonly string[]) =>
  names.flatMap((name) =>
    [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/lib/firefox-esr'].map(
      (folder) => join(folder, name),
    ),
  );

const debian = 'apt-get install firefox-esr webkit2gtk-driver xvfb';

export const findFirefox = () =>
  find(
    'Firefox',
    [
      ...(process.env['FIREFOX_PATH'] === undefined ? [] : [process.env['FIREFOX_PATH']]),
      ...onPath('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    `${debian}, or set FIREFOX_PATH to its executable`,
  );

/** The driver of WebKitGTK, the small browser it drives, and a screen to draw on. */
export const findWebKit = () => ({
  driver: find('WebKitWebDriver', onPath('WebKitWebDriver'), debian),
  browser: find('MiniBrowser', globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort(), debian),
  screen: find('Xvfb', onPath('Xvfb'), debian),
});
