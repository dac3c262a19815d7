import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';

/** Words that are fetched once what needs them is shown; `undefined` until they are there. */
export function useWords<Words extends object>(
  locale: Locale,
  load: (locale: Locale) => Promise<Words>,
): Words | undefined {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    // A page that is left takes its loading with it: some browsers call that a failure.
    load(locale).then(setWords, () => undefined);
  }, []);
  return words;
}
