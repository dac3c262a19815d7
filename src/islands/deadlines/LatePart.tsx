import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Area } from '../../i18n/types.ts';
import type { AnswerView } from './VoucherAnswer.tsx';

interface Loaded<Words> {
  Part: ComponentType<AnswerView & { words: Words }>;
  words: Words;
}

interface Props<Words> {
  view: AnswerView;
  text: Area<'deadlines'>;
  title: string;
  /** Open from the start, because it always is or because the link holds it. */
  open?: boolean;
  fetch(): Promise<Loaded<Words>>;
}

/** A part of a tool, folded away; what shows it, and its words, come when it is first opened. */
export default function LatePart<Words>({ view, text, title, open, fetch }: Props<Words>) {
  const [isOpen, setOpen] = useState(open ?? false);
  const [loaded, setLoaded] = useState<Loaded<Words>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (open) setOpen(true);
  }, [open]);
  useEffect(() => {
    if (isOpen && !loaded) fetch().then(setLoaded, () => setFailed(true));
  }, [isOpen]);
  return (
    <details class="part" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {loaded ? (
        <loaded.Part {...view} words={loaded.words} />
      ) : (
        isOpen && hasFailed && <p role="status">{text.failed}</p>
      )}
    </details>
  );
}
