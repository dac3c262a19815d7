import { build } from 'esbuild';
import type { Page } from 'playwright-core';

// What a screen reader says of a page: the virtual one, run in the page. The policy of the page has to
// be off for it.

let bundled: Promise<string> | undefined;

/** The virtual screen reader as a script for a page, bundled once. */
function reader(): Promise<string> {
  bundled ??= build({
    stdin: {
      contents: `export { virtual } from '@guidepup/virtual-screen-reader';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    globalName: 'guidepup',
    minify: true,
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundled;
}

interface Reader {
  guidepup: {
    virtual: {
      start(options: { container: Element }): Promise<void>;
      spokenPhraseLog(): Promise<string[]>;
    };
  };
}

/** Has a part of the page read from now on. */
export async function startReading(tab: Page, within: string): Promise<void> {
  await tab.evaluate(await reader());
  await tab.evaluate(
    (selector) =>
      (window as unknown as Reader).guidepup.virtual.start({
        container: document.querySelector(selector)!,
      }),
    within,
  );
}

/** What was announced by itself so far: the changes of live regions, without what the reader walked. */
export async function announced(tab: Page): Promise<string[]> {
  const log = await tab.evaluate(() =>
    (window as unknown as Reader).guidepup.virtual.spokenPhraseLog(),
  );
  return log.filter((phrase) => /^(polite|assertive)/.test(phrase));
}
