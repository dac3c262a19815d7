import type { Page } from 'playwright-core';
import type { Check, Tally } from '../check.ts';
import { Faults } from './faults.ts';
import { asVisitor, everyPage, everyState, type Place, type Visitor } from './places.ts';
import { badlySetText, movement, sidewaysScrolling, smallTargets } from './probes.ts';

/**
 * What readers may set for themselves (WCAG 1.4.12): nothing may be lost by it. Not in drawings,
 * whose words stand beside them as text.
 */
const spacing = `
  *:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  svg * { letter-spacing: 0 !important; word-spacing: 0 !important; }
  p { margin-bottom: 2em !important; }`;

/** Parts of a long page that are not drawn yet have no places of their own: all are drawn here. */
const drawn = '* { content-visibility: visible !important; }';

/** One look at a page: what it is, and what it found. */
type Look = readonly [what: string, found: Promise<string[]>];

async function note(
  looks: readonly Look[],
  { name }: Place,
  faults: Faults,
  tally: Tally,
): Promise<void> {
  for (const [what, found] of looks) {
    const all = await found;
    for (const one of all) faults.add(`${what}: ${one}`, name);
    if (all.length === 0) tally.pass();
  }
}

const sized = (tab: Page, width: number) => tab.setViewportSize({ width, height: 900 });

async function lookAtAll(
  tally: Tally,
  look: (visitor: Visitor, places: readonly Place[], faults: Faults) => Promise<void>,
  textSize?: number,
): Promise<void> {
  const faults = new Faults();
  await asVisitor(async (visitor) => {
    const places = [...everyState(), ...everyPage(visitor.site)];
    tally.say(`${places.length} places`);
    await look(visitor, places, faults);
  }, textSize);
  faults.tell(tally);
}

export const fit: Check = {
  name: 'fit',
  says: 'at 320 px nothing scrolls sideways; targets are large; own spacing of text loses nothing; nothing moves',
  run: (tally) =>
    lookAtAll(tally, ({ visit }, places, faults) =>
      visit(
        places,
        { viewport: { width: 1280, height: 900 } },
        async (tab, place) => {
          await tab.addStyleTag({ content: drawn });
          await note([['moves', tab.evaluate(movement)]], place, faults, tally);
          for (const width of [1280, 390]) {
            await sized(tab, width);
            await note(
              [[`target at ${width} px`, tab.evaluate(smallTargets)]],
              place,
              faults,
              tally,
            );
          }
          await sized(tab, 320);
          await note(
            [
              ['320 px', tab.evaluate(sidewaysScrolling)],
              ['text at 320 px', tab.evaluate(badlySetText)],
            ],
            place,
            faults,
            tally,
          );
          await tab.addStyleTag({ content: spacing });
          for (const width of [390, 1280]) {
            await sized(tab, width);
            await note(
              [[`own spacing at ${width} px`, tab.evaluate(badlySetText)]],
              place,
              faults,
              tally,
            );
          }
        },
        (place, trouble) => faults.add(trouble, place.name),
      ),
    ),
};

export const largeText: Check = {
  name: 'large-text',
  says: 'text of twice the size is neither cut nor overlapped, at 390 and 1280 px',
  run: (tally) =>
    lookAtAll(
      tally,
      ({ visit }, places, faults) =>
        visit(
          places,
          { viewport: { width: 1280, height: 900 } },
          async (tab, place) => {
            await tab.addStyleTag({ content: drawn });
            const size = await tab.evaluate(() => getComputedStyle(document.body).fontSize);
            if (parseFloat(size) < 32)
              faults.add(`text of ${size} is not twice the size`, place.name);
            for (const width of [1280, 390]) {
              await sized(tab, width);
              await note(
                [[`twice the size at ${width} px`, tab.evaluate(badlySetText)]],
                place,
                faults,
                tally,
              );
            }
          },
          (place, trouble) => faults.add(trouble, place.name),
        ),
      32,
    ),
};
