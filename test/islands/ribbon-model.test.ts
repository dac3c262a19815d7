import { describe, expect, test } from 'vitest';
import { labelRows, placeRibbon, spread } from '../../src/islands/deadlines/ribbon-model.ts';

const mark = (day: string, kind: 'limit' | 'as-of' | 'stop' = 'limit') => ({
  id: day,
  day,
  label: '',
  kind,
});

describe('placeRibbon', () => {
  test('lays the first day at 0 and the last at 1', () => {
    const { spans, marks } = placeRibbon({
      spans: [{ kind: 'life', from: '2021-01-01', to: '2021-04-11', label: '' }],
      marks: [mark('2021-02-20'), mark('2021-04-11', 'stop')],
    });
    expect(spans[0]).toMatchObject({ start: 0, end: 1 });
    expect(marks.map(({ at }) => at)).toEqual([0.5, 1]);
  });

  test('an as-of day years later stands at the edge and does not squeeze the rest', () => {
    const { marks } = placeRibbon({
      spans: [],
      marks: [mark('2021-01-01'), mark('2021-02-01'), mark('2026-01-01', 'as-of')],
    });
    expect(marks.map(({ at, beyond }) => [at, beyond])).toEqual([
      [0, undefined],
      [1, undefined],
      [1, 'after'],
    ]);
  });

  test('nothing gives nothing', () => {
    expect(placeRibbon({ spans: [], marks: [] })).toEqual({ spans: [], marks: [] });
  });
});

test('labels that would overlap go to the next row, and stay inside the line', () => {
  const rows = labelRows(
    [
      { middle: 10, width: 80 },
      { middle: 60, width: 80 },
      { middle: 95, width: 80 },
    ],
    200,
    10,
  );
  expect(rows).toEqual([
    { middle: 40, row: 0 },
    { middle: 60, row: 1 },
    { middle: 95, row: 2 },
  ]);
});

test('places keep their order and their distance', () => {
  expect(spread([0, 1, 2, 100], 10)).toEqual([0, 10, 20, 100]);
});
