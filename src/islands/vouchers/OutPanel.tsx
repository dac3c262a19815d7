import { useState } from 'preact/hooks';
import type { FileFormat } from './make-file.ts';
import type { TableWords } from './out-words.ts';

interface Props {
  words: TableWords;
  isEmpty: boolean;
  isKept: boolean;
  onFile(format: FileFormat): void;
  onPrint(): void;
  onErase(): void;
}

const formats: readonly FileFormat[] = ['csv', 'xlsx', 'ics', 'json'];

/** The question comes where its button was, and is read at once. */
const takeFocus = (group: HTMLElement | null) => group?.focus();

/** Taking the table away, and leaving nothing behind. */
export default function OutPanel({ words, isEmpty, isKept, onFile, onPrint, onErase }: Props) {
  const { table } = words;
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="out" aria-label={table.out}>
      {!isEmpty && (
        <>
          <h2>{table.out}</h2>
          <p class="why">{table.outHint}</p>
          <div class="choices">
            {formats.map((format) => (
              <button type="button" class="button" key={format} onClick={() => onFile(format)}>
                {table.formats[format]}
              </button>
            ))}
            <button type="button" class="button" onClick={onPrint}>
              {table.formats.print}
            </button>
          </div>
        </>
      )}
      {isKept && <p class="why">{table.kept}</p>}
      {isAsking ? (
        <div role="group" aria-label={table.erase} tabIndex={-1} ref={takeFocus}>
          <p>{table.eraseAsk}</p>
          <div class="choices">
            <button
              type="button"
              class="button danger"
              onClick={() => {
                setAsking(false);
                onErase();
              }}
            >
              {table.eraseYes}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {table.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button plain" onClick={() => setAsking(true)}>
          {table.erase}
        </button>
      )}
    </section>
  );
}
