import type { EditionId, Task } from '../../rules/index.ts';
import { formatDay } from '../../i18n/format.ts';
import { stepAddress, type AnswerView } from './next-step-words.ts';
import { sayReason } from './task-reason.ts';

interface Props extends AnswerView {
  task: Task;
  edition: EditionId;
}

const tagClass = {
  todo: 'open',
  done: 'met',
  'cannot-start-yet': 'unknown',
  'too-late': 'missed',
} as const;

/** One step of the journey: its last day, who acts, whether it can be done, and why not. */
export default function TaskItem({ task, edition, ...view }: Props) {
  const { locale, words, paths } = view;
  const { step, number, actor, state, deadline } = task;
  const { text, states, steps } = words;
  // A day that only bounds an unknown one, or that has been met, is told on the deadline tool.
  const by = deadline?.status === 'open' || deadline?.status === 'missed' ? deadline.by : undefined;
  return (
    <li class="row">
      <h3>
        {number}. <a href={stepAddress(paths, edition, step)}>{steps[step].nav}</a>
      </h3>
      {by === undefined || state === 'done' ? (
        <span />
      ) : (
        <time class="day" dateTime={by}>
          {formatDay(by, locale)}
        </time>
      )}
      <div>
        <p>
          <span class={`tag ${tagClass[state]}`}>{states[state]}</span>{' '}
          <span class="why">{text.actors[actor]}</span>
        </p>
        <p class="why">{sayReason(task, view)}</p>
      </div>
    </li>
  );
}
