import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { voucherEvents, type VoucherEvent } from '../../rules/index.ts';
import { readDay } from '../../stores/read-day.ts';
import { textFields, type TextField, type VoucherRow } from '../../stores/vouchers/voucher-row.ts';
import DateField from '../parts/DateField.tsx';
import { fieldLabel, type TableWords } from './out-words.ts';

interface Props {
  words: TableWords;
  locale: Locale;
  /** The row to edit; absent for a new one. */
  row: VoucherRow | undefined;
  onSave(row: Omit<VoucherRow, 'id'> & { id?: string }): void;
  onClose(): void;
}

/** One voucher in a dialog of its own: a new one, or one of the table. */
export default function RowForm({ words, locale, row, onSave, onClose }: Props) {
  const { table, dates } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [texts, setTexts] = useState<Record<TextField, string>>({
    voucher: row?.voucher ?? '',
    customer: row?.customer ?? '',
    engagement: row?.engagement ?? '',
    note: row?.note ?? '',
  });
  const [typed, setTyped] = useState<Partial<Record<VoucherEvent, string>>>({ ...row?.days });
  const [isRefused, setRefused] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  function save(): void {
    const days: VoucherRow['days'] = {};
    for (const event of voucherEvents) {
      const reading = readDay(typed[event] ?? '');
      if (reading.kind === 'day') days[event] = reading.day;
      else if (reading.kind !== 'empty') {
        setRefused(true);
        document.getElementById(`row-${event}`)?.focus();
        return;
      }
    }
    onSave({ ...texts, days, ...(row ? { id: row.id } : {}) });
  }

  return (
    <dialog ref={dialog} class="row-form tool" aria-labelledby="form-title" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h2 id="form-title">{row ? table.editTitle : table.addTitle}</h2>
        <div class="two">
          {textFields.map((field) => (
            <div class="field" key={field}>
              <label for={`row-${field}`}>{fieldLabel(field, words)}</label>
              <input
                id={`row-${field}`}
                type="text"
                autocomplete="off"
                value={texts[field]}
                onInput={({ currentTarget }) =>
                  setTexts({ ...texts, [field]: currentTarget.value })
                }
              />
            </div>
          ))}
          {voucherEvents.map((event) => (
            <DateField
              key={event}
              id={`row-${event}`}
              label={fieldLabel(event, words)}
              text={typed[event] ?? ''}
              reading={readDay(typed[event] ?? '')}
              words={dates}
              locale={locale}
              onText={(text) => setTyped({ ...typed, [event]: text })}
            />
          ))}
        </div>
        <p class="wrong" role="alert">
          {isRefused && table.badDays}
        </p>
        <div class="choices">
          <button type="submit" class="button main">
            {table.save}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {table.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
