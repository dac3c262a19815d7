import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import {
  planBackwards,
  type PlanProblem,
  type PlanStep,
  type PlanTraceStep,
} from '../../rules/backwards.ts';
import { fill } from '../../i18n/fill.ts';
import type { Said } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import { readDay } from '../../stores/read-day.ts';
import DateField from '../parts/DateField.tsx';
import Explained from '../parts/Explained.tsx';
import type { Told } from '../parts/told.ts';
import type { AnswerView } from './VoucherAnswer.tsx';

interface Props extends AnswerView {
  words: Area<'backwards'>;
}

/** Counting back: by when to create, reserve and start, so that the voucher is redeemed in time. */
export default function Backwards({ tool, told, asOf, words }: Props) {
  const plan = useStore(tool.$plan);
  const days = useStore(tool.$days);
  const [by, setBy] = useState(plan?.by ?? '');
  const [takes, setTakes] = useState(plan?.takes?.toString() ?? '');
  const reading = readDay(by);
  const length = readLength(takes);

  function keep(byText: string, takesText: string): void {
    setBy(byText);
    setTakes(takesText);
    const goal = readDay(byText);
    const number = readLength(takesText);
    const next = {
      ...(goal.kind === 'day' && { by: goal.day }),
      ...(number !== undefined && { takes: number }),
    };
    tool.$plan.set(Object.keys(next).length > 0 ? next : undefined);
  }

  const { steps, problems } = planBackwards(
    { facts: days, by: plan?.by, takes: plan?.takes },
    { asOf },
  );
  const bad = takes.trim() !== '' && length === undefined;
  const start = steps.find(({ id }) => id === 'start');
  return (
    <>
      <p class="why">{words.intro}</p>
      <DateField
        id="plan-by"
        label={words.by}
        hint={words.byHint}
        text={by}
        reading={reading}
        words={told.text}
        locale={told.locale}
        onText={(text) => keep(text, takes)}
      />
      <div class={bad ? 'field bad' : 'field'}>
        <label for="plan-takes">{words.takes}</label>
        <span class="hint">{words.takesHint}</span>
        <div class="entry">
          <input
            id="plan-takes"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={takes}
            aria-invalid={bad}
            aria-describedby="plan-takes-note"
            onInput={(event) => keep(by, event.currentTarget.value)}
          />
        </div>
        <p class="wrong" id="plan-takes-note">
          {bad && words.takesWrong}
        </p>
      </div>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem.code}>{sayProblem(problem, words, told)}</p>
        ))}
        {start && <p class="strong">{fill(words.announce, { day: told.speaker.day(start.by) })}</p>}
      </div>
      {steps.length > 0 && (
        <>
          <h3>{words.result}</h3>
          <ol class="answers">
            {steps.map((step) => (
              <PlanRow key={step.id} {...{ step, words, told }} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** A number of days as typed, in whatever digits; `undefined` where it is none. */
function readLength(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim();
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

interface RowProps {
  step: PlanStep;
  words: Area<'backwards'>;
  told: Told;
}

function PlanRow({ step, words, told }: RowProps) {
  const { speaker, text } = told;
  return (
    <li class="row">
      <h3>{words.steps[step.id]}</h3>
      <time class="day" dateTime={step.by}>
        {speaker.day(step.by)}
      </time>
      <div>
        <p class="why">{sayStanding(step, words, told)}</p>
        <Explained
          summary={text.why}
          steps={step.trace.flatMap((one) => sayPlanStep(one, words, told))}
          told={told}
        />
      </div>
    </li>
  );
}

/** Whether a step is done, and in time; else how many days are left. */
function sayStanding(
  { done, daysLate, daysLeft }: PlanStep,
  words: Area<'backwards'>,
  { speaker }: Told,
): string {
  if (done && daysLate) {
    return fill(words.doneLate, { day: speaker.day(done), days: speaker.days(daysLate) });
  }
  if (done) return fill(words.done, { day: speaker.day(done) });
  if (daysLeft === undefined) return '';
  if (daysLeft === 0) return words.today;
  return fill(daysLeft > 0 ? words.left : words.past, { days: speaker.days(daysLeft) });
}

function sayPlanStep(step: PlanTraceStep, { trace }: Area<'backwards'>, { speaker }: Told): Said[] {
  const say = (text: string, sources: readonly string[] = []): Said[] => [{ text, sources }];
  switch (step.step) {
    case 'goal':
      return say(fill(trace.goal, { day: speaker.day(step.day) }));
    case 'takes':
      return say(fill(trace.takes, { days: speaker.days(step.days) }));
    case 'back': {
      const values = { from: speaker.day(step.from), result: speaker.day(step.result) };
      return say(fill(trace.back, { ...values, days: speaker.days(step.days) }));
    }
    case 'reserve-first':
      return say(trace['reserve-first'], step.sources);
    case 'create-first':
      return say(trace['create-first']);
    default:
      return speaker.sayTrace([step]);
  }
}

function sayProblem(problem: PlanProblem, words: Area<'backwards'>, { speaker }: Told): string {
  const { code, day, limit, days } = problem;
  return fill(words.problems[code], {
    ...(day && { day: speaker.day(day) }),
    ...(limit && { limit: speaker.day(limit) }),
    ...(days !== undefined && { days: speaker.days(days) }),
  });
}
