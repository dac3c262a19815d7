import styles from '../../styles/term-card.css?url';
import { styled } from '../parts/styled.ts';

// The card with the definition of a term. Loaded on first use, with the definitions of the
// language. It stays while the pointer is on it or on its term, or the focus is; Escape closes it.

/** Approved form and definition, by the id of the term. */
type Cards = Record<string, readonly [name: string, definition: string]>;

/** How long the pointer may be off both: enough to move from the term to its card. */
const patience = 250;
const gap = 6;
const margin = 8;

const card = document.createElement('div');
card.id = 'term-card';
card.role = 'tooltip';
card.hidden = true;
const name = document.createElement('b');
const definition = document.createElement('span');
card.append(name, definition);

let loaded: Promise<Cards> | undefined;
let current: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Shows the definition of a term; where it cannot be had, a touch follows the link after all. */
export async function show(term: HTMLAnchorElement, isTouch: boolean): Promise<void> {
  wanted = term;
  try {
    const cards = await (loaded ??= load(term));
    const found = cards[term.hash.slice(1)];
    if (!found) throw new Error(`No definition of ${term.hash}`);
    // The reader may have gone on while the definitions were on their way.
    const isThere = isTouch || term.matches(':hover') || document.activeElement === term;
    if (wanted === term && isThere) open(term, found);
  } catch {
    loaded = undefined;
    if (isTouch) location.assign(term.href);
  }
}

/** The definitions and the style, side by side. */
async function load(term: HTMLAnchorElement): Promise<Cards> {
  (document.querySelector('main') ?? document.body).append(card);
  const style = styled(styles);
  const response = await fetch(new URL('../terms.json', term.href));
  if (!response.ok) throw new Error(String(response.status));
  const cards = (await response.json()) as Cards;
  await style;
  return cards;
}

function open(term: HTMLAnchorElement, [title, text]: Cards[string]): void {
  close();
  current = term;
  name.textContent = title;
  definition.textContent = text;
  card.hidden = false;
  place(term);
  term.setAttribute('aria-describedby', card.id);
}

/**
 * Below the last line of the term, above its first one where there is no room, and within the sides
 * of the window.
 */
function place(term: HTMLAnchorElement): void {
  const lines = [...term.getClientRects()];
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const { width, height } = card.getBoundingClientRect();
  const right = document.documentElement.clientWidth - margin - width;
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const isBelow = below + height <= innerHeight || above < 0;
  const x = Math.max(margin, Math.min(isBelow ? last.left : first.left, right));
  const y = isBelow ? below : above;
  card.style.left = `${x + scrollX}px`;
  card.style.top = `${y + scrollY}px`;
}

function close(): void {
  clearTimeout(closing);
  current?.removeAttribute('aria-describedby');
  current = undefined;
  card.hidden = true;
}

const isOwn = (node: EventTarget | null) =>
  node instanceof Node && (card.contains(node) || current?.contains(node) === true);

/** Whether the term has a reason for its card whatever the pointer does. */
const hasFocus = (term?: HTMLAnchorElement) => term?.matches(':focus-visible') === true;

addEventListener('pointerover', ({ target, pointerType }) => {
  const term = (target as Element).closest?.<HTMLAnchorElement>('a.term');
  // The page that scrolls to the focus moves under a pointer that rests: that is not going on.
  if (term !== wanted && !card.contains(target as Node) && !hasFocus(wanted)) wanted = undefined;
  clearTimeout(closing);
  if (!current || isOwn(target) || pointerType === 'touch' || hasFocus(current)) return;
  closing = setTimeout(close, patience);
});
addEventListener('focusin', ({ target }) => {
  if (current && !isOwn(target)) close();
});
addEventListener('focusout', ({ target }) => {
  if (target === current && !current?.matches(':hover') && !card.matches(':hover')) close();
});
// A touch beside the card puts it away; so does Escape, wherever the focus is.
addEventListener('pointerdown', ({ target }) => {
  if (current && !isOwn(target)) close();
});
// Who makes the text larger to read the card keeps it. The window tells of its own size, the body of
// the text that moves after it, as where the journey folds on a narrow window.
const again = () => current && place(current);
addEventListener('resize', again);
new ResizeObserver(again).observe(document.body);
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  wanted = undefined;
  close();
});
