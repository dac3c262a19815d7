import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/stores/read-day.ts';

describe('reads 30 June 2021 as people write it', () => {
  test.for([
    '2021-06-30',
    '2021-6-30',
    '2021/06/30',
    '2021/6/30',
    '2021.6.30',
    '2021.6.30.',
    '2021. 6. 30.',
    '2021. 06. 30',
    '20210630',
    ' 2021-06-30 ',
    '２０２１－０６－３０',
    '２０２１／６／３０',
    '2021年6月30日',
    '2021年06月30日',
    '２０２１年６月３０日',
    '2021 年 6 月 30 日',
    '2021年6月30日(水)',
    '2021年6月30日（水）',
    '2021年6月30日 星期三',
    '2021年6月30日星期三',
    '2021年6月30號',
    '2021年6月30号',
    '2021년 6월 30일',
    '2021년6월30일',
    '2021년 6월 30일 수요일',
    '2021년 6월 30일 (수)',
    '令和3年6月30日',
    '令和３年６月３０日',
    'R3.6.30',
    'r3/6/30',
    '民國110年6月30日',
    '中華民國110年6月30日',
    '民國110/6/30',
    '110/6/30',
    '110.06.30',
    '30 June 2021',
    '30 Jun 2021',
    '30 june 2021',
    '30th June 2021',
    '30th of June 2021',
    'June 30, 2021',
    'Jun 30, 2021',
    'June 30 2021',
    'June 30th, 2021',
    'Wed 30 June 2021',
    'Wednesday, 30 June 2021',
    '30-Jun-2021',
    '2021 June 30',
    '30/6/2021',
    '6/30/2021',
    '30.6.2021',
    '06-30-2021',
  ])('%s', (typed) => {
    expect(readDay(typed)).toEqual({ kind: 'day', day: '2021-06-30' });
  });
});

test.for([
  ['6/7/2021', ['2021-07-06', '2021-06-07']],
  ['06-07-2021', ['2021-07-06', '2021-06-07']],
  ['1.2.2021', ['2021-02-01', '2021-01-02']],
  ['21/6/30', ['2021-06-30', '2030-06-21']],
  ['1/2/21', ['2001-02-21', '2021-02-01', '2021-01-02']],
] as const)('%s asks which day is meant', ([typed, days]) => {
  expect(readDay(typed)).toEqual({ kind: 'ambiguous', days });
});

test.for([
  ['6/6/2021', '2021-06-06', 'both ways round it is the same day'],
  ['令和元年5月1日', '2019-05-01', 'the first year of an era'],
  ['平成31年4月30日', '2019-04-30', 'the last day of an era'],
  ['2020-02-29', '2020-02-29', 'a leap day'],
] as const)('%s is %s: %s', ([typed, day]) => {
  expect(readDay(typed)).toEqual({ kind: 'day', day });
});

test.for([
  ['2021-02-29', 'no-such-day'],
  ['2021-02-30', 'no-such-day'],
  ['2021年13月1日', 'no-such-day'],
  ['31 June 2021', 'no-such-day'],
  ['2021/0/5', 'no-such-day'],
  ['6/30', 'no-year'],
  ['6月30日', 'no-year'],
  ['6월 30일', 'no-year'],
  ['30 June', 'no-year'],
  ['June 30', 'no-year'],
  ['yesterday', 'not-a-day'],
  ['2021', 'not-a-day'],
  ['2021-06', 'not-a-day'],
  ['--', 'not-a-day'],
  ['🎟️', 'not-a-day'],
] as const)('%s is told as %s', ([typed, problem]) => {
  expect(readDay(typed)).toEqual({ kind: 'error', problem });
});

test.for(['', '   ', '\u3000'])('an empty field is no error: “%s”', (typed) => {
  expect(readDay(typed)).toEqual({ kind: 'empty' });
});
