import { useState } from 'preact/hooks';
import type { DateWords } from '../../i18n/date-words.ts';

interface Props {
  text: Pick<DateWords, 'copyLink' | 'copied' | 'copyFailed'>;
}

/** Copies the address, which holds the answers; says whether it worked. */
export default function CopyLink({ text }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setOutcome(text.copied);
    } catch {
      setOutcome(text.copyFailed);
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {text.copyLink}
      </button>
      <span class="why" role="status">
        {outcome}
      </span>
    </>
  );
}
