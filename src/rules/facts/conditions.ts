// What a company and its consultant must meet to deliver. A condition ends with the value `null`.

import type { Change } from '../dated.ts';
import type { ConditionId } from '../ids.ts';

/**
 * How a condition is decided: by a level of a qualifying competency, by an assessment for one, by a
 * plain answer, by being enrolled in the engagement's offering, or by the day of the last renewal.
 */
export type ConditionKind =
  | { readonly kind: 'level' }
  | { readonly kind: 'assessment' }
  | { readonly kind: 'answer'; readonly field: 'complianceTraining' | 'agreementSigned' }
  | { readonly kind: 'enrolment' }
  | { readonly kind: 'renewal' };

export type Condition = ConditionKind & {
  readonly id: ConditionId;
  readonly changes: readonly Change<true>[];
};

/**
 * The conditions in the order they are asked.
 *
 * `consultant-assessment`: one assessment or exam for any of the engagement's qualifying
 * competencies is enough; the sources do not ask that it be the competency the company holds. In
 * 2019 training and exam are asked for together, and the one answer stands for both.
 * `compliance-training`: ends with the edition that no longer names it, although the landing page
 * still spoke of training (a stated conflict).
 * `agreement-signed`: reading the policies first, asked for from 2020, is part of signing.
 * `yearly-renewal`: the note left the page two days after the date that the edition states.
 */
export const conditions: readonly Condition[] = [
  {
    id: 'competency',
    kind: 'level',
    changes: [
      { from: '2019-01-21', value: true, sources: ['EN-DPS-1901b'] },
      { from: '2020-01-31', value: true, sources: ['EN-DPS-2001'] },
      { from: '2020-08-20', value: true, sources: ['EN-REQ-2008', 'EN-REQ-2009'] },
      { from: '2021-04-07', value: true, sources: ['EN-REQ-2106', 'EN-DPS-2104'] },
    ],
  },
  {
    id: 'consultant-assessment',
    kind: 'assessment',
    changes: [
      { from: '2019-01-21', value: true, sources: ['EN-DPS-1901a', 'EN-DPS-1901b'] },
      { from: '2020-01-31', value: true, sources: ['EN-DPS-2001'] },
      { from: '2020-12-02', value: true, sources: ['EN-DPS-2012'] },
      { from: '2021-04-07', value: true, sources: ['EN-DPS-2104', 'EN-DPS-2106'] },
    ],
  },
  {
    id: 'compliance-training',
    kind: 'answer',
    field: 'complianceTraining',
    changes: [
      { from: '2019-01-21', value: true, sources: ['EN-DPS-1901b'] },
      { from: '2020-01-31', value: true, sources: ['EN-DPS-2001'] },
      { from: '2020-12-02', value: null, sources: ['EN-DPS-2012'] },
    ],
  },
  {
    id: 'agreement-signed',
    kind: 'answer',
    field: 'agreementSigned',
    changes: [
      { from: '2019-01-21', value: true, sources: ['EN-DPS-1901b'] },
      { from: '2020-01-31', value: true, sources: ['EN-DPS-2001'] },
      { from: '2020-12-02', value: true, sources: ['EN-DPS-2012'] },
      { from: '2021-04-07', value: true, sources: ['EN-DPS-2104', 'EN-DPS-2106'] },
    ],
  },
  {
    id: 'offering-enrolled',
    kind: 'enrolment',
    changes: [
      { from: '2019-01-21', value: true, sources: ['EN-DPS-1901b'] },
      { from: '2020-01-31', value: true, sources: ['EN-DPS-2001'] },
      { from: '2020-12-02', value: true, sources: ['EN-DPS-2012'] },
      { from: '2021-04-07', value: true, sources: ['EN-DPS-2104', 'EN-DPS-2106'] },
    ],
  },
  {
    id: 'yearly-renewal',
    kind: 'renewal',
    changes: [
      { from: '2019-01-21', value: true, sources: ['EN-DPS-1901b'] },
      { from: '2020-01-31', value: true, sources: ['EN-DPS-2001'] },
      { from: '2020-12-02', value: true, sources: ['EN-DPS-2012'] },
      { from: '2021-04-09', value: null, sources: ['EN-DPS-2104'] },
    ],
  },
];
