import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { Builder, By, Key } from 'selenium-webdriver';
import { findWebKit } from './found.ts';
import type { Engine, Tab } from './tab.ts';

/** A screen in memory: WebKitGTK draws even when nobody looks. */
async function startScreen(command: string): Promise<{ process: ChildProcess; display: string }> {
  const process = spawn(
    command,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = await new Promise<string>((resolve, reject) => {
    (process.stdio[3] as Readable).once('data', (data: Buffer) =>
      resolve(`:${String(data).trim()}`),
    );
    process.once('error', reject);
    process.once('close', () => reject(new Error(`${command} ended before it had a screen`)));
  });
  return { process, display };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const ready = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver was started, and does not answer');
}

/** WebKit as GNOME's browser has it, over WebDriver. */
export async function startWebKit(): Promise<Engine> {
  const { driver, browser, screen } = findWebKit();
  const { process: screenProcess, display } = await startScreen(screen);
  const port = await freePort();
  const driverProcess = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    driverProcess.kill();
    screenProcess.kill();
  };
  const open = () =>
    new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      })
      .build();
  try {
    await answers(url);
    const first = await open();
    const version = (await first.getCapabilities()).getBrowserVersion() ?? '';
    await first.quit();
    return {
      name: 'WebKit',
      version: `WebKitGTK ${version}`,
      // What this driver cannot tell, the ear in the page hears.
      async newTab(): Promise<Tab> {
        const session = await open();
        await session.manage().setTimeouts({ pageLoad: 120_000, script: 60_000 });
        await session.manage().window().setRect({ width: 1280, height: 900 });
        return {
          open: (address) => session.get(address),
          ask: (expression) => session.executeScript(`return ${expression}`),
          click: async (selector) => session.findElement(By.css(selector)).click(),
          type: async (selector, text) =>
            session.findElement(By.css(selector)).sendKeys(text.replaceAll('\n', Key.ENTER)),
          close: () => session.quit(),
        };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
