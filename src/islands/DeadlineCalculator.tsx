import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import { createSpeaker, type RuleWords } from '../i18n/say.ts';
import type { Area } from '../i18n/types.ts';
import { $asOf, $chosenAsOf, restoreAsOf } from '../stores/as-of.ts';
import { createVoucher } from '../stores/voucher.ts';
import { useAddress } from './use-address.ts';
import Ribbon from './Ribbon.tsx';
import { voucherRibbon } from './voucher-ribbon.ts';
import VoucherAnswer from './VoucherAnswer.tsx';
import VoucherForm from './VoucherForm.tsx';
import type { SourceLabels } from './Trace.tsx';

interface Props {
  locale: Locale;
  text: Area<'deadlines'>;
  words: RuleWords;
  sources: SourceLabels;
}

/** The deadline tool: what is known of one voucher on one side, every deadline on the other. */
export default function DeadlineCalculator({ locale, text, words, sources }: Props) {
  const voucher = useMemo(() => createVoucher($asOf), []);
  const speaker = useMemo(() => createSpeaker(words, locale), [words, locale]);
  const assessment = useStore(voucher.$assessment);
  const days = useStore(voucher.$days);
  const asOf = useStore($asOf);
  const chosenAsOf = useStore($chosenAsOf);
  const damaged = useStore(voucher.$damaged);
  const [ready, setReady] = useState(false);

  useAddress({
    load: (fragment) => restoreAsOf(voucher.load(fragment)),
    address: voucher.address(chosenAsOf),
    ready,
  });
  useEffect(() => setReady(true), []);

  const ribbon = useMemo(
    () => voucherRibbon({ assessment, days, text, words, speaker, asOf }),
    [assessment, days, asOf],
  );
  const begun = Object.keys(days).length > 0;

  return (
    <div class="tool" data-ready={ready}>
      <VoucherForm {...{ voucher, locale, text, words, damaged }} asOf={ready ? asOf : undefined} />
      {begun && (
        <div class="full">
          <Ribbon {...ribbon} locale={locale} />
        </div>
      )}
      <VoucherAnswer {...{ assessment, days, text, words, sources, speaker, asOf }} />
    </div>
  );
}
