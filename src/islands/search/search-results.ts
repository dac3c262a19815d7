import { fillPlural } from '../../i18n/fill.ts';
import { linksIn } from '../../i18n/links-in.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/paths.ts';
import type { Area } from '../../i18n/types.ts';
import { excerpt, marked } from './search-marks.ts';
import type { Hit, Kind } from './search-rank.ts';

// The list of results. Every node is made by hand: nothing is parsed as HTML.

/** How many hits of a group are shown before the reader asks for more. */
const shownFirst = 5;
const excerptLength = 150;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** The groups of results, that with the best hit first. */
export function resultList(hits: readonly Hit[], text: Area<'search'>, language: string): Node[] {
  const groups = new Map<Kind, Hit[]>();
  for (const hit of hits) {
    const { kind } = hit.section;
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, members]) => group(text.kinds[kind], members, text, language));
}

function group(
  title: string,
  hits: readonly Hit[],
  text: Area<'search'>,
  language: string,
): HTMLElement {
  const list = make('ol', ...hits.slice(0, shownFirst).map(item));
  const section = make('section', make('h2', title), list);
  const rest = hits.slice(shownFirst);
  if (rest.length === 0) return section;
  const more = make('button', fillPlural(text.more, rest.length, language));
  more.type = 'button';
  more.addEventListener('click', () => {
    const items = rest.map(item);
    list.append(...items);
    more.remove();
    items[0]?.querySelector('a')?.focus();
  });
  section.append(more);
  return section;
}

function item({ section: { url, title, page, text, isFirst }, forms }: Hit): HTMLLIElement {
  const link = make('a', ...withMarks(title, forms));
  link.href = url;
  const entry = make('li', link);
  if (!isFirst && page !== title) entry.append(' ', make('small', page));
  const words = excerpt(text, forms, excerptLength);
  if (words !== '') entry.append(make('p', ...withMarks(words, forms)));
  return entry;
}

const withMarks = (text: string, forms: readonly string[]): (Node | string)[] =>
  marked(text, forms).map((piece) => (piece.isFound ? make('mark', piece.text) : piece.text));

/** What to do where nothing was found. */
export function noResultHelp(text: Area<'search'>, base: string, locale: Locale): Node[] {
  const items = Object.values(text.help).map((sentence) =>
    make(
      'li',
      ...linksIn(sentence, text.links).map(({ text: words, to }) => {
        if (to === undefined) return words;
        const link = make('a', words);
        link.href = pagePath(base, locale, to);
        return link;
      }),
    ),
  );
  return [make('section', make('h2', text.helpTitle), make('ul', ...items))];
}
