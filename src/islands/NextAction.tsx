import type { EditionId, IsoDate, Phase, Task } from '../rules/index.ts';
import { cardIn } from '../i18n/step-card.ts';
import CardRow from './CardRow.tsx';
import { sayDeadline, sayWhy } from './next-step-sentences.ts';
import type { AnswerView } from './next-step-words.ts';

interface Props extends AnswerView {
  task: Task;
  tasks: readonly Task[];
  edition: EditionId;
  phase: Phase;
  asOf: IsoDate;
}

/** The card of the next action: by when, who acts, where, with what, and why it is this one. */
export default function NextAction({ task, tasks, edition, phase, asOf, ...view }: Props) {
  const { text, facts, steps } = view.words;
  const card = cardIn(steps[task.step].cards, edition);
  return (
    <dl class="next">
      <dt>{text.deadline}</dt>
      <dd>{sayDeadline(task, phase, asOf, view)}</dd>
      {card && (
        <>
          <CardRow label={facts.who} row={card.who} />
          <CardRow label={facts.where} row={card.where} />
          <CardRow label={facts.needs} row={card.needs} />
        </>
      )}
      <dt>{text.why}</dt>
      <dd>{sayWhy(task, tasks, view)}</dd>
    </dl>
  );
}
<<<<<<< HEAD

/** By when, as far as the voucher's days and the rules of the day tell. */
function sayDeadline(task: Task, phase: Phase, asOf: IsoDate, view: AnswerView): string {
  const { deadline, actor } = task;
  const { locale, words } = view;
  const { text, dates, facts, lastCreation } = words;
  const { gap } = punctuation[locale];
  if (!deadline) {
    const unsure = phase === 'creation-closed' && actor === 'partner';
    const day = formatDay(lastCreation, locale);
    return [text.noLimit, ...(unsure ? [fill(text.enrolUnknown, { day })] : [])].join(gap);
  }
  const { by, status, daysLeft, id } = deadline;
  if (by === undefined) {
    return id === 'assign' || id === 'claim' ? text.noLimitStated : text.dependsOnDates;
  }
  const day = formatDay(by, locale);
  if (isUnsettled(task, asOf)) return fill(text.unsettled, { day });
  if (status !== 'open' || daysLeft === undefined) return fill(text.atTheLatest, { day });
  const days = fillPlural(facts.days, daysLeft, languageTag[locale]);
  const left = daysLeft === 0 ? dates.lastDay : fill(dates.daysLeft, { days });
  return [fill(text.by, { day }), left].join(gap);
}

/** Why it is this step: the one before it is done, and how that is known. */
function sayWhy(next: Task, tasks: readonly Task[], view: AnswerView): string {
  const { text, steps } = view.words;
  const before = tasks[next.number - 2];
  if (!before) return text.first;
  const step = steps[before.step].nav;
  if (before.why?.code === 'existing-partner') return fill(text.afterNewOnly, { step });
  const after = fill(text.after, { step });
  return [after, sayReason(before, view)].join(punctuation[view.locale].gap);
}
=======
>>>>>>> 7dede5d (The next step can be taken along too: a case sheet, data and a link; tools load in fewer files)
