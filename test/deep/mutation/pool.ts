import { Worker } from 'node:worker_threads';
import type { Answer, Trial, Untouched } from './worker.ts';

/** How a trial ended: noticed by a test, by not ending or by eating all memory, or not at all. */
export type Verdict = 'noticed' | 'endless' | 'survived';

/** So long may a thread say nothing, in milliseconds. */
const patience = 15_000;
/** So many times longer than the first time may a file of tests take: machines get busy. */
const slower = 5;

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
    if (!this.worker) await this.start();
    this.worker!.postMessage(trial);
    const answer = await this.answer(patience);
    if (!answer) return 'endless';
    return answer.kind === 'tried' && answer.noticedBy !== undefined ? 'noticed' : 'survived';
  }

  /** What the thread comes to; `undefined`, and no thread, when it breaks or says nothing. */
  private answer(milliseconds: number): Promise<Answer | undefined> {
    const worker = this.worker!;
    return new Promise((resolve) => {
      const heard = (answer: Answer) => {
        if (answer.kind !== 'running') return done(answer);
        clearTimeout(timer);
        timer = setTimeout(broken, patience + answer.cost * slower);
      };
      const done = (answer?: Answer) => {
        clearTimeout(timer);
        worker.off('message', heard);
        worker.off('error', broken);
        if (!answer) this.stop();
        resolve(answer);
      };
      const broken = () => done();
      let timer = setTimeout(broken, milliseconds);
      worker.on('message', heard);
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
