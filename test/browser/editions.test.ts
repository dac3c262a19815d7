import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { editionName, formatDay } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { listen, settled, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');
const root = `${origin}${base}`;
const desktop = { viewport: { width: 1280, height: 900 } };

const open = (tab: Page, path: string) => tab.goto(`${root}${path}`);
const control = (tab: Page) => tab.locator('#as-of');

/** Opens the control by its button and asks for a day. */
async function choose(tab: Page, day: string) {
  const button = control(tab).locator('button').first();
  if (await button.isVisible()) await button.click();
  await control(tab).locator('input').fill(day);
  await control(tab).locator('form button').click();
}

/** The day that the tools answer as of, as the field shows it. */
async function dayOfTool(tab: Page, path: string) {
  await open(tab, path);
  await settled(tab);
  const field = tab.locator('input#as-of');
  // The wizard keeps the field folded away.
  if ((await field.count()) === 0) await tab.locator('.wizard summary').first().click();
  return field.inputValue();
}

describe.for(locales)('the control “as of” in %s', (locale) => {
  const { asOf } = messages[locale];

  test('goes to the edition of a day, and every tool then answers as of it', async () => {
    await withTab(desktop, async (tab) => {
      const complaints = await listen(tab, origin);
      const fetched: string[] = [];
      tab.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await open(tab, `${locale}/guide/enroll/`);
      await tab.waitForLoadState('networkidle');
      expect(fetched.filter((path) => path.includes('as-of-control'))).toEqual([]);

      await choose(tab, '2020-02-15');
      await tab.waitForURL(`${root}${locale}/guide/2020-01/enroll/`);
      const words = {
        day: formatDay('2020-02-15', locale),
        edition: editionName('2020-01', locale),
      };
      await control(tab).getByText(fill(asOf.thisPage, words)).waitFor();
      expect(await control(tab).locator('input').inputValue()).toBe('2020-02-15');

      for (const tool of ['deadlines', 'eligibility'])
        expect(await dayOfTool(tab, `${locale}/tools/${tool}/`), tool).toBe('2020-02-15');

      await open(tab, `${locale}/guide/enroll/`);
      await control(tab).getByText(fill(asOf.otherPage, words)).waitFor();
      await control(tab).getByRole('link', { name: asOf.open }).click();
      await tab.waitForURL(`${root}${locale}/guide/2020-01/enroll/`);
      await control(tab).getByRole('button', { name: asOf.forget }).click();
      expect(await dayOfTool(tab, `${locale}/tools/deadlines/`)).toBe('');
      expect(complaints).toEqual([]);
    });
  });

  test('says that no rule is known before the first edition, and stays', async () => {
    await withTab(desktop, async (tab) => {
      await open(tab, `${locale}/guide/enroll/`);
      await choose(tab, '2019-01-20');
      const [day, first] = [formatDay('2019-01-20', locale), formatDay('2019-01-21', locale)];
      await control(tab).getByRole('status').getByText(fill(asOf.noRule, { day, first })).waitFor();
      expect(tab.url()).toBe(`${root}${locale}/guide/enroll/`);
    });
  });

  test('without scripts is links to the four editions, and no dead control', async () => {
    await withTab({ ...desktop, javaScriptEnabled: false }, async (tab) => {
      await open(tab, `${locale}/guide/reserve-voucher/`);
      expect(await control(tab).locator('a:visible').count()).toBe(4);
      expect(await control(tab).locator('button:visible, input:visible').count()).toBe(0);
      await control(tab).locator('a').first().click();
      await tab.waitForURL(`${root}${locale}/guide/2019-01/reserve-voucher/`);
    });
  });
});

test.for([
  ['2019-01-21', 'guide/2019-01/'],
  ['2020-01-30', 'guide/2019-01/'],
  ['2020-01-31', 'guide/2020-01/assign-voucher/'],
  ['2020-12-01', 'guide/2020-01/assign-voucher/'],
  ['2020-12-02', 'guide/2020-12/assign-voucher/'],
  ['2021-04-06', 'guide/2020-12/assign-voucher/'],
] as const)('from the customer’s step, %s leads to %s', async ([day, path]) => {
  await withTab(desktop, async (tab) => {
    await open(tab, 'en/guide/assign-voucher/');
    await choose(tab, day);
    await tab.waitForURL(`${root}en/${path}`);
  });
});

test('the day an edition begins stays on the page that shows it', async () => {
  await withTab(desktop, async (tab) => {
    await open(tab, 'en/guide/assign-voucher/');
    await choose(tab, '2021-04-07');
    await control(tab).getByText('7 April 2021').waitFor();
    expect(tab.url()).toBe(`${root}en/guide/assign-voucher/`);
  });
});

test('choosing an edition chooses its first day, and the latest chooses today', async () => {
  await withTab(desktop, async (tab) => {
    await open(tab, 'en/guide/');
    await control(tab).getByRole('link', { name: 'December 2020' }).click();
    await tab.waitForURL(`${root}en/guide/2020-12/`);
    expect(await dayOfTool(tab, 'en/tools/eligibility/')).toBe('2020-12-02');
    await open(tab, 'en/guide/2020-12/enroll/');
    await control(tab).getByRole('link', { name: 'April 2021', exact: true }).click();
    await tab.waitForURL(`${root}en/guide/enroll/`);
    expect(await dayOfTool(tab, 'en/tools/eligibility/')).toBe('');
  });
});

test('a day in a link wins over the day chosen before', async () => {
  await withTab(desktop, async (tab) => {
    await open(tab, 'en/guide/enroll/');
    await choose(tab, '2019-01-20');
    expect(await dayOfTool(tab, 'en/tools/deadlines/#asof=2021-05-01')).toBe('2021-05-01');
    await open(tab, 'en/guide/enroll/');
    await control(tab).getByText('1 May 2021').waitFor();
    await tab.goto('about:blank');
    await open(tab, 'en/guide/enroll/#asof=2020-02-15');
    await control(tab).getByText('15 February 2020').waitFor();
  });
});

test('the keyboard opens the form and lands in it', async () => {
  await withTab(desktop, async (tab) => {
    await open(tab, 'en/guide/enroll/');
    await control(tab).getByRole('button').focus();
    await tab.keyboard.press('Enter');
    await control(tab).locator('input:focus').waitFor();
  });
});

describe('the comparison of editions', () => {
  const shown = (tab: Page) => tab.locator('#comparison details:visible');

  test('shows the pair chosen, in order, and keeps it in the address for every language', async () => {
    await withTab(desktop, async (tab) => {
      const complaints = await listen(tab, origin);
      await open(tab, 'en/editions/');
      const [from, to] = [
        tab.getByLabel(messages.en.editions.from),
        tab.getByLabel(messages.en.editions.to),
      ];
      expect(await shown(tab).count()).toBe(1);
      await from.selectOption('2020-12');
      expect(await shown(tab).getAttribute('data-pair')).toBe('2020-12 2021-04');
      expect(await shown(tab).locator('li:visible').count()).toBeGreaterThan(5);
      await to.selectOption('2019-01');
      expect(await shown(tab).getAttribute('data-pair')).toBe('2019-01 2020-12');
      expect([await from.inputValue(), await to.inputValue()]).toEqual(['2019-01', '2020-12']);
      await to.selectOption('2019-01');
      await tab.getByText(messages.en.editions.sameTwice).waitFor();
      expect(await shown(tab).count()).toBe(0);

      await tab.goto('about:blank');
      await open(tab, 'ja/editions/#from=2020-01&to=2020-12');
      expect(await shown(tab).getAttribute('data-pair')).toBe('2020-01 2020-12');
      expect(complaints).toEqual([]);
    });
  });

  test('without scripts lists all six to be opened', async () => {
    await withTab({ ...desktop, javaScriptEnabled: false }, async (tab) => {
      await open(tab, 'en/editions/');
      expect(await shown(tab).count()).toBe(6);
      expect(await tab.locator('#comparison select:visible').count()).toBe(0);
      await shown(tab).first().locator('summary').click();
      expect(await shown(tab).first().locator('li:visible').count()).toBeGreaterThan(20);
    });
  });
});
