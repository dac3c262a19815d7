import axe from 'axe-core';

/** Rules of axe that are not run, each with its reason. None is left out. */
export const off: Readonly<Record<string, string>> = {};

/** Every other rule, also those that are off by default, experimental or deprecated. */
export const everyRule: readonly string[] = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !(rule in off));

/** What must be among them: all levels of WCAG 2.0 to 2.2 that axe has rules for, and more. */
export const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
] as const;

/** The tags that no rule of those run has: an empty list, unless axe has changed. */
export const untested = (): string[] =>
  tags.filter((tag) => !axe.getRules([tag]).some(({ ruleId }) => everyRule.includes(ruleId)));
