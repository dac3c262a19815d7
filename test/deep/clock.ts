import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../../src/stores/as-of.ts';
import type { Check, Tally } from './check.ts';
import { run } from './run.ts';

// From the first zone to have a day to the last one, with halves, quarters and both hemispheres.
const zones = [
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Europe/Berlin',
  'UTC',
  'America/St_Johns',
  'America/New_York',
  'Pacific/Marquesas',
  'Etc/GMT+12',
];
const languages = ['en_US.UTF-8', 'ja_JP.UTF-8', 'ko_KR.UTF-8', 'zh_CN.UTF-8', 'tr_TR.UTF-8'];
// CLOCK='Seoul|UTC en' looks at some places alone, and runs the tests in each of them.
const { CLOCK = '' } = process.env;
const chosen = new RegExp(CLOCK);
const inEach = zones
  .flatMap((TZ) => languages.map((LANG) => ({ TZ, LANG, LC_ALL: LANG })))
  .filter(({ TZ, LANG }) => chosen.test(`${TZ} ${LANG}`));
/** Where the tests are run: in every zone, the languages taking turns. */
const inTurn = inEach.filter(
  ({ TZ, LANG }) =>
    CLOCK !== '' || zones.indexOf(TZ) % languages.length === languages.indexOf(LANG),
);

const folders = ['rules', 'stores', 'flows', 'i18n', 'islands', 'components'];
const all = globSync(`test/{${folders.join()}}/**/*.test.ts`).map((file) =>
  file.replaceAll('\\', '/'),
);
/** A file of tests that takes longer is run in the first and in the last place alone. */
const quick = 5000;

interface Report {
  testResults: {
    name: string;
    startTime: number;
    endTime: number;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** The tests of what computes, in one environment: each file with how its tests ended. */
async function suiteIn(env: NodeJS.ProcessEnv, files: readonly string[], folder: string) {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const { errors } = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      'unit',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...files,
    ],
    { env },
  );
  if (!existsSync(report))
    throw new Error(`no report under ${JSON.stringify(env)}: ${errors.slice(-1000)}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    file: name.slice(name.indexOf('/test/') + 1),
    isQuick: endTime - startTime <= quick,
    ends: assertionResults.map((one) => `${one.fullName}: ${one.status}`).sort(),
  }));
}

/** What the rules, flows and stores answer to many questions, in one environment, as one number. */
async function digestIn(env: NodeJS.ProcessEnv): Promise<string> {
  const { code, output, errors } = await run(process.execPath, ['test/deep/digest.ts'], { env });
  if (code !== 0) throw new Error(`test/deep/digest.ts: ${errors.slice(-1000)}`);
  return output.trim();
}

/** The answers themselves are the same in every zone and language. */
async function answers(tally: Tally): Promise<void> {
  let first: string | undefined;
  for (const place of inEach) {
    const own = await digestIn(place);
    first ??= own;
    if (own === first) tally.pass();
    else tally.fail(`${place.TZ}, ${place.LANG}: the answers are ${own}, elsewhere ${first}`);
  }
  tally.say(`the same in ${inEach.length} places: ${first}`);
}

/** Every test ends the same in every zone, and in every language. */
async function suites(tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deep-clock-'));
  const expected = new Map<string, string>();
  let slow: string[] = [];
  try {
    for (const [at, place] of inTurn.entries()) {
      const where = `${place.TZ}, ${place.LANG}`;
      const isWhole = at === 0 || at === inTurn.length - 1;
      const files = isWhole ? all : all.filter((file) => !slow.includes(file));
      const found = await suiteIn(place, files, folder);
      if (at === 0) slow = found.filter(({ isQuick }) => !isQuick).map(({ file }) => file);
      if (found.length !== files.length)
        tally.fail(`${where}: ${found.length} of ${files.length} files were run`);
      let count = 0;
      for (const { file, ends } of found) {
        const failed = ends.filter((line) => !/: (passed|skipped|pending)$/.test(line));
        for (const line of failed) tally.fail(`${where}: ${file}: ${line}`);
        const text = ends.join('\n');
        if (expected.get(file) !== undefined && expected.get(file) !== text)
          tally.fail(`${where}: ${file} ends otherwise than in ${inTurn[0]!.TZ}`);
        expected.set(file, expected.get(file) ?? text);
        count += ends.length - failed.length;
      }
      tally.pass(count);
      tally.say(`${where}: ${count} tests`);
    }
    tally.say(`${inTurn.length} places; in the first and last alone: ${slow.join(', ') || 'none'}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const RealDate = Date;

/** Today's day at an instant, as the tools would have it. */
function todayAt(instant: number): string {
  globalThis.Date = class extends RealDate {
    constructor() {
      super(instant);
    }
  } as DateConstructor;
  try {
    return today();
  } finally {
    globalThis.Date = RealDate;
  }
}

/** Six years of the programme; and where Samoa had no 30 December 2011, and the days around it. */
const spans = [
  ...zones.map((zone) => ({ zone, from: '2018-12-30', until: '2024-03-02' })),
  { zone: 'Pacific/Apia', from: '2011-12-27', until: '2012-01-03' },
];

/** Each side of every midnight of a span, and each hour of its days. */
function edgesIn({ zone, from, until }: (typeof spans)[number], tally: Tally): void {
  process.env['TZ'] = zone;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (new RealDate(0).getTimezoneOffset() === 0 && zone !== 'UTC')
    tally.fail(`${zone} was not taken over; the zone is ${timeZone}`);
  const end = Temporal.PlainDate.from(until);
  const seen = new Set<string>();
  let looked = 0;
  let day = Temporal.PlainDate.from(from);
  for (; Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 })) {
    const midnight = day.toZonedDateTime(zone).epochMilliseconds;
    const hours = Array.from({ length: 24 }, (_, hour) => midnight + hour * 3_600_000);
    for (const instant of [midnight - 1000, midnight - 1, midnight, midnight + 1, ...hours]) {
      const wanted = Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .toString();
      const found = todayAt(instant);
      seen.add(found);
      looked += 1;
      if (found === wanted) tally.pass();
      else tally.fail(`${zone}, ${new RealDate(instant).toISOString()}: ${found}, not ${wanted}`);
    }
  }
  if (zone === 'Pacific/Apia' && (seen.has('2011-12-30') || !seen.has('2011-12-31')))
    tally.fail('in Samoa, 29 December 2011 was followed by the 31st');
  tally.say(`${zone}: ${looked} instants`);
}

function edges(tally: Tally): void {
  const own = process.env['TZ'];
  try {
    for (const span of spans) edgesIn(span, tally);
  } finally {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}

export const clock: Check = {
  name: 'clock',
  says: 'no time zone, locale or hour changes an answer; today is the day of the reader’s own zone',
  async run(tally) {
    edges(tally);
    await answers(tally);
    await suites(tally);
  },
};
