import {
  eligibilityConflicts,
  type ConflictReport,
  type SideReport,
} from '../../rules/eligibility-conflicts.ts';
import {
  engagements,
  type EligibilityAnswers,
  type EligibilityAssessment,
  type EngagementId,
  type EngagementVerdict,
  type Question,
  type Verdict,
} from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { editionName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Said } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import type { Sheet, SheetItem } from '../take-away/CaseSheet.tsx';
import { aboutCase, type CaseNow, type CaseWords } from '../take-away/CaseTakeAway.tsx';
import { createConflictNamer } from './conflict-names.ts';
import { sayNotices } from './eligibility-notices.ts';
import type { Namer } from './eligibility-names.ts';
import type { EligibilityTold } from './use-eligibility-speaker.ts';

/** An eligibility case: what was answered, and what follows for one engagement or for all. */
export interface EligibilityCaseFacts {
  answers: EligibilityAnswers;
  assessment: EligibilityAssessment;
  engagement: EngagementId | undefined;
  asOf: string;
}

interface Told extends EligibilityTold {
  locale: Locale;
  text: Area<'eligibility'>;
  asOfLabel: string;
  namer: Namer;
}

type Section = Sheet['sections'][number];

/** An eligibility case as a sheet for paper: what the screen shows, every explanation unfolded. */
export function eligibilitySheet(
  facts: EligibilityCaseFacts,
  told: Told,
  now: CaseNow,
  words: CaseWords,
): Sheet {
  const { assessment, engagement, asOf } = facts;
  const { locale, text, asOfLabel, namer } = told;
  const { takeAway } = words;
  const shown = assessment.engagements.filter(
    (one) => engagement === undefined || one.engagement === engagement,
  );
  const [only] = shown;
  const one = engagement === undefined ? undefined : only;
  const { edition } = assessment;
  return {
    locale,
    site: words.shell.siteName,
    title: takeAway.sheet.eligibility,
    name: now.name,
    about: aboutCase(
      { asOf: asOfLabel, takeAway },
      {
        asOf: namer.day(asOf),
        edition: edition && editionName(edition, locale),
        today: namer.day(now.today),
      },
    ),
    headline: one ? namer.engagement(one.engagement) : sayCount(shown, text),
    headlineDay: one && text.verdicts[one.verdict],
    inputs: inputsOf(facts, told, takeAway),
    areInputsLong: true,
    sections: [
      ...(one
        ? oneSections(one, facts, told, takeAway)
        : allSections(shown, facts, told, takeAway)),
      ...conflictSections(facts, told, words),
    ].filter(({ items }) => items.length > 0),
    link: now.link,
    notice: takeAway.independent,
  };
}

const said = (text: string, sources: readonly string[] = []): Said => ({ text, sources });

/** How many engagements have each verdict. */
function sayCount(shown: readonly { verdict: Verdict }[], text: Area<'eligibility'>): string {
  const count = (verdict: Verdict) => shown.filter((one) => one.verdict === verdict).length;
  return fill(text.summary, { yes: count('yes'), no: count('no'), unknown: count('unknown') });
}

/** Every question of the conditions with its answer, then what else was answered. */
function inputsOf(
  { answers, assessment, engagement }: EligibilityCaseFacts,
  { text, namer, speaker }: Told,
  { sheet }: Area<'takeAway'>,
): Sheet['inputs'] {
  const asked = assessment.engagements
    .filter((one) => one.engagement === engagement)
    .flatMap(({ conditions }) => conditions.flatMap((one) => one.questions));
  const questions = new Map(
    [...asked, ...answeredIn(answers)].map((question) => [JSON.stringify(question), question]),
  );
  const rows = [...questions.values()].map((question) => {
    const given = givenAnswer(question, answers);
    const answer = given === undefined ? sheet.notGiven : speaker.answer(question, given);
    return [speaker.question(question), answer] as const;
  });
  const what = engagement === undefined ? text.allEngagements : namer.engagement(engagement);
  return [[text.engagement, what], ...rows];
}

/** The questions that have an answer, whether or not the day asks them. */
const answeredIn = (answers: EligibilityAnswers): Question[] =>
  (Object.keys(answers) as Question['field'][]).flatMap((field) => {
    const held: unknown = answers[field];
    if (typeof held !== 'object' || held === null) return [{ field } as Question];
    return Object.keys(held)
      .sort()
      .map((id) => ({ field, id }) as Question);
  });

function givenAnswer(question: Question, answers: EligibilityAnswers): string | undefined {
  const held = answers[question.field] as string | Record<string, string> | undefined;
  return 'id' in question && typeof held === 'object'
    ? held[question.id]
    : (held as string | undefined);
}

