import { isLocale, type Locale } from '../../i18n/locales.ts';
import { prepareAsked, type Asked } from './search-asked.ts';
import { prepare, rank, type Hit, type Kind, type Prepared, type Section } from './search-rank.ts';
import { readQuery, type Synonyms } from './search-words.ts';

// Search in two steps. Pagefind finds pages; the parts of the first of them are then ranked by
// what they literally contain, because words of Chinese, Japanese and Korean are not cut alike
// in a query and in a text.

/** How many pages of Pagefind's are looked into: more than a language has, so that none is missed. */
const pagesRead = 48;

interface Fragment {
  url: string;
  raw_content?: string;
  content: string;
  meta: { title?: string };
  anchors: { element: string; id: string; text?: string; location: number }[];
}

interface Found {
  id: string;
  data(): Promise<Fragment>;
}

/** The part of Pagefind's interface that is used. */
export interface Engine {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: object): Promise<{ results: Found[] }>;
}

/** Where the parts of a search come from: the page's own host, or a test. */
export interface Source {
  locale: Locale;
  /** An engine over one of the indexes. */
  engine(index: 'pagefind' | 'pagefind-earlier'): Promise<Engine>;
  synonyms(): Promise<Synonyms>;
}

/** A search over the pages of one language. */
export interface Search {
  /** Everything that answers a query, the best first; earlier editions only on request. */
  find(typed: string, withEarlier?: boolean): Promise<Hit[]>;
}

/** Starts to load what is needed; nothing is loaded twice, and a failure is forgotten. */
export function createSearch(source: Source): Search {
  const engines = new Map<string, Promise<Engine>>();
  const all = new Map<string, Promise<Found[]>>();
  const pages = new Map<string, Promise<Prepared[]>>();
  let synonyms: Promise<Synonyms> | undefined;
  let foreseen: Promise<ReadonlyMap<string, readonly Asked[]>> | undefined;

  function engineOf(index: 'pagefind' | 'pagefind-earlier'): Promise<Engine> {
    const known = engines.get(index) ?? source.engine(index);
    engines.set(index, known);
    known.catch(() => engines.delete(index));
    return known;
  }

  function loadSynonyms(): Promise<Synonyms> {
    synonyms ??= source.synonyms().catch((error: unknown) => {
      synonyms = undefined;
      throw error;
    });
    return synonyms;
  }

  function sectionsOf(index: string, found: Found): Promise<Prepared[]> {
    const key = `${index} ${found.id}`;
    const known =
      pages.get(key) ??
      Promise.all([found.data(), loadAsked()]).then(([data, asked]) =>
        sections(data, (url) => (index === 'pagefind' ? asked.get(addressIn(url)) : undefined)),
      );
    pages.set(key, known);
    known.catch(() => pages.delete(key));
    return known;
  }

  function loadAsked(): Promise<ReadonlyMap<string, readonly Asked[]>> {
    foreseen ??= loadSynonyms().then(({ asked }) => prepareAsked(asked));
    foreseen.catch(() => (foreseen = undefined));
    return foreseen;
  }

  /** An address below the language, as authors write it: `guide/enroll`, `questions#late`. */
  function addressIn(url: string): string {
    const below = url.slice(url.indexOf(`/${source.locale}/`) + source.locale.length + 2);
    return below.replace(/\/(?=#|$)/, '');
  }

  function everyPage(index: string, engine: Engine): Promise<Found[]> {
    const known = all.get(index) ?? engine.search(null).then(({ results }) => results);
    all.set(index, known);
    known.catch(() => all.delete(index));
    return known;
  }

  async function find(typed: string, withEarlier = false): Promise<Hit[]> {
    const query = readQuery(typed, source.locale, await loadSynonyms());
    const indexes = withEarlier
      ? (['pagefind', 'pagefind-earlier'] as const)
      : (['pagefind'] as const);
    const order = new Map<string, number>();
    const read = await Promise.all(
      indexes.map(async (index) => {
        const engine = await engineOf(index);
        // What the engine finds comes first; a page it does not find may have the words in other forms.
        const { results } = await engine.search(typed);
        const candidates = new Map(results.map((found) => [found.id, found]));
        for (const found of await everyPage(index, engine))
          candidates.set(found.id, candidates.get(found.id) ?? found);
        const first = [...candidates.values()].slice(0, pagesRead);
        const parts = await Promise.all(first.map((found) => sectionsOf(index, found)));
        parts.forEach(([beginning], at) => beginning && order.set(beginning.url, at));
        return parts.flat();
      }),
    );
    return rank(read.flat(), query, (url) => order.get(url.split('#')[0]!) ?? pagesRead);
  }

  return { find };
}

/** The parts of a page, cut at its headings. */
function sections(
  { url, raw_content, content, meta, anchors }: Fragment,
  askedAt: (url: string) => readonly Asked[] | undefined,
): Prepared[] {
  const words = splitWords(raw_content ?? content);
  const page = meta.title ?? url;
  const starts = [
    { id: '', title: page, location: 0 },
    ...anchors
      .filter(({ element }) => element === 'h2')
      .map(({ id, text, location }) => ({ id, title: text?.trim() ?? '', location })),
  ];
  return starts.map(({ id, title, location }, at) => {
    const text = words
      .slice(location, starts[at + 1]?.location)
      .join('')
      .replaceAll('\u200b', '')
      .replace(/&(lt|gt|amp);/g, (_, name: string) => entities[name]!)
      .trim();
    const address = id === '' ? url : `${url}#${id}`;
    const section: Section = {
      url: address,
      kind: kindOf(url, id),
      title,
      page,
      text: withoutTitle(text, title),
      isFirst: id === '',
    };
    return prepare(section, askedAt(address));
  });
}

// Pagefind writes its raw text ready for a page.
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&' };

/** As Pagefind counts them: at zero-width spaces where it put some, else at spaces. */
const splitWords = (content: string): string[] =>
  content.includes('\u200b') ? content.split(/(?<=\u200b)/) : content.split(/(?<=\s)(?=\S)/);

/** The text of a part begins with its heading, which is shown above it. */
const withoutTitle = (text: string, title: string): string =>
  text.startsWith(title) ? text.slice(title.length).replace(/^[\s.]+/, '') : text;

/** The group a part of a page stands in, told by its address. */
export function kindOf(url: string, id: string): Kind {
  const path = url.replace(/\/$/, '').split('/');
  const [parent, last] = path.slice(-2);
  if (parent === 'tools') return 'tool';
  if (last === 'questions' && id !== '') return 'question';
  if (last === 'glossary' && id !== '') return 'term';
  if (last === 'rules' && id !== '') return 'rule';
  return path.includes('guide') ? 'step' : 'page';
}

/** The search over the pages of this site, from its own host. */
export function siteSearch(base: string): Search {
  const tag = document.documentElement.lang.toLowerCase();
  const locale: Locale = isLocale(tag) ? tag : 'en';
  return createSearch({
    locale,
    async engine(index) {
      const engine = (await import(/* @vite-ignore */ `${base}${index}/pagefind.js`)) as Engine;
      // A worker would need an address that Trusted Types let through.
      await engine.options({ noWorker: true });
      await engine.init();
      return engine;
    },
    async synonyms() {
      const response = await fetch(`${base}${locale}/synonyms.json`);
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return (await response.json()) as Synonyms;
    },
  });
}
