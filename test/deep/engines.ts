import { isDeepStrictEqual } from 'node:util';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { Check, Tally } from './check.ts';
import { parts, play, type PartName } from './engines/scenario.ts';
import { startChromium, startFirefox } from './engines/puppeteer.ts';
import type { Engine, Tab } from './engines/tab.ts';
import { startWebKit } from './engines/webkit.ts';
import { siteUnderTest } from './site-under-test.ts';
import { hostSite, type Host } from './static-host.ts';

// ENGINES='Firefox|WebKit' plays it in some engines alone.

/** Runs first of all on each page, and tells the host what the page complains of. */
const ear = `
const say = (...words) => navigator.sendBeacon('/heard', location.pathname + ': ' + words.join(' '));
for (const kind of ['error', 'warn']) {
  const old = console[kind];
  console[kind] = (...words) => (say('console', kind, ...words), old.apply(console, words));
}
// A page that is left takes with it what it was still loading: some browsers call that a failure.
let left = false;
addEventListener('beforeunload', () => (left = true));
addEventListener('error', ({ message, target }) =>
  left && target !== window || say('error', message ?? target?.outerHTML), true);
addEventListener('unhandledrejection', ({ reason }) =>
  left && /module/i.test(reason) || say('rejected', reason?.stack ?? reason));
document.addEventListener('securitypolicyviolation', (event) =>
  say('policy violated:', event.violatedDirective, event.blockedURI || event.sourceFile));
addEventListener('pagehide', () => {
  for (const { name } of performance.getEntriesByType('resource'))
    if (/^https?:/.test(name) && !name.startsWith(location.origin + '/'))
      say('request to another host:', name);
});
`;

const starts = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit };
const chosen = Object.entries(starts).filter(([name]) =>
  new RegExp(process.env['ENGINES'] ?? '').test(name),
);

type Results = Map<string, unknown>;

/** Until a page has loaded all it wants: nobody leaves it in the same moment in which it answers. */
async function settled(tab: Tab): Promise<void> {
  const count = async () =>
    Number(await tab.ask('performance.getEntriesByType("resource").length'));
  let before = -1;
  for (let now = await count(); now !== before; now = await count()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The scenario in one language of one engine; what it read is added to the results. */
async function visit(
  engine: Engine,
  locale: Locale,
  host: Host,
  results: Results,
  tally: Tally,
): Promise<void> {
  const complaints: string[] = [];
  const heardBefore = host.heard.length;
  const tab = await engine.newTab((what) => complaints.push(what), host.origin);
  try {
    for (const name of Object.keys(parts) as PartName[]) {
      const where = `${engine.name}, ${locale}, ${name}`;
      try {
        const { read, ruled } = await play(name, tab, locale, host.origin);
        await settled(tab);
        results.set(`${locale}, ${name}`, read);
        if (ruled === undefined || isDeepStrictEqual(read, ruled)) tally.pass();
        else
          tally.fail(
            `${where}: ${JSON.stringify(read)}, and by the rules ${JSON.stringify(ruled)}`,
          );
      } catch (error) {
        tally.fail(
          `${where}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
        );
      }
    }
    // The last page, too, says which hosts it asked.
    await tab.open('about:blank');
  } finally {
    await tab.close();
  }
  for (const complaint of new Set([...complaints, ...host.heard.slice(heardBefore)]))
    tally.fail(`${engine.name}, ${locale}: ${complaint}`);
}

/** What one engine read and another read otherwise. */
function compare(engines: readonly { name: string; results: Results }[], tally: Tally): void {
  const [first, ...others] = engines;
  for (const { name, results } of others)
    for (const [part, read] of results) {
      const same = isDeepStrictEqual(read, first!.results.get(part));
      if (same) tally.pass();
      else
        tally.fail(
          `${part}: ${name} has ${JSON.stringify(read)}, ${first!.name} ${JSON.stringify(first!.results.get(part))}`,
        );
    }
}

/** An ear that hears nothing proves nothing: a page that complains is heard. */
async function isHeard(engine: Engine, host: Host, tally: Tally): Promise<void> {
  const tab = await engine.newTab(() => undefined, host.origin);
  try {
    await tab.open(`${host.origin}/en/guide/`);
    await tab
      .ask(
        `(() => {
      const script = document.createElement('script');
      script.textContent = '1';
      return 1;
    })()`,
      )
      .catch(() => undefined);
    await tab.ask(`(() => {
      console.error('planted');
      const picture = document.createElement('img');
      picture.src = 'https://example.org/picture.png';
      document.body.append(picture);
      return 1;
    })()`);
    await tab.open('about:blank');
    const end = performance.now() + 20_000;
    const all = () => host.heard.join('\n');
    while (!/planted/.test(all()) || !/img-src/.test(all())) {
      if (performance.now() > end)
        return tally.fail(`${engine.name}: planted, and heard: ${all()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    tally.pass();
    const types = /require-trusted-types-for/.test(all()) ? 'enforces' : 'does not know';
    tally.say(`${engine.name} ${types} Trusted Types`);
  } finally {
    await tab.close();
    host.heard.length = 0;
  }
}

export const engines: Check = {
  name: 'engines',
  says: 'Chromium, Firefox and WebKit read the same on the site as the rules say in Node, without a complaint',
  async run(tally) {
    const { dist } = await siteUnderTest();
    const host = await hostSite(dist, { ear });
    const read: { name: string; results: Results }[] = [];
    try {
      for (const [name, start] of chosen) {
        const began = performance.now();
        let engine: Engine;
        try {
          engine = await start();
        } catch (error) {
          tally.fail(`${name}: ${error instanceof Error ? error.message : String(error)}`);
          continue;
        }
        try {
          tally.say(`${engine.name}: ${engine.version}`);
          await isHeard(engine, host, tally);
          const results: Results = new Map();
          for (const locale of locales) await visit(engine, locale, host, results, tally);
          read.push({ name, results });
          const seconds = ((performance.now() - began) / 1000).toFixed(0);
          tally.say(`${name}: ${results.size} parts of the scenario read in ${seconds} s`);
        } catch (error) {
          // An engine that breaks down does not keep the others from being asked.
          tally.fail(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          await engine.close().catch(() => undefined);
        }
      }
      compare(read, tally);
    } finally {
      host.close();
    }
  },
};
