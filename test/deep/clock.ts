import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

interface Report {
  numPassedTests: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** The tests of what computes, in one environment: each with how it ended. */
async function suiteIn(env: NodeJS.ProcessEnv, folder: string): Promise<string[]> {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const suites = ['rules', 'stores', 'flows', 'i18n', 'islands', 'components'];
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
      `--outputFile.json=${file}`,
      ...suites.map((suite) => `test/${suite}/`),
    ],
    { env },
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return report.testResults
      .flatMap(({ name, assertionResults }) =>
        assertionResults.map((one) => `${name} ${one.fullName}: ${one.status}`),
      )
      .sort();
  } catch {
    throw new Error(`no report under ${JSON.stringify(env)}: ${errors.slice(-1000)}`);
  }
}

async function suites(tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deep-clock-'));
  const places = [
    ...zones.map((TZ) => ({ TZ })),
    ...languages.map((LANG) => ({ TZ: 'UTC', LANG, LC_ALL: LANG })),
  ];
  let expected: string[] | undefined;
  for (const place of places) {
    const where = Object.values(place).join(' ');
    const results = await suiteIn(place, folder);
    expected ??= results;
    const failed = results.filter((line) => !/: (passed|skipped|pending)$/.test(line));
    for (const line of failed) tally.fail(`${where}: ${line}`);
    const other = results.filter((line, index) => line !== expected![index]);
    if (results.length === 0 || results.length !== expected.length || other.length > 0)
      tally.fail(`${where}: ${results.length} results, other than in ${zones[0]}: ${other[0]}`);
    else tally.pass(results.length);
    tally.say(`${where}: ${results.length} tests`);
  }
  rmSync(folder, { recursive: true, force: true });
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

/** Each side of every midnight of six years, and each hour of their days: in every zone. */
function edges(tally: Tally): void {
  const own = process.env['TZ'];
  for (const zone of zones) {
    process.env['TZ'] = zone;
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    if (new RealDate(0).getTimezoneOffset() === 0 && !['UTC', 'Europe/London'].includes(zone))
      tally.fail(`${zone} was not taken over; the zone is ${timeZone}`);
    const end = Temporal.PlainDate.from('2024-03-02');
    let day = Temporal.PlainDate.from('2018-12-30');
    let looked = 0;
    for (; Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 })) {
      const midnight = day.toZonedDateTime(zone).epochMilliseconds;
      const hours = Array.from({ length: 24 }, (_, hour) => midnight + hour * 3_600_000);
      for (const instant of [midnight - 1000, midnight - 1, midnight, midnight + 1, ...hours]) {
        const wanted = Temporal.Instant.fromEpochMilliseconds(instant)
          .toZonedDateTimeISO(zone)
          .toPlainDate()
          .toString();
        const found = todayAt(instant);
        looked += 1;
        if (found === wanted) tally.pass();
        else tally.fail(`${zone}, ${new RealDate(instant).toISOString()}: ${found}, not ${wanted}`);
      }
    }
    tally.say(`${zone}: ${looked} instants`);
  }
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
}

export const clock: Check = {
  name: 'clock',
  says: 'no time zone, locale or hour changes an answer; today is the day of the reader’s own zone',
  async run(tally) {
    edges(tally);
    await suites(tally);
  },
};
