import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import {
  voucherEvents,
  type DeadlineId,
  type ReadingId,
  type VoucherAssessment,
} from '../../rules/index.ts';
import { voucherUnderReading } from '../../rules/voucher-under-reading.ts';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { languageTag } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { KnownDays, OtherCase } from '../../stores/deadline-address.ts';
import { readDay } from '../../stores/read-day.ts';
import { compareCases, type CompareRow, type Difference } from './compare-cases.ts';
import DateField from '../parts/DateField.tsx';
import { tagClass } from './DeadlineRow.tsx';
import type { Told } from '../parts/told.ts';
import type { AnswerView } from './VoucherAnswer.tsx';

interface Props extends AnswerView {
  words: Area<'compare'>;
}

type Kind = keyof Area<'compare'>['kinds'];

const kinds: readonly Kind[] = ['voucher', 'reading', 'as-of'];
const readings: readonly ReadingId[] = ['creation', 'assignment', 'reservation'];

/** This case beside another: another voucher, another reading, or another as-of day. */
export default function Compare({ tool, told, asOf, words }: Props) {
  const other = useStore(tool.$other);
  const here = useStore(tool.$assessment);
  const days = useStore(tool.$days);
  const reading = useStore(tool.$reading);
  const [kind, setKind] = useState<Kind | undefined>(kindOf(other));

  const there =
    other &&
    voucherUnderReading(other.days ?? days, { asOf: other.asOf ?? asOf }, other.reading ?? reading);
  function choose(next: Kind): void {
    setKind(next);
    const start: Record<Kind, OtherCase> = {
      voucher: { days: {} },
      reading: { reading: here.readings.at(-1)?.reading ?? 'creation' },
      'as-of': {},
    };
    tool.$other.set(start[next]);
  }
  return (
    <>
      <fieldset>
        <legend>{words.what}</legend>
        <div class="choices">
          {kinds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="compare-what"
                checked={kind === one}
                onChange={() => choose(one)}
              />
              {words.kinds[one]}
            </label>
          ))}
        </div>
      </fieldset>
      {kind === 'voucher' && (
        <OtherDays
          told={told}
          title={words.kinds.voucher}
          start={other?.days ?? {}}
          onDays={(next) => tool.$other.set({ ...tool.$other.get(), days: next })}
        />
      )}
      {kind === 'reading' && (
        <div class="field">
          <label for="other-reading">{words.reading}</label>
          <div class="entry">
            <select
              id="other-reading"
              value={other?.reading ?? 'creation'}
              onChange={(event) =>
                tool.$other.set({ reading: event.currentTarget.value as ReadingId })
              }
            >
              {readings.map((one) => (
                <option key={one} value={one}>
                  {told.words.rules.readings[one]}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      {kind === 'as-of' && (
        <OtherAsOf
          told={told}
          label={words.asOf}
          start={other?.asOf}
          onDay={(day) => tool.$other.set(day === undefined ? {} : { asOf: day })}
        />
      )}
      {there && <Table {...{ here, there, words, told }} />}
      {kind && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setKind(undefined);
            tool.$other.set(undefined);
          }}
        >
          {words.stop}
        </button>
      )}
    </>
  );
}

function kindOf(other: OtherCase | undefined): Kind | undefined {
  if (!other) return undefined;
  if (other.days) return 'voucher';
  return other.reading ? 'reading' : 'as-of';
}

interface OtherDaysProps {
  told: Told;
  title: string;
  start: KnownDays;
  onDays(days: KnownDays): void;
}

/** The days of the other voucher. What is typed stays as it is; what is a day counts. */
function OtherDays({ told, title, start, onDays }: OtherDaysProps) {
  const { text, words, locale } = told;
  const [typed, setTyped] = useState<KnownDays>(start);
  const keep = (next: KnownDays) => {
    setTyped(next);
    const days: KnownDays = {};
    for (const event of voucherEvents) {
      const read = readDay(next[event] ?? '');
      if (read.kind === 'day') days[event] = read.day;
    }
    onDays(days);
  };
  return (
    <fieldset class="other">
      <legend>{title}</legend>
      {voucherEvents.map((event) => (
        <DateField
          key={event}
          id={`other-${event}`}
          label={words.rules.events[event]}
          text={typed[event] ?? ''}
          reading={readDay(typed[event] ?? '')}
          words={text}
          locale={locale}
          onText={(next) => keep({ ...typed, [event]: next })}
        />
      ))}
    </fieldset>
  );
}

