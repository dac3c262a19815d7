import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/rules/evidence.ts';
import { findingTrace } from '../../src/rules/finding-trace.ts';
import {
  addDays,
  daysBetween,
  voucherAssessment,
  voucherEvents,
  type TraceStep,
  type VoucherFacts,
  type VoucherFindingCode,
} from '../../src/rules/index.ts';

type Days = { [Event in keyof VoucherFacts]?: string };

function traceOf(code: VoucherFindingCode, days: Days, asOf = '2022-06-01') {
  const assessment = voucherAssessment(days, { asOf });
  const finding = assessment.findings.find((one) => one.code === code);
  if (!finding) throw new Error(`${code} is not found: ${JSON.stringify(assessment.findings)}`);
  return findingTrace(finding, assessment, days);
}

const short = (steps: readonly TraceStep[]) =>
  steps.map((step) => {
    switch (step.step) {
      case 'given':
        return `${step.field} ${step.day}`;
      case 'not-given':
        return `no ${step.field}`;
      case 'rule':
        return `${step.parameter} ${step.value}`;
      case 'count':
        return `${step.from} + ${step.days} = ${step.result}`;
      case 'compare':
        return `${step.field} ${step.day} against ${step.against}: ${step.days}`;
      default:
        return step.step;
    }
  });

/** A rule of the last edition. */
const announced = {
  step: 'rule',
  from: '2021-04-07',
  sources: ['EN-DPS-2104', 'EN-DPS-2106'],
};

describe('why a finding is made', () => {
  test('redeemed after expiry: the life from its start, the redemption, the days late', () => {
    const days = { created: '2021-03-01', redeemed: '2021-08-31' };
    expect(short(traceOf('redeemed-after-expiry', days))).toEqual([
      'created 2021-03-01',
      'reading',
      'voucher-lifetime 180',
      '2021-03-01 + 180 = 2021-08-28',
      'redeemed 2021-08-31',
      'redeemed 2021-08-31 against 2021-08-28: -3',
    ]);
  });

  test('redeemed after the last day: the day given, the rule with its sources, the days late', () => {
    const days = { created: '2021-09-01', redeemed: '2022-01-05' };
    const steps = traceOf('redeemed-after-last-day', days);
    expect(short(steps)).toEqual([
      'redeemed 2022-01-05',
      'last-redemption-day 2022-01-01',
      'redeemed 2022-01-05 against 2022-01-01: -4',
    ]);
    expect(steps[1]).toEqual({
      ...announced,
      parameter: 'last-redemption-day',
      value: '2022-01-01',
    });
  });

  // Also for who asks on a day before the end was announced: it was, by the day that is told.
  test.for(['2022-06-01', '2021-04-06'])('created after the last day for it, as of %s', (asOf) => {
    const steps = traceOf('created-after-last-day', { created: '2021-07-10' }, asOf);
    expect(short(steps)).toEqual([
      'created 2021-07-10',
      'last-creation-day 2021-06-30',
      'created 2021-07-10 against 2021-06-30: -10',
    ]);
    expect(steps[1]).toEqual({ ...announced, parameter: 'last-creation-day', value: '2021-06-30' });
  });

  test('a life of two readings with one end is told by the first of them', () => {
    const days = { created: '2021-03-01', assigned: '2021-03-01', redeemed: '2021-08-29' };
    expect(short(traceOf('redeemed-after-expiry', days))).toEqual([
      'created 2021-03-01',
      'reading',
      'voucher-lifetime 180',
      '2021-03-01 + 180 = 2021-08-28',
      'redeemed 2021-08-29',
      'redeemed 2021-08-29 against 2021-08-28: -1',
    ]);
  });

  test('readings that differ are told one after the other, whole', () => {
    const days = { created: '2021-03-01', assigned: '2021-03-05' };
    expect(short(traceOf('readings-differ', days))).toEqual([
      'created 2021-03-01',
      'reading',
      'voucher-lifetime 180',
      '2021-03-01 + 180 = 2021-08-28',
      'last-redemption-day 2022-01-01',
      'earliest',
      'assigned 2021-03-05',
      'reading',
      'voucher-lifetime 180',
      '2021-03-05 + 180 = 2021-09-01',
      'last-redemption-day 2022-01-01',
      'earliest',
    ]);
  });

  test('a day of no known rule: the day, and that there is none', () => {
    expect(traceOf('rule-unknown', { created: '2018-12-19' })).toEqual([
      { step: 'given', field: 'created', day: '2018-12-19' },
      { step: 'no-rule', parameter: 'voucher-lifetime', on: '2018-12-19' },
    ]);
  });

  test('what is about no day of the voucher has no steps', () => {
    expect(traceOf('invalid-input', [] as never)).toEqual([]);
    expect(traceOf('invalid-date', {}, 'today')).toEqual([]);
  });

  test('two events out of order, the one that comes first leading', () => {
    const days = { created: '2021-03-10', reserved: '2021-03-01' };
    expect(short(traceOf('out-of-order', days)).slice(0, 2)).toEqual([
      'created 2021-03-10',
      'reserved 2021-03-01',
    ]);
  });

  test('a day in the future stands beside the day of the answer', () => {
    const days = { created: '2021-03-01', reserved: '2021-06-01' };
    expect(short(traceOf('in-the-future', days, '2021-05-01'))).toEqual([
      'reserved 2021-06-01',
      'asOf 2021-05-01',
    ]);
  });

  test('a day in the future is not held against a life that ends on the day of the answer', () => {
    const days = { created: '2021-03-01', redeemed: '2021-08-30' };
    expect(short(traceOf('in-the-future', days, '2021-08-28'))).toEqual([
      'redeemed 2021-08-30',
      'asOf 2021-08-28',
    ]);
  });

  test('a day that is missing is said to be missing', () => {
    expect(short(traceOf('creation-not-given', { reserved: '2021-03-10' }))).toEqual([
      'no created',
    ]);
    expect(
      short(traceOf('redeemed-without-report', { created: '2021-03-01', redeemed: '2021-04-01' })),
    ).toEqual(['redeemed 2021-04-01', 'no reported']);
  });

  test('a late claim shows its whole deadline', () => {
    const days = { created: '2021-03-01', redeemed: '2021-08-01', claimed: '2021-11-01' };
    const { deadlines } = voucherAssessment(days, { asOf: '2022-06-01' });
    expect(traceOf('claimed-late', days)).toEqual(deadlines[5]!.trace);
  });

  test('the reported extension counts on from the life, on the third party’s word', () => {
    const days = { created: '2020-03-01' };
    const steps = traceOf('extension-reported', days, '2021-01-01');
    expect(short(steps)).toEqual([
      'created 2020-03-01',
      'reading',
      'voucher-lifetime 180',
      '2020-03-01 + 180 = 2020-08-28',
      'extension-2020 90',
      '2020-08-28 + 90 = 2020-11-26',
    ]);
    const counted = { step: 'count', convention: 'event-is-day-0' };
    expect(steps.slice(-2)).toEqual([
      {
        step: 'rule',
        parameter: 'extension-2020',
        value: 90,
        from: '2020-12-11',
        sources: ['E-KURT20'],
      },
      { ...counted, from: '2020-08-28', days: 90, result: '2020-11-26' },
    ]);
  });
});

