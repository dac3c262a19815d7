import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { voucherAssessment, voucherEvents } from '../../src/rules/index.ts';
import { expectSoon } from '../support/expect-soon.ts';
import { countPrints, letters } from '../support/printed.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

const days = { created: '2021-03-01', reserved: '2021-03-10', redeemed: '2021-09-02' };
const asOf = '2021-10-01';
const fragment = `#created=${days.created}&reserved=${days.reserved}&redeemed=${days.redeemed}&asof=${asOf}`;

async function openTool(tab: Page, locale: Locale, hash = ''): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/deadlines/${hash}`);
  await tab.locator('[data-ready="true"]').waitFor();
}

const button = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true });

/** A part of the answer, opened. */
async function openPart(tab: Page, title: string): Promise<void> {
  const summary = tab.locator('details.part > summary').filter({ hasText: title });
  if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) {
    await summary.click();
  }
}

describe.for(locales)('the case sheet in %s', (locale) => {
  test.for(['A4', 'Letter'] as const)('has every fact and no control, on %s', async (format) => {
    const { deadlines, rules, takeAway } = messages[locale];
    await withTab({}, async (tab) => {
      const complaints = await listen(tab, origin);
      await countPrints(tab);
      await openTool(tab, locale, fragment);
      const name = 'Contoso 契約 <b>"A"</b>; 2021';
      await tab.getByLabel(takeAway.name, { exact: true }).fill(name);
      await button(tab, takeAway.print).click();
      await tab.waitForFunction(() => (window as { prints?: number }).prints === 1);
      const { text, totalPages } = await extractText(new Uint8Array(await tab.pdf({ format })), {
        mergePages: true,
      });
      expect(totalPages).toBeGreaterThan(1);
      expect(totalPages).toBeLessThan(7);
      const printed = letters(text);
      const day = (iso: string) => formatDay(iso, locale);
      const { deadlines: all, findings } = voucherAssessment(days, { asOf });
      const facts = [
        name,
        takeAway.sheet.voucher,
        tab.url(),
        takeAway.independent,
        ...voucherEvents.map((event) => rules.events[event]),
        ...[...Object.values(days), asOf].map(day),
        ...all.map(({ id }) => rules.deadlines[id]),
        ...all.flatMap(({ by }) => (by ? [day(by)] : [])),
        ...all.map(({ status }) => rules.statuses[status]),
        ...all.flatMap(({ trace }) =>
          trace.flatMap((step) => ('sources' in step ? step.sources : [])),
        ),
        ...findings.flatMap(({ sources }) => sources ?? []),
        rules.readings.creation,
        rules.readings.reservation,
        deadlines.readingSafe,
        rules.weights.A,
        rules.weights.C,
      ];
      const missing = facts.filter((fact) => !printed.includes(letters(fact)));
      expect(missing).toEqual([]);
      const controls = [
        deadlines.showAnswer,
        deadlines.clear,
        deadlines.copyLink,
        takeAway.calendar,
        takeAway.json,
        deadlines.why,
        deadlines.compareTitle,
      ];
      expect(controls.filter((one) => printed.includes(letters(one)))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
});

test('the calendar file and the data are handed over as files', async () => {
  const { takeAway } = messages.ko;
  const folder = mkdtempSync(join(tmpdir(), 'take-away-'));
  await withTab({ acceptDownloads: true }, async (tab) => {
    await openTool(tab, 'ko', '#created=2021-03-01&asof=2021-05-01');
    const fileOf = async (name: string) => {
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        button(tab, name).click(),
      ]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return { name: download.suggestedFilename(), text: readFileSync(file, 'utf8') };
    };
    const calendar = await fileOf(takeAway.calendar);
    const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
    expect(calendar.name).toBe('voucher-2021-03-01.ics');
    const open = voucherAssessment(
      { created: '2021-03-01' },
      { asOf: '2021-05-01' },
    ).deadlines.filter(({ status }) => status === 'open');
    expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual(
      open.map(({ by }) => by),
    );
    const data = JSON.parse((await fileOf(takeAway.json)).text) as Record<string, unknown>;
    expect(data).toMatchObject({
      version: 1,
      asOf: '2021-05-01',
      inputs: { created: '2021-03-01' },
    });
    expect(data['deadlines']).toEqual(
      voucherAssessment({ created: '2021-03-01' }, { asOf: '2021-05-01' }).deadlines,
    );
  });
});

test('a change is tried, told and undone, and what was typed is there again', async () => {
  const { deadlines, explain } = messages.en;
  await withTab({}, async (tab) => {
    await openTool(tab, 'en', '#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01');
    await openPart(tab, deadlines.whatIfTitle);
    const change = fill(explain.changes['other-reading'], {
      reading: messages.en.rules.trace.readingFrom.reservation,
    });
    await button(tab, fill(explain.tryThis, { change })).click();
    await tab.getByRole('status').filter({ hasText: '6 September 2021' }).first().waitFor();
    await expectSoon(() => new URL(tab.url()).hash).toContain('read=reservation');
    await button(tab, deadlines.undo).click();
    await tab.getByRole('status').filter({ hasText: '28 August 2021' }).first().waitFor();
    await expectSoon(() => new URL(tab.url()).hash).not.toContain('read=');
  });
});

test('a comparison and a plan stand in the link, and open from it in another language', async () => {
  await withTab({}, async (tab) => {
    await openTool(tab, 'en', '#created=2021-03-01&asof=2021-05-01');
    await openPart(tab, messages.en.deadlines.compareTitle);
    await tab.getByRole('radio', { name: messages.en.compare.kinds.voucher }).check();
    await tab.locator('#other-created').fill('11 March 2021');
    await openPart(tab, messages.en.deadlines.backwardsTitle);
    await tab.getByLabel(messages.en.backwards.takes).fill('5');
    const table = tab.getByRole('region', { name: messages.en.compare.table });
    await table
      .getByText(fill(messages.en.compare.later, { days: '10 days' }))
      .first()
      .waitFor();
    await expectSoon(() => new URL(tab.url()).hash).toContain('takes=5');
    await openTool(tab, 'zh-tw', new URL(tab.url()).hash);
    const there = tab.getByRole('region', { name: messages['zh-tw'].compare.table });
    await there
      .getByText(fill(messages['zh-tw'].compare.later, { days: '10 天' }))
      .first()
      .waitFor();
    const start = formatDay('2021-08-24', 'zh-tw');
    await tab.getByText(fill(messages['zh-tw'].backwards.announce, { day: start })).waitFor();
  });
});

describe.for(locales)('by keyboard alone in %s', (locale) => {
  test('a mistake is told in a summary that leads to its field; then the answer', async () => {
    const { deadlines, rules } = messages[locale];
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await tab.getByLabel(rules.events.created, { exact: true }).focus();
      await tab.keyboard.type('2021-02-30');
      await tab.keyboard.press('Enter');
      const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
      await expectSoon(focused).toContain(deadlines.errorSummary);
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await expectSoon(() => tab.evaluate(() => document.activeElement?.id)).toBe('day-created');
      // Nothing typed is lost, not even by going to another language.
      expect(await tab.locator('#day-created').inputValue()).toBe('2021-02-30');
      await tab.reload();
      await tab.locator('[data-ready="true"]').waitFor();
      expect(await tab.locator('#day-created').inputValue()).toBe('2021-02-30');
      await tab.locator('#day-created').focus();
      await tab.keyboard.press('End');
      await tab.keyboard.press('Backspace');
      await tab.keyboard.press('Backspace');
      await tab.keyboard.type('28');
      await tab.keyboard.press('Enter');
      const label = () => tab.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await expectSoon(label).toBe(deadlines.answer);
      await tab.locator('time[datetime="2021-08-27"]').first().waitFor();
    });
  });
});

/** The virtual screen reader as a script for a page. */
let reader = '';
beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: `export { virtual } from '@guidepup/virtual-screen-reader';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    globalName: 'guidepup',
    minify: true,
    write: false,
  });
  reader = bundle.outputFiles[0]!.text;
});

