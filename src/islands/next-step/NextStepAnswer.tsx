import { useStore } from '@nanostores/preact';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { $chosenAsOf } from '../../stores/as-of.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';
import { useResult } from '../parts/use-result.ts';
import LateFindings from './LateFindings.tsx';
import NextAction from './NextAction.tsx';
import { leadOf } from './next-step-sentences.ts';
import TaskItem from './TaskItem.tsx';
import { stepAddress, type AnswerView } from './next-step-words.ts';
import { useLater } from '../parts/use-later.ts';

export { default as CopyLink } from '../take-away/CopyLink.tsx';

interface Props extends AnswerView {
  finder: NextStepAnswers;
  asOf: string;
}

/** The one next action in large letters, whose it is, and where in the journey it stands. */
export function Headline({ finder, asOf, ...view }: Props) {
  const found = leadOf(useResult(finder), asOf, view);
  if (!found.step) return <span class={`verdict ${found.tone}`.trim()}>{found.sentence}</span>;
  const { step, edition, lead, place } = found;
  return (
    <>
      {lead}{' '}
      <a class="verdict" href={stepAddress(view.paths, edition, step.step)}>
        {view.words.steps[step.step].title}
      </a>{' '}
      <span class="why">{place}</span>
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
  const TakeAway = useLater(true, () => import('./NextStepTakeAway.tsx'));
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
      {TakeAway && <TakeAway {...view} {...{ finder, asOf, result }} />}
    </>
  );
}
