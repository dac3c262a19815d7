import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNextStep } from '../../src/stores/next-step.ts';
import { progressKey } from '../../src/stores/remembered-progress.ts';

const device = new Map<string, string>();

beforeEach(() => {
  device.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => device.set(key, value),
    removeItem: (key: string) => device.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const finderOn = (day: string) => createNextStep(atom(day));

describe('marking', () => {
  test('a step marks those before it, the customer’s own step among them', () => {
    const finder = finderOn('2019-06-01');
    finder.mark('reserve-voucher', true);
    expect(finder.$done.get()).toEqual([
      'verify-eligibility',
      'enroll',
      'business-profile',
      'assign-voucher',
      'reserve-voucher',
    ]);
    expect(finder.$result.get().next?.step).toBe('deliver-engagement');
  });

  test('a step as not done takes the marks behind it away', () => {
    const finder = finderOn('2021-05-01');
    finder.mark('redeem-voucher', true);
    finder.mark('enroll', false);
    expect(finder.$done.get()).toEqual(['verify-eligibility']);
  });
});

describe('the device', () => {
  test('keeps each answer, without the as-of day', () => {
    const finder = finderOn('2021-05-01');
    finder.setRole('customer');
    expect(device.get(progressKey)).toBe('#role=customer');
    finder.setEntry('created', '1 March 2021');
    finder.mark('verify-eligibility', true);
    expect(device.get(progressKey)).toBe('#role=customer&done=eligibility&created=2021-03-01');
  });

  test('gives the answers to the next page', () => {
    finderOn('2021-05-01').setRole('auditor');
    const finder = finderOn('2021-05-01');
    finder.restore();
    expect(finder.$role.get()).toBe('auditor');
  });

  test('keeps nothing of a link until an answer is changed', () => {
    device.set(progressKey, '#role=new');
    const finder = finderOn('2021-05-01');
    expect(finder.load('#role=partner&created=2021-03-01&asof=2021-05-02')).toBe('2021-05-02');
    expect(device.get(progressKey)).toBe('#role=new');
    finder.mark('assign-voucher', true);
    expect(device.get(progressKey)).toMatch(/^#role=partner&done=.*&created=2021-03-01$/);
  });

  test('holds nothing once all is cleared', () => {
    const finder = finderOn('2021-05-01');
    finder.setRole('new-partner');
    finder.clear();
    expect(device.size).toBe(0);
    expect(finder.address(undefined)).toBe('');
  });

  test('with something unreadable on it gives what can be read', () => {
    device.set(progressKey, '#role=new&done=enroll-¿');
    const finder = finderOn('2021-05-01');
    finder.restore();
    expect(finder.$role.get()).toBe('new-partner');
    expect(finder.$done.get()).toEqual(['enroll']);
  });

  test('without storage is done without', () => {
    vi.stubGlobal('localStorage', undefined);
    const finder = finderOn('2021-05-01');
    finder.setRole('new-partner');
    finder.restore();
    expect(finder.$role.get()).toBeUndefined();
  });
});

test('a text that is no day is kept as typed, and is not in the address', () => {
  const finder = finderOn('2021-05-01');
  finder.setEntry('created', 'last spring');
  expect(finder.voucher.$entries.get().created).toBe('last spring');
  expect(finder.answers('2021-05-01')).toBe('#asof=2021-05-01');
});
