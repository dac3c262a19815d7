import styles from '../../styles/case.css?url';
import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { Deadline } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { createSpeaker } from '../../i18n/say.ts';
import type { DeadlinesStore } from '../../stores/deadlines.ts';
import DeadlineRow from './DeadlineRow.tsx';
import FindingRow from './FindingRow.tsx';
import { headlineOf } from './headline.ts';
import { deadlineNote } from './deadline-note.ts';
import LatePart from './LatePart.tsx';
import { styled as loadStyle } from '../parts/styled.ts';
import Readings from './Readings.tsx';
import Ribbon from './Ribbon.tsx';
import type { Told } from '../parts/told.ts';
import { voucherRibbon } from './voucher-ribbon.ts';

/** What every part of the answer is given. */
export interface AnswerView {
  tool: DeadlinesStore;
  told: Told;
  asOf: string;
  /** Does what the reader asks for, unless a field cannot be read. */
  ask(action: () => void): void;
}

/** The styles of the answer, on their way since this was fetched. */
export const styled = loadStyle(styles);

/** The words of the answer, with the speaker that puts results into them. */
export function tell(told: Omit<Told, 'speaker'>): Told {
  return { ...told, speaker: createSpeaker(told.words, told.locale) };
}

/** The voucher on a line of time. */
export function Drawing({ tool, told, asOf }: AnswerView) {
  const assessment = useStore(tool.$assessment);
  const days = useStore(tool.$days);
  const ribbon = useMemo(
    () => voucherRibbon({ ...told, assessment, days, asOf }),
    [assessment, days, asOf],
  );
  return (
    <div class="full">
      <Ribbon {...ribbon} locale={told.locale} />
    </div>
  );
}

/** What leads the answer: a sentence, its day, and remarks. */
function useLead({ tool, told: { text, words, speaker } }: AnswerView) {
  const assessment = useStore(tool.$assessment);
  const { claimed } = useStore(tool.$days);
  const reading = useStore(tool.$unsafeReading);
  const { sentence, deadline, done } = headlineOf(assessment, text);
  const day = done ? claimed : deadline?.by;
  return {
    sentence,
    day: day && speaker.day(day),
    note: deadline && deadlineNote(deadline, text, words, speaker),
    under: reading && fill(text.underReading, { reading: words.rules.trace.readingFrom[reading] }),
  };
}

/** The one day that matters now, large, in a sentence that says what it is. */
export function Headline(view: AnswerView) {
  const { sentence, day, note, under } = useLead(view);
  return (
    <>
      {sentence} {day && <span class="day">{day}</span>}
      {note && <span class="why">{note}</span>}
      {under && <span class="why strong">{under}</span>}
    </>
  );
}

/** The same as one piece of text: what changes as a whole is announced once. */
export function Announcement(view: AnswerView) {
  const { sentence, day, note, under } = useLead(view);
  return <>{[sentence, day, note, under].filter(Boolean).join(' ')}</>;
}

/** Everything the rules say of one voucher, the most urgent first. */
export function Details({ tool, told, asOf }: AnswerView) {
  const { text, speaker } = told;
  const assessment = useStore(tool.$assessment);
  const days = useStore(tool.$days);
  const reading = useStore(tool.$reading);
  const trial = useStore(tool.$trial);
  const findings = assessment.findings.filter(({ code }) => code !== 'readings-differ');
  return (
    <>
      {trial ? (
        <p class="trial">
          {fill(text.trying, { change: trial.said })}{' '}
          <button type="button" class="button" onClick={tool.undo}>
            {text.undo}
          </button>
        </p>
      ) : (
        reading && (
          <p class="trial">
            <button type="button" class="button" onClick={() => tool.$reading.set(undefined)}>
              {text.allReadings}
            </button>
          </p>
        )
      )}
      {findings.length > 0 && (
        <>
          <h2>{text.findings}</h2>
          <ul class="findings">
            {findings.map((finding, index) => (
              <FindingRow key={index} {...{ finding, assessment, days, told }} />
            ))}
          </ul>
        </>
      )}
      <Readings {...{ assessment, told }} />
      <h2>{text.all}</h2>
      {noEndAnnounced(assessment.deadlines) && <p class="why">{text.announcedLater}</p>}
      <ol class="answers">
        {assessment.deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} {...{ deadline, days, told }} />
        ))}
      </ol>
      <p class="why">
        {text.asOf}
        {speaker.marks.colon}
        {speaker.day(asOf)}
      </p>
    </>
  );
}

/** What can be done with the answer: each part comes when it is opened. */
export function Parts({ begun, ...view }: AnswerView & { begun: boolean }) {
  const { tool, told } = view;
  const { locale, text } = told;
  const other = useStore(tool.$other);
  const plan = useStore(tool.$plan);
  return (
    <div class="parts">
      {begun && (
        <LatePart
          {...{ view, text }}
          title={text.takeAwayTitle}
          open
          fetch={async () => {
            const [{ default: Part }, { takeAway }] = await Promise.all([
              import('./TakeAway.tsx'),
              import(`../../i18n/${locale}/take-away.ts`),
            ]);
            return { Part, words: takeAway };
          }}
        />
      )}
      {begun && (
        <LatePart
          {...{ view, text }}
          title={text.whatIfTitle}
          fetch={async () => {
            const [{ default: Part }, { explain }] = await Promise.all([
              import('./WhatIfs.tsx'),
              import(`../../i18n/${locale}/explain.ts`),
            ]);
            return { Part, words: explain };
          }}
        />
      )}
      {begun && (
        <LatePart
          {...{ view, text }}
          title={text.compareTitle}
          open={other !== undefined}
          fetch={async () => {
            const [{ default: Part }, { compare }] = await Promise.all([
              import('./Compare.tsx'),
              import(`../../i18n/${locale}/compare.ts`),
            ]);
            return { Part, words: compare };
          }}
        />
      )}
      <LatePart
        {...{ view, text }}
        title={text.backwardsTitle}
        open={plan !== undefined}
        fetch={async () => {
          const [{ default: Part }, { backwards }] = await Promise.all([
            import('./Backwards.tsx'),
            import(`../../i18n/${locale}/backwards.ts`),
          ]);
          return { Part, words: backwards };
        }}
      />
    </div>
  );
}

/** Whether the last day for redemption was not yet known, so that no answer could use it. */
function noEndAnnounced(deadlines: readonly Deadline[]): boolean {
  return deadlines.some(({ id, trace }) => {
    const missing = trace.some(
      (step) => step.step === 'no-rule' && step.parameter === 'last-redemption-day',
    );
    return id === 'redeem' && missing;
  });
}
