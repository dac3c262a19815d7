import { build } from 'esbuild';
import type { Page } from 'playwright-core';

interface Virtual {
  start(options: { container: Element }): Promise<void>;
  stop(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
}

type Spoken = typeof window & { guidepup: { virtual: Virtual } };

let script: Promise<string> | undefined;

/** The virtual screen reader as a script for a page. */
function readerScript(): Promise<string> {
  script ??= build({
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
  return script;
}

/**
 * Lets a screen reader listen to a part of the page. What is returned tells what it has announced
 * by itself since, without what it said because the reader moved.
 */
export async function listenTo(tab: Page, selector: string): Promise<() => Promise<string[]>> {
  await tab.evaluate(await readerScript());
  await tab.evaluate(async (css) => {
    await (window as unknown as Spoken).guidepup.virtual.start({
      container: document.querySelector(css)!,
    });
  }, selector);
  return async () => {
    const said = await tab.evaluate(() =>
      (window as unknown as Spoken).guidepup.virtual.spokenPhraseLog(),
    );
    return said.filter((phrase) => /^(polite|assertive)/.test(phrase));
  };
}
