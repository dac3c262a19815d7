import { editions } from './facts/editions.ts';
import { conditions } from './facts/conditions.ts';
import { conflicts } from './facts/conflicts.ts';
import { journey, journeySteps } from './facts/journey.ts';
import { mistranslations } from './facts/mistranslations.ts';
import { competencyTable } from './facts/offerings.ts';
import { statusWords } from './facts/status-words.ts';
import { lifetimeReadings } from './facts/voucher.ts';
import { factValues } from './fact-values.ts';
import { sources } from './sources.ts';
import { countingConvention } from './trace.ts';

/** Raised when a field is taken away or changes its meaning; new fields do not raise it. */
export const machineFormVersion = 1;

/**
 * Everything the rules hold, as plain data: what `/rules.json` publishes. Values are by period,
 * oldest first, each with the tags of its sources; `null` ends a rule.
 */
export function machineForm() {
  return {
    $schema: './rules.schema.json',
    version: machineFormVersion,
    countingConvention,
    parameters: factValues,
    editions,
    journey,
    steps: journeySteps,
    conditions: conditions.map(({ id, kind, changes }) => ({ id, kind, changes })),
    competencyTable,
    statusWords,
    lifetimeReadings,
    conflicts,
    mistranslations,
    sources,
  };
}

export type MachineForm = ReturnType<typeof machineForm>;
