import type { Deadline, VoucherAssessment, VoucherEvent } from '../rules/index.ts';
import type { RuleWords, Speaker } from '../i18n/say.ts';
import type { Area } from '../i18n/types.ts';
import { deadlineNote } from './deadline-note.ts';

interface Props {
  assessment: VoucherAssessment;
  days: Partial<Record<VoucherEvent, string>>;
  text: Area<'deadlines'>;
  words: RuleWords;
  speaker: Speaker;
}

/** The one day that matters now, large, in a sentence that says what it is. */
export default function Headline({ assessment, days, text, words, speaker }: Props) {
  const { sentence, deadline, done } = headlineOf(assessment, text);
  const day = done ? days.claimed : deadline?.by;
  return (
    <div class="headline" role="status">
      {sentence} {day && <span class="day">{speaker.day(day)}</span>}
      {deadline && <span class="why">{deadlineNote(deadline, text, words, speaker)}</span>}
    </div>
  );
}

/** Which deadline leads, and how it is announced. */
function headlineOf({ deadlines }: VoucherAssessment, text: Area<'deadlines'>) {
  const of = (id: Deadline['id']) => deadlines.find((deadline) => deadline.id === id);
  const redeem = of('redeem');
  const claim = of('claim');
  if (claim?.status === 'met-late') return { sentence: text.claimedLate, deadline: claim };
  if (claim?.status === 'met' && redeem?.status === 'met') {
    return { sentence: text.requestedInTime, deadline: claim, done: true };
  }
  if (redeem?.status === 'met-late') return { sentence: text.redeemedLate, deadline: redeem };
  if (redeem?.status === 'met' && claim?.by !== undefined) {
    const missed = claim.status === 'missed';
    return { sentence: missed ? text.claimMissed : text.redeemedInTime, deadline: claim };
  }
  if (redeem?.by === undefined) return { sentence: text.notKnown, deadline: undefined };
  const sentence = redeem.status === 'missed' ? text.redeemMissed : text.redeemBy;
  return { sentence, deadline: redeem };
}
