import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { voucherEvents, type VoucherEvent } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Area } from '../../i18n/types.ts';
import { setAsOf } from '../../stores/as-of.ts';
import type { DeadlinesStore } from '../../stores/deadlines.ts';
import { readDay } from '../../stores/read-day.ts';
import AsOfField from '../parts/AsOfField.tsx';
import CopyLink from '../take-away/CopyLink.tsx';
import DateField from '../parts/DateField.tsx';

interface Props {
  tool: DeadlinesStore;
  locale: Locale;
  text: Area<'deadlines'>;
  events: Record<VoucherEvent, string>;
  asOf: string | undefined;
  damaged: readonly string[];
  /** The reader asks for the answer. */
  onAsk(): void;
  /** What keeps the answer from being given, on top. */
  children?: ComponentChildren;
}

// One real case with everything in it: two readings, and days still to come.
const example = '#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01';

/** The days of one voucher, one field an event. */
export default function VoucherForm(props: Props) {
  const { tool, locale, text, events, asOf, damaged, onAsk, children } = props;
  const entries = useStore(tool.$entries);
  const readings = useStore(tool.$readings);
  // A new key puts fresh fields in place: what they hold besides the store goes with the old ones.
  const [round, setRound] = useState(0);
  const start = (asOfDay: string | undefined) => {
    setAsOf(asOfDay);
    setRound(round + 1);
  };
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
      noValidate
    >
      {children}
      {damaged.length > 0 && (
        <p class="why" role="alert">
          {fill(text.damaged, { parts: damaged.join(punctuation[locale].comma) })}
        </p>
      )}
      <fieldset>
        <legend>{text.form}</legend>
        <p class="why">
          {text.formHint}
          {punctuation[locale].gap}
          {fill(text.dateHint, { example: formatDay('2021-06-15', locale) })}
        </p>
        {voucherEvents.map((event) => (
          <DateField
            key={event}
            id={`day-${event}`}
            label={events[event]}
            hint={text.hints[event]}
            text={entries[event]}
            reading={readings[event]}
            words={text}
            locale={locale}
            onText={(typed) => tool.setEntry(event, typed)}
          />
        ))}
      </fieldset>
      <AsOfField key={round} locale={locale} text={text} asOf={asOf} readDay={readDay} />
      <div class="choices">
        <button type="submit" class="button">
          {text.showAnswer}
        </button>
        <button type="button" class="button" onClick={() => start(tool.load(example))}>
          {text.example}
        </button>
        <button type="button" class="button" onClick={() => start(tool.clear())}>
          {text.clear}
        </button>
        <CopyLink text={text} />
      </div>
    </form>
  );
}
