import { machineSchema } from '../rules/machine-schema.ts';

/** What `/rules.json` looks like. */
export const GET = () =>
  new Response(`${JSON.stringify(machineSchema, null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
