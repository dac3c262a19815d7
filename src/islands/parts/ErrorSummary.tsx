import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  hint: string;
  /** The fields that cannot be read: their ids and their labels. */
  fields: readonly { id: string; label: string }[];
  /** Grows each time the reader asks for a result: the summary takes the focus again. */
  asked: number;
}

/** What keeps a result from being given, with a way to each field. It takes the focus. */
export default function ErrorSummary({ title, hint, fields, asked }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [asked]);
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <p>{hint}</p>
      <ul>
        {fields.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address holds the answers: the field gets the focus, not the fragment.
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
