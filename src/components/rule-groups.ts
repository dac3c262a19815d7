import { conditions, factValues, type ConditionId, type ParameterId } from '../rules/index.ts';
import type { RuleEntryId } from '../rules/evidence.ts';

/** The entries that are neither a parameter nor a condition, in the order of their page. */
export const namedRules = [
  'counting-convention',
  'lifetime-readings',
  'phases',
  'journey',
  'competency-table',
  'status-words',
] as const satisfies readonly RuleEntryId[];

export type NamedRule = (typeof namedRules)[number];

const parameters = (unit: string) =>
  factValues.filter((fact) => fact.unit === unit).map(({ id }) => id);

/** Every entry of the page of rules, in groups; a parameter added to the rules comes by itself. */
export const ruleGroups: Record<
  'rules' | 'days' | 'dates' | 'conditions' | 'counts',
  readonly RuleEntryId[]
> = {
  rules: namedRules,
  days: parameters('days'),
  dates: parameters('day'),
  conditions: conditions.map(({ id }) => id),
  counts: parameters('count'),
};

export const isNamedRule = (id: RuleEntryId): id is NamedRule =>
  (namedRules as readonly string[]).includes(id);

export const isCondition = (id: RuleEntryId): id is ConditionId =>
  conditions.some((condition) => condition.id === id);

export const isParameter = (id: RuleEntryId): id is ParameterId =>
  !isNamedRule(id) && !isCondition(id);
