import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Area } from '../../i18n/types.ts';
import { rowLimit } from '../../stores/vouchers/row-limit.ts';

/** What a reader wants of the table. */
export type Intent =
  | { kind: 'open' | 'sample' | 'template' | 'add' }
  | { kind: 'file'; file: File }
  | { kind: 'text'; text: string };

interface Props {
  locale: Locale;
  text: Area<'vouchers'>;
  onIntent(intent: Intent): void;
}

/** From here on, in characters, what is pasted is not shown before it is read. */
const longPaste = 5_000;

/** The place to put a list: drop it, choose it, paste it, or start without one. */
export default function StartPanel({ locale, text, onIntent }: Props) {
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const limit = new Intl.NumberFormat(languageTag[locale]).format(rowLimit);
  const take = (file: File | null | undefined) => file && onIntent({ kind: 'file', file });

  return (
    <section
      class={isOver ? 'start over' : 'start'}
      aria-labelledby="start-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const { files } = event.dataTransfer!;
        const dropped = event.dataTransfer!.getData('text/plain');
        if (files.length > 0) take(files[0]);
        else if (dropped !== '') onIntent({ kind: 'text', text: dropped });
      }}
    >
      <h2 id="start-title">{text.start}</h2>
      <p>{[text.startHint, fill(text.limit, { limit })].join(punctuation[locale].gap)}</p>
      <div class="choices">
        <button type="button" class="button main" onClick={() => input.current?.click()}>
          {text.pick}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          {text.paste}
        </button>
        <button type="button" class="button" onClick={() => onIntent({ kind: 'add' })}>
          {text.add}
        </button>
        <button type="button" class="button" onClick={() => onIntent({ kind: 'sample' })}>
          {text.sample}
        </button>
        <button type="button" class="button" onClick={() => onIntent({ kind: 'template' })}>
          {text.template}
        </button>
      </div>
      <input
        ref={input}
        class="picker"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
      {isPasting && (
        <div class="field paste">
          <label for="pasted-rows">{text.pasteLabel}</label>
          <span class="hint" id="pasted-hint">
            {text.pasteHint}
          </span>
          <textarea
            id="pasted-rows"
            ref={area}
            rows={6}
            spellcheck={false}
            aria-describedby="pasted-hint"
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (pasted.length < longPaste) return;
              // A long list is read at once: a field that shows all of it would hold the page up.
              event.preventDefault();
              onIntent({ kind: 'text', text: pasted });
              setPasting(false);
            }}
          />
          <div class="choices">
            <button
              type="button"
              class="button main"
              onClick={() => {
                onIntent({ kind: 'text', text: area.current?.value ?? '' });
                setPasting(false);
              }}
            >
              {text.usePasted}
            </button>
            <button type="button" class="button" onClick={() => setPasting(false)}>
              {text.cancel}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
