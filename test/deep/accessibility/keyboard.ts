import type { Page } from 'playwright-core';
import type { Check, Tally } from '../check.ts';
import { Faults } from './faults.ts';
import { focusNow, pressable, pressables } from './focus-probes.ts';
import { asVisitor, everyPage, everyState, type Place, type Visitor } from './places.ts';

const wide = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;
const narrow = { viewport: { width: 390, height: 700 }, colorScheme: 'dark' } as const;

/** No page has so many places for the focus. */
const most = 1_500;

/** Goes through a page by Tab, from its top to its end. */
async function walk(tab: Page, tell: (problem: string) => void): Promise<number> {
  // The pointer rests where it points at nothing.
  await tab.mouse.move(0, 0);
  await tab.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  let first: string | undefined;
  for (let stops = 0; stops < most; stops += 1) {
    await tab.keyboard.press('Tab');
    const { name, problems } = await tab.evaluate(focusNow);
    if (name === undefined) return stops;
    // A dialog holds the focus: it begins again.
    if (stops > 2 && name === first && (await tab.locator('dialog[open]').count()) > 0)
      return stops;
    first ??= name;
    for (const problem of problems) tell(`${name} ${problem}`);
  }
  tell(`Tab does not come to the end in ${most} steps`);
  return most;
}

async function walkAll(
  { visit }: Visitor,
  places: readonly Place[],
  options: typeof wide | typeof narrow,
  faults: Faults,
  tally: Tally,
): Promise<number> {
  let stops = 0;
  await visit(
    places,
    options,
    async (tab, place) => {
      let isRight = true;
      const where = `${place.name}, ${options.viewport.width} px`;
      stops += await walk(tab, (problem) => {
        isRight = false;
        faults.add(problem, where);
      });
      if (isRight) tally.pass();
    },
    (place, trouble) => faults.add(trouble, place.name),
  );
  return stops;
}

export const keyboard: Check = {
  name: 'keyboard',
  says: 'Tab goes through every page and state; what has the focus is shown, marked and not covered',
  async run(tally) {
    const faults = new Faults();
    await asVisitor(async (visitor) => {
      const places = [...everyState(), ...everyPage(visitor.site)];
      const of = (...locales: string[]) => places.filter(({ locale }) => locales.includes(locale));
      const stops =
        (await walkAll(visitor, of('en', 'zh-tw'), wide, faults, tally)) +
        (await walkAll(visitor, of('ja'), narrow, faults, tally));
      tally.say(`${stops} stops of the focus`);
    });
    faults.tell(tally);
  },
};

interface Press {
  place: Place;
  at: number;
  what: string;
}

/** Everything that can be pressed in any state, once for each kind. */
async function everyPress({ visit }: Visitor, places: readonly Place[], faults: Faults) {
  const found = new Map<string, Press>();
  await visit(
    places,
    wide,
    async (tab, place) => {
      const [page] = place.address.split('#');
      for (const { at, what } of await tab.evaluate(pressables, pressable)) {
        const inHeader = what.includes('header');
        const key = `${inHeader ? '' : page} ${what}`;
        if (!found.has(key)) found.set(key, { place, at, what });
      }
    },
    (place, trouble) => faults.add(trouble, place.name),
  );
  return [...found.values()];
}

/** Where the focus is a moment after a key: its name, or nothing where it is lost. */
async function focusAfter(tab: Page): Promise<string | undefined> {
  const now = () => tab.evaluate(focusNow);
  // What a key brings about may come from the network or a worker.
  for (let tries = 0; tries < 3; tries += 1) {
    await tab.waitForTimeout(250);
    const { name } = await now();
    if (name === undefined) await tab.waitForTimeout(150);
  }
  return (await now()).name;
}

export const focusKept: Check = {
  name: 'focus-kept',
  says: 'whatever is pressed by key in whatever state, the focus is somewhere afterwards',
  async run(tally) {
    const faults = new Faults();
    await asVisitor(async (visitor) => {
      const places = everyState().filter(({ locale }) => locale === 'en');
      const presses = await everyPress(visitor, places, faults);
      tally.say(`${presses.length} things to press in ${places.length} states`);
      await visitor.visit(
        presses.map(({ place, at, what }) => ({ ...place, name: `${place.name}: ${what}`, at })),
        wide,
        async (tab, place) => {
          const { at } = place as Place & { at: number };
          const target = tab.locator(pressable).nth(at);
          await target.focus();
          // Nobody presses in the same moment in which the focus comes.
          await tab.waitForTimeout(250);
          const kind = await target.evaluate((one) => one.tagName);
          await tab.keyboard.press(kind === 'INPUT' ? 'Space' : 'Enter');
          // After a link within the page, the next key goes on from the place it leads to.
          if (kind === 'A') await tab.keyboard.press('Tab');
          if ((await focusAfter(tab)) === undefined)
            faults.add(`the focus is lost: ${place.name}`, place.name);
          else tally.pass();
        },
        (place, trouble) => faults.add(trouble, place.name),
      );
    });
    faults.tell(tally);
  },
};
