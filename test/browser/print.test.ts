import { extractText } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { journeySteps } from '../../src/rules/index.ts';
import { letters } from '../support/printed.ts';
import { listen, useBrowser } from '../support/tabs.ts';

// The whole guide on paper, read back from the file that is printed.

const { withTab } = useBrowser();
const { base, origin } = inject('site');

describe.for(locales)('the whole guide, printed in %s', (locale) => {
  test('has every heading and every cell, a page for each step, and no control', async () => {
    const { shell, search, wholeGuide, takeAway } = messages[locale];
    await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      const complaints = await listen(tab, origin);
      await tab.goto(`${origin}${base}${locale}/print/`);
      const textsOf = (selector: string) =>
        tab.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
      const steps = await textsOf('.contents .step a');
      const all = await textsOf('main :is(h1, h2, h3, h4, h5, th, td, dd)');
      const file = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
      const { text: pages } = await extractText(new Uint8Array(file), { mergePages: false });
      const printed = pages.map(letters);

      expect(steps).toHaveLength(journeySteps.length);
      const count = steps.length;
      // The number of a page may come before its text.
      const begins = steps.map((title, at) => {
        const head = letters(fill(shell.stepOf, { number: at + 1, count }) + title);
        return printed.filter((page) => /^\d*$/.test(page.split(head)[0]!)).length;
      });
      expect(begins, 'pages that begin with a step').toEqual(steps.map(() => 1));

      const whole = printed.join('');
      // A page number may stand between two halves of a long row, and an address after a link.
      const missing = all
        .map(letters)
        .filter((text) => text.length < 60)
        .filter((text) => !whole.includes(text));
      expect([...new Set(missing)]).toEqual([]);

      const controls = [takeAway.print, shell.report, shell.skip, search.label, wholeGuide.link];
      expect(controls.filter((one) => whole.includes(letters(one)))).toEqual([]);
      expect(printed.length).toBeGreaterThan(40);
      expect(printed.length).toBeLessThan(90);
      expect(printed[0]).toContain(letters(wholeGuide.printed.split('{day}')[0]!));
      expect(complaints).toEqual([]);
    });
  });
});
