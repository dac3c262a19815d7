import type { EditionId, IsoDate, Phase, Task } from '../../rules/index.ts';
import { cardIn } from '../../i18n/step-card.ts';
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
