import { describe, expect, test } from 'vitest';
import { editionOn, journeyOn, programmeStatus } from '../../src/rules/index.ts';

describe('programmeStatus', () => {
  test.for([
    ['2019-01-20', 'unknown'],
    ['2019-01-21', 'open'],
    ['2021-06-30', 'open'],
    ['2021-07-01', 'creation-closed'],
    ['2022-01-01', 'creation-closed'],
    ['2022-01-02', 'redemption-closed'],
    ['2022-03-02', 'redemption-closed'],
    ['2022-03-03', 'ended'],
    ['9999-12-31', 'ended'],
    ['2021-02-30', 'unknown'],
  ] as const)('on %s is %s', ([day, phase]) => expect(programmeStatus(day).phase).toBe(phase));

  test('tells the end of a phase only from the day it was announced', () => {
    expect(programmeStatus('2021-04-06')).toMatchObject({ since: '2019-01-21', announced: false });
    expect(programmeStatus('2021-04-06')).not.toHaveProperty('until');
    expect(programmeStatus('2021-04-07')).toMatchObject({
      announced: true,
      until: '2021-06-30',
      daysLeft: 84,
      boundBy: 'last-creation-day',
    });
  });

  test('begins a phase the day after the one before has ended', () => {
    expect(programmeStatus('2021-12-01')).toMatchObject({
      since: '2021-07-01',
      until: '2022-01-01',
    });
    expect(programmeStatus('2022-02-01')).toMatchObject({
      since: '2022-01-02',
      until: '2022-03-02',
    });
    expect(programmeStatus('2026-01-01')).toMatchObject({ since: '2022-03-03' });
    expect(programmeStatus('2026-01-01')).not.toHaveProperty('until');
  });

  test('explains the last phase by counting the payment window from the last redemption', () => {
    expect(programmeStatus('2022-02-01').trace).toContainEqual({
      step: 'count',
      from: '2022-01-01',
      days: 60,
      convention: 'event-is-day-0',
      result: '2022-03-02',
    });
  });
});

describe('editionOn', () => {
  test.for([
    ['2019-01-20', undefined, 0],
    ['2019-01-21', '2019-01', 7],
    ['2020-01-30', '2019-01', 7],
    ['2020-01-31', '2020-01', 8],
    ['2020-12-01', '2020-01', 8],
    ['2020-12-02', '2020-12', 8],
    ['2021-04-06', '2020-12', 8],
    ['2021-04-07', '2021-04', 8],
    ['2026-01-01', '2021-04', 8],
    ['no day', undefined, 0],
  ] as const)('on %s is %s, with %i steps', ([day, id, steps]) => {
    expect(editionOn(day)?.id).toBe(id);
    expect(journeyOn(day)).toHaveLength(steps);
  });
});
