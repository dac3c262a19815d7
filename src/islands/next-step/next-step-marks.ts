import { $asOf, $chosenAsOf, restoreAsOf } from '../../stores/as-of.ts';
import { createNextStep } from '../../stores/next-step.ts';
import { createNextStepWizard, optionOf } from '../../stores/next-step-wizard.ts';
import type { FlowMarks } from '../reading/mark-flow-map.ts';

/** What the map of the next-step finder marks for a fragment of the tool. */
export function nextStepMarks(fragment: string): FlowMarks {
  const finder = createNextStep($asOf);
  const wizard = createNextStepWizard(finder, $asOf, $chosenAsOf, finder.$result);
  restoreAsOf(finder.load(fragment), finder.$open.get().day === 'today');
  const { here, answered } = wizard.$view.get();
  const said = wizard.$said.get();
  const given = answered.map(({ id, question }): [string, string] => [
    id,
    optionOf(said, question) ?? '',
  ]);
  return { here: here.id, given };
}
