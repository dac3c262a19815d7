import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import { stored } from '../../stores/device-settings.ts';
import { keptKey } from './kept-key.ts';
import StartPanel, { type Intent } from './StartPanel.tsx';
import type { AppProps } from './VoucherApp.tsx';

interface Props {
  locale: Locale;
  text: Area<'vouchers'>;
  /** The address of the deadline tool. */
  deadlines: string;
}

/**
 * The door to the voucher table: a place to put a list. The table itself, its reader and its words
 * come when the reader turns to it, or when there is a table from an earlier visit.
 */
export default function VoucherDoor({ locale, text, deadlines }: Props) {
  const [App, setApp] = useState<ComponentType<AppProps>>();
  const [intent, setIntent] = useState<Intent>();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const fetched = useRef<Promise<ComponentType<AppProps>> | undefined>(undefined);

  const fetchApp = () =>
    (fetched.current ??= import('./VoucherApp.tsx').then(async ({ default: Found, prepare }) => {
      await prepare(locale);
      return Found;
    }));

  async function open(next: Intent): Promise<void> {
    setIntent(next);
    setState('loading');
    try {
      const Found = await fetchApp();
      setApp(() => Found);
    } catch {
      fetched.current = undefined;
      setState('failed');
    }
  }

  useEffect(() => {
    if (isKept()) void open({ kind: 'open' });
  }, []);

  if (App && intent) return <App {...{ locale, text, deadlines, intent }} />;
  return (
    // What is needed is on its way as soon as the reader comes near.
    <div
      class="vouchers"
      data-ready
      onPointerEnter={() => void fetchApp().catch(() => undefined)}
      onFocusIn={() => void fetchApp().catch(() => undefined)}
      onDragEnter={() => void fetchApp().catch(() => undefined)}
    >
      <StartPanel locale={locale} text={text} onIntent={(next) => void open(next)} />
      <p role="status" class="why">
        {state === 'loading' && text.loading}
        {state === 'failed' && text.failed}
      </p>
    </div>
  );
}

const isKept = () => stored(keptKey) !== null;
