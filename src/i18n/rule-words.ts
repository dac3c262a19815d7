import type { Area } from './types.ts';

const ruleWordKeys = [
  'events',
  'stamps',
  'deadlines',
  'statuses',
  'readings',
  'parameters',
  'findings',
  'reportNotGiven',
  'trace',
] as const satisfies readonly (keyof Area<'rules'>)[];

/** The words a result about a voucher needs to be said in, and the unit of days. */
export interface RuleWords {
  rules: Pick<Area<'rules'>, (typeof ruleWordKeys)[number]>;
  days: Area<'facts'>['days'];
}

/** Only those words, so that a page does not carry what no voucher is told. */
export function ruleWords(rules: Area<'rules'>, { days }: Area<'facts'>): RuleWords {
  const entries = ruleWordKeys.map((key) => [key, rules[key]]);
  return { rules: Object.fromEntries(entries) as RuleWords['rules'], days };
}
