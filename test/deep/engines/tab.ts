/** A tab of any browser engine: as little as all of them can do, so that a scenario is written once. */
export interface Tab {
  /** Goes to an address and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  ask(expression: string): Promise<unknown>;
  /** A real click on what a selector finds. */
  click(selector: string): Promise<void>;
  /** Real keys, into what a selector finds. */
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** An engine that runs. */
export interface Engine {
  name: string;
  version: string;
  /** A tab with nothing remembered; `complain` is told of errors in the console and of requests. */
  newTab(complain: (what: string) => void, origin: string): Promise<Tab>;
  close(): Promise<void>;
}

const patience = 60_000;

/** How a reader finds a thing: by its label, its words, or its place. */
export type Target = { label: string } | { button: string } | { link: string } | string;

/** Finds things as a reader does, and waits for them as a reader would. */
export class Reader {
  readonly tab: Tab;
  constructor(tab: Tab) {
    this.tab = tab;
  }

  ask<Result>(expression: string): Promise<Result> {
    return this.tab.ask(expression) as Promise<Result>;
  }

  /** Until an expression is true; what it is about, for the message. */
  async until(expression: string, what: string): Promise<void> {
    const end = performance.now() + patience;
    while (!(await this.tab.ask(`Boolean(${expression})`))) {
      if (performance.now() > end) {
        const place = await this.tab.ask('location.href');
        throw new Error(`${String(place)}: waited in vain for ${what}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  /** Waits for a thing, and gives a selector that finds it. */
  private async find(target: Target): Promise<string> {
    const find = finder(target);
    await this.until(find, JSON.stringify(target));
    return (await this.tab.ask(`(() => {
      for (const old of document.querySelectorAll('[data-found]')) old.removeAttribute('data-found');
      const found = ${find};
      found.setAttribute('data-found', '');
      // At once: a driver that has just begun to scroll smoothly says that nothing can be clicked.
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      return '[data-found]';
    })()`)) as string;
  }

  async press(target: Target): Promise<void> {
    await this.tab.click(await this.find(target));
  }

  async write(target: Target, text: string): Promise<void> {
    await this.tab.type(await this.find(target), text);
  }

  /** The text of a thing, its spaces made one. */
  text(selector: string): Promise<string> {
    return this.ask(
      `(document.querySelector(${JSON.stringify(selector)})?.innerText ?? '').replace(/\\s+/g, ' ').trim()`,
    );
  }
}

/** An expression for the visible element that a target means. */
function finder(target: Target): string {
  const seen = '(one) => one.checkVisibility?.() ?? one.getClientRects().length > 0';
  const all = (selector: string) => `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  if (typeof target === 'string') return `${all(target)}.find(${seen})`;
  const [[kind, words]] = Object.entries(target) as [[string, string]];
  const same = (text: string) =>
    `${text}.replace(/\\s+/g, ' ').trim() === ${JSON.stringify(words)}`;
  if (kind === 'label')
    return `${all('label')}.filter((one) => ${same('one.textContent')}).map((one) => one.control).find((one) => one)`;
  const selector = kind === 'button' ? 'button' : 'a[href]';
  return `${all(selector)}.filter((one) => ${same('one.textContent')}).find(${seen})`;
}
