import {
  editions,
  journey,
  journeySteps,
  paymentWindow,
  settingOn,
  voucherEvents,
  voucherLifetime,
  type EditionId,
  type IsoDate,
  type JourneyRole,
  type NextOutcome,
  type StepId,
  type VoucherEvent,
} from '../rules/index.ts';
import type { Edge, Flow, FlowNode, Guide, Walk } from './flow.ts';

/** A question of the next-step finder: who asks, on which day, what is done, or a day of the voucher. */
export type NextStepQuestion =
  { field: 'role' | 'day' | 'done' } | { field: 'event'; event: AskedEvent };

/** The events whose days can change the next step. */
export type AskedEvent = Exclude<VoucherEvent, 'delivered'>;

/** A question as one word. */
export type NextStepKey = 'role' | 'day' | 'done' | AskedEvent;

/**
 * Where the rules are asked: whether the reader still has to enrol, whether the lifetime of a voucher
 * is known for a day, or what the next step is.
 */
export type NextStepCheck = 'audience' | `lifetime/${AskedEvent}` | 'outcome';

export type NextStepFlow = Flow<NextStepQuestion, NextStepCheck, NextOutcome>;
export type NextStepNode = FlowNode<NextStepQuestion, NextStepCheck, NextOutcome>;
export type NextStepWalk = Walk<NextStepQuestion, NextOutcome>;

/** What is done so far: the last step that is, nothing yet, or not known. */
export type DoneAnswer = StepId | 'none' | 'unknown';
/** The as-of day: today, the first day of an edition, or another. */
export type DayAnswer = 'today' | EditionId | 'day';

export const nextStepKey = (question: NextStepQuestion): NextStepKey =>
  question.field === 'event' ? question.event : question.field;

export const roles: readonly JourneyRole[] = [
  'new-partner',
  'existing-partner',
  'customer',
  'auditor',
];

export const allOutcomes: readonly NextOutcome[] = ['act', 'wait', 'finished', 'too-late'];

/** Only a new partner has to enrol; who is not sure is taken for one, as the rules do. */
const isEnrolled = (role: string | undefined) =>
  role !== undefined && role !== 'new-partner' && role !== 'unknown';

/**
 * The first day of the edition in force; `undefined` before the first. This and the steps are read
 * from the facts alone: the rules that find the next step would come along to a page that only asks.
 */
export const editionDay = (asOf: IsoDate): IsoDate | undefined =>
  editions.findLast(({ from }) => from <= asOf)?.from;

/** The steps of the edition in force, in order. */
const journeyOn = (asOf: IsoDate): readonly StepId[] => {
  const edition = editionDay(asOf) ?? '';
  return journey.findLast(({ from }) => from <= edition)?.value ?? [];
};

/** The steps of a day, in order, that somebody of an audience can have done. */
const stepsFor = (asOf: IsoDate, enrolled: boolean): StepId[] =>
  journeyOn(asOf).filter(
    (id) =>
      !enrolled || journeySteps.find((step) => step.id === id)?.audience === 'existing-partner',
  );

/**
 * Which days of the voucher are asked for once it is known how far the reader is. The first one that
 * starts a known lifetime is enough: the later ones change nothing.
 */
const datesFor = {
  // Without a voucher in the reader's hands there is at most its creation; in 2019 the assignment
  // was no step of the journey, and may be known too.
  before: ['created'],
  beforeIn2019: ['created', 'assigned'],
  assigned: ['created', 'assigned'],
  reserved: ['created', 'assigned', 'reserved'],
  // The payment is counted from the redemption; without its day, from the end of the voucher.
  redeemed: ['redeemed', 'created', 'assigned', 'reserved'],
} as const satisfies Record<string, readonly AskedEvent[]>;

type DateGroup = keyof typeof datesFor;

/** The days asked for after a step; `undefined` where no day changes anything. */
const groupOf = (step: DoneAnswer, asOf: IsoDate): DateGroup | undefined => {
  if (step === 'request-payment') return undefined;
  // Before its window is known, the payment has no last day.
  if (step === 'redeem-voucher' && !settingOn(paymentWindow.changes, asOf)) return undefined;
  if (step === 'redeem-voucher') return 'redeemed';
  if (step === 'reserve-voucher' || step === 'deliver-engagement') return 'reserved';
  if (step === 'assign-voucher') return 'assigned';
  return assignmentIsStep(asOf) ? 'before' : 'beforeIn2019';
};

const assignmentIsStep = (asOf: IsoDate) => journeyOn(asOf).includes('assign-voucher');

/**
 * The finder's questions for a day: who asks, which day, how far things are, and those days of the
 * voucher that can still change the state of a step or its last day. Before the first edition only
 * the day is asked, and no rule is known. `outcomes` are the results that the day can have.
 */
