import type { Deadline, VoucherAssessment } from '../../rules/index.ts';
import type { Area } from '../../i18n/types.ts';

/** Which deadline leads an answer, and how it is announced; `done` where the day is the claim's own. */
export function headlineOf(
  { deadlines }: VoucherAssessment,
  text: Area<'deadlines'>,
): { sentence: string; deadline: Deadline | undefined; done?: true } {
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
