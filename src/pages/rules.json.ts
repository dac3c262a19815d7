import { machineForm } from '../rules/machine-form.ts';

/** Everything the rules hold, for machines. */
export const GET = () =>
  new Response(`${JSON.stringify(machineForm(), null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
