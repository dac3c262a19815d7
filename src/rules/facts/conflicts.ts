// Where the sources contradict each other: what each side says, and which one the rules follow.

import type { ParameterId, SourceId } from '../ids.ts';

export type ConflictId =
  'lifetime-start' | 'compliance-training' | 'consultant-project-manager' | 'vvr-access';

export interface Conflict {
  readonly id: ConflictId;
  /** Each side by a key that pages have words for. */
  readonly sides: readonly { readonly says: ConflictSide; readonly sources: readonly SourceId[] }[];
  /** The side that the rules follow; absent where they follow none. */
  readonly follows?: ConflictSide;
  readonly parameter?: ParameterId;
}

export type ConflictSide =
  | 'creation'
  | 'assignment'
  | 'reservation'
  | 'competency-only'
  | 'training-too'
  | 'customers-project-manager'
  | 'partners-company'
  | 'contact-role'
  | 'partner-admin';

/**
 * `lifetime-start`: the earliest day is safe under every side. `compliance-training`: the edition
 * that dropped it outranks the landing page, which was not rewritten. `vvr-access`: the later text
 * holds. `consultant-project-manager`: one page says both; no rule depends on it.
 */
export const conflicts: readonly Conflict[] = [
  {
    id: 'lifetime-start',
    sides: [
      { says: 'creation', sources: ['EN-VVR', 'EN-VV18', 'D-MOD2', 'EN-DPS-2104'] },
      { says: 'assignment', sources: ['C-PROC', 'EN-DPS-2104'] },
      { says: 'reservation', sources: ['EN-VVR', 'EN-VV18'] },
    ],
    follows: 'creation',
    parameter: 'voucher-lifetime',
  },
  {
    id: 'compliance-training',
    sides: [
      { says: 'competency-only', sources: ['EN-DPS-2012', 'EN-DPS-2104', 'EN-DPS-2106'] },
      { says: 'training-too', sources: ['EN-LP'] },
    ],
    follows: 'competency-only',
    parameter: 'compliance-training-dropped',
  },
  {
    id: 'consultant-project-manager',
    sides: [
      { says: 'customers-project-manager', sources: ['EN-DPS-2001', 'EN-DPS-2106'] },
      { says: 'partners-company', sources: ['EN-DPS-2001', 'EN-DPS-2106'] },
    ],
  },
  {
    id: 'vvr-access',
    sides: [
      { says: 'contact-role', sources: ['EN-DPS-1901a'] },
      { says: 'partner-admin', sources: ['EN-DPS-1901b', 'EN-VVRFAQ'] },
    ],
    follows: 'partner-admin',
  },
];
