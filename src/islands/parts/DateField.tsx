import { useId, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatWeekday } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DateWords } from '../../i18n/date-words.ts';
import type { DayReading } from '../../stores/read-day.ts';

type Words = Pick<DateWords, 'calendar' | 'understood' | 'problems' | 'ambiguous'>;

interface Props {
  /** Fixed, so that the summary of errors can lead here. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** The text as typed; it is never changed under the reader's hands. */
  text: string;
  reading: DayReading;
  words: Words;
  locale: Locale;
  onText(text: string): void;
}

// A day written out in the page's own language shows best what may be typed.
const exampleDay = '2021-06-15';

/** One day: typed as the reader writes days, or picked from the device's calendar. */
export default function DateField(props: Props) {
  const { id, label, hint, text, reading, words, locale, onText } = props;
  const picker = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const bad = reading.kind === 'error' || reading.kind === 'ambiguous';
  return (
    <div class={bad ? 'field bad' : 'field'}>
      <label for={id}>{label}</label>
      {hint && <span class="hint">{hint}</span>}
      <div class="entry">
        <input
          id={id}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="next"
          value={text}
          aria-describedby={noteId}
          aria-invalid={bad}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <span class="calendar">
          <button
            type="button"
            aria-label={fill(words.calendar, { field: label })}
            onClick={() => showPicker(picker.current)}
          >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <path
                d="M2 4h14v12H2zM2 8h14M6 1.500v4M12 1.500v4"
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
              />
            </svg>
          </button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={reading.kind === 'day' ? reading.day : ''}
            onChange={(event) => event.currentTarget.value && onText(event.currentTarget.value)}
          />
        </span>
      </div>
      <div id={noteId}>
        <FieldNote
          reading={reading}
          words={words}
          locale={locale}
          onText={(day) => {
            onText(day);
            // The question goes away with its buttons: the day is in its field.
            document.getElementById(id)?.focus();
          }}
        />
      </div>
    </div>
  );
}

/** The device's own calendar, where the browser can open it; typing always works. */
function showPicker(input: HTMLInputElement | null): void {
  try {
    input?.showPicker();
  } catch {
    input?.focus();
  }
}

type NoteProps = Pick<Props, 'reading' | 'words' | 'locale' | 'onText'>;

/** What stands below the field: the day as understood, the question which day, or the error. */
function FieldNote({ reading, words, locale, onText }: NoteProps) {
  if (reading.kind === 'empty') return null;
  if (reading.kind === 'day') {
    const understood = {
      day: formatDay(reading.day, locale),
      weekday: formatWeekday(reading.day, locale),
    };
    return <span class="echo">{fill(words.understood, understood)}</span>;
  }
  if (reading.kind === 'error') {
    const example = formatDay(exampleDay, locale);
    return <p class="wrong">{fill(words.problems[reading.problem], { example })}</p>;
  }
  return (
    <div class="wrong" role="group" aria-label={words.ambiguous}>
      {words.ambiguous}
      <span class="choices">
        {reading.days.map((day) => (
          <button type="button" class="button" key={day} onClick={() => onText(day)}>
            {formatDay(day, locale)}
          </button>
        ))}
      </span>
    </div>
  );
}
