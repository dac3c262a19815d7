import { sourceOf } from '../../rules/evidence.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { languageTag } from '../../i18n/locales.ts';
import type { Said } from '../../i18n/say.ts';
import { sourceDate } from '../../i18n/source-label.ts';
import type { Area } from '../../i18n/types.ts';
import { qrPath } from './qr-path.ts';

/** One thing a sheet tells: its name, the day or verdict, remarks, and how it was found. */
export interface SheetItem {
  name: string;
  /** Large: a day, or a verdict. */
  value?: string;
  /** Small, beside it: a status. */
  status?: string;
  notes: readonly string[];
  steps: readonly Said[];
}

/** A case on paper, all of it in words of one language. */
export interface Sheet {
  locale: Locale;
  site: string;
  title: string;
  /** What the reader calls it; may be empty. */
  name: string;
  /** Facts about the sheet itself: the day it was made, the as-of day, the edition. */
  about: readonly (readonly [label: string, value: string])[];
  headline: string;
  headlineDay?: string | undefined;
  inputs: readonly (readonly [label: string, value: string])[];
  /** Whether the labels are whole questions, which need a line each. */
  areInputsLong?: boolean;
  sections: readonly { title: string; items: readonly SheetItem[] }[];
  link: string;
  notice: string;
}

interface Props {
  sheet: Sheet;
  words: Area<'takeAway'>;
  weights: Area<'rules'>['weights'];
}

/** The sheet of a case: everything entered, found and cited, for paper. */
export default function CaseSheet({ sheet, words, weights }: Props) {
  const { locale, about, inputs, sections, link } = sheet;
  const { sheet: text } = words;
  const tags = sections.flatMap(({ items }) =>
    items.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)),
  );
  return (
    <article lang={languageTag[locale]}>
      <header>
        <p class="site">{sheet.site}</p>
        <h1>{sheet.name || sheet.title}</h1>
        {sheet.name && <p class="kind">{sheet.title}</p>}
        <Pairs pairs={about} />
      </header>
      <section>
        <h2>{text.answer}</h2>
        <p class="lead">
          {sheet.headline} {sheet.headlineDay && <b>{sheet.headlineDay}</b>}
        </p>
      </section>
      <section>
        <h2>{text.inputs}</h2>
        <Pairs pairs={inputs} areLong={sheet.areInputsLong} />
      </section>
      {sections.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          {items.map((item, index) => (
            <Item key={index} item={item} />
          ))}
        </section>
      ))}
      <section>
        <h2>{text.sources}</h2>
        <Sources tags={[...new Set(tags)].sort()} {...{ text, weights, locale }} />
      </section>
      <footer>
        <Code link={link} />
        <div>
          <h2>{text.link}</h2>
          <p class="link">{link}</p>
          <p>{text.scan}</p>
          <p>{sheet.notice}</p>
        </div>
      </footer>
    </article>
  );
}

function Pairs({ pairs, areLong }: { pairs: Sheet['inputs']; areLong?: boolean | undefined }) {
  return (
    <dl class={areLong ? 'long' : ''}>
      {pairs.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Item({ item: { name, value, status, notes, steps } }: { item: SheetItem }) {
  return (
    <div class="item">
      {name && (
        <p class="head">
          <span>{name}</span> {value && <b>{value}</b>} {status && <i>{status}</i>}
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {steps.length > 0 && (
        <ol>
          {steps.map(({ text, sources }, index) => (
            <li key={index}>
              {text} {sources.length > 0 && <small>[{sources.join(', ')}]</small>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface SourcesProps {
  tags: readonly string[];
  text: Area<'takeAway'>['sheet'];
  weights: Props['weights'];
  locale: Locale;
}

function Sources({ tags, text, weights, locale }: SourcesProps) {
  return (
    <ul class="sources">
      {tags.map((tag) => {
        const source = sourceOf(tag);
        if (!source) return null;
        return (
          <li key={tag}>
            <b>{tag}</b> {source.title}
            {fill(punctuation[locale].brackets, {
              text: sourceDate(source.date, locale) || text.undated,
            })}{' '}
            {fill(text.weight, { letter: source.weight, weight: weights[source.weight] })}
          </li>
        );
      })}
    </ul>
  );
}

/** The address as a code to scan, with the quiet zone that scanners need. */
function Code({ link }: { link: string }) {
  const { path, size } = qrPath(link);
  return (
    <svg class="code" viewBox={`-4 -4 ${size + 8} ${size + 8}`} aria-hidden="true">
      <rect class="paper" x="-4" y="-4" width={size + 8} height={size + 8} />
      <path d={path} />
    </svg>
  );
}
