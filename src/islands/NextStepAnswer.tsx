import { useStore } from '@nanostores/preact';
import { editions } from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import { formatDay } from '../i18n/format.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { $chosenAsOf } from '../stores/as-of.ts';
import type { NextStepStore } from '../stores/next-step.ts';
import LateFindings from './LateFindings.tsx';
import NextAction from './NextAction.tsx';
import TaskItem from './TaskItem.tsx';
import type { NextStepView } from './next-step-words.ts';

interface Props extends NextStepView {
  finder: NextStepStore;
  asOf: string;
}

/** The one next action, then the whole journey with what is done, open, waiting or too late. */
export default function NextStepAnswer({ finder, asOf, ...view }: Props) {
  const { locale, words, paths } = view;
  const { text, rules, dates } = words;
  const result = useStore(finder.$result);
  const role = useStore(finder.$role);
  const days = useStore(finder.voucher.$days);
  const chosenAsOf = useStore($chosenAsOf);
  const { tasks, findings, phase, edition } = result;
  const hasDays = Object.keys(days).length > 0;
  const voucherFindings = findings.filter((finding) => finding.code !== 'invalid-answer');
  const facts = { day: formatDay(asOf, locale), first: formatDay(editions[0]!.from, locale) };

  if (edition !== undefined && role === undefined) {
    return (
      <section aria-label={text.answer}>
        <p class="lead">{text.empty}</p>
      </section>
    );
  }
  return (
    <section aria-label={text.answer}>
      {edition === undefined ? (
        <div class="headline" role="status">
          <span class="verdict">{fill(text.unknown, facts)}</span>
        </div>
      ) : (
        <NextAction {...view} result={result} edition={edition} />
      )}
      <LateFindings {...view} findings={voucherFindings} />
      {hasDays && (
        <p>
          <a href={`${paths.deadlines}${finder.voucher.address(chosenAsOf)}`}>{text.deadlines}</a>
        </p>
      )}
      {edition !== undefined && (
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
        {punctuation[locale].colon}
        {facts.day}
        {punctuation[locale].brackets.replace('{text}', rules.phases[phase])}
      </p>
    </section>
  );
}
