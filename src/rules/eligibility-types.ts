// What is asked about a company and its consultant, and the shape of the answer.

import type { IsoDate } from './day.ts';
import type {
  CompetencyId,
  ConditionId,
  EditionId,
  EngagementId,
  OfferingId,
  SourceId,
  Verdict,
} from './ids.ts';

export type Level = 'silver' | 'gold';
export type LevelAnswer = Level | 'none' | 'unknown';

/** Answers per id: a record (an id left out is unknown) or the list of those that are yes. */
export type AnswersById<Id extends string> =
  { readonly [Key in Id]?: Verdict | undefined } | readonly Id[] | 'unknown';

export interface EligibilityAnswers {
  /** Levels held; an id left out is not held. The whole left out: all unknown. */
  readonly competencies?:
    { readonly [Id in CompetencyId]?: LevelAnswer | undefined } | 'unknown' | undefined;
  /** Has the consultant passed one of the assessments or exams required for the competency? */
  readonly consultantAssessments?: AnswersById<CompetencyId> | undefined;
  readonly complianceTraining?: Verdict | undefined;
  readonly agreementSigned?: Verdict | undefined;
  readonly enrolledOfferings?: AnswersById<OfferingId> | undefined;
  /** The day of the last enrolment or renewal. */
  readonly renewedOn?: IsoDate | 'never' | 'unknown' | null | undefined;
}

export type AnswerField = keyof EligibilityAnswers;

/** One answer: a field, and within the fields by id, which. */
export type Question =
  | { field: 'competencies' | 'consultantAssessments'; id: CompetencyId }
  | { field: 'enrolledOfferings'; id: OfferingId }
  | { field: 'complianceTraining' | 'agreementSigned' | 'renewedOn' };

/** One answer to change; `change` departs from a known answer, `settle` gives an unknown one. */
export type AnswerChange = Question & {
  kind: 'change' | 'settle';
  from: LevelAnswer | Verdict | IsoDate | 'never';
  to: Level | 'yes' | IsoDate;
};

/** A smallest set of changes; all of them together turn the verdict into yes. */
export type Flip = readonly AnswerChange[];

export type ConditionReason =
  | 'held'
  | 'level-too-low'
  | 'not-held'
  | 'answered'
  | 'not-answered'
  /** The list of qualifying competencies is not known for this day. */
  | 'table-unknown'
  | 'renewed-within-a-year'
  /** Renewed more than a year ago, but not before last calendar year: readings differ. */
  | 'renewal-may-be-due'
  | 'renewal-lapsed'
  | 'never-renewed';

export interface ConditionVerdict {
  condition: ConditionId;
  verdict: Verdict;
  reason: ConditionReason;
  sources: readonly SourceId[];
  /** What the requirements ask for, where competencies decide it: any one of them. */
  needs?: { levels: readonly Level[]; anyOf: readonly CompetencyId[] };
  /** The competency that meets it. */
  by?: CompetencyId;
  /** The answers it rests on. */
  questions: readonly Question[];
}

export interface EngagementVerdict {
  engagement: EngagementId;
  offering: OfferingId;
  /** `no` where one condition fails, `unknown` where none does but one is not known. */
  verdict: Verdict;
  /** Why no condition could say yes on this day, whatever is answered. */
  reason?: 'before-first-edition' | 'competency-table-unknown' | 'invalid-as-of';
  conditions: readonly ConditionVerdict[];
  /** The conditions that decide a no or an unknown. */
  because: readonly ConditionId[];
  /** Every smallest set of changes that gives yes; empty where it is yes, or cannot be. */
  flips: readonly Flip[];
  /** The unknown answers that would settle an unknown verdict, in the order to ask them. */
  settle: readonly Question[];
}

/** The words of the 2019 editions for a company's place on the way in. */
export type StatusWord = 'not-started' | 'in-progress' | 'active';

export interface EligibilityFinding {
  code: 'invalid-input' | 'invalid-date' | 'invalid-answer' | 'unknown-id' | 'in-the-future';
  field?: AnswerField | 'asOf';
  /** Only ids of the programme, or of the field, are given back; never the reader's own text. */
  id?: CompetencyId | OfferingId;
}

export interface EligibilityAssessment {
  asOf?: IsoDate;
  edition?: EditionId;
  /** Whether the list of qualifying competencies is known for this day. */
  tableKnown: boolean;
  /** Only where the edition used status words. */
  statusWord?: StatusWord | 'unknown';
  engagements: readonly EngagementVerdict[];
  findings: readonly EligibilityFinding[];
}
