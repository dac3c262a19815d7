import type { EditionId, NextStep, Task } from '../rules/index.ts';
import { fill, fillPlural } from '../i18n/fill.ts';
import { editionName, formatDay } from '../i18n/format.ts';
import { languageTag } from '../i18n/locales.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { cardIn } from '../i18n/step-card.ts';
import CardRow from './CardRow.tsx';
import { stepAddress, type NextStepView } from './next-step-words.ts';
import { sayReason } from './task-reason.ts';

interface Props extends NextStepView {
  result: NextStep;
  edition: EditionId;
}

/** The one next action: its page, who acts, where, with what, by when, and why it is this one. */
export default function NextAction({ result, edition, ...view }: Props) {
  const { words, steps, paths } = view;
  const { text, facts } = words;
  const { next, outcome, tasks } = result;
  if (!next) {
    const sentence = outcome === 'finished' ? text.finished : text.tooLate;
    return (
      <div class="headline" role="status">
        <span class={outcome === 'finished' ? 'verdict yes' : 'verdict no'}>{sentence}</span>
      </div>
    );
  }
  const lead =
    outcome === 'act' ? text.act : next.actor === 'customer' ? text.customerActs : text.partnerActs;
  const card = cardIn(steps[next.step].cards, edition);
  const place = {
    number: next.number,
    count: tasks.length,
    edition: editionName(edition, view.locale),
  };
  return (
    <>
      <div class="headline" role="status">
        {lead}
        <a class="verdict" href={stepAddress(paths, edition, next.step)}>
          {steps[next.step].title}
        </a>
        <span class="why">{fill(text.place, place)}</span>
      </div>
      <dl class="next">
        <dt>{text.deadline}</dt>
        <dd>{sayDeadline(next, result, view)}</dd>
        {card && (
          <>
            <CardRow label={facts.who} row={card.who} />
            <CardRow label={facts.where} row={card.where} />
            <CardRow label={facts.needs} row={card.needs} />
          </>
        )}
        <dt>{text.why}</dt>
        <dd>{sayWhy(next, tasks, view)}</dd>
      </dl>
    </>
  );
}

/** By when, as far as the voucher's days and the rules of the day tell. */
function sayDeadline({ deadline, actor }: Task, { phase }: NextStep, view: NextStepView): string {
  const { locale, words } = view;
  const { text, dates, facts } = words;
  const { gap } = punctuation[locale];
  if (!deadline) {
    const unsure = phase === 'creation-closed' && actor === 'partner';
    return unsure
      ? `${text.noLimit}${gap}${fill(text.enrolUnknown, { day: formatDay(view.lastCreation, locale) })}`
      : text.noLimit;
  }
  const { by, status, daysLeft, id } = deadline;
  if (by === undefined) {
    return id === 'assign' || id === 'claim' ? text.noLimitStated : text.dependsOnDates;
  }
  const day = formatDay(by, locale);
  if (status !== 'open') return fill(text.atTheLatest, { day });
  const left =
    daysLeft === undefined
      ? ''
      : daysLeft === 0
        ? dates.lastDay
        : fill(dates.daysLeft, { days: fillPlural(facts.days, daysLeft, languageTag[locale]) });
  return `${fill(text.by, { day })}${gap}${left}`;
}

/** Why it is this step: the one before it is done, and how that is known. */
function sayWhy(next: Task, tasks: readonly Task[], view: NextStepView): string {
  const { text } = view.words;
  const before = tasks[next.number - 2];
  if (!before) return text.first;
  const after = fill(text.after, { step: view.steps[before.step].nav });
  return `${after}${punctuation[view.locale].gap}${sayReason(before, view)}`;
}
