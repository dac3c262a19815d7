import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { DoneAnswer, NextStepQuestion as Question } from '../../flows/next-step-flow.ts';
import type { Locale } from '../../i18n/locales.ts';
import { editions, type JourneyRole } from '../../rules/index.ts';
import { $chosenAsOf, setAsOf } from '../../stores/as-of.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';
import { optionOf, type NextStepWizardStore } from '../../stores/next-step-wizard.ts';
import type { DayReading } from '../../stores/read-day.ts';
import type { NextStepNamer } from './next-step-namer.ts';
import type { FormWords } from './next-step-words.ts';
import QuestionForm from '../wizard/QuestionForm.tsx';
import type { Asked } from '../wizard/WizardFrame.tsx';

interface Props extends Asked<Question> {
  finder: NextStepAnswers;
  wizard: NextStepWizardStore;
  locale: Locale;
  words: FormWords;
  namer: NextStepNamer;
}

const nothingTyped: DayReading = { kind: 'empty' };

/** One question of the next-step finder. */
export default function NextStepQuestion(props: Props) {
  const { node, finder, wizard, words, namer } = props;
  const { question } = node;
  const said = useStore(wizard.$said);
  const entries = useStore(finder.voucher.$entries);
  const readings = useStore(finder.voucher.$readings);
  // A day that is still to be typed is no answer yet.
  const [leaning, setLeaning] = useState(false);
  // What is typed for the as-of day, which is a day for all tools only when it is one.
  const [asOfText, setAsOfText] = useState(said.chosen ?? '');
  const [asOfReading, setAsOfReading] = useState<DayReading>(
    said.chosen === undefined ? nothingTyped : { kind: 'day', day: said.chosen },
  );

  const event = question.field === 'event' ? question.event : undefined;
  const typed = event ? entries[event] : asOfText;
  const given = optionOf(said, question);
  const chosen = leaning || (event && !given && typed !== '') ? 'day' : given;

  function choose(option: string): void {
    wizard.touch();
    setLeaning(option === 'day');
    if (question.field === 'role') finder.setRole(option as JourneyRole | 'unknown');
    else if (question.field === 'done') finder.setDone(option as DoneAnswer);
    else if (question.field === 'event') {
      finder.setOpenEvent(
        question.event,
        option === 'day' ? undefined : (option as 'not-yet' | 'unknown'),
      );
    } else if (option !== 'day') {
      finder.setToday(option === 'today');
      setAsOf(editions.find(({ id }) => id === option)?.from);
    }
  }

  const asksDay = event !== undefined || question.field === 'day';
  return (
    <QuestionForm
      {...props}
      words={words.frame}
      dateText={words.dates}
      sentence={namer.question(question)}
      hint={namer.hint(question) || undefined}
      options={node.edges.map(({ on }) => [on, namer.option(question, on)])}
      chosen={chosen}
      day={
        asksDay
          ? {
              label: words.text.wizard.label,
              typed,
              reading: event ? readings[event] : asOfReading,
              readNow: () => (event ? finder.voucher.$readings.get()[event] : asOfReading),
              onType(text, read) {
                wizard.touch();
                setLeaning(true);
                if (event) finder.setEntry(event, text);
                else {
                  setAsOfText(text);
                  setAsOfReading(read);
                  if (read.kind !== 'day') return;
                  finder.setToday(false);
                  setAsOf(read.day);
                }
              },
            }
          : undefined
      }
      onChoose={choose}
      onProceed={wizard.proceed}
    />
  );
}

/** The answer to a question as it was given, for the list of answers. */
export function sayAnswer(
  question: Question,
  said: ReturnType<NextStepWizardStore['$said']['get']>,
  namer: NextStepNamer,
  day: (iso: string) => string,
): string {
  const option = optionOf(said, question) ?? 'unknown';
  if (question.field === 'event' && option === 'day') return day(said.days[question.event]!);
  if (question.field === 'day' && option === 'day') return day($chosenAsOf.get() ?? said.asOf);
  return namer.option(question, option);
}
