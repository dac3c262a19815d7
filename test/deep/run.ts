import { spawn } from 'node:child_process';

/** How a program ended, and all it wrote. */
export interface Ended {
  code: number | null;
  output: string;
  errors: string;
  seconds: number;
}

/** Runs a program to its end. */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<Ended> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    timeout: options.timeout,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  let errors = '';
  child.stdout.on('data', (data: Buffer) => parts.push(data));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const output = Buffer.concat(parts).toString();
  return { code, output, errors, seconds: (performance.now() - start) / 1000 };
}
