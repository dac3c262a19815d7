// What is asked about a reader's place in the journey, and the shape of the answer.

import type { IsoDate } from './day.ts';
import type { DeadlineId, EditionId, StepId, SystemId } from './ids.ts';
import type { Phase } from './programme-status.ts';
import type { DeadlineStatus, VoucherFacts, VoucherFinding } from './voucher-types.ts';

/** An auditor sees the journey of an existing partner and acts in none of its steps. */
export type JourneyRole = 'new-partner' | 'existing-partner' | 'customer' | 'auditor';

export interface Situation {
  readonly role?: JourneyRole | undefined;
  /** Steps the reader says are done. */
  readonly done?: readonly StepId[] | undefined;
  readonly voucher?: VoucherFacts | undefined;
}

export type TaskState = 'todo' | 'done' | 'cannot-start-yet' | 'too-late';

export type TaskReason =
  /** The reader said so, an event of the voucher shows it, or the role implies it. */
  | { code: 'said-done' }
  | { code: 'event-reported'; event: keyof VoucherFacts }
  | { code: 'existing-partner' }
  /** Another step comes first. */
  | { code: 'needs-step'; step: StepId }
  /** An earlier step can no longer be done. */
  | { code: 'step-too-late'; step: StepId }
  | { code: 'deadline-missed'; deadline: DeadlineId; by?: IsoDate }
  /** Nothing could be redeemed any more, so there is nothing to enrol for. */
  | { code: 'programme-over'; phase: Phase };

export interface TaskDeadline {
  id: DeadlineId;
  by?: IsoDate;
  status: DeadlineStatus;
  daysLeft?: number;
}

export interface Task {
  step: StepId;
  /** Its number in the edition of the day. */
  number: number;
  actor: 'partner' | 'customer';
  where: SystemId;
  state: TaskState;
  why?: TaskReason;
  deadline?: TaskDeadline;
}

/**
 * `act`: the next step is the reader's. `wait`: it is somebody else's. `finished`: all is done.
 * `too-late`: what is left cannot be done any more. `unknown`: no edition is known for the day.
 */
export type NextOutcome = 'act' | 'wait' | 'finished' | 'too-late' | 'unknown';

export interface NextStep {
  outcome: NextOutcome;
  phase: Phase;
  edition?: EditionId;
  /** The one next action; absent unless the outcome is `act` or `wait`. */
  next?: Task;
  /** The whole journey of the edition, in order. */
  tasks: readonly Task[];
  cannotStartYet: readonly Task[];
  tooLate: readonly Task[];
  findings: readonly (VoucherFinding | { code: 'invalid-answer'; field: 'role' | 'done' })[];
}
