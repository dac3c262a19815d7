import { useEffect, useState, type MutableRef } from 'preact/hooks';

/** A field whose text cannot be read. */
export interface InvalidField {
  id: string;
  label: string;
}

/**
 * Guards what a reader asks for: it is done at once where every field can be read; else the fields
 * that cannot are listed, until they can.
 */
export function useInvalid(root: MutableRef<HTMLElement | null>) {
  const [fields, setFields] = useState<readonly InvalidField[]>([]);
  const [asked, setAsked] = useState(0);

  // What is put right leaves the list.
  useEffect(() => {
    if (fields.length === 0) return;
    const still = fields.filter(({ id }) => invalidIn(root.current).some((one) => one.id === id));
    if (still.length < fields.length) setFields(still);
  });

  function ask(action: () => void): void {
    // What was typed last has not been drawn yet when the key that asks follows at once.
    setTimeout(() => {
      const invalid = invalidIn(root.current);
      setFields(invalid);
      if (invalid.length > 0) setAsked((before) => before + 1);
      else action();
    }, 10);
  }

  return { fields, asked, ask };
}

function invalidIn(root: HTMLElement | null): InvalidField[] {
  const inputs = root?.querySelectorAll<HTMLInputElement>('input[aria-invalid="true"]') ?? [];
  return [...inputs].map((input) => ({
    id: input.id,
    label: input.labels?.[0]?.textContent ?? '',
  }));
}
