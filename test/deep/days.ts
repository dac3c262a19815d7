import { addDays, dayNumber, dayOf, isDay } from '../../src/rules/day.ts';
import type { Check, Tally } from './check.ts';
import { run } from './run.ts';

const first = -719_162; // 0001-01-01
const last = 2_932_896; // 9999-12-31
const count = last - first + 1;

/** Every day with its number, as Python's own calendar has them, one a line. */
const python = `
import sys
from datetime import date
write = sys.stdout.write
epoch = date(1970, 1, 1).toordinal()
for n in range(1, date.max.toordinal() + 1):
    write(f"{n - epoch} {date.fromordinal(n).isoformat()}\\n")
`;

/** The number of a day by the Julian day formula of Fliegel and Van Flandern (1968). */
function julian(year: number, month: number, day: number): number {
  const { trunc } = Math;
  const early = trunc((month - 14) / 12);
  const days =
    day -
    32_075 +
    trunc((1461 * (year + 4800 + early)) / 4) +
    trunc((367 * (month - 2 - early * 12)) / 12) -
    trunc((3 * trunc((year + 4900 + early) / 100)) / 4);
  return days - 2_440_588;
}

const text = (year: number, month: number, day: number) =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

function againstTemporal(tally: Tally): void {
  let day = Temporal.PlainDate.from('0001-01-01');
  for (let number = first; number <= last; number++) {
    const iso = day.toString();
    if (dayNumber(iso) === number && dayOf(number) === iso) tally.pass();
    else tally.fail(`Temporal has ${iso} as day ${number}, the rules ${dayNumber(iso)}`);
    if (number < last) day = day.add({ days: 1 });
  }
}

async function againstPython(tally: Tally): Promise<void> {
  const { code, output, errors } = await run('python3', ['-c', python]);
  if (code !== 0) return tally.fail(`python3 ended with ${code}: ${errors.slice(0, 500)}`);
  const lines = output.trimEnd().split('\n');
  if (lines.length !== count) tally.fail(`Python has ${lines.length} days, not ${count}`);
  for (const line of lines) {
    const [number, iso] = line.split(' ') as [string, string];
    if (dayNumber(iso) === Number(number) && dayOf(Number(number)) === iso) tally.pass();
    else tally.fail(`Python has ${iso} as day ${number}, the rules ${dayNumber(iso)}`);
  }
}

/** All that can be written with four, two and two digits: a day exactly where the formula says so. */
function againstJulian(tally: Tally): void {
  let days = 0;
  for (let year = 0; year <= 9999; year++) {
    for (let month = 0; month <= 13; month++) {
      // A day is real where it does not spill over into the next month.
      const beyond = julian(year, month + 1, 1) - julian(year, month, 1);
      for (let day = 0; day <= 32; day++) {
        const real = year > 0 && month > 0 && month < 13 && day > 0 && day <= beyond;
        const iso = text(year, month, day);
        const own = dayNumber(iso);
        if (real) days += 1;
        if (own === (real ? julian(year, month, day) : undefined) && isDay(iso) === real)
          tally.pass();
        else tally.fail(`${iso}: ${own}, and ${real ? julian(year, month, day) : 'no day'}`);
      }
    }
  }
  if (days !== count) tally.fail(`the formula has ${days} days, not ${count}`);
}

/** Every limit that the programme counts in, and more, from each day of its life. */
function sums(tally: Tally): void {
  for (let number = dayNumber('2018-01-01')!; number <= dayNumber('2023-12-31')!; number++) {
    const from = Temporal.PlainDate.from(dayOf(number)!);
    for (let days = -400; days <= 400; days++) {
      const wanted = from.add({ days }).toString();
      const found = addDays(from.toString(), days);
      if (found === wanted) tally.pass();
      else tally.fail(`${from.toString()} and ${days} days: ${found}, Temporal ${wanted}`);
    }
  }
}

export const days: Check = {
  name: 'days',
  says: 'every day of the calendar counts as in Temporal, in Python and by the Julian day formula',
  async run(tally) {
    const parts = { againstTemporal, againstPython, againstJulian, sums };
    for (const [name, part] of Object.entries(parts)) {
      const start = performance.now();
      await part(tally);
      tally.say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  },
};
