import type { Deadline } from '../../rules/index.ts';
import type { RuleWords, Speaker } from '../../i18n/say.ts';
import { fill } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';

/** One line on a deadline: how many days are left or late, and which limit binds. */
export function deadlineNote(
  deadline: Deadline,
  text: Area<'deadlines'>,
  words: RuleWords,
  speaker: Speaker,
): string {
  const { status, daysLeft, daysLate, boundBy, slackDays, blockedBy } = deadline;
  const sentences: string[] = [];
  if (status === 'open' && daysLeft !== undefined) {
    sentences.push(
      daysLeft === 0 ? text.lastDay : fill(text.daysLeft, { days: speaker.days(daysLeft) }),
    );
  }
  if (daysLate !== undefined) sentences.push(fill(text.daysLate, { days: speaker.days(daysLate) }));
  if (blockedBy !== undefined) {
    sentences.push(fill(text.blocked, { deadline: words.rules.deadlines[blockedBy] }));
  }
  if (boundBy !== undefined && boundBy in text.boundBy) {
    sentences.push(text.boundBy[boundBy as keyof typeof text.boundBy]);
  }
  if (slackDays === 0) sentences.push(text.slackNone);
  else if (slackDays !== undefined) {
    sentences.push(fill(text.slack, { days: speaker.days(slackDays) }));
  }
  return sentences.join(speaker.marks.gap);
}
