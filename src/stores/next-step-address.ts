import type { NextStepKey } from '../flows/next-step-flow.ts';
import {
  journeySteps,
  voucherEvents,
  type JourneyRole,
  type StepId,
  type VoucherEvent,
} from '../rules/index.ts';
import { readVoucherAddress, writeVoucherAddress, type VoucherAddress } from './voucher-address.ts';

/** Answers that tell the rules nothing: not sure, nothing done yet, not happened yet, today. */
export interface OpenAnswers {
  role?: 'unknown';
  done?: 'none' | 'unknown';
  day?: 'today';
  events?: Readonly<Partial<Record<VoucherEvent, 'not-yet' | 'unknown'>>>;
}

/** Where a reader is: at a question of the finder, at its answer, or on the page with everything. */
export type NextStepPlace = NextStepKey | 'answer' | 'all';

/** What stands in an address: who asks, what is done, the days of the voucher, the as-of day. */
export interface NextStepAddress extends VoucherAddress {
  role?: JourneyRole;
  /** In the order of the journey. */
  done: readonly StepId[];
  open?: OpenAnswers;
  place?: NextStepPlace;
}

export interface NextStepAddressRead extends NextStepAddress {
  damaged: string[];
}

// Short and stable: links that people have sent depend on these. Add, never change.
const roleCodes: Record<JourneyRole, string> = {
  'new-partner': 'new',
  'existing-partner': 'partner',
  customer: 'customer',
  auditor: 'auditor',
};
const stepCodes: Record<StepId, string> = {
  'verify-eligibility': 'eligibility',
  enroll: 'enroll',
  'business-profile': 'profile',
  'assign-voucher': 'assign',
  'reserve-voucher': 'reserve',
  'deliver-engagement': 'deliver',
  'redeem-voucher': 'redeem',
  'request-payment': 'payment',
};

const unsure = 'u';
const nothing = 'n';
const openCodes = { 'not-yet': nothing, unknown: unsure } as const;
const places: readonly NextStepPlace[] = [
  'role',
  'day',
  'done',
  'created',
  'assigned',
  'reserved',
  'reported',
  'redeemed',
  'claimed',
  'answer',
  'all',
];

/** The steps of a list, each once, in the order of the journey. */
export const inJourneyOrder = (steps: readonly StepId[]): StepId[] =>
  journeySteps.map(({ id }) => id).filter((id) => steps.includes(id));

/**
 * The fragment for a situation: codes and days only, so that it opens in any language. The days
 * stand in it as in the deadline tool's.
 *
 * @example
 * writeNextStepAddress({ role: 'new-partner', done: ['enroll'], days: {} }); // => '#role=new&done=enroll'
 */
export function writeNextStepAddress(address: NextStepAddress): string {
  const { role, done, days, asOf, open = {}, place } = address;
  const steps = inJourneyOrder(done).map((step) => stepCodes[step]);
  const voucher = writeVoucherAddress({ days, ...(asOf === undefined ? {} : { asOf }) });
  const events = voucherEvents.flatMap((event) => {
    const answer = days[event] === undefined ? open.events?.[event] : undefined;
    return answer === undefined ? [] : [`${event}=${openCodes[answer]}`];
  });
  const openDone = open.done && (open.done === 'none' ? nothing : unsure);
  const parts = [
    role ? `role=${roleCodes[role]}` : open.role && `role=${unsure}`,
    steps.length > 0 ? `done=${steps.join('-')}` : openDone && `done=${openDone}`,
    ...events,
    voucher.slice(1),
    asOf === undefined && open.day && `day=${open.day}`,
    place && `q=${place}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads a fragment: every good part is used, every other is reported; never throws. */
export function readNextStepAddress(fragment: string): NextStepAddressRead {
  const read: NextStepAddressRead = { days: {}, done: [], damaged: [] };
  const others: string[] = [];
  const seen = new Set<string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [name = '', value = ''] = part.split('=', 2);
    const bad = readPart(name, value, part, seen, read);
    if (bad === undefined) others.push(part);
    else read.damaged.push(...bad.map((text) => text.slice(0, 40)));
  }
  const voucher = readVoucherAddress(others.join('&'));
  return withoutContradictions({
    ...read,
    ...voucher,
    damaged: [...read.damaged, ...voucher.damaged],
  });
}

/**
 * Takes one part of a fragment into `read`; gives back what of it had no meaning, or `undefined`
 * where the part belongs to the voucher.
 */
function readPart(
  name: string,
  value: string,
  part: string,
  seen: Set<string>,
  read: NextStepAddressRead,
): string[] | undefined {
  const event = voucherEvents.find((one) => one === name);
  const eventAnswer = event && (keyOf(openCodes, value) as 'not-yet' | 'unknown' | undefined);
  const own = ['role', 'done', 'day', 'q'].includes(name) || eventAnswer !== undefined;
  if (!own) return undefined;
  if (seen.has(name)) return [part];
  const open = (answer: OpenAnswers) => {
    read.open = { ...read.open, ...answer };
    return [];
  };
  if (event && eventAnswer) {
    seen.add(name);
    return open({ events: { ...read.open?.events, [event]: eventAnswer } });
  }
  if (name === 'done') {
    seen.add(name);
    if (value === unsure) return open({ done: 'unknown' });
    if (value === nothing) return open({ done: 'none' });
    const done: StepId[] = [];
    const bad = value === '' ? [part] : readSteps(value, done);
    read.done = inJourneyOrder(done);
    return bad;
  }
  const role = name === 'role' ? keyOf(roleCodes, value) : undefined;
  const place = name === 'q' ? places.find((one) => one === value) : undefined;
  if (role) read.role = role;
  else if (place) read.place = place;
  else if (name === 'role' && value === unsure) open({ role: 'unknown' });
  else if (name === 'day' && value === 'today') open({ day: 'today' });
  else return [part];
  seen.add(name);
  return [];
}

/** A day that is given wins over “not yet” or “not sure” of the same event, and so does an as-of day. */
function withoutContradictions(read: NextStepAddressRead): NextStepAddressRead {
  const { open, days, asOf, ...others } = read;
  const given = { ...others, days, ...(asOf !== undefined && { asOf }) };
  if (!open) return given;
  const { events, day, ...rest } = open;
  const left = Object.entries(events ?? {}).filter(([event]) => !(event in days));
  const kept: OpenAnswers = {
    ...rest,
    ...(day && asOf === undefined && { day }),
    ...(left.length > 0 && { events: Object.fromEntries(left) }),
  };
  return Object.keys(kept).length === 0 ? given : { ...given, open: kept };
}

/** Takes the steps of a list into `done`; gives back what of it names no step, or one again. */
function readSteps(list: string, done: StepId[]): string[] {
  return list.split('-').filter((code) => {
    const step = keyOf(stepCodes, code);
    if (step === undefined || done.includes(step)) return true;
    done.push(step);
    return false;
  });
}

function keyOf<Key extends string>(codes: Record<Key, string>, code: string): Key | undefined {
  return (Object.keys(codes) as Key[]).find((key) => codes[key] === code);
}
