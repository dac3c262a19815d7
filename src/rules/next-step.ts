import type { IsoDate } from './day.ts';
import { settingOn, type Change } from './dated.ts';
import { editionIn } from './edition-on.ts';
import type { Edition } from './facts/editions.ts';
import type { JourneyStep } from './facts/journey.ts';
import type { StepId, VoucherEvent } from './ids.ts';
import type {
  JourneyRole,
  NextOutcome,
  NextStep,
  Task,
  TaskReason,
  TaskState,
} from './next-step-types.ts';
import { statusOf, type PhaseRules } from './programme-status.ts';
import { isAbsent, recordOf } from './readers-input.ts';
import { assessVoucher } from './voucher-assessment.ts';
import { isDone } from './voucher-deadlines.ts';
import { orderOf, readVoucherDays, voucherEvents, type VoucherDays } from './voucher-events.ts';
import type { VoucherRules } from './voucher-limits.ts';
import type { VoucherAssessment } from './voucher-types.ts';

/** The way through a programme. */
export interface JourneyRules {
  editions: readonly Edition[];
  order: readonly Change<readonly StepId[]>[];
  steps: readonly JourneyStep[];
  voucher: VoucherRules;
  phases: PhaseRules;
}

const roles: readonly JourneyRole[] = ['new-partner', 'existing-partner', 'customer', 'auditor'];

/**
 * The one next action for a reader, and the whole journey as tasks.
 *
 * Steps are done in the order of the edition: each waits for the one before it. A step whose
 * deadline is missed is too late, and so is all that needs it. A role that is not given is taken as
 * a new partner, who begins at the beginning.
 */
export function nextStepIn(rules: JourneyRules, situation: unknown, options: unknown): NextStep {
  const given = recordOf(situation);
  const { asOf } = recordOf(options);
  const status = statusOf(rules.phases, asOf);
  const { phase } = status;
  const voucher = assessVoucher(rules.voucher, given['voucher'], options);
  const findings: NextStep['findings'][number][] = [...voucher.findings];
  const role = roles.find((one) => one === given['role']);
  if (!role) findings.push({ code: 'invalid-answer', field: 'role' });
  const saidDone = readDone(given['done'], rules, findings);

  const edition = editionIn(rules.editions, asOf);
  const order = settingOn(rules.order, status.asOf)?.value;
  if (!edition || !order) {
    const nothing = { tasks: [], cannotStartYet: [], tooLate: [], findings };
    return { outcome: 'unknown', phase, ...nothing };
  }

  const days = readVoucherDays(given['voucher'], []);
  const known = {
    asOf: status.asOf!,
    phase,
    role: role ?? 'new-partner',
    days,
    saidDone,
  };
  const tasks: Task[] = [];
  for (const [index, id] of order.entries()) {
    const step = rules.steps.find((one) => one.id === id)!;
    tasks.push(taskOf(step, index + 1, tasks.at(-1), voucher, known));
  }
  settle(tasks);
  const next = tasks.find(({ state }) => state === 'todo');
  const tooLate = tasks.filter(({ state }) => state === 'too-late');
  const cannotStartYet = tasks.filter(({ state }) => state === 'cannot-start-yet');
  const outcome = outcomeOf(next, tooLate.length > 0, known.role);
  const lists = { tasks, cannotStartYet, tooLate, findings };
  return { outcome, phase, edition: edition.id, ...(next && { next }), ...lists };
}

interface Known {
  asOf: IsoDate;
  phase: NextStep['phase'];
  role: JourneyRole;
  days: VoucherDays;
  saidDone: readonly StepId[];
}

function taskOf(
  step: JourneyStep,
  number: number,
  before: Task | undefined,
  voucher: VoucherAssessment,
  known: Known,
): Task {
  const { id, actor } = step;
  const where = settingOn(step.where, known.asOf)!.value;
  const limit = voucher.deadlines.find((one) => one.id === step.limit);
  // What another step blocks is missed by that step alone while its own day lies ahead; where the
  // reader says that the other one is done, nothing is.
  const isAhead = limit?.blockedBy && !(limit.by && limit.by < known.asOf);
  const deadline = limit && {
    id: limit.id,
    ...(limit.by && { by: limit.by }),
    status: isAhead ? 'unknown' : limit.status,
    ...(limit.daysLeft !== undefined && { daysLeft: limit.daysLeft }),
  };
  const [state, why] = stateOf(step, before, deadline, known);
  return {
    step: id,
    number,
    actor,
    where,
    state,
    ...(why && { why }),
    ...(deadline && { deadline }),
  };
}

/**
 * A step with a last day, kept or not, is too late itself once the step after it is, whose own last
 * day is never the earlier one: there is nothing left to find out.
 */
function settle(tasks: readonly Task[]): void {
  for (const [index, task] of tasks.entries()) {
    const { state, deadline } = task;
    if (state !== 'todo' || tasks[index + 1]?.state !== 'too-late' || !deadline?.by) continue;
    task.state = 'too-late';
    task.why = { code: 'deadline-missed', deadline: deadline.id, by: deadline.by };
  }
}

function stateOf(
  step: JourneyStep,
  before: Task | undefined,
  deadline: Task['deadline'],
  known: Known,
): [TaskState, TaskReason?] {
  const done = whyDone(step, known);
  if (done) return ['done', done];
  if (deadline?.status === 'missed') {
    const { id, by } = deadline;
    return ['too-late', { code: 'deadline-missed', deadline: id, ...(by && { by }) }];
  }
  // Inferred: with nothing left to redeem, there is nothing to enrol for.
  const { phase } = known;
  if (step.audience === 'new-partner' && (phase === 'redemption-closed' || phase === 'ended')) {
    return ['too-late', { code: 'programme-over', phase }];
  }
  if (!before || before.state === 'done') return ['todo'];
  return before.state === 'too-late'
    ? ['too-late', { code: 'step-too-late', step: before.step }]
    : ['cannot-start-yet', { code: 'needs-step', step: before.step }];
}

/**
 * Why a step is done. An event shows its own step and those before it; what a partner does with a
 * voucher also shows that the partner is enrolled. Only a new partner still has to enrol.
 */
function whyDone(step: JourneyStep, known: Known): TaskReason | undefined {
  const { role, days, saidDone, asOf } = known;
  const first: VoucherEvent = step.event ?? 'reserved';
  const event = voucherEvents.slice(orderOf(first)).find((one) => isDone(days[one], asOf));
  if (event) return { code: 'event-reported', event };
  if (saidDone.includes(step.id)) return { code: 'said-done' };
  const enrolled = step.audience === 'new-partner' && role !== 'new-partner';
  return enrolled ? { code: 'existing-partner' } : undefined;
}

function outcomeOf(next: Task | undefined, tooLate: boolean, role: JourneyRole): NextOutcome {
  if (!next) return tooLate ? 'too-late' : 'finished';
  const acts = role === 'auditor' ? undefined : role === 'customer' ? 'customer' : 'partner';
  return next.actor === acts ? 'act' : 'wait';
}

/** The steps a reader says are done; anything else in the list is told and left out. */
function readDone(
  value: unknown,
  { steps }: JourneyRules,
  findings: NextStep['findings'][number][],
): StepId[] {
  if (isAbsent(value)) return [];
  const list: unknown[] = Array.isArray(value) ? value : [undefined];
  const done = steps.map(({ id }) => id).filter((id) => list.includes(id));
  if (list.some((item) => !done.some((id) => id === item))) {
    findings.push({ code: 'invalid-answer', field: 'done' });
  }
  return done;
}
