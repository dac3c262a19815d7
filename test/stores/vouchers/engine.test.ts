import { describe, expect, test } from 'vitest';
import { sampleRows } from '../../../src/stores/vouchers/sample.ts';
import { noPause, tab, voucherRow } from '../../support/voucher-engine.ts';

const asOf = '2021-06-01';

async function table(rows = sampleRows(['North', 'South'], ['X', 'Y'])) {
  const made = tab();
  await made.open(asOf);
  await made.addAll(rows);
  return made;
}

const vouchers = (made: Awaited<ReturnType<typeof table>>) =>
  made.rows(0, 999).map(({ row }) => row.voucher);

test('the most pressing stand first: open by the nearest day, then missed by the latest', async () => {
  const made = await table([
    voucherRow({ voucher: 'done', days: { created: '2021-01-10', redeemed: '2021-05-01', claimed: '2021-05-02' } }),
    voucherRow({ voucher: 'later', days: { created: '2021-03-01' } }),
    voucherRow({ voucher: 'long gone', days: { created: '2019-03-01' } }),
    voucherRow({ voucher: 'soon', days: { created: '2020-12-15' } }),
    voucherRow({ voucher: 'just gone', days: { created: '2020-11-15' } }),
    voucherRow({ voucher: 'nothing known' }),
  ]); // prettier-ignore
  expect(vouchers(made)).toEqual([
    'soon',
    'later',
    'just gone',
    'long gone',
    'nothing known',
    'done',
  ]);
});

test('filters by state, finding, customer, engagement and words, and the parts agree', async () => {
  const made = await table();
  const { totals } = made.overview();
  expect(totals.rows).toBe(60);
  for (const [state, count] of Object.entries(totals.states)) {
    expect(made.setQuery({ sort: 'urgency', state: state as never }).shown, state).toBe(count);
  }
  for (const [finding, count] of Object.entries({ ...totals.findings, ...totals.highlights })) {
    expect(made.setQuery({ sort: 'urgency', finding: finding as never }).shown).toBe(count);
  }
  expect(made.setQuery({ sort: 'urgency', customer: 'North', engagement: 'X' }).shown).toBe(
    made.rows(0, 99).filter(({ row }) => row.customer === 'North' && row.engagement === 'X').length,
  );
  expect(made.setQuery({ sort: 'urgency', search: 'ｐｓ-1001 north' }).shown).toBe(1);
});

test('sorts both ways, with empty texts last in rising order', async () => {
  const made = await table([
    voucherRow({ voucher: 'V10' }),
    voucherRow({ voucher: '' }),
    voucherRow({ voucher: 'V9' }),
  ]);
  made.setQuery({ sort: 'voucher' });
  expect(vouchers(made)).toEqual(['V9', 'V10', '']);
  made.setQuery({ sort: 'voucher', descending: true });
  expect(vouchers(made)).toEqual(['', 'V10', 'V9']);
});

test('months hold every voucher that has a last day to redeem', async () => {
  const { months } = (await table()).overview().totals;
  const all = months.reduce(
    (sum, { met, late, missed, open }) => sum + met + late + missed + open,
    0,
  );
  expect(all).toBe(60);
});

describe('undo and redo', () => {
  test('take back and do again every kind of change, to the very same table', async () => {
    const made = await table();
    const look = () => JSON.stringify(made.rows(0, 999).map(({ row }) => row));
    const seen = [look()];
    await made.save(voucherRow({ voucher: 'new' }));
    seen.push(look());
    await made.save({ ...made.rows(0, 1)[0]!.row, note: 'edited' });
    seen.push(look());
    await made.remove(made.rows(0, 3).map(({ row }) => row.id));
    seen.push(look());
    for (const wanted of seen.slice(0, -1).toReversed()) {
      await made.undo();
      expect(look()).toBe(wanted);
    }
    for (const wanted of seen.slice(1)) {
      await made.redo();
      expect(look()).toBe(wanted);
    }
    expect(made.overview()).toMatchObject({ canRedo: false, canUndo: true });
  });

  test('an import is one step, also one that replaces the table', async () => {
    const made = await table();
    const draft = await made.read(
      { name: 'x', content: 'voucher,created\nA,2021-03-01\nB,soon\n' },
      {},
      noPause,
    );
    const { report } = await made.accept(draft.columns, {}, true, noPause);
    expect(report).toMatchObject({ rows: 2, good: 1, bad: 1 });
    expect(vouchers(made)).toEqual(['A']);
    expect((await made.undo()).totals.rows).toBe(60);
  });

  test('an import that is cancelled changes nothing', async () => {
    const made = await table();
    const lines = Array.from({ length: 1_000 }, (_, at) => `V${at},2021-03-01`);
    const content = ['voucher,created', ...lines].join('\n');
    const draft = await made.read({ name: 'x', content }, {}, noPause);
    let pauses = 0;
    const cancel = async () => {
      if (++pauses === 3) throw new Error('cancelled');
    };
    await expect(made.accept(draft.columns, {}, true, cancel)).rejects.toThrow('cancelled');
    expect(made.overview().totals.rows).toBe(60);
  });
});

test('another day of the answer changes every row', async () => {
  const made = await table([voucherRow({ days: { created: '2021-03-01' } })]);
  expect(made.rows(0, 1)[0]!.result.state).toBe('created');
  await made.setAsOf('2022-06-01', noPause);
  expect(made.rows(0, 1)[0]!.result.state).toBe('expired');
});

test('a table that is full says so for each row that has no room', async () => {
  const made = tab();
  await made.open(asOf);
  const lines = Array.from({ length: 50_003 }, (_, at) => `V${at}`);
  const content = ['voucher ID', ...lines].join('\n');
  const draft = await made.read({ name: 'x', content }, {}, noPause);
  const { report } = await made.accept(draft.columns, {}, false, noPause);
  expect(report).toMatchObject({ rows: 50_003, good: 50_000, bad: 3 });
  expect(report.problems[0]).toMatchObject({ code: 'table-full', line: 50_002 });
});
