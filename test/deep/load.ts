import { Agent, get } from 'node:http';
import { inParallel } from '../support/parallel.ts';
import type { Check } from './check.ts';
import { siteUnderTest } from './site-under-test.ts';
import { hostSite } from './static-host.ts';

const readers = 64;
const requests = 20_000;

interface Answered {
  milliseconds: number;
  status: number;
  bytes: number;
}

/** One request to its last byte, on a connection that is kept. */
function ask(agent: Agent, url: string): Promise<Answered> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (data: Buffer) => (bytes += data.length));
      response.on('end', () => {
        const milliseconds = performance.now() - start;
        resolve({ milliseconds, status: response.statusCode ?? 0, bytes });
      });
    }).on('error', reject);
  });
}

export const load: Check = {
  name: 'load',
  says: `${readers} readers at once, ${requests} requests for pages: each is answered, whole`,
  async run(tally) {
    const { dist, pages } = await siteUnderTest();
    const host = await hostSite(dist);
    const agent = new Agent({ keepAlive: true, maxSockets: readers });
    const paths = pages.map(({ path }) => path).filter((path) => path !== '404.html');
    try {
      // Each page once: what is compressed from now on lies ready, as with a static host.
      const sizes = new Map<string, number>();
      for (const path of paths) sizes.set(path, (await ask(agent, `${host.origin}/${path}`)).bytes);
      const start = performance.now();
      const order = Array.from({ length: requests }, (_, at) => paths[(at * 7) % paths.length]!);
      const times = await inParallel(
        order,
        async (path) => {
          const { milliseconds, status, bytes } = await ask(agent, `${host.origin}/${path}`);
          if (status === 200 && bytes > 0 && bytes === sizes.get(path)) tally.pass();
          else tally.fail(`${path}: ${status}, ${bytes} bytes of ${sizes.get(path)}`);
          return milliseconds;
        },
        readers,
      );
      const seconds = (performance.now() - start) / 1000;
      const sorted = times.sort((one, other) => one - other);
      const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(1);
      tally.say(`${(requests / seconds).toFixed(0)} requests a second over ${paths.length} pages`);
      tally.say(`half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, the last ${at(1)} ms`);
    } finally {
      agent.destroy();
      host.close();
    }
  },
};