export function nextStepFlow(
  asOf: IsoDate,
  outcomes: readonly NextOutcome[] = allOutcomes,
): NextStepFlow {
  const days = ['today', ...editions.map(({ id }) => id), 'day'];
  if (editionDay(asOf) === undefined) {
    return flowOf([
      question(
        'day',
        { field: 'day' },
        days.map((on) => ({ on, to: 'unknown' })),
      ),
      { kind: 'outcome', id: 'unknown', outcome: 'unknown' },
    ]);
  }
  const groups = new Set<DateGroup>();
  const doneNode = (audience: string, enrolled: boolean) =>
    question(`${audience}/done`, { field: 'done' }, [
      ...(['none', ...stepsFor(asOf, enrolled)] as const).map((on): Edge => {
        const group = groupOf(on, asOf);
        if (!group) return { on, to: 'outcome' };
        groups.add(group);
        return { on, to: `${group}/${datesFor[group][0]}` };
      }),
      { on: 'unknown', to: 'unsure/created' },
    ]);
  const done = [doneNode('new', false), doneNode('enrolled', true)];
  return flowOf([
    question(
      'role',
      { field: 'role' },
      [...roles, 'unknown'].map((on) => ({ on, to: 'day' })),
    ),
    question(
      'day',
      { field: 'day' },
      days.map((on) => ({ on, to: 'audience' })),
    ),
    {
      kind: 'check',
      id: 'audience',
      check: 'audience',
      edges: [
        { on: 'new', to: 'new/done' },
        { on: 'enrolled', to: 'enrolled/done' },
      ],
    },
    ...done,
    ...[...groups].flatMap(chain),
    ...unsureNodes(assignmentIsStep(asOf)),
    ...ends(outcomes),
  ]);
}

const flowOf = (nodes: NextStepNode[]): NextStepFlow => ({
  start: nodes[0]!.id,
  nodes: new Map(nodes.map((node) => [node.id, node])),
});

const question = (id: string, asked: NextStepQuestion, edges: Edge[]): NextStepNode => ({
  kind: 'question',
  id,
  question: asked,
  edges,
});

/** Parts a day whose lifetime is known from one before the oldest rule, which starts nothing. */
const lifetimeCheck = (
  id: string,
  event: AskedEvent,
  { known, unknown }: Record<'known' | 'unknown', string>,
): NextStepNode => ({
  kind: 'check',
  id,
  check: `lifetime/${event}`,
  edges: [
    { on: 'known', to: known },
    { on: 'unknown', to: unknown },
  ],
});

/** The days of a group one after the other, until one is known that starts a lifetime. */
function chain(group: DateGroup): NextStepNode[] {
  const events: readonly AskedEvent[] = datesFor[group];
  const mayBeAhead = group === 'before' || group === 'beforeIn2019';
  return events.flatMap((event, index) => {
    const id = `${group}/${event}`;
    const after = events[index + 1];
    const next = after ? `${group}/${after}` : 'outcome';
    const checks = after && event !== 'redeemed';
    const known = { known: 'outcome', unknown: next };
    return [
      question(id, { field: 'event', event }, [
        { on: 'day', to: checks ? `${id}/lifetime` : 'outcome' },
        // What has not happened is followed by nothing that has.
        ...(mayBeAhead ? [{ on: 'not-yet', to: 'outcome' }] : []),
        { on: 'unknown', to: next },
      ]),
      ...(checks ? [lifetimeCheck(`${id}/lifetime`, event, known)] : []),
    ];
  });
}

/** All days in order, for a reader who is not sure what is done: a day shows it. */
function unsureNodes(asksAssigned: boolean): NextStepNode[] {
  const events: readonly AskedEvent[] = [
    'created',
    'assigned',
    'reserved',
    'reported',
    'redeemed',
    'claimed',
  ];
  return events.flatMap((event, index) => {
    const id = `unsure/${event}`;
    const to = (at: number) => (events[at] ? `unsure/${events[at]}` : 'outcome');
    // Where the assignment is no step, its day counts only in place of the creation's.
    const checks = event === 'created' && !asksAssigned;
    const known = { known: to(index + 2), unknown: to(index + 1) };
    return [
      question(id, { field: 'event', event }, [
        { on: 'day', to: checks ? `${id}/lifetime` : to(index + 1) },
        { on: 'not-yet', to: 'outcome' },
        { on: 'unknown', to: to(index + 1) },
      ]),
      ...(checks ? [lifetimeCheck(`${id}/lifetime`, event, known)] : []),
    ];
  });
}

/** The check of the whole and the results that it can have. */
function ends(outcomes: readonly NextOutcome[]): NextStepNode[] {
  return [
    {
      kind: 'check',
      id: 'outcome',
      check: 'outcome',
      edges: outcomes.map((on) => ({ on, to: on })),
    },
    ...outcomes.map((outcome): NextStepNode => ({ kind: 'outcome', id: outcome, outcome })),
  ];
}

/** The event whose lifetime a check asks about; `undefined` for the other checks. */
const eventOf = (check: NextStepCheck) =>
  voucherEvents.find((event) => check === `lifetime/${event}`);

/** The option a reader chose for a question; `undefined` while it has none. */
export type NextStepAnswerTo = (question: NextStepQuestion) => string | undefined;

/** Leads through the flow by a reader's answers and days; the result is the rules' own. */
export function nextStepGuide(
  answerTo: NextStepAnswerTo,
  days: Readonly<Partial<Record<VoucherEvent, IsoDate>>>,
  outcome: NextOutcome,
): Guide<NextStepQuestion, NextStepCheck> {
  return {
    optionOf: answerTo,
    verdictAt(check) {
      if (check === 'outcome') return outcome;
      const event = eventOf(check);
      if (event) return settingOn(voucherLifetime.changes, days[event]) ? 'known' : 'unknown';
      return isEnrolled(answerTo({ field: 'role' })) ? 'enrolled' : 'new';
    },
  };
}

/**
 * How far a reader is, as an option of the question: the last of the steps marked as done that can
 * be asked about. Steps marked that are not asked about leave “nothing yet”.
 */
export function doneAnswer(
  done: readonly StepId[],
  role: JourneyRole | undefined,
  asOf: IsoDate,
): DoneAnswer | undefined {
  if (done.length === 0) return undefined;
  return stepsFor(asOf, isEnrolled(role)).findLast((id) => done.includes(id)) ?? 'none';
}