/** One engagement: its verdict, each condition, and what would change it. */
function oneSections(
  one: EngagementVerdict,
  { answers, assessment }: EligibilityCaseFacts,
  { text, explain, namer, speaker }: Told,
  { sheet }: Area<'takeAway'>,
): Section[] {
  const verdict: SheetItem = {
    name: namer.engagement(one.engagement),
    value: text.verdicts[one.verdict],
    notes: sayNotices(assessment, text, namer).map((notice) => notice.text),
    steps: speaker.sayVerdict(one, assessment),
  };
  return [
    { title: explain.whyVerdict, items: [verdict] },
    {
      title: sheet.conditions,
      items: one.conditions.map((condition) => ({
        name: text.conditions[condition.condition],
        value: text.conditionVerdicts[condition.verdict],
        notes: [],
        steps: speaker.sayCondition(condition, answers, assessment),
      })),
    },
    {
      title: text.flips,
      items: one.flips.map((flip) => ({
        name: flip.map(namer.change).join(text.and),
        notes: [],
        steps: [],
      })),
    },
    {
      title: text.settle,
      items:
        one.verdict === 'unknown'
          ? one.settle.map((question) => ({ name: namer.open(question), notes: [], steps: [] }))
          : [],
    },
  ];
}

/** All engagements: the verdict on each, and how each condition stands. */
function allSections(
  shown: readonly EngagementVerdict[],
  { assessment }: EligibilityCaseFacts,
  { text, namer }: Told,
  { sheet }: Area<'takeAway'>,
): Section[] {
  const notices = sayNotices(assessment, text, namer).map((notice) => said(notice.text));
  const items = shown.map((one) => ({
    name: namer.engagement(one.engagement),
    value: text.verdicts[one.verdict],
    notes: [],
    steps: one.conditions.map((condition) => {
      const name = text.conditions[condition.condition] + namer.marks.colon;
      const verdict = text.conditionVerdicts[condition.verdict];
      const reason = namer.reason(condition.reason, condition.by);
      return said(name + verdict + reason, condition.sources);
    }),
  }));
  const first = notices.length === 0 ? [] : [{ name: '', notes: [], steps: notices }];
  return [{ title: sheet.verdicts, items: [...first, ...items] }];
}

/** Each conflict of the day: whether it matters, then every side with what follows and what it costs. */
function conflictSections(
  { answers, assessment, engagement }: EligibilityCaseFacts,
  { locale, text, explain, namer }: Told,
  { pages, rules }: CaseWords,
): Section[] {
  const names = createConflictNamer({ pages, rules, text, explain, locale });
  const { conflicts } = explain;
  const verdictUnder = (one: ConflictReport, side: SideReport) => {
    if (!one.touchesVerdict) return undefined;
    return engagement === undefined
      ? names.count([...side.verdicts.values()])
      : text.verdicts[side.verdicts.get(engagement)!];
  };
  return eligibilityConflicts(answers, assessment).map((one) => ({
    title: conflicts.title + namer.marks.colon + names.question(one),
    items: [
      {
        name: '',
        notes: [
          names.bearing(one, engagement),
          ...(one.sides.some(({ isSafe }) => isSafe) ? [] : [conflicts.meetAll]),
        ],
        steps: [],
      },
      ...one.sides.map((side): SheetItem => {
        const value = verdictUnder(one, side);
        const marks = [
          ...(side.isSafe ? [conflicts.safe] : []),
          ...(side.isFollowed ? [conflicts.followed] : []),
        ];
        return {
          name: names.side(side),
          ...(value !== undefined && { value }),
          ...(marks.length > 0 && { status: marks.join(text.and) }),
          notes: [names.cost(side)],
          steps: [said(names.standing(side), side.sources)],
        };
      }),
    ],
  }));
}

/** An eligibility case for machines: what was answered, what follows, and under which reading. */
export const eligibilityData = ({ answers, assessment, engagement }: EligibilityCaseFacts) => ({
  engagement: engagement ?? null,
  inputs: answers,
  tableKnown: assessment.tableKnown,
  statusWord: assessment.statusWord ?? null,
  engagements: assessment.engagements.filter(
    (one) => engagement === undefined || one.engagement === engagement,
  ),
  conflicts: eligibilityConflicts(answers, assessment).map(({ sides, ...one }) => ({
    ...one,
    sides: sides.map(({ verdicts, ...side }) => ({
      ...side,
      verdicts: Object.fromEntries(
        engagements
          .filter(({ id }) => engagement === undefined || id === engagement)
          .map(({ id }) => [id, verdicts.get(id)]),
      ),
    })),
  })),
  findings: assessment.findings,
});