interface Virtual {
  start(options: { container: Element }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  type(text: string): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  lastSpokenPhrase(): Promise<string>;
}

describe.for(locales)('by a screen reader in %s', (locale) => {
  test('the fields are named, the flow finishes, and the result is announced once', async () => {
    const { deadlines, rules } = messages[locale];
    await withTab({ bypassCSP: true }, async (tab) => {
      await openTool(tab, locale, '#asof=2021-07-15');
      await tab.evaluate(reader);
      // What shows the answer comes as soon as the reader is at the form.
      await tab.locator('#day-created').focus();
      await tab.locator('.parts').waitFor();
      await tab.evaluate(() =>
        (window as unknown as { guidepup: { virtual: Virtual } }).guidepup.virtual.start({
          container: document.querySelector('.tool')!,
        }),
      );
      const walked = await tab.evaluate(async (field) => {
        const { virtual } = (window as unknown as { guidepup: { virtual: Virtual } }).guidepup;
        for (let step = 0; step < 30; step++) {
          const phrase = await virtual.lastSpokenPhrase();
          if (phrase.startsWith('textbox') && phrase.includes(field)) return phrase;
          await virtual.next();
        }
        return '';
      }, rules.events.created);
      expect(walked).toContain(rules.events.created);
      await tab.locator('#day-created').fill('2021-06-30');
      await tab.locator('time[datetime="2021-12-27"]').first().waitFor();
      const said = () =>
        tab.evaluate(() =>
          (
            window as unknown as { guidepup: { virtual: Virtual } }
          ).guidepup.virtual.spokenPhraseLog(),
        );
      const day = formatDay('2021-12-27', locale);
      const announced = async () =>
        (await said()).filter(
          (phrase) => /^(polite|assertive)/.test(phrase) && phrase.includes(day),
        );
      await tab.waitForTimeout(300);
      expect(await announced(), (await said()).join(' | ')).toHaveLength(1);
      expect((await announced())[0]).toContain(deadlines.redeemBy);
      await tab.evaluate(() =>
        (window as unknown as { guidepup: { virtual: Virtual } }).guidepup.virtual.stop(),
      );
    });
  });
});
