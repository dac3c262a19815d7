import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DateWords } from '../../i18n/date-words.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DayReading } from '../../stores/read-day.ts';
import Choice from '../parts/Choice.tsx';
import { useLater } from '../parts/use-later.ts';
import type { FrameWords } from './WizardFrame.tsx';

interface Props {
  sentence: string;
  hint?: ComponentChildren;
  options: readonly (readonly [string, ComponentChildren])[];
  chosen: string | undefined;
  /** The day of the option `day`; absent where the question asks for none. */
  day?:
    | {
        label: string;
        typed: string;
        reading: DayReading;
        /** What was read by now, which may be newer than `reading`. */
        readNow(): DayReading;
        onType(text: string, reading: DayReading): void;
      }
    | undefined;
  locale: Locale;
  words: Pick<FrameWords, 'problem' | 'choose' | 'dayMissing' | 'proceed'>;
  dateText: DateWords;
  heading: RefObject<HTMLHeadingElement>;
  describedBy: string;
  onChoose(option: string): void;
  /** Goes on from an option that is an answer. */
  onProceed(option: string): void;
}

const dayId = 'wizard-day';

/** One question of a wizard, the answers it can have, and the way on. */
export default function QuestionForm(props: Props) {
  const { day, chosen, words, dateText, locale } = props;
  const [complaint, setComplaint] = useState<string>();
  const summary = useRef<HTMLDivElement>(null);
  const DayField = useLater(day !== undefined, () => import('../parts/TypedDay.tsx'));

  /** What is still missing before the reader can go on from an option. */
  function missing(option: FormDataEntryValue | null): string | undefined {
    if (option === null) return words.choose;
    if (option !== 'day' || !day) return undefined;
    const read = day.readNow();
    if (read.kind === 'day') return undefined;
    if (read.kind === 'empty') return words.dayMissing;
    if (read.kind === 'ambiguous') return dateText.ambiguous;
    return fill(dateText.problems[read.problem], { example: formatDay('2021-06-15', locale) });
  }

  // Reads the form and the stores as they are: who is quick comes before the next rendering.
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const option = new FormData(event.currentTarget as HTMLFormElement).get('answer');
    const found = missing(option);
    setComplaint(found);
    if (found !== undefined) requestAnimationFrame(() => summary.current?.focus());
    else props.onProceed(String(option));
  }

  const asksDay = day !== undefined && chosen === 'day';
  return (
    <form onSubmit={submit} noValidate>
      {complaint !== undefined && (
        <div class="problem" ref={summary} tabIndex={-1} role="group" aria-labelledby="problem">
          <p id="problem">{words.problem}</p>
          <button
            type="button"
            class="button plain"
            onClick={() => document.getElementById(asksDay ? dayId : 'answer-first')?.focus()}
          >
            {complaint}
          </button>
        </div>
      )}
      <Choice
        name="answer"
        large
        legend={
          <h2 ref={props.heading} tabIndex={-1} aria-describedby={props.describedBy}>
            {props.sentence}
          </h2>
        }
        hint={props.hint}
        error={asksDay ? undefined : complaint}
        options={props.options}
        value={chosen}
        onChoose={(option) => {
          setComplaint(undefined);
          props.onChoose(option);
        }}
      />
      {asksDay && (
        <>
          {DayField && (
            <DayField
              id={dayId}
              label={day.label}
              text={day.typed}
              reading={day.reading}
              words={dateText}
              locale={locale}
              onType={day.onType}
            />
          )}
          {complaint !== undefined && day.reading.kind === 'empty' && (
            <p class="wrong">{complaint}</p>
          )}
        </>
      )}
      <button type="submit" class="button main">
        {words.proceed}
      </button>
    </form>
  );
}
