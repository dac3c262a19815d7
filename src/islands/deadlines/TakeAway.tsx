import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';
import { today } from '../../stores/as-of.ts';
import { saveFile } from '../take-away/save-file.ts';
import { usePrinting, type Printer } from '../take-away/use-printing.ts';
import type { AnswerView } from './VoucherAnswer.tsx';
import { openDeadlines, voucherCalendar, type VoucherCase } from './voucher-calendar.ts';
import { voucherJson } from './voucher-json.ts';
import { voucherSheet } from './voucher-sheet.ts';

interface Props extends AnswerView {
  words: Area<'takeAway'>;
}

/** What a reader can take along: a calendar file, the case on paper, the data. */
export default function TakeAway({ tool, told, ask, words }: Props) {
  const name = useStore(tool.$name);
  const [outcome, setOutcome] = useState('');

  const caseNow = (): VoucherCase => ({
    name: tool.$name.get().trim(),
    days: tool.$days.get(),
    assessment: tool.$assessment.get(),
    today: today(),
    link: location.origin + location.pathname + tool.$address.get(),
  });
  const place = ({ placeSheet }: Printer) => {
    const sheet = voucherSheet(caseNow(), told, words, tool.$unsafeReading.get());
    placeSheet(sheet, words, told.words.rules.weights);
  };
  usePrinting(place);

  function save(ending: string, type: string, text: (one: VoucherCase) => string): void {
    const one = caseNow();
    const file = `voucher-${one.days.created ?? one.assessment.asOf ?? one.today}.${ending}`;
    saveFile(file, new Blob([text(one)], { type }));
    setOutcome(fill(words.saved, { file }));
  }
  function saveCalendar(): void {
    if (openDeadlines(tool.$assessment.get()).length === 0) setOutcome(words.noneOpen);
    else save('ics', 'text/calendar', (one) => voucherCalendar(one, { ...told, takeAway: words }));
  }
  async function printCase(): Promise<void> {
    const printer = await import('../take-away/print-sheet.tsx');
    place(printer);
    setOutcome(words.printing);
    await printer.printSheet(name || words.sheet.voucher);
  }

  return (
    <>
      <div class="field">
        <label for="voucher-name">{words.name}</label>
        <span class="hint" id="voucher-name-hint">
          {words.nameHint}
        </span>
        <div class="entry">
          <input
            id="voucher-name"
            type="text"
            autocomplete="off"
            maxLength={200}
            aria-describedby="voucher-name-hint"
            value={name}
            onInput={(event) => {
              tool.$name.set(event.currentTarget.value);
              tool.keep();
            }}
          />
        </div>
      </div>
      <div class="choices">
        <button type="button" class="button" onClick={() => ask(saveCalendar)}>
          {words.calendar}
        </button>
        <button type="button" class="button" onClick={() => ask(() => void printCase())}>
          {words.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            ask(() =>
              save('json', 'application/json', (one) => voucherJson(one, tool.$reading.get())),
            )
          }
        >
          {words.json}
        </button>
      </div>
      <p class="why" role="status">
        {outcome}
      </p>
    </>
  );
}
