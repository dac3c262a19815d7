import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area, Messages } from '../../i18n/types.ts';
import { today } from '../../stores/as-of.ts';
import { keepCaseName, keptCaseName, type NamedCase } from '../../stores/case-name.ts';
import { useWords } from '../parts/use-words.ts';
import type { Sheet } from './CaseSheet.tsx';
import { saveFile } from './save-file.ts';
import { usePrinting, type Printer } from './use-printing.ts';

/** The words of a case on paper, which come with what makes one. */
export type CaseWords = Pick<Messages, 'takeAway' | 'rules' | 'pages' | 'shell' | 'facts'>;

/** A case at the moment it is taken along. */
export interface CaseNow {
  /** What the reader calls it; may be empty. */
  name: string;
  /** The day it is written down. */
  today: string;
  /** The address that restores it, with the day of the answer. */
  link: string;
}

/** What a tool makes of its case. */
export interface CaseMakers {
  tool: NamedCase;
  locale: Locale;
  /** The fragment of the address. */
  address(): string;
  sheet(one: CaseNow, words: CaseWords): Sheet;
  json(one: CaseNow): unknown;
}

/** What a reader can take along from a tool without a voucher of its own: the case on paper, the data. */
export default function CaseTakeAway(makers: CaseMakers) {
  const { tool, locale } = makers;
  const words = useWords(locale, load);
  return words ? (
    <section class="take-away">
      <h2>{words.takeAway.title}</h2>
      <Controls key={tool} makers={makers} words={words} />
    </section>
  ) : null;
}

interface ControlsProps {
  makers: CaseMakers;
  words: CaseWords;
}

function Controls({ makers, words }: ControlsProps) {
  const { takeAway } = words;
  const [name, setName] = useState(() => keptCaseName(makers.tool));
  const [outcome, setOutcome] = useState('');
  // What is printed or saved is the case of that moment, also by a handler of an earlier one.
  const latest = useRef({ makers, name });
  latest.current = { makers, name };

  const caseNow = (): CaseNow => ({
    name: latest.current.name.trim(),
    today: today(),
    link: location.origin + location.pathname + latest.current.makers.address(),
  });
  const place = ({ placeSheet }: Printer) =>
    placeSheet(latest.current.makers.sheet(caseNow(), words), takeAway, words.rules.weights);
  usePrinting(place);

  async function printCase(): Promise<void> {
    const printer = await import('./print-sheet.tsx');
    place(printer);
    setOutcome(takeAway.printing);
    const sheet = latest.current.makers.sheet(caseNow(), words);
    await printer.printSheet(sheet.name || sheet.title);
  }
  function saveJson(): void {
    const one = caseNow();
    const file = `${makers.tool}-${one.today}.json`;
    const text = `${JSON.stringify(makers.json(one), null, 2)}\n`;
    saveFile(file, new Blob([text], { type: 'application/json' }));
    setOutcome(fill(takeAway.saved, { file }));
  }

  return (
    <>
      <div class="field">
        <label for="case-name">{takeAway.caseName}</label>
        <span class="hint" id="case-name-hint">
          {takeAway.caseNameHint}
        </span>
        <div class="entry">
          <input
            id="case-name"
            type="text"
            autocomplete="off"
            maxLength={200}
            aria-describedby="case-name-hint"
            value={name}
            onInput={({ currentTarget }) => {
              setName(currentTarget.value);
              keepCaseName(makers.tool, currentTarget.value);
            }}
          />
        </div>
      </div>
      <div class="choices">
        <button type="button" class="button" onClick={() => void printCase()}>
          {takeAway.print}
        </button>
        <button type="button" class="button" onClick={saveJson}>
          {takeAway.json}
        </button>
      </div>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </>
  );
}

async function load(locale: Locale): Promise<CaseWords> {
  const [{ takeAway }, { rules }, { pages }, { shell }, { facts }] = (await Promise.all([
    import(`../../i18n/${locale}/take-away.ts`),
    import(`../../i18n/${locale}/rules.ts`),
    import(`../../i18n/${locale}/pages.ts`),
    import(`../../i18n/${locale}/shell.ts`),
    import(`../../i18n/${locale}/facts.ts`),
  ])) as [Messages, Messages, Messages, Messages, Messages];
  return { takeAway, rules, pages, shell, facts };
}

/** The fields of every case's data: what it is, when it was written, and of which day it speaks. */
export const caseForm = (
  form: 'eligibility-assessment' | 'next-step',
  one: CaseNow,
  of: { asOf?: string | undefined; edition?: string | undefined },
) => ({
  form: `planning-services-guide/${form}`,
  version: 1,
  writtenOn: one.today,
  asOf: of.asOf ?? null,
  edition: of.edition ?? null,
  name: one.name,
  link: one.link,
});

/** The heading of a sheet: the day it speaks of, the edition of that day, and the day it was made. */
export const aboutCase = (
  labels: { asOf: string; takeAway: Area<'takeAway'> },
  values: { asOf: string; edition: string | undefined; today: string },
): Sheet['about'] => {
  const { sheet } = labels.takeAway;
  return [
    [labels.asOf, values.asOf],
    [sheet.edition, values.edition ?? sheet.noEdition],
    [sheet.run, values.today],
  ];
};
