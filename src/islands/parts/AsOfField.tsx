import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DateWords } from '../../i18n/date-words.ts';
import { $chosenAsOf, setAsOf } from '../../stores/as-of.ts';
import type { DayReading } from '../../stores/read-day.ts';
import DateField from './DateField.tsx';

interface Props {
  locale: Locale;
  text: Pick<DateWords, 'asOf' | 'asOfHint' | 'calendar' | 'understood' | 'problems' | 'ambiguous'>;
  /** The day in force; absent while the page is built, which does not know the reader's day. */
  asOf: string | undefined;
  readDay(typed: string): DayReading;
}

/** The day the answers are given as of; left empty, it is the reader's today. */
export default function AsOfField({ locale, text, asOf, readDay }: Props) {
  const [typed, setTyped] = useState($chosenAsOf.get() ?? '');
  // A link or another control may choose the day; what the reader is typing is left alone.
  useEffect(
    () =>
      $chosenAsOf.listen((chosen) => {
        setTyped((current) => {
          const reading = readDay(current);
          const same = reading.kind === 'day' ? reading.day === chosen : chosen === undefined;
          return same ? current : (chosen ?? '');
        });
      }),
    [],
  );
  const typedReading = readDay(typed);
  const reading: DayReading =
    typedReading.kind === 'empty' && asOf !== undefined ? { kind: 'day', day: asOf } : typedReading;
  return (
    <DateField
      id="as-of"
      label={text.asOf}
      hint={text.asOfHint}
      text={typed}
      reading={reading}
      words={text}
      locale={locale}
      onText={(next) => {
        const read = readDay(next);
        setTyped(next);
        setAsOf(read.kind === 'day' ? read.day : undefined);
      }}
    />
  );
}
