import { journeySteps, type JourneyRole, type StepId } from '../rules/index.ts';
import { readVoucherAddress, writeVoucherAddress, type VoucherAddress } from './voucher-address.ts';

/** What stands in an address: who asks, what is done, the days of the voucher, the as-of day. */
export interface NextStepAddress extends VoucherAddress {
  role?: JourneyRole;
  /** In the order of the journey. */
  done: readonly StepId[];
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
export function writeNextStepAddress({ role, done, days, asOf }: NextStepAddress): string {
  const steps = inJourneyOrder(done).map((step) => stepCodes[step]);
  const voucher = writeVoucherAddress({ days, ...(asOf === undefined ? {} : { asOf }) });
  const parts = [
    role && `role=${roleCodes[role]}`,
    steps.length > 0 && `done=${steps.join('-')}`,
    voucher.slice(1),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads a fragment: every good part is used, every other is reported; never throws. */
export function readNextStepAddress(fragment: string): NextStepAddressRead {
  const damaged: string[] = [];
  const others: string[] = [];
  const done: StepId[] = [];
  let role: JourneyRole | undefined;
  let listed = false;
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (name === 'role') {
      const known = keyOf(roleCodes, value);
      if (known === undefined || role !== undefined) damaged.push(part);
      else role = known;
    } else if (name === 'done') {
      damaged.push(...(listed || value === '' ? [part] : readSteps(value, done)));
      listed = true;
    } else others.push(part);
  }
  const voucher = readVoucherAddress(others.join('&'));
  return {
    ...voucher,
    ...(role && { role }),
    done: inJourneyOrder(done),
    damaged: [...damaged.map((part) => part.slice(0, 40)), ...voucher.damaged],
  };
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
