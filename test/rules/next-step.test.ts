import { describe, expect, test } from 'vitest';
import { journey, journeySteps } from '../../src/rules/facts/journey.ts';
import { nextStepIn } from '../../src/rules/next-step.ts';
import { phaseRules } from '../../src/rules/programme-days.ts';
import { voucherRules } from '../../src/rules/programme-voucher.ts';
import { journeyOn, nextStep, type Situation } from '../../src/rules/index.ts';

const brief = (situation: Situation, asOf: string) => {
  const { outcome, next, tasks } = nextStep(situation, { asOf });
  return { outcome, next: next?.step, states: tasks.map(({ state }) => state).join(' ') };
};

describe('the next step', () => {
  test('of a new partner is the first, and the rest waits', () => {
    const { next, tasks, cannotStartYet } = nextStep(
      { role: 'new-partner' },
      { asOf: '2020-06-01' },
    );
    expect(next).toEqual({
      step: 'verify-eligibility',
      number: 1,
      actor: 'partner',
      where: 'partner-center',
      state: 'todo',
    });
    expect(tasks).toHaveLength(8);
    expect(cannotStartYet).toHaveLength(7);
    expect(cannotStartYet[0]?.why).toEqual({ code: 'needs-step', step: 'verify-eligibility' });
  });

  test('of an existing partner is to wait for the customer from 2020, to reserve in 2019', () => {
    expect(brief({ role: 'existing-partner' }, '2020-06-01')).toMatchObject({
      outcome: 'wait',
      next: 'assign-voucher',
    });
    expect(brief({ role: 'existing-partner' }, '2019-06-01')).toMatchObject({
      outcome: 'act',
      next: 'reserve-voucher',
    });
  });

  test('of a customer is to assign, then to wait', () => {
    expect(brief({ role: 'customer' }, '2021-05-01')).toMatchObject({
      outcome: 'act',
      next: 'assign-voucher',
    });
    const assigned = { created: '2021-04-10', assigned: '2021-04-11' };
    expect(brief({ role: 'customer', voucher: assigned }, '2021-05-01')).toMatchObject({
      outcome: 'wait',
      next: 'reserve-voucher',
    });
  });

  // Said to be redeemed on no day: the voucher's own end has passed, the payment window has not.
  test.for([
    ['2021-09-12', 'act', 'todo', '2021-11-10', 'unknown'],
    ['2021-11-10', 'act', 'todo', '2021-11-10', 'unknown'],
    ['2021-11-11', 'too-late', 'too-late', '2021-11-10', 'missed'],
  ] as const)('on %s, redeemed on an unknown day, is %s', ([asOf, outcome, state, by, status]) => {
    const done = journeyOn(asOf).slice(0, -1);
    const voucher = { created: '2021-03-15' };
    const said = nextStep({ role: 'existing-partner', done, voucher }, { asOf });
    expect(said.outcome).toBe(outcome);
    expect(said.tasks.at(-1)).toMatchObject({ state, deadline: { id: 'claim', by, status } });
  });

  test('follows the events of the voucher and carries the deadline', () => {
    const voucher = { created: '2021-03-01', assigned: '2021-03-01', reserved: '2021-03-10' };
    const { next } = nextStep({ role: 'existing-partner', voucher }, { asOf: '2021-05-01' });
    expect(next).toMatchObject({
      step: 'deliver-engagement',
      number: 6,
      where: 'report-form',
      deadline: { id: 'report', by: '2021-08-28', status: 'open', daysLeft: 119 },
    });
  });

  test.for([
    [{ delivered: '2021-04-01' }, 'deliver-engagement'],
    [{ reported: '2021-04-01' }, 'redeem-voucher'],
    [{ redeemed: '2021-04-10' }, 'request-payment'],
    [{ claimed: '2021-04-10' }, undefined],
  ] as const)('after %o is %s', ([event, step]) => {
    const voucher = { created: '2021-03-01', ...event };
    expect(brief({ role: 'existing-partner', voucher }, '2021-05-01').next).toBe(step);
  });

  test('is none when all is done', () => {
    const voucher = { created: '2021-03-01', redeemed: '2021-04-10', claimed: '2021-05-01' };
    expect(brief({ role: 'new-partner', voucher }, '2021-05-01')).toEqual({
      outcome: 'finished',
      next: undefined,
      states: Array(8).fill('done').join(' '),
    });
  });

  test('takes what a reader says is done', () => {
    const done = ['verify-eligibility', 'enroll'] as const;
    expect(brief({ role: 'new-partner', done }, '2021-05-01')).toMatchObject({
      next: 'business-profile',
    });
  });

  test('is the first that is open, where steps are said to be done out of order', () => {
    const { next, states } = brief({ role: 'new-partner', done: ['enroll'] }, '2021-05-01');
    expect(next).toBe('verify-eligibility');
    expect(states).toMatch(/^todo done todo cannot-start-yet/);
  });

  test('does not take an event of the future as done', () => {
    const voucher = { created: '2021-03-01', assigned: '2021-03-02', reserved: '2021-05-02' };
    expect(brief({ role: 'existing-partner', voucher }, '2021-05-01').next).toBe('reserve-voucher');
  });

  test('of an auditor is never theirs', () => {
    expect(brief({ role: 'auditor' }, '2019-06-01').outcome).toBe('wait');
  });
});

