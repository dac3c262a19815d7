import workerUrl from './worker.ts?worker&url';
import type { Overview } from '../../stores/vouchers/engine.ts';
import type { Calls, News, Order } from './host.ts';

/** A call that the host could not do, with the id of the reason. */
export class CallError extends Error {
  readonly problem: string;
  constructor(problem: string) {
    super(problem);
    this.problem = problem;
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

// The one address that this policy lets through is the worker of this site.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'voucher-table',
  {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError(`${url} is not the worker of the table`);
      return url;
    },
  },
);

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  onProgress?: ((done: number) => void) | undefined;
}

/** What shows the table asks the host through this. */
export function createClient(onOverview: (overview: Overview) => void) {
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  const send = connect((news) => {
    if ('overview' in news) return onOverview(news.overview);
    const one = waiting.get(news.job);
    if (!one) return;
    if ('done' in news) return one.onProgress?.(news.done);
    waiting.delete(news.job);
    if ('problem' in news) one.reject(new CallError(news.problem));
    else one.resolve(news.result);
  });

  /** Asks for a call; `onProgress` hears how far it is, and is given the way to end it. */
  function ask<Name extends keyof Calls>(
    call: Name,
    args: Parameters<Calls[Name]>,
    onProgress?: (done: number, cancel: () => void) => void,
  ): Promise<Awaited<ReturnType<Calls[Name]>>> {
    const job = ++jobs;
    const cancel = () => {
      send({ cancel: job });
      // What is going on cannot always be stopped at once; its result is not used in any case.
      if (call !== 'accept') {
        waiting.get(job)?.reject(new CallError('cancelled'));
        waiting.delete(job);
      }
    };
    return new Promise((resolve, reject) => {
      waiting.set(job, {
        resolve: resolve as (result: unknown) => void,
        reject,
        onProgress: onProgress && ((done) => onProgress(done, cancel)),
      });
      onProgress?.(0, cancel);
      send({ job, call, args });
    });
  }

  return { ask };
}

export type Client = ReturnType<typeof createClient>;

/** A worker where there can be one; else the host itself, loaded into the page. */
function connect(receive: (news: News) => void): (order: Order) => void {
  try {
    const address = (policy?.createScriptURL(workerUrl) ?? workerUrl) as string;
    const worker = new Worker(address, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<News>) => receive(data);
    return (order) => worker.postMessage(order);
  } catch {
    const host = import('./host.ts').then(({ createHost }) => createHost(receive));
    return (order) => void host.then(({ receive: take }) => take(order));
  }
}