interface OtherAsOfProps {
  told: Told;
  label: string;
  start: string | undefined;
  onDay(day: string | undefined): void;
}

function OtherAsOf({ told, label, start, onDay }: OtherAsOfProps) {
  const [typed, setTyped] = useState(start ?? '');
  return (
    <DateField
      id="other-as-of"
      label={label}
      text={typed}
      reading={readDay(typed)}
      words={told.text}
      locale={told.locale}
      onText={(text) => {
        setTyped(text);
        const read = readDay(text);
        onDay(read.kind === 'day' ? read.day : undefined);
      }}
    />
  );
}

interface TableProps {
  here: VoucherAssessment;
  there: VoucherAssessment;
  words: Area<'compare'>;
  told: Told;
}

/** Line by line, each difference in words. */
function Table({ here, there, words, told }: TableProps) {
  const rows = compareCases(here, there);
  const count = rows.filter(({ difference }) => difference.kind !== 'same').length;
  const tag = languageTag[told.locale];
  return (
    <>
      <p role="status" class="strong">
        {count === 0 ? words.noDifference : fillPlural(words.differences, count, tag)}
      </p>
      <div class="table" tabIndex={0} role="region" aria-label={words.table}>
        <table class="stack">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.here}</th>
              <th scope="col">{words.there}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const differs = row.difference.kind !== 'same';
              return (
                <tr
                  key={row.row === 'deadline' ? row.id : row.row}
                  class={differs ? 'differs' : undefined}
                >
                  <th scope="row">{labelOf(row, words, told)}</th>
                  <td>
                    <small aria-hidden="true">{words.here}</small>
                    <Cell {...{ row, words, told }} of={here} />
                  </td>
                  <td>
                    <small aria-hidden="true">{words.there}</small>
                    <Cell {...{ row, words, told }} of={there} />
                  </td>
                  <td>{sayDifference(row.difference, words, told)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function labelOf(row: CompareRow, words: Area<'compare'>, { words: { rules } }: Told): string {
  if (row.row === 'deadline') return rules.deadlines[row.id];
  return { state: words.state, reading: words.readingUsed, findings: words.findings }[row.row];
}

interface CellProps {
  row: CompareRow;
  of: VoucherAssessment;
  words: Area<'compare'>;
  told: Told;
}

function Cell({ row, of, words, told: { speaker, words: said } }: CellProps) {
  const { rules } = said;
  if (row.row === 'deadline') return <DeadlineCell {...{ of, speaker, rules }} id={row.id} />;
  if (row.row === 'state') return <>{rules.states[of.state]}</>;
  if (row.row === 'reading') return <>{of.safe ? rules.readings[of.safe.reading] : words.none}</>;
  if (of.findings.length === 0) return <>{words.none}</>;
  return (
    <ul>
      {of.findings.map((finding, index) => (
        <li key={index}>{speaker.sayFinding(finding)}</li>
      ))}
    </ul>
  );
}

interface DeadlineCellProps {
  of: VoucherAssessment;
  id: DeadlineId;
  speaker: Told['speaker'];
  rules: Told['words']['rules'];
}

function DeadlineCell({ of, id, speaker, rules }: DeadlineCellProps) {
  const { by, status } = of.deadlines.find((deadline) => deadline.id === id)!;
  return (
    <>
      {by ? <time dateTime={by}>{speaker.day(by)}</time> : '—'}
      <br />
      <span class={`tag ${tagClass[status]}`}>{rules.statuses[status]}</span>
    </>
  );
}

/** A difference in words: how the other case differs from this one. */
export function sayDifference(
  difference: Difference,
  words: Area<'compare'>,
  { speaker, locale }: Pick<Told, 'speaker' | 'locale'>,
): string {
  switch (difference.kind) {
    case 'same':
      return words.same;
    case 'days':
      return fill(difference.by > 0 ? words.later : words.earlier, {
        days: speaker.days(difference.by),
      });
    case 'count': {
      const number = new Intl.NumberFormat(languageTag[locale]).format(Math.abs(difference.by));
      return fill(difference.by > 0 ? words.moreThere : words.fewerThere, { count: number });
    }
    case 'only-here':
      return words.onlyHere;
    case 'only-there':
      return words.onlyThere;
    case 'status':
      return words.status;
    case 'other':
      return words.different;
  }
}
