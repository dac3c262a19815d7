import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import type { DeadlinesStore } from '../../stores/deadlines.ts';
import type { SourceLabels } from '../parts/SourceLinks.tsx';

interface Props {
  tool: DeadlinesStore;
  locale: Locale;
  text: Area<'deadlines'>;
  days: Plural;
  sources: SourceLabels;
  /** The name of the site, for paper. */
  site: string;
  asOf: string;
  /** The reader is at the form: what shows the answer may come. */
  near: boolean;
  /** Does what the reader asks for, unless a field cannot be read. */
  ask(action: () => void): void;
}

type Answer = typeof import('./VoucherAnswer.tsx') & { rules: Area<'rules'> };

/** The answer: what shows it, and its words, come when the reader turns to the form or the link has days. */
export default function LateVoucherAnswer(props: Props) {
  const { tool, locale, text, days: forms, sources, site, asOf, near, ask } = props;
  const days = useStore(tool.$days);
  const other = useStore(tool.$other);
  const plan = useStore(tool.$plan);
  const [answer, setAnswer] = useState<Answer>();
  const [hasFailed, setFailed] = useState(false);
  const begun = Object.keys(days).length > 0;
  const needed = near || begun || other !== undefined || plan !== undefined;
  useEffect(() => {
    if (needed && !answer) load(locale).then(setAnswer, () => setFailed(true));
  }, [needed, days]);

  const told = useMemo(
    () =>
      answer &&
      answer.tell({ locale, text, words: { rules: answer.rules, days: forms }, sources, site }),
    [answer],
  );
  const view = answer && told && { tool, told, asOf, ask };
  return (
    <>
      {view && begun && <answer.Drawing {...view} />}
      <section aria-label={text.answer} tabIndex={-1}>
        {/* Apart from what is seen: an announcement is one text, a headline has parts. */}
        <p class="sr" role="status">
          {view && begun && <answer.Announcement {...view} />}
        </p>
        <div class="headline">
          {view && begun ? (
            <answer.Headline {...view} />
          ) : (
            <p class="lead">{needed && hasFailed ? text.failed : text.empty}</p>
          )}
        </div>
        {view && begun && <answer.Details {...view} />}
        {view && <answer.Parts {...view} begun={begun} />}
      </section>
    </>
  );
}

async function load(locale: Locale): Promise<Answer> {
  const [parts, { rules }] = await Promise.all([
    import('./VoucherAnswer.tsx'),
    import(`../../i18n/${locale}/rules.ts`) as Promise<{ rules: Area<'rules'> }>,
  ]);
  await parts.styled;
  return { ...parts, rules };
}
