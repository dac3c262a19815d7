// The status words of the eligibility page; green check marks took their place.

import type { Change } from '../dated.ts';
import type { StatusWord } from '../eligibility-types.ts';

/**
 * The words, from nothing done to all done, and the editions that used them.
 *
 * The page says “active” means ready to start, yet has the training course and the agreement come
 * after it. As it is read here the word covers what the page could show: a competency is held and
 * the compliance training is passed. Neither: not started; one: in progress; both: active.
 */
export const statusWords: readonly Change<readonly StatusWord[]>[] = [
  {
    from: '2019-01-21',
    value: ['not-started', 'in-progress', 'active'],
    sources: ['EN-DPS-1901a', 'EN-DPS-1901b'],
  },
  { from: '2020-01-31', value: null, sources: ['EN-DPS-2001'] },
];
