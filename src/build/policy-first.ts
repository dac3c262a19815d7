import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** A page with its policy moved to the front of the head: a policy binds only what comes after it. */
export function withPolicyFirst(html: string): string {
  const found = policy.exec(html)?.[0];
  if (found === undefined) return html;
  return html.replace(found, '').replace(/<meta charset="utf-8">/i, (first) => first + found);
}

/** Astro writes the policy at the end of the head; this moves it up in every finished page. */
export function policyFirst(): AstroIntegration {
  return {
    name: 'policy-first',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = globSync('**/*.html', { cwd: fileURLToPath(dir) });
        for (const file of files) {
          const path = fileURLToPath(new URL(file, dir));
          writeFileSync(path, withPolicyFirst(readFileSync(path, 'utf8')));
        }
        logger.info(`${files.length} pages`);
      },
    },
  };
}
