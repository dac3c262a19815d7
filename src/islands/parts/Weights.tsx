import { sourceOf } from '../../rules/evidence.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sourceDate } from '../../i18n/source-label.ts';
import type { Area, Messages } from '../../i18n/types.ts';
import { SourceLinks, type SourceLabels } from './SourceLinks.tsx';
import { useWords } from './use-words.ts';

interface Words {
  explain: Area<'explain'>;
  weights: Area<'rules'>['weights'];
}

interface Props {
  tags: readonly string[];
  locale: Locale;
  sources: SourceLabels;
}

/** What each source is, of when, and how much it weighs. Fetched with the first explanation. */
export default function Weights({ tags, locale, sources }: Props) {
  const words = useWords(locale, load);
  if (!words) return null;
  const { explain, weights } = words;
  return (
    <>
      <p class="weights-title">{explain.weights}</p>
      <ul class="weights">
        {tags.map((tag) => (
          <li key={tag}>
            <SourceLinks tags={[tag]} sources={sources} />{' '}
            {sourceSentence(tag, explain, weights, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}

async function load(locale: Locale): Promise<Words> {
  const [{ explain }, { rules }] = (await Promise.all([
    import(`../../i18n/${locale}/explain.ts`),
    import(`../../i18n/${locale}/rules.ts`),
  ])) as [Pick<Messages, 'explain'>, Pick<Messages, 'rules'>];
  return { explain, weights: rules.weights };
}

/** A source in a sentence: its title, its date, its kind. */
function sourceSentence(
  tag: string,
  explain: Area<'explain'>,
  weights: Area<'rules'>['weights'],
  locale: Locale,
): string {
  const source = sourceOf(tag);
  if (!source) return '';
  const date = sourceDate(source.date, locale);
  const values = { title: source.title, letter: source.weight, weight: weights[source.weight] };
  return date === ''
    ? fill(explain.sourceUndated, values)
    : fill(explain.source, { ...values, date });
}
