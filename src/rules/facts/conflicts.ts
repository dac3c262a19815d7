// Where the sources contradict each other: what each side says, and which one the rules follow.

import type { IsoDate } from '../day.ts';
import type { ConditionId, ParameterId, SourceId } from '../ids.ts';

export type ConflictId =
  'lifetime-start' | 'compliance-training' | 'consultant-project-manager' | 'vvr-access';

/** What one side says, by a key that pages have words for. */
export interface Side {
  readonly says: ConflictSide;
  readonly sources: readonly SourceId[];
  /** The condition that this side asks for beyond those of the day; absent where it asks for none. */
  readonly demands?: ConditionId;
}

export interface Conflict {
  readonly id: ConflictId;
  /** The first day on which the texts disagree, and the last; no last day where they never agreed. */
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly sides: readonly Side[];
  /** The side that the rules follow; absent where they follow none. */
  readonly follows?: ConflictSide;
  /** The side that is in order under every other one, too; absent where only all of them together are. */
  readonly safe?: ConflictSide;
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
 * holds; the text on contact roles went with its edition. `consultant-project-manager`: one page
 * says both, and whoever does both is in order; no rule depends on it.
 */
export const conflicts: readonly Conflict[] = [
  {
    id: 'lifetime-start',
    from: '2018-12-20',
    sides: [
      { says: 'creation', sources: ['EN-VVR', 'EN-VV18', 'D-MOD2', 'EN-DPS-2104'] },
      { says: 'assignment', sources: ['C-PROC', 'EN-DPS-2104'] },
      { says: 'reservation', sources: ['EN-VVR', 'EN-VV18'] },
    ],
    follows: 'creation',
    safe: 'creation',
    parameter: 'voucher-lifetime',
  },
  {
    id: 'compliance-training',
    from: '2020-12-02',
    sides: [
      { says: 'competency-only', sources: ['EN-DPS-2012', 'EN-DPS-2104', 'EN-DPS-2106'] },
      { says: 'training-too', sources: ['EN-LP'], demands: 'compliance-training' },
    ],
    follows: 'competency-only',
    safe: 'training-too',
    parameter: 'compliance-training-dropped',
  },
  {
    id: 'consultant-project-manager',
    from: '2020-01-31',
    sides: [
      { says: 'customers-project-manager', sources: ['EN-DPS-2001', 'EN-DPS-2106'] },
      { says: 'partners-company', sources: ['EN-DPS-2001', 'EN-DPS-2106'] },
    ],
  },
  {
    id: 'vvr-access',
    from: '2019-01-21',
    until: '2020-01-30',
    sides: [
      { says: 'contact-role', sources: ['EN-DPS-1901a'] },
      { says: 'partner-admin', sources: ['EN-DPS-1901b', 'EN-VVRFAQ'] },
    ],
    follows: 'partner-admin',
  },
];
