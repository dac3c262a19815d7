import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { voucherEvents } from '../rules/index.ts';
import { fill } from '../i18n/fill.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { RuleWords } from '../i18n/say.ts';
import type { Area } from '../i18n/types.ts';
import { setAsOf } from '../stores/as-of.ts';
import { readDay } from '../stores/read-day.ts';
import type { VoucherStore } from '../stores/voucher.ts';
import AsOfField from './AsOfField.tsx';
import CopyLink from './CopyLink.tsx';
import DateField from './DateField.tsx';

interface Props {
  voucher: VoucherStore;
  locale: Locale;
  text: Area<'deadlines'>;
  words: RuleWords;
  asOf: string | undefined;
  damaged: readonly string[];
}

// One real case with everything in it: two readings, and days still to come.
const example = '#created=2021-03-01&reserved=2021-03-10&asof=2021-05-01';

/** The days of one voucher, one field an event. */
export default function VoucherForm({ voucher, locale, text, words, asOf, damaged }: Props) {
  const entries = useStore(voucher.$entries);
  const readings = useStore(voucher.$readings);
  // A new key puts fresh fields in place: what they hold besides the store goes with the old ones.
  const [round, setRound] = useState(0);
  const load = (fragment: string) => {
    setAsOf(voucher.load(fragment));
    setRound(round + 1);
  };
  return (
    <form class="panel" onSubmit={(event) => event.preventDefault()} noValidate>
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
            label={words.rules.events[event]}
            hint={text.hints[event]}
            text={entries[event]}
            reading={readings[event]}
            words={text}
            locale={locale}
            onText={(typed) => voucher.setEntry(event, typed)}
          />
        ))}
      </fieldset>
      <AsOfField key={round} locale={locale} text={text} asOf={asOf} readDay={readDay} />
      <div class="choices">
        <button type="button" class="button" onClick={() => load(example)}>
          {text.example}
        </button>
        <button type="button" class="button" onClick={() => load('')}>
          {text.clear}
        </button>
        <CopyLink text={text} />
      </div>
    </form>
  );
}
