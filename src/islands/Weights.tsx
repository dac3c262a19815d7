import { useEffect, useState } from 'preact/hooks';
import { sourceOf } from '../rules/evidence.ts';
import { fill } from '../i18n/fill.ts';
import { sourceDate } from '../i18n/source-label.ts';
import type { Area } from '../i18n/types.ts';
import { SourceLinks } from './SourceLinks.tsx';
import type { Told } from './told.ts';

interface Props {
  tags: readonly string[];
  told: Told;
}

/** What each source is, of when, and how much it weighs. Fetched with the first explanation. */
export default function Weights({ tags, told }: Props) {
  const { locale, words, sources } = told;
  const [explain, setExplain] = useState<Area<'explain'>>();
  useEffect(() => {
    void import(`../i18n/${locale}/explain.ts`).then((module) => setExplain(() => module.explain));
  }, []);
  if (!explain) return null;
  return (
    <>
      <p class="weights-title">{explain.weights}</p>
      <ul class="weights">
        {tags.map((tag) => (
          <li key={tag}>
            <SourceLinks tags={[tag]} sources={sources} />{' '}
            {sourceSentence(tag, explain, words.rules.weights, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A source in a sentence: its title, its date, its kind. */
function sourceSentence(
  tag: string,
  explain: Area<'explain'>,
  weights: Area<'rules'>['weights'],
  locale: Told['locale'],
): string {
  const source = sourceOf(tag);
  if (!source) return '';
  const date = sourceDate(source.date, locale);
  const values = { title: source.title, letter: source.weight, weight: weights[source.weight] };
  return date === ''
    ? fill(explain.sourceUndated, values)
    : fill(explain.source, { ...values, date });
}
