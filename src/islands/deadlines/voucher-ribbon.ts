import { voucherEvents, type VoucherAssessment, type VoucherEvent } from '../../rules/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { RuleWords, Speaker } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import type { Ribbon, RibbonMark, RibbonSpan } from './ribbon-model.ts';

interface Input {
  assessment: VoucherAssessment;
  days: Partial<Record<VoucherEvent, string>>;
  text: Area<'deadlines'>;
  words: RuleWords;
  speaker: Speaker;
  asOf: string;
}

/** What the ribbon of one voucher shows, and the same in words. */
export function voucherRibbon(input: Input): { ribbon: Ribbon; caption: string } {
  const { text, speaker } = input;
  const marks = [...stamps(input), ...limits(input)];
  const items = marks
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ label, day }) => fill(text.ribbonItem, { label, day: speaker.day(day) }));
  const caption = fill(text.ribbonCaption, { list: items.join(text.listSeparator) });
  return { ribbon: { spans: spans(input), marks }, caption };
}

function stamps({ days, words }: Input): RibbonMark[] {
  return voucherEvents.flatMap((event) => {
    const day = days[event];
    if (day === undefined) return [];
    return [{ id: event, day, label: words.rules.stamps[event], kind: 'stamp' as const }];
  });
}

function limits({ assessment, text, asOf }: Input): RibbonMark[] {
  const by = (id: string) => assessment.deadlines.find((deadline) => deadline.id === id)?.by;
  const redeem = by('redeem');
  const claim = by('claim');
  const stop = lastRedemption(assessment);
  const marks: RibbonMark[] = [];
  const { safe } = assessment;
  if (safe) marks.push({ id: 'start', day: safe.from, label: '', kind: 'start' });
  if (redeem) marks.push({ id: 'redeem', day: redeem, label: text.ribbonRedeem, kind: 'limit' });
  if (claim) marks.push({ id: 'claim', day: claim, label: text.ribbonClaim, kind: 'limit' });
  if (typeof stop === 'string')
    marks.push({ id: 'stop', day: stop, label: text.ribbonStop, kind: 'stop' });
  marks.push({ id: 'as-of', day: asOf, label: text.ribbonAsOf, kind: 'as-of' });
  return marks;
}

function spans({ assessment, text, speaker }: Input): RibbonSpan[] {
  const { safe, deadlines } = assessment;
  const claim = deadlines.find(({ id }) => id === 'claim');
  const counted = claim?.trace.find((step) => step.step === 'count');
  const result: RibbonSpan[] = [];
  const lifetime = safe?.trace.find((step) => step.step === 'count');
  if (safe && lifetime) {
    const label = fill(text.ribbonLife, { days: speaker.days(lifetime.days) });
    result.push({ kind: 'life', from: safe.from, to: safe.expires, label });
  }
  if (claim?.by !== undefined && counted) {
    const label = fill(text.ribbonPayment, { days: speaker.days(counted.days) });
    result.push({ kind: 'payment', from: counted.from, to: counted.result, label });
  }
  return result;
}

/** The programme's last day for redemption, as far as the assessment knew it. */
function lastRedemption({ deadlines }: VoucherAssessment): string | number | undefined {
  const steps = deadlines.flatMap(({ id, trace }) => (id === 'redeem' ? trace : []));
  const rule = steps.find(
    (step) => step.step === 'rule' && step.parameter === 'last-redemption-day',
  );
  return rule?.step === 'rule' ? rule.value : undefined;
}
