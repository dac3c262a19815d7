import { fillPlural, fill, type Plural } from '../i18n/fill.ts';

// Search over Pagefind's index. Loaded on first use only.

interface Texts {
  none: string;
  failed: string;
  loading: string;
  help: string;
  count: Plural;
}

interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

interface Engine {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options?: object,
    delay?: number,
  ): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog')!;
const input = dialog.querySelector('input')!;
const status = dialog.querySelector('[role=status]')!;
const list = dialog.querySelector('ol')!;
const texts = JSON.parse(dialog.dataset['texts']!) as Texts;
const language = document.documentElement.lang;
const shown = 12;

let engine: Promise<Engine> | undefined;

/** Opens the search dialog and starts to load the engine. */
export function open(): void {
  if (dialog.open) return;
  dialog.showModal();
  input.select();
  loadEngine().catch(() => undefined);
}

function loadEngine(): Promise<Engine> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(): Promise<Engine> {
  const address = `${dialog.dataset['base']}pagefind/pagefind.js`;
  const loaded = (await import(/* @vite-ignore */ address)) as Engine;
  await loaded.options({ noWorker: true, excerptLength: 24 });
  await loaded.init();
  return loaded;
}

async function search(): Promise<void> {
  const query = input.value.trim();
  if (query === '') {
    list.replaceChildren();
    status.textContent = texts.help;
    return;
  }
  status.textContent = texts.loading;
  try {
    const found = await (await loadEngine()).debouncedSearch(query, {}, 120);
    if (found === null) return; // A later key press has taken over.
    const hits = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    list.replaceChildren(...hits.map(item));
    status.textContent =
      found.results.length === 0
        ? fill(texts.none, { query })
        : fillPlural(texts.count, found.results.length, language);
  } catch {
    status.textContent = texts.failed;
  }
}

function item(hit: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  const excerpt = document.createElement('p');
  excerpt.append(...marked(hit.excerpt));
  const entry = document.createElement('li');
  entry.append(link, excerpt);
  return entry;
}

/** Pagefind marks the words found with <mark>; we make the nodes ourselves, without innerHTML. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const word = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    if (word === undefined) return document.createTextNode(plain(part));
    const mark = document.createElement('mark');
    mark.textContent = plain(word);
    return mark;
  });
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function plain(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

input.addEventListener('input', () => void search());
dialog.querySelector('form')!.addEventListener('submit', (event) => {
  // Enter opens the first hit; the close button, which is the submitter, only closes.
  if (event.submitter && event.submitter === document.activeElement) return;
  event.preventDefault();
  list.querySelector('a')?.click();
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