test('every trace holds together: its days are those given, its sums are right, its sources known', () => {
  const starts = ['2018-11-01', '2020-03-01', '2021-03-01', '2021-06-30', '2021-08-15'];
  const gaps = [-3, 0, 40, 175, 190, 320];
  let count = 0;
  for (const created of starts) {
    for (const event of voucherEvents.slice(1)) {
      for (const gap of gaps) {
        for (const extra of [{}, { reserved: addDays(created, 12)! }]) {
          for (const asOf of ['2021-05-01', '2022-06-01']) {
            const days: Days = { created, ...extra, [event]: addDays(created, gap)! };
            const assessment = voucherAssessment(days, { asOf });
            for (const finding of assessment.findings) {
              count += 1;
              for (const step of findingTrace(finding, assessment, days)) {
                if (step.step === 'given' && step.field !== 'asOf') {
                  expect(step.day).toBe(days[step.field]);
                }
                if (step.step === 'not-given' && step.field !== 'asOf') {
                  expect(days[step.field]).toBeUndefined();
                }
                if (step.step === 'count') {
                  expect(daysBetween(step.from, step.result)).toBe(step.days);
                }
                if (step.step === 'compare') {
                  expect(daysBetween(step.day, step.against)).toBe(step.days);
                }
                for (const tag of 'sources' in step ? step.sources : []) {
                  expect(sourceOf(tag)).toBeDefined();
                }
              }
            }
          }
        }
      }
    }
  }
  expect(count).toBeGreaterThan(400);
});
