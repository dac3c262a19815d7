import { findingTrace } from '../../rules/finding-trace.ts';
import {
  voucherAssessment,
  voucherEvents,
  type JourneyRole,
  type NextStep,
  type StepId,
  type Task,
} from '../../rules/index.ts';
import { editionName, formatDay } from '../../i18n/format.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { createSpeaker, type Said, type Speaker } from '../../i18n/say.ts';
import { cardIn, type CardText } from '../../i18n/step-card.ts';
import type { KnownDays } from '../../stores/deadline-address.ts';
import type { OpenAnswers } from '../../stores/next-step-address.ts';
import type { Sheet, SheetItem } from '../take-away/CaseSheet.tsx';
import { aboutCase, type CaseNow, type CaseWords } from '../take-away/CaseTakeAway.tsx';
import { leadOf, sayDeadline, sayWhy } from './next-step-sentences.ts';
import type { AnswerView } from './next-step-words.ts';
import { sayReason } from './task-reason.ts';

/** A case of the next-step finder: who asks, what is done, the days of the voucher, what follows. */
export interface NextStepFacts {
  role: JourneyRole | undefined;
  done: readonly StepId[];
  open: OpenAnswers;
  days: KnownDays;
  asOf: string;
  result: NextStep;
}

/** A case of the next-step finder as a sheet for paper, every explanation unfolded. */
export function nextStepSheet(
  facts: NextStepFacts,
  view: AnswerView,
  now: CaseNow,
  words: CaseWords,
): Sheet {
  const { asOf, result } = facts;
  const { locale } = view;
  const { text, dates, steps, rules } = view.words;
  const { takeAway } = words;
  const speaker = createSpeaker({ rules: words.rules, days: words.facts.days }, locale);
  const { edition, phase } = result;
  const found = leadOf(result, asOf, view);
  return {
    locale,
    site: words.shell.siteName,
    title: takeAway.sheet.nextStep,
    name: now.name,
    about: aboutCase(
      { asOf: dates.asOf, takeAway },
      {
        asOf: speaker.day(asOf),
        edition: edition && editionName(edition, locale),
        today: speaker.day(now.today),
      },
    ),
    headline: found.step ? found.lead : found.sentence,
    headlineDay: found.step && steps[found.step.step].title,
    inputs: inputsOf(facts, view, takeAway.sheet.notGiven),
    sections: [
      { title: rules.phases[phase], items: found.step ? [nextItem(found.step, facts, view)] : [] },
      { title: text.tasks, items: taskItems(facts, view, speaker) },
      { title: dates.findings, items: findingItems(facts, speaker) },
    ].filter(({ items }) => items.length > 0),
    link: now.link,
    notice: takeAway.independent,
  };
}

/** Who asks, what is done, and every day of the voucher, given or not. */
function inputsOf(
  { role, done, open, days }: NextStepFacts,
  { locale, words }: AnswerView,
  notGiven: string,
): Sheet['inputs'] {
  const { text, steps, rules } = words;
  const { wizard } = text;
  const unsure = (answer: string | undefined) => {
    if (answer === undefined) return notGiven;
    if (answer === 'unknown') return wizard.unknown;
    return answer === 'none' ? wizard.none : wizard.notYet;
  };
  const finished = done.map((step) => steps[step].nav).join(punctuation[locale].comma);
  return [
    [text.role, role ? text.roles[role] : unsure(open.role)],
    [text.done, finished || unsure(open.done)],
    ...voucherEvents.map((event) => {
      const day = days[event];
      const answer = day === undefined ? unsure(open.events?.[event]) : formatDay(day, locale);
      return [rules.events[event], answer] as const;
    }),
  ];
}

/** The next action: by when, who acts, where and with what, and why it is this one. */
function nextItem(task: Task, { asOf, result }: NextStepFacts, view: AnswerView): SheetItem {
  const { text, facts, steps } = view.words;
  const { colon } = punctuation[view.locale];
  const { edition, tasks, phase } = result;
  const card = edition && cardIn(steps[task.step].cards, edition);
  const row = (label: string, value: string) => label + colon + value;
  return {
    name: steps[task.step].title,
    notes: [
      row(text.deadline, sayDeadline(task, phase, asOf, view)),
      ...(card
        ? [
            row(facts.who, plain(card.who)),
            row(facts.where, plain(card.where)),
            row(facts.needs, plain(card.needs)),
          ]
        : []),
      row(text.why, sayWhy(task, tasks, view)),
    ],
    steps: [],
  };
}

/** A row of a card without its marks. */
const plain = (row: readonly CardText[]) =>
  row.map((piece) => (typeof piece === 'string' ? piece : piece[1])).join('');

/** Every step with its last day, its state, and how the day was found. */
function taskItems(
  { days, asOf, result }: NextStepFacts,
  view: AnswerView,
  speaker: Speaker,
): SheetItem[] {
  const { text, states, steps } = view.words;
  const { colon } = punctuation[view.locale];
  const { deadlines } = voucherAssessment(days, { asOf });
  return result.tasks.map((task): SheetItem => {
    const { step, number, actor, state, deadline } = task;
    const reason = sayReason(task, view);
    const found = deadlines.find(({ id }) => id === deadline?.id);
    return {
      name: `${number}. ${steps[step].nav}`,
      value: deadline?.by === undefined ? '—' : speaker.day(deadline.by),
      status: text.actors[actor] + colon + states[state],
      notes: reason === '' ? [] : [reason],
      steps: found && found.by !== undefined ? speaker.sayTrace(found.trace) : [],
    };
  });
}

/** What stands out about the days, each with how it was found. */
function findingItems({ days, asOf, result }: NextStepFacts, speaker: Speaker): SheetItem[] {
  const assessment = voucherAssessment(days, { asOf });
  return result.findings.flatMap((finding): SheetItem[] => {
    if (finding.code === 'invalid-answer') return [];
    const steps = speaker.sayTrace(findingTrace(finding, assessment, days));
    const cited = steps.flatMap(({ sources }) => sources);
    const sources = (finding.sources ?? []).filter((tag) => !cited.includes(tag));
    const said: Said = { text: speaker.sayFinding(finding), sources };
    return [{ name: '', notes: [], steps: [said, ...steps] }];
  });
}

/** A case of the next-step finder for machines: what was answered, what follows, what waits. */
export const nextStepData = ({ role, done, open, days, result }: NextStepFacts) => ({
  inputs: { role: role ?? open.role ?? null, done, voucher: days },
  outcome: result.outcome,
  phase: result.phase,
  next: result.next ?? null,
  tasks: result.tasks,
  findings: result.findings,
});
