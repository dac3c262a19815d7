import { walk, type Guide } from '../../src/flows/flow.ts';
import {
  nextStepGuide,
  nextStepKey,
  type NextStepCheck,
  type NextStepFlow,
  type NextStepQuestion,
} from '../../src/flows/next-step-flow.ts';
import {
  addDays,
  journeySteps,
  nextStep,
  voucherEvents,
  type JourneyRole,
  type NextOutcome,
  type StepId,
} from '../../src/rules/index.ts';

/** Answers by the key of their question; a day for an event that has one. */
export type Answers = Readonly<Record<string, string>>;

/** Whether an answer is a day. */
export const isDay = (answer: string | undefined): answer is string => /^\d/.test(answer ?? '');

/** The last day for which no lifetime of a voucher is known. */
export const beforeLifetimes = '2018-12-19';

/**
 * Days of a voucher: on the day itself or near the end of the programme, and long before; for those
 * that can start its life, also a day that starts none.
 */
export function valuesOf(key: string, on: string, asOf: string): string[] {
  if (on !== 'day') return [on];
  const latest = asOf < '2021-12-20' ? asOf : '2021-12-20';
  const values = [0, -190].map((far) => addDays(latest, far)!);
  const old = ['created', 'assigned', 'reserved'].includes(key) ? [beforeLifetimes] : [];
  return [...new Set([...old, ...values])];
}

/** The situation that answers describe, told without the stores. */
export function situationOf(answers: Answers) {
  const order = journeySteps.map(({ id }) => id);
  const done = order.indexOf(answers['done'] as StepId);
  const voucher = voucherEvents.flatMap((event) =>
    isDay(answers[event]) ? [[event, answers[event]!] as const] : [],
  );
  const role = answers['role'] === 'unknown' ? undefined : (answers['role'] as JourneyRole);
  return { role, done: order.slice(0, done + 1), voucher: Object.fromEntries(voucher) };
}

/** The option that an answer is. */
export const option = (answers: Answers, question: NextStepQuestion) => {
  const answer = answers[nextStepKey(question)];
  return question.field === 'event' && isDay(answer) ? 'day' : answer;
};

/** Who knows the answers; the rules are asked for the outcome only where a way comes to it. */
export function guideOf(answers: Answers, asOf: string): Guide<NextStepQuestion, NextStepCheck> {
  const situation = situationOf(answers);
  const guide = nextStepGuide(
    (question) => option(answers, question),
    situation.voucher,
    'unknown',
  );
  return {
    ...guide,
    verdictAt: (check) =>
      check === 'outcome' ? nextStep(situation, { asOf }).outcome : guide.verdictAt(check),
  };
}

/** The walk that these answers lead. */
export const walkBy = (flow: NextStepFlow, answers: Answers, asOf: string) =>
  walk(flow, guideOf(answers, asOf));

/** Every way through the flow, with days that are in order. */
export function* everyWay(
  flow: NextStepFlow,
  asOf: string,
  answers: Answers = {},
): Generator<Answers> {
  const { end } = walkBy(flow, answers, asOf);
  if (end.kind === 'outcome') {
    yield answers;
    return;
  }
  const latest = voucherEvents.map((event) => answers[event] ?? '').filter((day) => isDay(day));
  const isDate = end.question.field === 'event' && end.question.event !== 'redeemed';
  for (const { on } of end.edges) {
    for (const value of valuesOf(nextStepKey(end.question), on, asOf)) {
      if (isDate && isDay(value) && latest.some((day) => value < day)) continue;
      // The day that is asked for is the day of this flow, however it is named.
      yield* everyWay(flow, asOf, { ...answers, [nextStepKey(end.question)]: value });
    }
  }
}

/** Who is enrolled has done the steps of a new partner: of the steps asked about, nothing yet. */
export function retold(answers: Answers): Answers {
  const isNew = ['new-partner', 'unknown'].includes(answers['role']!);
  const isFirst = ['verify-eligibility', 'enroll', 'business-profile'].includes(answers['done']!);
  return isFirst && !isNew ? { ...answers, done: 'none' } : answers;
}

