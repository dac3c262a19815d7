import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { languageName, locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { properNames } from '../../src/i18n/proper-names.ts';
import type { CompetencyId, EngagementId, LevelAnswer } from '../../src/rules/index.ts';
import { listen, useBrowser } from '../support/tabs.ts';

const { withTab } = useBrowser();
const { base, origin } = inject('site');

/** The page with everything: a visitor without a fragment gets one question at a time. */
async function openTool(tab: Page, locale: Locale, fragment = '#q=all'): Promise<void> {
  await tab.goto(`${origin}${base}${locale}/tools/eligibility/${fragment}`);
  await tab.locator('[data-ready="true"]').waitFor();
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.for(locales)('the eligibility tool in %s', (locale) => {
  const { eligibility: text, deadlines } = messages[locale];
  const { competencies, engagements } = properNames;
  const answer = (tab: Page) => tab.getByRole('region', { name: text.answer, exact: true });
  const headline = (tab: Page) => answer(tab).getByRole('status').first();

  const setAsOf = (tab: Page, day: string) =>
    tab.getByLabel(deadlines.asOf, { exact: true }).fill(formatDay(day, locale));
  const choose = (tab: Page, id: EngagementId) =>
    tab.getByLabel(text.engagement, { exact: true }).selectOption({ label: engagements[id] });
  const hold = (tab: Page, id: CompetencyId, level: LevelAnswer) =>
    tab
      .getByRole('group', { name: competencies[id], exact: true })
      .first()
      .getByLabel(text.levels[level], { exact: true })
      .check();

  test('Gold held and the consultant not asked yet: not settled, never no, and it says what would settle it', async () => {
    await withTab({}, async (tab) => {
      const complaints = await listen(tab, origin);
      await openTool(tab, locale);
      await setAsOf(tab, '2021-01-15');
      await choose(tab, 'windows-office-deployment');
      await hold(tab, 'windows-and-devices', 'gold');
      await headline(tab).getByText(text.verdicts.unknown).waitFor();
      const shown = squeeze(await answer(tab).innerText());
      expect(shown).not.toContain(text.verdicts.no);
      expect(shown).toContain(text.settle);
      const settles = fill(text.toSettle.consultantAssessments, {
        competency: competencies['windows-and-devices'],
      });
      expect(shown).toContain(squeeze(settles));
      expect(complaints).toEqual([]);
    });
  });

  test('Silver where Gold is asked for: no, because of the level, and either Gold would change it', async () => {
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await setAsOf(tab, '2021-01-15');
      await choose(tab, 'data-estate-modernization');
      await hold(tab, 'data-platform', 'silver');
      await headline(tab).getByText(text.verdicts.no).waitFor();
      const shown = squeeze(await answer(tab).innerText());
      expect(shown).toContain(messages[locale].rules.reasons['level-too-low']);
      expect(shown).toContain(text.flips);
      for (const id of ['data-platform', 'data-analytics'] as const) {
        const change = fill(text.changes.competencies, {
          level: text.levels.gold,
          competency: competencies[id],
        });
        expect(shown, `Gold ${competencies[id]}`).toContain(squeeze(change));
      }
      const links = await answer(tab)
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links.some((href) => href?.startsWith(`${base}${locale}/sources/#`))).toBe(true);
    });
  });

  test('trying a change really gives a yes, and it can be taken back', async () => {
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await setAsOf(tab, '2021-01-15');
      await choose(tab, 'data-estate-modernization');
      await hold(tab, 'data-platform', 'silver');
      await headline(tab).getByText(text.verdicts.no).waitFor();
      await answer(tab).getByRole('button', { name: text.tryIt, exact: true }).first().click();
      await headline(tab).getByText(text.verdicts.yes).waitFor();
      await answer(tab).getByRole('button', { name: text.undo, exact: true }).click();
      await headline(tab).getByText(text.verdicts.no).waitFor();
    });
  });

  test('before the table of competencies no engagement gets a yes', async () => {
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await setAsOf(tab, '2020-08-19');
      await hold(tab, 'data-platform', 'gold');
      const day = formatDay('2020-08-20', locale);
      await answer(tab).getByText(fill(text.tableUnknown, { day })).waitFor();
      const summary = squeeze(await headline(tab).innerText());
      expect(summary).toBe(squeeze(fill(text.summary, { yes: 0, no: 0, unknown: 12 })));
    });
  });

  test('keeps the answers in the address: reload and other language', async () => {
    const other = locales[(locales.indexOf(locale) + 1) % locales.length]!;
    await withTab({}, async (tab) => {
      await openTool(tab, locale);
      await setAsOf(tab, '2021-01-15');
      await choose(tab, 'data-estate-modernization');
      await hold(tab, 'data-platform', 'silver');
      await headline(tab).getByText(text.verdicts.no).waitFor();
      await tab.waitForFunction(() => location.hash.includes('2021-01-15'));
      await tab.reload();
      await headline(tab).getByText(text.verdicts.no).waitFor();
      await tab.locator('header summary').click();
      await tab.getByRole('link', { name: languageName[other], exact: true }).click();
      await tab.waitForURL((url) => url.pathname.startsWith(`${base}${other}/`));
      const there = messages[other].eligibility;
      await tab
        .getByRole('region', { name: there.answer, exact: true })
        .getByRole('status')
        .first()
        .getByText(there.verdicts.no)
        .waitFor();
    });
  });
});
