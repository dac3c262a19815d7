import { addressOf, createPanel, walkWithArrows } from './search-panel.ts';

// The search on its own page: what is searched for stands in the fragment, so it can be kept and
// sent, and never reaches a server.

const host = document.querySelector<HTMLElement>('#search-page')!;

function readAddress(): { query: string; withEarlier: boolean } {
  const parts = new URLSearchParams(location.hash.slice(1));
  return { query: parts.get('q') ?? '', withEarlier: parts.has('earlier') };
}

const panel = await createPanel(host.dataset['base'] ?? '/', (query, withEarlier) => {
  const hash = query === '' ? location.pathname : `#${addressOf(query, withEarlier)}`;
  // Each key would be a step back otherwise.
  if (readAddress().query !== query || readAddress().withEarlier !== withEarlier)
    history.replaceState(history.state, '', hash);
});
host.append(panel.form, ...panel.rest);
walkWithArrows(host, panel.input);

function follow(): void {
  const { query, withEarlier } = readAddress();
  if (panel.input.value.trim() !== query) panel.input.value = query;
  panel.earlier.checked = withEarlier;
  void panel.run();
}

panel.form.addEventListener('submit', (event) => {
  event.preventDefault();
  host.querySelector<HTMLAnchorElement>('.results li a')?.focus();
});
// A page that is only looked at loads no index.
for (const sign of ['pointermove', 'touchstart', 'keydown'])
  addEventListener(sign, panel.warm, { once: true, passive: true });
addEventListener('hashchange', follow);
follow();
if (location.hash === '') panel.input.focus();
