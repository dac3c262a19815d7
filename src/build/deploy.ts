import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { hostFiles } from './host-files.ts';

/** Writes beside the finished pages what hosts want to know of their headers. */
export function deploy(base: string): AstroIntegration {
  return {
    name: 'deploy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await Promise.all(
          hostFiles(base).map(({ name, text }) => writeFile(new URL(name, dir), text)),
        );
      },
    },
  };
}
