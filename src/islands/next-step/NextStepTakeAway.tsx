import { useStore } from '@nanostores/preact';
import type { NextStep } from '../../rules/index.ts';
import type { NextStepAnswers } from '../../stores/next-step-answers.ts';
import CaseTakeAway, { caseForm } from '../take-away/CaseTakeAway.tsx';
import { nextStepData, nextStepSheet } from './next-step-sheet.ts';
import type { AnswerView } from './next-step-words.ts';

interface Props extends AnswerView {
  finder: NextStepAnswers;
  asOf: string;
  result: NextStep;
}

/** What a reader can take along from the next-step finder. */
export default function NextStepTakeAway({ finder, asOf, result, ...view }: Props) {
  const facts = {
    role: useStore(finder.$role),
    done: useStore(finder.$done),
    open: useStore(finder.$open),
    days: useStore(finder.voucher.$days),
    asOf,
    result,
  };
  return (
    <CaseTakeAway
      tool="next-step"
      locale={view.locale}
      // The day of the answer goes along: a case on paper opens as it was printed.
      address={() => finder.address(asOf)}
      sheet={(one, words) => nextStepSheet(facts, view, one, words)}
      json={(one) => ({
        ...caseForm('next-step', one, { asOf, edition: result.edition }),
        ...nextStepData(facts),
      })}
    />
  );
}
