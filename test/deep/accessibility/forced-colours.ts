import type { Check } from '../check.ts';
import { Faults } from './faults.ts';
import { lostInForcedColours } from './forced-probes.ts';
import { asVisitor, everyPage, everyState } from './places.ts';

export const forcedColours: Check = {
  name: 'forced-colours',
  says: 'in forced colours every control has its line, and what is chosen or done is still told apart',
  async run(tally) {
    const faults = new Faults();
    await asVisitor(async ({ site, visit }) => {
      // Colours do not depend on the language.
      const places = [...everyState(), ...everyPage(site)].filter(({ locale }) => locale === 'en');
      tally.say(`${places.length} places, light and dark`);
      await visit(
        places,
        { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
        async (tab, place) => {
          for (const colorScheme of ['light', 'dark'] as const) {
            await tab.emulateMedia({ colorScheme, forcedColors: 'active' });
            const found = await tab.evaluate(lostInForcedColours);
            for (const one of found) faults.add(one, place.name);
            if (found.length === 0) tally.pass();
          }
        },
        (place, trouble) => faults.add(trouble, place.name),
      );
    });
    faults.tell(tally);
  },
};
