// The dated texts of the programme's pages that the rules follow. Oldest first.

import type { IsoDate } from '../day.ts';
import type { EditionId, SourceId } from '../ids.ts';

export interface Edition {
  readonly id: EditionId;
  /** The day the edition states for itself; it is in force from then on. */
  readonly from: IsoDate;
  /** The day its text was first seen published; later than `from`, and nothing depends on it. */
  readonly seen: IsoDate;
  readonly sources: readonly SourceId[];
}

/**
 * An edition is in force from the date it states, although its text appeared up to nine days
 * later: the sources give no other day. Two texts share the first date; edits between the four
 * dates changed no rule.
 */
export const editions: readonly Edition[] = [
  {
    id: '2019-01',
    from: '2019-01-21',
    seen: '2019-01-24',
    sources: ['EN-DPS-1901a', 'EN-DPS-1901b'],
  },
  {
    id: '2020-01',
    from: '2020-01-31',
    seen: '2020-02-02',
    sources: ['EN-DPS-2001', 'EN-DPS-2003', 'EN-DPS-2006'],
  },
  { id: '2020-12', from: '2020-12-02', seen: '2020-12-09', sources: ['EN-DPS-2012'] },
  {
    id: '2021-04',
    from: '2021-04-07',
    seen: '2021-04-09',
    sources: ['EN-DPS-2104', 'EN-DPS-2106'],
  },
];
