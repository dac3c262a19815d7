// What many vouchers cost: in Node, and in Chromium as seen from the main thread of the page.
// Build first, then: SITE_DIST=dist node test/bench/vouchers.bench.ts

import { chromium } from 'playwright-core';
import { assessRow } from '../../src/stores/vouchers/assess-row.ts';
import { importRows } from '../../src/stores/vouchers/import-rows.ts';
import { openTable, runSliced } from '../../src/stores/vouchers/open-table.ts';
import { entryText, viewOf, type Entry } from '../../src/stores/vouchers/view.ts';
import { matchColumns } from '../../src/stores/vouchers/columns.ts';
import { addDays } from '../../src/rules/index.ts';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { serveSite } from '../support/site.ts';

const asOf = '2021-12-01';

function fileOf(count: number): string {
  const head =
    'Voucher ID,Customer,Engagement,Created,Assigned,Reserved,Redeemed,Payment requested';
  const rows = Array.from({ length: count }, (_, index) => {
    const created = addDays('2019-01-21', (index * 7_919) % 892)!;
    const on = (days: number, from: number) => (index % 5 >= from ? addDays(created, days)! : '');
    const days = [
      created,
      on(3, 1),
      on(10 + (index % 40), 1),
      on(130 + (index % 70), 3),
      on(210, 4),
    ];
    return `PS-${index},Customer ${index % 300},DDPS,${days.join(',')}`;
  });
  return [head, ...rows].join('\n');
}

const noPause = () => Promise.resolve();

for (const count of [1_000, 10_000, 50_000]) {
  const content = fileOf(count);
  const times: Record<string, number> = {};
  let last = performance.now();
  const lap = (name: string) => {
    times[name] = Math.round(performance.now() - last);
    last = performance.now();
  };
  const table = await openTable({ name: 'x', content }, 'windows-1252', {}, noPause);
  lap('taken apart');
  const columns = matchColumns(table.records[0]!.cells);
  let id = 0;
  const options = { columns, orders: {}, room: 100_000, newId: () => String(++id) };
  const { good } = await runSliced(importRows(table, options), noPause);
  lap('rows read');
  const results = good.map((row) => assessRow(row, asOf));
  lap('assessed');
  const entries = good.map((row, at): Entry => ({
    row,
    result: results[at]!,
    text: entryText(row),
  }));
  last = performance.now();
  const collator = new Intl.Collator('en', { numeric: true });
  viewOf(entries, { sort: 'urgency' }, collator);
  lap('by urgency');
  viewOf(entries, { sort: 'customer', search: 'customer 12' }, collator);
  lap('searched, by customer');
  const memory = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(`Node, ${good.length} vouchers, ms: ${JSON.stringify(times)}; heap ${memory} MB`);
}

const dist = process.env['SITE_DIST'] ?? 'dist';
const { origin, server } = await serveSite(dist, '/');
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** The same on the clock of the thread: without the time that other programs had the processor. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

for (const count of [1_000, 10_000, 50_000]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${origin}/en/tools/vouchers/`);
  await page.getByRole('button', { name: 'Choose a file' }).hover();
  await page.waitForLoadState('networkidle');
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'],
  });
  const begun = performance.now();
  const since = () => `${Math.round(performance.now() - begun)} ms`;
  // A file as a reader would drop it; made in the page, so that no test tool reads it there.
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'many.csv', { type: 'text/csv' }));
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    performance.mark('drop');
    document.querySelector('.start')!.dispatchEvent(drop);
  }, fileOf(count));
  await page.getByRole('button', { name: 'Add these rows to the table' }).click();
  const times: Record<string, string> = {};
  const shown = count.toLocaleString('en');
  await page.getByText(`${shown} vouchers of ${shown} vouchers`).waitFor({ timeout: 120_000 });
  await page.locator('.rows tr[data-index="0"] th').waitFor();
  times['imported and shown'] = since();
  await page
    .getByRole('button', { name: /^Customer/ })
    .first()
    .click();
  await page.waitForFunction(() =>
    document.querySelector('.rows tr[data-index="0"] td')?.textContent?.startsWith('Customer 0'),
  );
  times['sorted'] = since();
  await page.getByLabel('Search', { exact: true }).fill('customer 12');
  await page.waitForFunction(
    () => !/^([\d,]+) vouchers of \1/.test(document.querySelector('.count')!.textContent!),
  );
  times['filtered'] = since();
  for (let step = 0; step < 10; step++) {
    await page.locator('.rows').evaluate((region) => region.scrollBy(0, 3_000));
    await page.waitForTimeout(60);
  }
  times['scrolled'] = since();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threads = trace.traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const start =
    trace.traceEvents.find(({ name, args }) => name === 'drop' || args?.name === 'drop')?.ts ?? 0;
  const tasks = trace.traceEvents
    .filter(
      ({ name, ph, ts, pid, tid }) =>
        name.endsWith('RunTask') &&
        ph === 'X' &&
        ts >= start &&
        threads.some((one) => one.pid === pid && one.tid === tid),
    )
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1_000, cpu: tdur / 1_000 }))
    .sort((one, other) => other.cpu - one.cpu);
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const longest = tasks.slice(0, 5).map(({ cpu }) => cpu.toFixed(1));
  const over = (clock: 'cpu' | 'wall') => tasks.filter((task) => task[clock] > 50).length;
  console.log(
    `Chromium, ${count}: ${JSON.stringify(times)}; main thread: ${tasks.length} tasks, the longest ` +
      `${longest.join(', ')} ms; over 50 ms: ${over('cpu')} (${over('wall')} by the wall clock); ` +
      `heap of the page ${Math.round(heap / 1e6)} MB`,
  );
  await page.close();
}

await browser.close();
server.close();
