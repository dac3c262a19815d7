import { parameterOn, type EligibilityAssessment } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';
import type { Namer } from './eligibility-names.ts';

export interface Notice {
  text: string;
  /** Whether it warns, and does not only inform. */
  warns: boolean;
}

/** What holds for all verdicts of a day: a day without rules, a list not yet known, the status word. */
export function sayNotices(
  { asOf, edition, tableKnown, statusWord, findings }: EligibilityAssessment,
  text: Area<'eligibility'>,
  { day, marks }: Namer,
): Notice[] {
  const published = parameterOn('competency-table-from', '9999-12-31')?.value;
  const notices: Notice[] = [];
  const say = (sentence: string, warns = false) => notices.push({ text: sentence, warns });
  if (asOf !== undefined && edition === undefined) say(text.beforeFirstEdition, true);
  if (edition !== undefined && !tableKnown && typeof published === 'string') {
    say(fill(text.tableUnknown, { day: day(published) }));
  }
  if (statusWord !== undefined) say(text.statusWord + marks.gap + text.statusWords[statusWord]);
  if (findings.some(({ code }) => code === 'in-the-future')) say(text.renewedInFuture, true);
  return notices;
}
