import { findingTrace } from '../../rules/finding-trace.ts';
import { editionOn, voucherEvents, type ReadingId } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { editionName } from '../../i18n/format.ts';
import type { Area } from '../../i18n/types.ts';
import type { Sheet, SheetItem } from '../take-away/CaseSheet.tsx';
import { deadlineNote } from './deadline-note.ts';
import { headlineOf } from './headline.ts';
import { readingNote } from './Readings.tsx';
import type { Told } from '../parts/told.ts';
import type { VoucherCase } from './voucher-calendar.ts';

/** One voucher's case as a sheet for paper: what the screen shows, with every explanation unfolded. */
export function voucherSheet(
  one: VoucherCase,
  told: Told,
  takeAway: Area<'takeAway'>,
  reading: ReadingId | undefined,
): Sheet {
  const { locale, text, words, speaker } = told;
  const { sheet } = takeAway;
  const { assessment, days, today } = one;
  const asOf = assessment.asOf ?? today;
  const edition = editionOn(asOf);
  const { sentence, deadline, done } = headlineOf(assessment, text);
  const day = done ? days.claimed : deadline?.by;
  const under =
    reading && fill(text.underReading, { reading: words.rules.trace.readingFrom[reading] });
  return {
    locale,
    site: told.site,
    title: sheet.voucher,
    name: one.name,
    about: [
      [text.asOf, speaker.day(asOf)],
      [sheet.edition, edition ? editionName(edition.id, locale) : sheet.noEdition],
      [sheet.run, speaker.day(today)],
    ],
    headline: under ? `${under}${speaker.marks.gap}${sentence}` : sentence,
    headlineDay: day && speaker.day(day),
    inputs: voucherEvents.map((event) => {
      const given = days[event];
      return [words.rules.events[event], given ? speaker.day(given) : sheet.notGiven] as const;
    }),
    sections: [
      { title: text.all, items: deadlineItems(one, told) },
      { title: sheet.conflict, items: readingItems(one, told) },
      { title: text.findings, items: findingItems(one, told) },
    ].filter(({ items }) => items.length > 0),
    link: one.link,
    notice: takeAway.independent,
  };
}

function deadlineItems({ assessment, days }: VoucherCase, told: Told): SheetItem[] {
  const { text, words, speaker } = told;
  return assessment.deadlines.map((deadline) => {
    const { id, by, status, event, trace } = deadline;
    const done = days[event];
    const note = deadlineNote(deadline, text, words, speaker);
    return {
      name: words.rules.deadlines[id],
      value: by === undefined ? '—' : speaker.day(by),
      status: words.rules.statuses[status] + (done ? speaker.marks.colon + speaker.day(done) : ''),
      notes: note ? [note] : [],
      steps: speaker.sayTrace(trace),
    };
  });
}

/** Every reading where they differ; where there is one alone, or all agree, nothing is disputed. */
function readingItems({ assessment }: VoucherCase, told: Told): SheetItem[] {
  const { text, words, speaker } = told;
  const { readings, safe } = assessment;
  if (!readings.some(({ expires }) => expires !== readings[0]!.expires)) return [];
  return readings.map((reading) => ({
    name: words.rules.readings[reading.reading],
    value: speaker.day(reading.redeemBy),
    ...(reading.reading === safe?.reading && { status: text.readingSafe }),
    notes: [
      readingNote(reading, told),
      ...(reading.costDays > 0
        ? [fill(text.readingRisk, { days: speaker.days(reading.costDays) })]
        : []),
    ],
    steps: speaker.sayTrace(reading.trace),
  }));
}

function findingItems({ assessment, days }: VoucherCase, { speaker }: Told): SheetItem[] {
  return assessment.findings
    .filter(({ code }) => code !== 'readings-differ')
    .map((finding) => {
      const steps = speaker.sayTrace(findingTrace(finding, assessment, days));
      const cited = steps.flatMap(({ sources }) => sources);
      const more = (finding.sources ?? []).filter((tag) => !cited.includes(tag));
      const said = { text: speaker.sayFinding(finding), sources: more };
      return { name: '', notes: [], steps: [said, ...steps] };
    });
}
