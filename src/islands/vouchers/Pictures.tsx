import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { Overview } from '../../stores/vouchers/engine.ts';
import type { Client } from './client.ts';
import MonthBars from './MonthBars.tsx';
import type { TableWords } from './out-words.ts';
import type { PictureRow } from './stacked-ribbons.ts';
import StackedRibbons from './StackedRibbons.tsx';

interface Props {
  overview: Overview;
  words: TableWords;
  locale: Locale;
  asOf: string;
  ask: Client['ask'];
}

/** So many vouchers are drawn: what fits on a screen and can still be told apart. */
const drawn = 24;

/** The table as pictures, each with the same in words below it. */
export default function Pictures({ overview, words, locale, asOf, ask }: Props) {
  const [lines, setLines] = useState<PictureRow[]>([]);
  useEffect(() => {
    let isLate = false;
    void ask('rows', [0, drawn]).then((found) => {
      if (!isLate) setLines(found);
    });
    return () => {
      isLate = true;
    };
  }, [overview.revision]);
  return (
    <section class="pictures" aria-label={words.table.pictures}>
      <StackedRibbons {...{ lines, words, locale, asOf }} />
      <MonthBars {...{ words, locale }} months={overview.totals.months} />
    </section>
  );
}
