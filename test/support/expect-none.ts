import { expect } from 'vitest';
import { notAllowed } from './checks/allowed.ts';
import { describeFinding, type Finding } from './finding.ts';

/** Fails with every finding in words: file, line, what was found, what to write. */
export function expectNone(findings: readonly Finding[]): void {
  expect(notAllowed(findings).map(describeFinding)).toEqual([]);
}
