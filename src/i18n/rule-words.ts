import type { Area } from './types.ts';

/** The words a result about a voucher needs to be said in, and the unit of days. */
export interface RuleWords {
  rules: Pick<
    Area<'rules'>,
    | 'events'
    | 'stamps'
    | 'deadlines'
    | 'statuses'
    | 'readings'
    | 'parameters'
    | 'findings'
    | 'reportNotGiven'
    | 'trace'
  >;
  days: Area<'facts'>['days'];
}
