import { editionOn } from '../../rules/index.ts';
import type { ReadingId } from '../../rules/index.ts';
import type { VoucherCase } from './voucher-calendar.ts';

/** The version of the form; it grows when a reader of the old one could misread the new one. */
export const caseFormVersion = 1;

/** One voucher's assessment for machines: what was entered, what follows, and how. */
export function voucherJson(one: VoucherCase, reading: ReadingId | undefined): string {
  const { name, days, assessment, today, link } = one;
  const { asOf, state, deadlines, readings, safe, findings } = assessment;
  const form = {
    form: 'planning-services-guide/voucher-assessment',
    version: caseFormVersion,
    writtenOn: today,
    asOf,
    edition: asOf === undefined ? null : (editionOn(asOf)?.id ?? null),
    name,
    inputs: days,
    // The one reading followed; null where all were and the earliest was used.
    onlyReading: reading ?? null,
    state,
    deadlines,
    readings,
    safe: safe?.reading ?? null,
    findings,
    link,
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}
