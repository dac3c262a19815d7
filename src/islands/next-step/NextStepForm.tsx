import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { editions, voucherEvents, type JourneyRole } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { editionName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { $chosenAsOf, setAsOf } from '../../stores/as-of.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';
import { readDay } from '../../stores/read-day.ts';
import AsOfField from '../parts/AsOfField.tsx';
import Choice from '../parts/Choice.tsx';
import CopyLink from '../take-away/CopyLink.tsx';
import DateField from '../parts/DateField.tsx';
import type { FormWords } from './next-step-words.ts';
import { useResult } from '../parts/use-result.ts';

interface Props {
  locale: Locale;
  words: FormWords;
  finder: NextStepAnswers;
  /** The day in force; absent while the page is built. */
  asOf: string | undefined;
}

/** Who asks, on which day, what is done, and the dates of the voucher. */
export default function NextStepForm({ finder, asOf, locale, words }: Props) {
  const { text, dates, events, steps } = words;
  const role = useStore(finder.$role);
  const done = useStore(finder.$done);
  const damaged = [...useStore(finder.$damaged)];
  const { tasks } = useResult(finder);
  const entries = useStore(finder.voucher.$entries);
  const readings = useStore(finder.voucher.$readings);
  const chosen = useStore($chosenAsOf);
  const [round, setRound] = useState(0);
  const hasDates = Object.values(entries).some((entry) => entry !== '');
  // Dates unfold their fields, and the fields stay when the last date is taken away.
  const [showsDates, setShowsDates] = useState(false);
  useEffect(() => {
    if (hasDates) setShowsDates(true);
  }, [hasDates]);
  const roles = Object.entries(text.roles) as [JourneyRole, string][];

  return (
    <form class="panel" onSubmit={(event) => event.preventDefault()} noValidate>
      {damaged.length > 0 && (
        <p class="why" role="alert">
          {fill(dates.damaged, { parts: damaged.join(punctuation[locale].comma) })}
        </p>
      )}
      <Choice
        name="role"
        legend={text.role}
        options={roles}
        value={role}
        onChoose={finder.setRole}
      />
      <AsOfField key={round} locale={locale} text={dates} asOf={asOf} readDay={readDay} />
      <fieldset>
        <legend>{text.edition}</legend>
        <div class="choices">
          {editions.map(({ id, from }) => (
            <button
              type="button"
              class="button"
              key={id}
              aria-pressed={chosen === from}
              onClick={() => setAsOf(from)}
            >
              {editionName(id, locale)}
            </button>
          ))}
        </div>
      </fieldset>
      {tasks.length > 0 && (
        <fieldset class="tasks">
          <legend>{text.done}</legend>
          <p class="why">{text.doneHint}</p>
          {tasks.map(({ step, state, why }) => {
            const follows = state === 'done' && why?.code !== 'said-done';
            return (
              <label key={step}>
                <input
                  type="checkbox"
                  checked={follows || done.includes(step)}
                  disabled={follows}
                  onChange={({ currentTarget }) => finder.mark(step, currentTarget.checked)}
                />
                <span>
                  {steps[step]}
                  {follows && <small>{text.shown}</small>}
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
      <details open={showsDates}>
        <summary>{text.dates}</summary>
        <p class="why">{text.datesHint}</p>
        {voucherEvents.map((event) => (
          <DateField
            key={event}
            id={`day-${event}`}
            label={events[event]}
            hint={dates.hints[event]}
            text={entries[event]}
            reading={readings[event]}
            words={dates}
            locale={locale}
            onText={(typed) => finder.setEntry(event, typed)}
          />
        ))}
      </details>
      <p class="why">{text.kept}</p>
      <div class="choices">
        <button
          type="button"
          class="button"
          onClick={() => {
            finder.clear();
            setAsOf(undefined);
            setRound(round + 1);
          }}
        >
          {dates.clear}
        </button>
        <CopyLink text={dates} />
      </div>
    </form>
  );
}
