import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { judge, type Check, type Tally } from '../check.ts';
import { everyRule, off, untested } from '../../support/axe-rules.ts';
import { Faults } from './faults.ts';
import { asVisitor, everyPage, everyState, type Place, type Visitor } from './places.ts';
import { faintDrawnText } from './probes.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at. */
interface Way {
  theme: 'light' | 'dark';
  width: number;
}

/** What axe finds where it is run, with how many rules it could not decide by itself. */
interface Found {
  violations: string[];
  undecided: string[];
  passes: number;
}

async function run(tab: Page): Promise<Found> {
  const results = await tab.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'rule', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    everyRule,
  );
  const violations = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all }) => {
      const [reason] = [...any, ...all];
      return `${id}: ${help}: ${target.join(' ')} ${reason?.message ?? ''}`;
    }),
  );
  const undecided = results.incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ any: [reason] }) => {
      const data = reason?.data as { messageKey?: string } | undefined;
      return [id, data?.messageKey].filter(Boolean).join(' ');
    }),
  );
  return { violations, undecided, passes: results.passes.length };
}

async function look(
  { visit }: Visitor,
  places: readonly Place[],
  ways: readonly Way[],
  tally: Tally,
): Promise<void> {
  const faults = new Faults();
  const undecided = new Map<string, number>();
  let runs = 0;
  await visit(
    places,
    { viewport: { width: 1280, height: 900 } },
    async (tab, place) => {
      await tab.evaluate(source);
      for (const { theme, width } of ways) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.emulateMedia({ colorScheme: theme });
        const found = await run(tab);
        const where = `${place.name}, ${theme}, ${width} px`;
        if (found.passes < 10) faults.add(`only ${found.passes} rules passed`, where);
        // Words in drawings are what axe cannot judge.
        const wrong = [...found.violations, ...(await tab.evaluate(faintDrawnText))];
        for (const one of wrong) faults.add(one, where);
        for (const rule of found.undecided) undecided.set(rule, (undecided.get(rule) ?? 0) + 1);
        if (wrong.length === 0) tally.pass();
        runs += 1;
      }
    },
    (place, trouble) => faults.add(trouble, place.name),
  );
  faults.tell(tally);
  tally.say(`${places.length} places, ${runs} runs of axe, ${everyRule.length} rules each`);
  for (const [rule, count] of undecided) tally.say(`not decided by axe: ${rule} ${count} ×`);
}

/** The rules that are not run, and whether all levels are covered by those that are. */
function tellRules(tally: Tally): void {
  judge(tally, 'no rule is run for the tag', untested());
  for (const [rule, reason] of Object.entries(off)) tally.say(`off: ${rule}: ${reason}`);
}

export const axePages: Check = {
  name: 'axe-pages',
  says: 'axe, with every rule it has, finds nothing on any page: light, dark, 390 and 1280 px',
  async run(tally) {
    tellRules(tally);
    await asVisitor((visitor) =>
      look(
        visitor,
        everyPage(visitor.site),
        [
          { theme: 'light', width: 1280 },
          { theme: 'dark', width: 1280 },
          { theme: 'dark', width: 390 },
          { theme: 'light', width: 390 },
        ],
        tally,
      ),
    );
  },
};

export const axeStates: Check = {
  name: 'axe-states',
  says: 'axe, with every rule it has, finds nothing in any state of a tool, in any language',
  async run(tally) {
    await asVisitor((visitor) =>
      look(
        visitor,
        everyState(),
        [
          { theme: 'light', width: 1280 },
          { theme: 'dark', width: 390 },
        ],
        tally,
      ),
    );
  },
};
