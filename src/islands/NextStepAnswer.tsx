import { useStore } from '@nanostores/preact';
import { editions } from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import { editionName, formatDay } from '../i18n/format.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { $chosenAsOf } from '../stores/as-of.ts';
import type { NextStepAnswers } from '../stores/next-step-answers.ts';
import { useResult } from './use-result.ts';
import LateFindings from './LateFindings.tsx';
import NextAction from './NextAction.tsx';
import TaskItem from './TaskItem.tsx';
import { isUnsettled } from './task-reason.ts';
import { stepAddress, type AnswerView } from './next-step-words.ts';

export { default as CopyLink } from './CopyLink.tsx';

interface Props extends AnswerView {
  finder: NextStepAnswers;
  asOf: string;
}

/** The one next action in large letters, whose it is, and where in the journey it stands. */
export function Headline({ finder, asOf, locale, words, paths }: Props) {
  const result = useResult(finder);
  const { text, steps } = words;
  const { next, outcome, tasks, edition } = result;
  if (edition === undefined) {
    const days = { day: formatDay(asOf, locale), first: formatDay(editions[0]!.from, locale) };
    return <span class="verdict">{fill(text.unknown, days)}</span>;
  }
  if (!next) {
    return outcome === 'finished' ? (
      <span class="verdict yes">{text.finished}</span>
    ) : (
      <span class="verdict no">{text.tooLate}</span>
    );
  }
  const { step, actor, number } = next;
  const waits = actor === 'customer' ? text.customerActs : text.partnerActs;
  const lead = isUnsettled(next, asOf) ? text.settle : outcome === 'act' ? text.act : waits;
  const place = { number, count: tasks.length, edition: editionName(edition, locale) };
  return (
    <>
      {lead}{' '}
      <a class="verdict" href={stepAddress(paths, edition, step)}>
        {steps[step].title}
      </a>{' '}
      <span class="why">{fill(text.place, place)}</span>
    </>
  );
}

/** The card of the next action, then the whole journey: done, open, waiting or too late, and why. */
export function Details({ finder, asOf, ...view }: Props) {
  const { locale, words, paths } = view;
  const { text, rules, dates } = words;
  const result = useResult(finder);
  const days = useStore(finder.voucher.$days);
  const chosenAsOf = useStore($chosenAsOf);
  const { next, tasks, findings, phase, edition } = result;
  const { colon, brackets } = punctuation[locale];
  return (
    <>
      {edition && next && (
        <NextAction {...view} task={next} tasks={tasks} {...{ edition, phase, asOf }} />
      )}
      <LateFindings {...view} findings={findings.filter((one) => one.code !== 'invalid-answer')} />
      {Object.keys(days).length > 0 && (
        <p>
          <a href={`${paths.deadlines}${finder.voucher.address(chosenAsOf)}`}>{text.deadlines}</a>
        </p>
      )}
      {edition && (
        <>
          <h2>{text.tasks}</h2>
          <ol class="answers">
            {tasks.map((task) => (
              <TaskItem key={task.step} {...view} task={task} edition={edition} />
            ))}
          </ol>
        </>
      )}
      <p class="why">
        {dates.asOf}
        {colon}
        {formatDay(asOf, locale)}
        {fill(brackets, { text: rules.phases[phase] })}
      </p>
    </>
  );
}
