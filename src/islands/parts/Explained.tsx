import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { Said } from '../../i18n/say.ts';
import { SourceLinks, type SourceLabels } from './SourceLinks.tsx';
import { useLater } from './use-later.ts';

interface Props {
  summary: string;
  steps: readonly Said[];
  /** Sources that are not in a step of their own. */
  more?: readonly string[];
  told: { locale: Locale; sources: SourceLabels };
}

/** How something was found, in sentences, with the sources and their weight; folded until asked for. */
export default function Explained({ summary, steps, more = [], told }: Props) {
  const [isOpen, setOpen] = useState(false);
  // What the sources are is long and seldom read: it comes when an explanation is opened.
  const Weights = useLater(isOpen, () => import('./Weights.tsx'));
  const tags = [...new Set([...steps.flatMap(({ sources }) => sources), ...more])];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <ol>
        {steps.map(({ text, sources }, index) => (
          <li key={index}>
            {text} <SourceLinks tags={sources} sources={told.sources} />
          </li>
        ))}
      </ol>
      {isOpen && Weights && tags.length > 0 && (
        <Weights tags={tags} locale={told.locale} sources={told.sources} />
      )}
    </details>
  );
}