describe('the reason of each step', () => {
  const reasons = (situation: Situation, asOf: string) =>
    nextStep(situation, { asOf }).tasks.map(({ state, why }) => [state, why]);

  test('is what was said, what the role implies, and the first event that shows it', () => {
    const voucher = { created: '2021-03-01', assigned: '2021-03-02', reported: '2021-04-01' };
    expect(reasons({ role: 'customer', voucher }, '2021-05-01')).toEqual([
      // What a partner did with the voucher shows that the partner is enrolled.
      ['done', { code: 'event-reported', event: 'reported' }],
      ['done', { code: 'event-reported', event: 'reported' }],
      ['done', { code: 'event-reported', event: 'reported' }],
      ['done', { code: 'event-reported', event: 'assigned' }],
      ['done', { code: 'event-reported', event: 'reported' }],
      ['done', { code: 'event-reported', event: 'reported' }],
      ['todo', undefined],
      ['cannot-start-yet', { code: 'needs-step', step: 'redeem-voucher' }],
    ]);
    expect(reasons({ role: 'customer', done: ['enroll'] }, '2019-06-01').slice(0, 4)).toEqual([
      ['done', { code: 'existing-partner' }],
      ['done', { code: 'said-done' }],
      ['done', { code: 'existing-partner' }],
      ['todo', undefined],
    ]);
  });

  test('is the end of the programme for who is not enrolled after it', () => {
    const enrolling = (asOf: string) => reasons({ role: 'new-partner' }, asOf).slice(0, 3);
    const over = (phase: string) => ['too-late', { code: 'programme-over', phase }];
    expect(enrolling('2022-01-02')).toEqual(Array(3).fill(over('redemption-closed')));
    expect(enrolling('2022-03-03')).toEqual(Array(3).fill(over('ended')));
  });
});