/** The questions that stand after these answers, from the description and not from the flow. */
export function askedByHand(answers: Answers, asOf: string): string[] {
  const { done } = answers;
  const first = ['role', 'day', 'done'];
  if (done === undefined) return [...first, ...voucherEvents];
  const isClaimCounted = asOf >= '2021-04-07';
  if (done === 'request-payment' || (done === 'redeem-voucher' && !isClaimCounted)) return first;
  const in2019 = asOf < '2020-01-31';
  const startsLife = (answer = '') => /^\d/.test(answer) && answer > beforeLifetimes;
  if (done === 'unknown') {
    const all = ['created', 'assigned', 'reserved', 'reported', 'redeemed', 'claimed'];
    const skipped = in2019 && startsLife(answers['created']) ? ['assigned'] : [];
    const stop = all.findIndex((event) => answers[event] === 'not-yet');
    const asked = all.filter((event) => !skipped.includes(event));
    return [...first, ...(stop < 0 ? asked : asked.filter((one) => all.indexOf(one) <= stop))];
  }
  const chains: Record<string, string[]> = {
    'assign-voucher': ['created', 'assigned'],
    'reserve-voucher': ['created', 'assigned', 'reserved'],
    'deliver-engagement': ['created', 'assigned', 'reserved'],
    'redeem-voucher': ['redeemed', 'created', 'assigned', 'reserved'],
  };
  const chain = chains[done] ?? (in2019 ? ['created', 'assigned'] : ['created']);
  // A question without an answer that it offers leaves all behind it ahead.
  const mayBeAhead = !(done in chains);
  const ends = (event: string) => {
    const answer = answers[event];
    if (answer === 'not-yet') return mayBeAhead;
    return event === 'redeemed' ? isDay(answer) : startsLife(answer);
  };
  const isPassed = (event: string) =>
    answers[event] === 'unknown' || (isDay(answers[event]) && !ends(event));
  const at = chain.findIndex((event) => !isPassed(event));
  const stop = at >= 0 && ends(chain[at]!) ? at : -1;
  return [...first, ...(stop < 0 ? chain : chain.slice(0, stop + 1))];
}

const enrolled = (role: string | undefined) => role !== 'new-partner' && role !== 'unknown';

/**
 * The outcome, worked out by hand and without the rules: each step in order is done, too late, to do
 * or waiting; the first to do is somebody's.
 */
export function outcomeByHand(answers: Answers, asOf: string): NextOutcome {
  const { role, done } = answers;
  const { voucher: days } = situationOf(answers);
  const steps: (readonly [step: string, event?: string])[] = [
    ['verify-eligibility'],
    ['enroll'],
    ['business-profile'],
    ...(asOf < '2020-01-31' ? [] : [['assign-voucher', 'assigned'] as const]),
    ['reserve-voucher', 'reserved'],
    ['deliver-engagement', 'reported'],
    ['redeem-voucher', 'redeemed'],
    ['request-payment', 'claimed'],
  ];
  const order = journeySteps.map(({ id }) => id as string);
  const happened = (event: string) => isDay(days[event]) && days[event] <= asOf;
  const reached = (event: string) =>
    voucherEvents.slice(voucherEvents.findIndex((one) => one === event)).some(happened);
  const isDone = (step: string, event = 'reserved') =>
    reached(event) ||
    order.indexOf(done ?? '') >= order.indexOf(step) ||
    (order.indexOf(step) < 3 && enrolled(role));

  /** The last day of an event: the end of the shortest life that began before it, or the programme's. */
  function lastDay(event: string): string | undefined {
    const starts = ['created', 'assigned', 'reserved'];
    const before = starts.slice(0, { assigned: 1, reserved: 2 }[event] ?? 3);
    const ends = before.flatMap((one) =>
      isDay(days[one]) && days[one] > beforeLifetimes ? [addDays(days[one], 180)!] : [],
    );
    const cut = event === 'assigned' ? '2021-06-30' : '2022-01-01';
    // The end was announced on the first day of the last edition.
    if ((isDay(days[event]) ? days[event] : asOf) >= '2021-04-07') ends.push(cut);
    return ends.toSorted()[0];
  }

  const redeemBy = lastDay('redeemed');
  function isMissed(event: string | undefined): boolean {
    if (event === undefined) return false;
    if (event !== 'claimed') {
      const by = lastDay(event);
      // Created and assigned may be one: its day is told by the steps after it.
      return by !== undefined && asOf > by && !(event === 'assigned' && isDay(days['created']));
    }
    const redeemedOn = isDay(days['redeemed']) ? days['redeemed'] : redeemBy;
    if (redeemedOn === undefined) return false;
    const knownOn = isDay(days['redeemed']) || redeemedOn < asOf ? redeemedOn : asOf;
    return knownOn >= '2021-04-07' && asOf > addDays(redeemedOn, 60)!;
  }

  const over = asOf > '2022-01-01';
  let blocked: 'too-late' | 'waits' | undefined;
  let next: string | undefined;
  for (const [step, event] of steps) {
    if (isDone(step, event)) continue;
    const isNew = order.indexOf(step) < 3;
    const late = isMissed(event) || (isNew && over) || blocked === 'too-late';
    if (late) blocked = 'too-late';
    else if (blocked === undefined) {
      next = step;
      blocked = 'waits';
    }
  }
  const assignedLate = asOf > (lastDay('assigned') ?? asOf);
  if (next === 'assign-voucher' && assignedLate && isMissed('reserved')) next = undefined;
  if (next === undefined) return blocked === undefined ? 'finished' : 'too-late';
  const acts = role === 'customer' ? next === 'assign-voucher' : next !== 'assign-voucher';
  return role !== 'auditor' && acts ? 'act' : 'wait';
}
