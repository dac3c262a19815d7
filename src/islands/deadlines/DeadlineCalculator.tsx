import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { VoucherEvent } from '../../rules/index.ts';
import { $asOf, $chosenAsOf, restoreAsOf, setAsOf } from '../../stores/as-of.ts';
import { createDeadlines } from '../../stores/deadlines.ts';
import ErrorSummary from '../parts/ErrorSummary.tsx';
import LateVoucherAnswer from './LateVoucherAnswer.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useInvalid } from '../parts/use-invalid.ts';
import VoucherForm from './VoucherForm.tsx';
import type { SourceLabels } from '../parts/SourceLinks.tsx';

interface Props {
  locale: Locale;
  text: Area<'deadlines'>;
  events: Record<VoucherEvent, string>;
  days: Plural;
  sources: SourceLabels;
  /** The name of the site. */
  site: string;
}

/** The deadline tool: what is known of one voucher on one side, every deadline on the other. */
export default function DeadlineCalculator({ locale, text, events, days, sources, site }: Props) {
  const tool = useMemo(() => createDeadlines({ $asOf, $chosenAsOf, setAsOf }), []);
  const asOf = useStore($asOf);
  const address = useStore(tool.$address);
  const entries = useStore(tool.$entries);
  const damaged = useStore(tool.$damaged);
  const [ready, setReady] = useState(false);
  const [touched, setTouched] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { fields, asked, ask } = useInvalid(root);

  useAddress({ load: (fragment) => restoreAsOf(tool.load(fragment)), address, ready });
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (ready) tool.keep();
  }, [ready, address, entries]);

  const showAnswer = () => root.current?.querySelector<HTMLElement>(':scope > section')?.focus();
  return (
    <div class="tool" data-ready={ready} ref={root} onFocusIn={() => setTouched(true)}>
      <VoucherForm
        {...{ tool, locale, text, events, damaged }}
        asOf={ready ? asOf : undefined}
        onAsk={() => ask(showAnswer)}
      >
        {fields.length > 0 && (
          <ErrorSummary title={text.errorSummary} hint={text.errorHint} {...{ fields, asked }} />
        )}
      </VoucherForm>
      <LateVoucherAnswer
        {...{ tool, locale, text, days, sources, site, asOf, ask }}
        near={touched}
      />
    </div>
  );
}