describe('too late', () => {
  test('a missed deadline takes all that needs it', () => {
    const voucher = { created: '2021-03-01', assigned: '2021-03-01', reserved: '2021-03-10' };
    const { outcome, next, tooLate } = nextStep(
      { role: 'existing-partner', voucher },
      { asOf: '2021-08-29' },
    );
    expect(outcome).toBe('too-late');
    expect(next).toBeUndefined();
    expect(tooLate.map(({ step, why }) => [step, why])).toEqual([
      ['deliver-engagement', { code: 'deadline-missed', deadline: 'report', by: '2021-08-28' }],
      ['redeem-voucher', { code: 'deadline-missed', deadline: 'redeem', by: '2021-08-28' }],
      ['request-payment', { code: 'step-too-late', step: 'redeem-voucher' }],
    ]);
  });

  // Whether it was assigned in time would be worth knowing only while it could still be reserved.
  test.for([
    ['2021-07-01', 'wait'],
    ['2021-09-11', 'wait'],
    ['2021-09-12', 'too-late'],
    ['2026-11-21', 'too-late'],
  ] as const)('on %s a voucher that was only created is %s', ([asOf, outcome]) => {
    const voucher = { created: '2021-03-15' };
    const { tasks, ...said } = nextStep({ role: 'existing-partner', voucher }, { asOf });
    expect(said.outcome).toBe(outcome);
    if (outcome === 'too-late') {
      const why = { code: 'deadline-missed', deadline: 'assign', by: '2021-06-30' };
      expect(tasks[3]).toMatchObject({ state: 'too-late', why });
    }
  });

  test('the assignment cannot be made up for, whatever is said of the steps after the reserving', () => {
    const voucher = { created: '2021-03-15' };
    const situation = { role: 'existing-partner', done: ['deliver-engagement'], voucher } as const;
    expect(brief(situation, '2021-09-12')).toEqual({
      outcome: 'too-late',
      next: undefined,
      states: 'done done done too-late too-late done too-late too-late',
    });
  });

  test('a step without a last day is not too late because the one after it is', () => {
    const done = ['verify-eligibility', 'enroll'] as const;
    expect(brief({ role: 'new-partner', done }, '2022-01-01')).toEqual({
      outcome: 'act',
      next: 'business-profile',
      states: 'done done todo too-late too-late too-late too-late too-late',
    });
  });

  test('without a voucher after the last creation day there is nothing left to reserve', () => {
    const { outcome, tooLate } = nextStep({ role: 'existing-partner' }, { asOf: '2021-07-01' });
    expect(outcome).toBe('too-late');
    expect(tooLate[1]?.why).toEqual({ code: 'step-too-late', step: 'assign-voucher' });
  });

  test.for([
    ['2022-01-01', 'todo'],
    ['2022-01-02', 'too-late'],
  ] as const)('enrolling on %s is %s', ([asOf, state]) => {
    expect(nextStep({ role: 'new-partner' }, { asOf }).tasks[0]?.state).toBe(state);
  });

  test('a redemption leaves the claim open until its day', () => {
    const voucher = { created: '2021-06-30', redeemed: '2021-12-27' };
    const on = (asOf: string) => brief({ role: 'existing-partner', voucher }, asOf).outcome;
    expect([on('2022-02-25'), on('2022-02-26')]).toEqual(['act', 'too-late']);
  });
});

describe('with little given', () => {
  test('no role is told and taken as a new partner', () => {
    const { findings, next } = nextStep({}, { asOf: '2021-05-01' });
    expect(findings).toEqual([{ code: 'invalid-answer', field: 'role' }]);
    expect(next?.step).toBe('verify-eligibility');
  });

  test('no edition, no journey', () => {
    expect(nextStep({ role: 'customer' }, { asOf: '2019-01-20' })).toMatchObject({
      outcome: 'unknown',
      phase: 'unknown',
      tasks: [],
    });
  });

  test.for([
    [['enroll'], 0],
    [['verify-eligibility', 'enroll'], 0],
    [['enroll', 'dance'], 1],
    [['dance', 'verify-eligibility', 'enroll'], 1],
  ] as const)('of the steps %j, %i are told as none', ([done, count]) => {
    const situation = { role: 'new-partner', done: done as never } as const;
    const { findings, tasks } = nextStep(situation, { asOf: '2021-05-01' });
    expect(findings).toEqual(Array(count).fill({ code: 'invalid-answer', field: 'done' }));
    expect(tasks.filter(({ state }) => state === 'done').length).toBe(done.length - count);
  });

  test('steps that are no list are told and left out', () => {
    const done = 'enroll' as never;
    const { findings, tasks } = nextStep({ role: 'new-partner', done }, { asOf: '2021-05-01' });
    expect(findings).toEqual([{ code: 'invalid-answer', field: 'done' }]);
    expect(tasks.filter(({ state }) => state === 'done')).toEqual([]);
  });

  test('what stands out about the voucher comes first', () => {
    const voucher = { created: '2021-07-10' };
    const { findings } = nextStep({ voucher }, { asOf: '2021-08-01' });
    expect(findings.map(({ code }) => code)).toEqual(['created-after-last-day', 'invalid-answer']);
  });

  test('steps in an order of which no edition is known are no journey', () => {
    const rules = {
      order: journey,
      steps: journeySteps,
      voucher: voucherRules,
      phases: phaseRules,
    };
    const situation = { role: 'customer' };
    expect(nextStepIn({ ...rules, editions: [] }, situation, { asOf: '2021-05-01' })).toEqual({
      outcome: 'unknown',
      phase: 'open',
      tasks: [],
      cannotStartYet: [],
      tooLate: [],
      findings: [],
    });
  });
});
