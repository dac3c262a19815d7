import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';
import LateAnswer from './LateAnswer.tsx';
import NextStepForm from './NextStepForm.tsx';
import type { FormWords, NextStepPaths } from './next-step-words.ts';

interface Props {
  finder: NextStepAnswers;
  locale: Locale;
  words: FormWords;
  paths: NextStepPaths;
  asOf: string;
  /** Whether the reader was at a question before, which has gone. */
  fromWizard: boolean;
}

/** All questions on one page, and the one next action beside them. */
export default function NextStepPage({ asOf, fromWizard, ...props }: Props) {
  // The question that had the focus has gone; the form begins with its first field.
  useLayoutEffect(() => {
    if (fromWizard && document.activeElement === document.body) {
      document.getElementById('role-first')?.focus();
    }
  }, []);
  return (
    <>
      <NextStepForm {...props} asOf={asOf} />
      <LateAnswer {...props} asOf={asOf} text={props.words.text} />
    </>
  );
}
