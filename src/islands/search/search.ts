import { pagePath } from '../../i18n/paths.ts';
import { pageLocale } from '../parts/page-locale.ts';
import { addressOf, createPanel, walkWithArrows } from './search-panel.ts';

// The search dialog. Loaded and built on first use; on the search page its own field is used.

const opener = document.querySelector<HTMLButtonElement>('#search')!;
const base = opener.dataset['base'] ?? '/';

let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens the search and starts to load the engine. */
export async function open(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#search-page input');
  if (field) return field.focus();
  dialog ??= build().catch((error: unknown) => {
    dialog = undefined;
    throw error;
  });
  const built = await dialog;
  if (built.open) return;
  built.showModal();
  built.querySelector('input')?.select();
}

async function build(): Promise<HTMLDialogElement> {
  const built = document.createElement('dialog');
  const page = document.createElement('a');
  const address = pagePath(base, pageLocale, 'search');
  const panel = await createPanel(base, (query, withEarlier) => {
    page.href = `${address}#${addressOf(query, withEarlier)}`;
    page.hidden = query === '';
  });
  panel.warm();
  const close = document.createElement('button');
  close.textContent = panel.text.close;
  page.textContent = panel.text.onPage;
  page.hidden = true;
  panel.form.method = 'dialog';
  panel.form.append(close);
  built.id = 'search-dialog';
  built.className = 'search';
  built.ariaLabel = panel.text.label;
  built.append(panel.form, ...panel.rest, page);
  document.body.append(built);
  walkWithArrows(built, panel.input);
  panel.form.addEventListener('submit', (event) => {
    // Enter opens the first hit; the close button, which is the submitter, only closes.
    if (event.submitter && event.submitter === document.activeElement) return;
    event.preventDefault();
    built.querySelector<HTMLAnchorElement>('.results li a')?.click();
  });
  built.addEventListener('click', (event) => {
    // A hit on this very page would otherwise stay behind the dialog.
    if (event.target === built || (event.target as Element).closest('a')) built.close();
  });
  return built;
}
