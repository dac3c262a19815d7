import { restoreAsOf, $asOf } from '../../stores/as-of.ts';
import { createEligibility } from '../../stores/eligibility.ts';
import { answerTo, createWizard } from '../../stores/eligibility-wizard.ts';
import type { FlowMarks } from '../reading/mark-flow-map.ts';

/** What the map of the eligibility wizard marks for a fragment of the tool. */
export function eligibilityMarks(fragment: string): FlowMarks {
  const eligibility = createEligibility($asOf);
  const wizard = createWizard(eligibility, $asOf);
  restoreAsOf(eligibility.load(fragment));
  const { here, answered } = wizard.$view.get();
  const said = { entries: eligibility.$entries.get(), engagement: eligibility.$engagement.get() };
  const given = answered.map(({ id, question }): [string, string] => {
    const answer = answerTo(said, question) ?? '';
    return [id, /^\d/.test(answer) ? 'day' : answer];
  });
  return { here: here.id, given };
}
