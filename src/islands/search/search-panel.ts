import styles from '../../styles/search.css?url';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { Area } from '../../i18n/types.ts';
import { pageLocale } from '../parts/page-locale.ts';
import { siteSearch, type Search } from './search-engine.ts';
import { noResultHelp, resultList } from './search-results.ts';
import { styled } from '../parts/styled.ts';

// The field, the announced line and the list: the same in the dialog and on the search page.

const language = document.documentElement.lang;

/** How long a reader who types on is waited for, in milliseconds. */
const patience = 60;

/** The parts of a search interface, and how to make it search. */
export interface Panel {
  text: Area<'search'>;
  form: HTMLFormElement;
  input: HTMLInputElement;
  earlier: HTMLInputElement;
  /** What follows the form: the choice, the announced line, the results. */
  rest: Node[];
  /** Has the index come while the reader types the first word. */
  warm(): void;
  /** Searches for what the field holds; resolves when the list shows it. */
  run(): Promise<void>;
}

let words: Promise<Area<'search'>> | undefined;
let search: Search | undefined;

/** The words of the search and its style. */
async function load(): Promise<Area<'search'>> {
  const style = styled(styles);
  const loaded = (await import(`../../i18n/${pageLocale}/search.ts`)) as { search: Area<'search'> };
  await style;
  return loaded.search;
}

/** Builds a search interface; `onSearch` is told what was searched for. */
export async function createPanel(
  base: string,
  onSearch: (query: string, withEarlier: boolean) => void,
): Promise<Panel> {
  words ??= load().catch((error: unknown) => {
    words = undefined;
    throw error;
  });
  const text = await words;
  search ??= siteSearch(base);
  const engine = search;
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.ariaLabel = text.label;
  input.placeholder = text.placeholder;
  const form = document.createElement('form');
  form.role = 'search';
  form.append(input);
  const earlier = document.createElement('input');
  earlier.type = 'checkbox';
  const choice = document.createElement('label');
  choice.append(earlier, ` ${text.earlier}`);
  const status = document.createElement('p');
  status.role = 'status';
  status.textContent = text.begin;
  const results = document.createElement('div');
  results.className = 'results';

  let turn = 0;
  async function run(): Promise<void> {
    turn += 1;
    const own = turn;
    const query = input.value.trim();
    onSearch(query, earlier.checked);
    if (query === '') {
      results.replaceChildren();
      status.textContent = text.begin;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, patience));
    if (own !== turn) return; // A later key has taken over.
    if (results.childElementCount === 0) status.textContent = text.loading;
    try {
      const hits = await engine.find(query, earlier.checked);
      if (own !== turn) return;
      results.replaceChildren(
        ...(hits.length > 0
          ? resultList(hits, text, language)
          : noResultHelp(text, base, pageLocale)),
      );
      status.textContent =
        hits.length > 0
          ? fillPlural(text.count, hits.length, language)
          : fill(text.none, { query });
    } catch {
      if (own !== turn) return;
      results.replaceChildren();
      status.textContent = text.failed;
    }
  }

  input.addEventListener('input', () => void run());
  earlier.addEventListener('change', () => void run());
  const warm = () => void engine.find('').catch(() => undefined);
  return { text, form, input, earlier, rest: [choice, status, results], warm, run };
}

/** The arrow keys go from the field through the results and back. */
export function walkWithArrows(host: HTMLElement, input: HTMLInputElement): void {
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...host.querySelectorAll<HTMLElement>('.results :is(a, button)')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

/** A search as the fragment of the search page. */
export const addressOf = (query: string, withEarlier: boolean): string =>
  `q=${encodeURIComponent(query)}${withEarlier ? '&earlier' : ''}`;
