import type { IsoDate, Task } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { AnswerView } from './next-step-words.ts';

/** Whether the last day of a step has passed, and the dates do not say whether it was kept. */
export const isUnsettled = ({ state, deadline }: Task, asOf: IsoDate): boolean =>
  state === 'todo' && deadline?.by !== undefined && deadline.by < asOf;

/** Why a step is in its state, as a sentence; empty for the step that is to be done. */
export function sayReason({ why }: Task, { locale, words }: AnswerView): string {
  if (!why) return '';
  return fill(words.text.reasons[why.code], {
    ...('step' in why ? { step: words.steps[why.step].nav } : {}),
    ...('event' in why ? { event: words.rules.events[why.event] } : {}),
    ...('by' in why ? { day: formatDay(why.by, locale) } : {}),
  });
}
