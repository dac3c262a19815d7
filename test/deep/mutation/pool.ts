import { Worker } from 'node:worker_threads';
import type { Answer, Trial, Untouched } from './worker.ts';

/** How a trial ended: noticed by a test, by not ending or by eating all memory, or not at all. */
export type Verdict = 'noticed' | 'endless' | 'survived';

/** One thread that tries mutants, one after the other; replaced when one of them breaks it. */
export class Bench {
  private worker: Worker | undefined;
  private readonly tests: readonly string[];
  untouched!: Untouched;

  constructor(tests: readonly string[]) {
    this.tests = tests;
  }

  /** Starts the thread, which runs all tests without a mutant. */
  async start(): Promise<Untouched> {
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: this.tests,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    this.untouched = (await this.answer(600_000)) as Untouched;
    return this.untouched;
  }

  async try(trial: Trial): Promise<Verdict> {
    // On a busy machine all takes longer; a worker that was just started is slower, too.
    const patience = Math.max(20, this.untouched.seconds * 2) * 1000;
    if (!this.worker) await this.start();
    this.worker!.postMessage(trial);
    const answer = await this.answer(patience);
    if (!answer) return 'endless';
    return answer.kind === 'tried' && answer.noticedBy !== undefined ? 'noticed' : 'survived';
  }

  /** What the thread says next; `undefined`, and no thread, when it breaks or says nothing. */
  private answer(patience: number): Promise<Answer | undefined> {
    const worker = this.worker!;
    return new Promise((resolve) => {
      const done = (answer?: Answer) => {
        clearTimeout(timer);
        worker.off('message', done);
        worker.off('error', broken);
        if (!answer) this.stop();
        resolve(answer);
      };
      const broken = () => done();
      const timer = setTimeout(broken, patience);
      worker.on('message', done);
      worker.on('error', broken);
    });
  }

  stop(): void {
    const worker = this.worker;
    this.worker = undefined;
    worker?.on('error', () => undefined);
    void worker?.terminate();
  }
}
