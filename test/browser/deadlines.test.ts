import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill, fillPlural } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { languageName, languageTag, locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { DeadlineId, VoucherEvent } from '../../src/rules/index.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

type Days = Partial<Record<VoucherEvent, string>>;

/** A voucher, the day of the answer, and what must be read on the page. */
interface Row {
  name: string;
  days: Days;
  asOf: string;
  by?: Partial<Record<DeadlineId, string>>;
  status?: Partial<Record<DeadlineId, 'met' | 'met-late' | 'open' | 'missed'>>;
  says?: (words: Words) => string[];
  silent?: (words: Words) => string[];
}

type Words = ReturnType<typeof wordsOf>;

function wordsOf(locale: Locale) {
  const { deadlines, rules, facts } = messages[locale];
  const days = (count: number) => fillPlural(facts.days, count, languageTag[locale]);
  return { locale, deadlines, rules, days, day: (iso: string) => formatDay(iso, locale) };
}

const rows: Row[] = [
  {
    name: 'the last voucher: its own life binds, five days before the programme ends',
    days: { created: '2021-06-30' },
    asOf: '2021-07-15',
    by: { redeem: '2021-12-27', claim: '2022-02-25' },
    status: { redeem: 'open', claim: 'open' },
    says: ({ deadlines, days }) => [
      deadlines.boundBy['voucher-lifetime'],
      fill(deadlines.slack, { days: days(5) }),
    ],
  },
  {
    name: 'a count that ends on a leap day',
    days: { created: '2019-09-02' },
    asOf: '2019-10-01',
    by: { redeem: '2020-02-29' },
  },
  {
    name: 'a count that begins on a leap day',
    days: { created: '2020-02-29' },
    asOf: '2021-05-01',
    by: { redeem: '2020-08-27' },
    status: { redeem: 'missed' },
  },
  {
    name: 'the day of reservation alone: the programme ends first, and the reading is said',
    days: { reserved: '2021-07-06' },
    asOf: '2021-08-01',
    by: { redeem: '2022-01-01' },
    says: ({ deadlines, rules }) => [
      deadlines.boundBy['last-redemption-day'],
      fill(deadlines.oneReading, { reading: rules.trace.readingFrom.reservation }),
    ],
  },
  {
    name: 'two readings side by side, the earlier one safe',
    days: { created: '2021-03-01', reserved: '2021-03-10' },
    asOf: '2021-05-01',
    by: { redeem: '2021-08-28' },
    says: ({ deadlines, rules, day, days }) => [
      deadlines.readingsTitle,
      rules.readings.creation,
      day('2021-08-28'),
      rules.readings.reservation,
      day('2021-09-06'),
      deadlines.readingSafe,
      fill(deadlines.readingRisk, { days: days(9) }),
    ],
  },
  {
    name: 'a voucher of a day after the last one: said, and answered all the same',
    days: { created: '2021-07-01' },
    asOf: '2021-08-01',
    by: { redeem: '2021-12-28' },
    says: ({ rules, day, days }) => [
      fill(rules.findings['created-after-last-day'], {
        day: day('2021-07-01'),
        limit: day('2021-06-30'),
        days: days(1),
      }),
    ],
  },
  {
    name: 'redeemed a day late',
    days: { created: '2021-06-30', redeemed: '2021-12-28' },
    asOf: '2022-01-10',
    by: { redeem: '2021-12-27', claim: '2022-02-26' },
    status: { redeem: 'met-late', claim: 'open' },
    says: ({ rules, day, days }) => [
      fill(rules.findings['redeemed-after-expiry'], {
        day: day('2021-12-28'),
        limit: day('2021-12-27'),
        days: days(1),
      }),
    ],
  },
  {
    name: 'payment requested on the last day of the window',
    days: { created: '2021-01-10', redeemed: '2021-05-01', claimed: '2021-06-30' },
    asOf: '2021-08-01',
    by: { claim: '2021-06-30' },
    status: { claim: 'met' },
    silent: ({ deadlines }) => [deadlines.claimedLate],
  },
  {
    name: 'payment requested a day after the window',
    days: { created: '2021-01-10', redeemed: '2021-05-01', claimed: '2021-07-01' },
    asOf: '2021-08-01',
    by: { claim: '2021-06-30' },
    status: { claim: 'met-late' },
    says: ({ rules, day, days }) => [
      fill(rules.findings['claimed-late'], {
        day: day('2021-07-01'),
        limit: day('2021-06-30'),
        days: days(1),
      }),
    ],
  },
];

const answerOf = (tab: Page, { deadlines }: Words) =>
  tab.getByRole('region', { name: deadlines.answer, exact: true });

/** The row of one deadline, found by its heading. */
const rowOf = (tab: Page, words: Words, id: DeadlineId): Locator =>
  answerOf(tab, words)
    .getByRole('listitem')
    .filter({ has: tab.getByRole('heading', { name: words.rules.deadlines[id], exact: true }) });

/** Types the days as the language writes them, as a reader would. */
async function give(tab: Page, words: Words, days: Days, asOf?: string): Promise<void> {
  if (asOf !== undefined)
    await tab.getByLabel(words.deadlines.asOf, { exact: true }).fill(words.day(asOf));
  for (const [event, day] of Object.entries(days)) {
    const label = words.rules.events[event as VoucherEvent];
    await tab.getByLabel(label, { exact: true }).fill(words.day(day));
  }
}

async function openTool(tab: Page, locale: Locale, fragment = ''): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/deadlines/${fragment}`);
  await tab.locator('[data-ready="true"]').waitFor();
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

async function expectRow(tab: Page, words: Words, row: Row): Promise<void> {
  const answer = answerOf(tab, words);
  for (const [id, day] of Object.entries(row.by ?? {})) {
    const deadline = rowOf(tab, words, id as DeadlineId);
    const time = deadline.locator('time').first();
    await deadline.locator(`time[datetime="${day}"]`).first().waitFor();
    expect(await time.innerText(), id).toBe(words.day(day));
  }
  for (const [id, status] of Object.entries(row.status ?? {})) {
    const text = await rowOf(tab, words, id as DeadlineId).innerText();
    expect(text, `${id} is ${status}`).toContain(words.rules.statuses[status]);
  }
  const text = squeeze(await answer.innerText());
  for (const sentence of row.says?.(words) ?? []) expect(text).toContain(squeeze(sentence));
  for (const sentence of row.silent?.(words) ?? []) expect(text).not.toContain(squeeze(sentence));
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
}

describe.for(locales)('the deadline tool in %s', (locale) => {
  const words = wordsOf(locale);

  test.for(rows)('$name', async (row) => {
    await withTab({ locale: languageTag[locale] }, async (tab) => {
      const complaints = await listen(tab, origin);
      await openTool(tab, locale);
      await give(tab, words, row.days, row.asOf);
      await expectRow(tab, words, row);
      expect(complaints).toEqual([]);
    });
  });

  test('is quiet about readings that agree', async () => {
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await give(tab, words, { created: '2021-03-01', assigned: '2021-03-01' }, '2021-05-01');
      await rowOf(tab, words, 'redeem').locator('time[datetime="2021-08-28"]').first().waitFor();
      expect(await answerOf(tab, words).innerText()).not.toContain(words.deadlines.readingsTitle);
    });
  });

  test('explains each day: trace, sources, and a ribbon with a text equivalent', async () => {
    await withTab({}, async (tab) => {
      await openTool(tab, locale, '#created=2021-06-30&asof=2021-07-15');
      const row = rowOf(tab, words, 'redeem');
      await row.getByText(words.deadlines.why).click();
      const trace = await row.innerText();
      const { rules, day, days } = words;
      expect(trace).toContain(
        fill(rules.trace.given, { field: rules.events.created, day: day('2021-06-30') }),
      );
      expect(trace).toContain(
        fill(rules.trace.count, {
          from: day('2021-06-30'),
          days: days(180),
          result: day('2021-12-27'),
        }),
      );
      const links = await row
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links.some((href) => href?.startsWith(`${base}${locale}/sources/#`))).toBe(true);
      const ribbon = tab.getByRole('img').filter({ visible: true }).first();
      expect(await ribbon.getAttribute('aria-label')).toContain(day('2021-12-27'));
    });
  });

  test('keeps the answers in the address: reload, sent link, other language', async () => {
    const other = locales[(locales.indexOf(locale) + 2) % locales.length]!;
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await give(tab, words, { created: '2021-06-30' }, '2021-07-15');
      await tab.waitForFunction(() => location.hash.includes('created=2021-06-30'));
      await tab.reload();
      await rowOf(tab, words, 'redeem').locator('time[datetime="2021-12-27"]').first().waitFor();
      const link = tab.url();
      await tab.locator('header summary').click();
      await tab.getByRole('link', { name: languageName[other], exact: true }).click();
      await tab.waitForURL((url) => url.pathname.startsWith(`${base}${other}/`));
      await rowOf(tab, wordsOf(other), 'redeem')
        .locator('time[datetime="2021-12-27"]')
        .first()
        .waitFor();
      await withTab({}, async (fresh) => {
        await fresh.goto(link);
        await rowOf(fresh, words, 'redeem')
          .locator('time[datetime="2021-12-27"]')
          .first()
          .waitFor();
      });
    });
  });

  test('says what it cannot read, and uses the rest', async () => {
    await withTab({}, async (tab) => {
      await openTool(tab, locale, '#created=2021-06-30&reserved=2021-02-30&asof=2021-07-15');
      await rowOf(tab, words, 'redeem').locator('time[datetime="2021-12-27"]').first().waitFor();
      expect(await tab.getByRole('alert').first().innerText()).toContain('reserved');
      await tab.getByLabel(words.rules.events.assigned, { exact: true }).fill('2021-02-30');
      await tab.getByText(words.deadlines.problems['no-such-day']).first().waitFor();
    });
  });

  test('is worked by keyboard alone, and cleared', async () => {
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await tab.getByLabel(words.rules.events.created, { exact: true }).focus();
      await tab.keyboard.type('2021-06-30');
      await tab.keyboard.press('Tab');
      await rowOf(tab, words, 'redeem').locator('time[datetime="2021-12-27"]').first().waitFor();
      await tab.getByRole('button', { name: words.deadlines.clear, exact: true }).focus();
      await tab.keyboard.press('Enter');
      await answerOf(tab, words).getByText(words.deadlines.empty).waitFor();
      expect(await tab.getByLabel(words.rules.events.created, { exact: true }).inputValue()).toBe(
        '',
      );
      expect(new URL(tab.url()).hash).not.toContain('created');
    });
  });
});

describe.for(locales)('the retirement page in %s', (locale) => {
  test('gives each phase its first and its last day', async () => {
    const { pages, rules } = messages[locale];
    await withTab({}, async (tab) => {
      await tab.goto(`${origin}${base}${locale}/retirement/`);
      const table = tab.getByRole('region', { name: pages.phaseCaption });
      const days = await table
        .getByRole('row')
        .evaluateAll((lines) =>
          lines.map((line) =>
            [...line.querySelectorAll('time')].map((time) => time.getAttribute('datetime')),
          ),
        );
      const known = days.filter((line) => line.length > 0);
      expect(known).toContainEqual(['2021-07-01', '2022-01-01']);
      expect(known).toContainEqual(['2022-01-02', '2022-03-02']);
      expect(known.flat()).toContain('2021-06-30');
      expect(known.flat()).toContain('2022-03-03');
      expect(known.flat()).toContain('2019-01-21');
      expect(rules.phases.open.length).toBeGreaterThan(3);
    });
  });
});
